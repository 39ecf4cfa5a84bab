import { describe, expect, it } from 'vitest';
import { OPERATIONS, PRIVILEGES } from '../catalogue/operations';
import { type Appel, cheminDe, delaiMs, findCible, formesAcceptees, problemes } from './appel';
import { DESTINATAIRE, FISCALE, SIREN, VIGILANCE } from './test-essai';

const SIRET = '41816609600069';
const RGE = '/v3/ademe/etablissements/{siret}/certification_rge';
const EFFECTIFS = '/v3/gip_mds/etablissements/{siret}/effectifs_mensuels/{month}/annee/{year}';
const TRACE = { context: 'Marchés publics', object: 'n° 127', recipient: DESTINATAIRE, user_id: 'agent-42' };

function appel(chemin: string, parametres: Appel['parametres'], trace: Partial<typeof TRACE> = {}): Appel {
  const cible = findCible(chemin);
  if (!cible) throw new Error(chemin);
  return { cible, parametres, tracabilite: { ...TRACE, ...trace } };
}

const MOIS = { siret: SIRET, year: '2024', month: '06' };
const rge = (limit: string) => problemes(appel(RGE, { siret: SIRET, limit }));
const effectifs = (suite: Appel['parametres']) => problemes(appel(EFFECTIFS, { ...MOIS, ...suite }));

describe('Un paramètre facultatif', () => {
  it('peut manquer, et ne part alors pas', () => {
    expect(rge('')).toEqual([]);
    expect(effectifs({ profondeur: '', nature_effectif: '' })).toEqual([]);
    const { searchParams } = new URL(cheminDe(appel(RGE, { siret: SIRET, limit: '' })), 'https://a.fr');
    expect([...searchParams.keys()]).toEqual(['context', 'object', 'recipient']);
  });

  it.each(['1', '9999', '0012'])('un nombre (%s) part tel quel', (limit) => {
    expect(rge(limit)).toEqual([]);
    const ligne = cheminDe(appel(RGE, { siret: SIRET, limit }));
    expect(new URL(ligne, 'https://a.fr').searchParams.get('limit')).toBe(limit);
  });

  it.each(['0', '-1', '10000', '00001', '1.5', '1e3', ' 1', '1 ', 'a', '١'])(
    'un nombre hors de ses bornes (%j) est refusé',
    (limit) => {
      expect(rge(limit)).toEqual([{ champ: 'limit', message: 'Saisissez un nombre entre 1 et 9999.' }]);
    },
  );

  it('a ses propres bornes', () => {
    for (const profondeur of ['0', '12']) expect(effectifs({ profondeur })).toEqual([]);
    expect(effectifs({ profondeur: '13' })).toEqual([
      { champ: 'profondeur', message: 'Saisissez un nombre entre 0 et 12.' },
    ]);
  });

  it('ou sa liste de valeurs', () => {
    expect(effectifs({ nature_effectif: 'boeth' })).toEqual([]);
    expect(effectifs({ nature_effectif: 'Boeth' })).toEqual([
      {
        champ: 'nature_effectif',
        message: 'Choisissez une de ces valeurs : moyen, boeth, ecap, assujettissement_oeth.',
      },
    ]);
  });
});

describe('Un champ à corriger dit quoi saisir', () => {
  const message = (each: Appel) => problemes(each).map(({ champ, message }) => `${champ}, ${message}`);

  it.each([
    ['siret', '1', 'Saisissez un SIRET (14 chiffres), sans espace.'],
    ['year', '1899', 'Saisissez une année (4 chiffres), sans espace.'],
    ['month', '13', 'Saisissez un mois (01 à 12), sans espace.'],
  ])('%s', (nom, valeur, attendu) => {
    expect(message(appel(EFFECTIFS, { ...MOIS, [nom]: valeur }))).toEqual([`${nom}, ${attendu}`]);
  });

  it('chaque forme acceptée est nommée', () => {
    const dites = OPERATIONS.flatMap(({ parametres }) => parametres.map(formesAcceptees));
    expect(dites).toContain('un SIRET (14 chiffres) ou un numéro EORI (FR et un SIRET, par exemple)');
    expect(dites).toContain('un SIREN (9 chiffres) ou un numéro RNA (W et 9 caractères)');
  });

  it('un paramètre de trop', () => {
    expect(message(appel(VIGILANCE, { siren: SIREN, autre: '1' }))).toEqual([
      'parametres, Ne donnez que les paramètres de cette opération.',
    ]);
    expect(problemes({ ...appel(VIGILANCE, {}), cible: PRIVILEGES, parametres: { a: '' } })).toHaveLength(1);
  });

  it.each([
    [{ context: '' }, 'context, Dites le cadre de l’appel, par exemple « Marchés publics ».'],
    [{ object: '' }, 'object, Dites la raison de l’appel ou le numéro du dossier.'],
    [{ context: 'a\n' }, 'context, Retirez les retours à la ligne et les caractères invisibles.'],
    [{ context: 'a'.repeat(256) }, 'context, Raccourcissez : 255 caractères au plus.'],
    [{ object: 'a'.repeat(50) }, 'object, Raccourcissez : 49 caractères au plus.'],
    [
      { recipient: `${SIREN}00069` },
      'recipient, Mettez le SIRET de votre organisation : ici, c’est celui de l’entité interrogée.',
    ],
  ])('%j', (trace, attendu) => {
    const siren = 'recipient' in trace ? trace.recipient.slice(0, 9) : SIREN;
    expect(message(appel(VIGILANCE, { siren }, trace))).toEqual([attendu]);
  });

  it('le numéro de l’agent, pour la DGFIP', () => {
    const dgfip = (user_id: string) => message(appel(FISCALE, { siren: SIREN }, { user_id }));
    expect(dgfip('')).toEqual(['user_id, Dites le numéro interne de l’agent, sans nom ni courriel.']);
    expect(dgfip('a'.repeat(101))).toEqual(['user_id, Raccourcissez : 100 caractères au plus.']);
    expect(dgfip('a'.repeat(100))).toEqual([]);
  });

  it('les bornes passent : 255 caractères de cadre, 49 de raison', () => {
    const trace = { context: 'a'.repeat(255), object: 'a'.repeat(49) };
    expect(problemes(appel(VIGILANCE, { siren: SIREN }, trace))).toEqual([]);
  });

  it('et l’adresse n’est pas écrite : l’erreur nomme le champ, jamais sa valeur', () => {
    expect(() => cheminDe(appel(VIGILANCE, { siren: 'secret' }))).toThrow(/^champ à corriger\s: siren$/);
  });
});

it('attend 5 secondes du JSON, 12 un document', () => {
  const delai = (chemin: string) => delaiMs(appel(chemin, {}).cible);
  expect([delai(RGE), delai(VIGILANCE), delaiMs(PRIVILEGES)]).toEqual([5000, 12_000, 5000]);
});
