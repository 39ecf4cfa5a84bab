import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { assessStep } from '../form/engine';
import type { Reponse, Reponses, Step } from '../form/types';
import { STEPS } from './index';
import { bonnesReponses, FORM_UIDS, MARCHES, REPONSES_EDITEUR } from './test-reponses';
import { defauts } from './test-typographie';

/** Sets of answers in which every sentence that depends on the answers is said at least once. */
const SITUATIONS: readonly Reponses[] = [
  {},
  MARCHES,
  REPONSES_EDITEUR,
  ...FORM_UIDS.map(bonnesReponses),
  ...['administration_centrale', 'collectivite', 'organisme_mission_service_public', 'editeur'].map(
    (profil) => ({
      ...MARCHES,
      profil_demandeur: profil,
    }),
  ),
  { ...MARCHES, integrateur: 'editeur', editeur_nom: 'Axyus', scopes: ['beneficiaires_effectifs_inpi'] },
];

/** Ill answers: each field is made to say every sentence it has. */
const FAUTES: readonly Reponse[] = [
  '',
  '???',
  '219200235',
  '1',
  '123456789012345',
  '21920023500015',
  [],
  ['acte.docx'],
];
const SEPT: Reponse = Array.from({ length: 7 }, (_, index) => `${index}.pdf`);

function phrasesDe(step: Step): readonly string[] {
  const dites = (texte: string | ((reponses: Reponses) => string | null) | undefined) =>
    typeof texte === 'function' ? SITUATIONS.map((each) => texte(each) ?? '') : [texte ?? ''];
  const champs = step.fields.flatMap((field) => [
    field.label,
    field.group ?? '',
    ...dites(field.hint),
    ...SITUATIONS.flatMap((each) => field.options?.(each) ?? []).flatMap(({ libelle, aide }) => [
      libelle,
      aide ?? '',
    ]),
    ...[...FAUTES, SEPT]
      .filter((faute) => Array.isArray(faute) === (field.kind === 'donnees' || field.kind === 'fichiers'))
      .flatMap((faute) => field.schema.safeParse(faute).error?.issues.map(({ message }) => message) ?? []),
  ]);
  const regles = step.rules.flatMap(({ message }) => dites(message));
  const titres = [step.title, step.question, step.family];
  return [...new Set([...titres, ...champs, ...regles, ...dites(step.waits)])].filter((each) => each !== '');
}

const fautives = (textes: readonly string[]) =>
  textes.flatMap((texte) => defauts(texte).map((defaut) => `${defaut} : ${texte}`));

describe('La typographie', () => {
  it.each([
    'SIRET invalide',
    "L'adresse",
    'Exemple : 36',
    'Vraiment ?',
    'Vraiment?',
    '« Non\u00a0»',
    '«\u00a0Non »',
    '«Non»',
    'Et puis...',
    'Dites "oui"',
  ])('voit le défaut de « %s »', (texte) => {
    expect(defauts(texte)).not.toEqual([]);
  });

  it('ne voit rien de mal dans une bonne phrase, ni dans un lien', () => {
    const bonne =
      'Qu’est-ce\u00a0? «\u00a0Non\u00a0»\u00a0; voir https://a.fr/?q=1 ou 12:30, d’accord\u00a0!';
    expect(defauts(bonne)).toEqual([]);
  });
});

describe('Les phrases que je lis à l’écran', () => {
  it('sont toutes passées en revue', () => {
    const phrases = STEPS.flatMap(phrasesDe);
    expect(phrases.length).toBeGreaterThan(150);
    for (const extrait of [
      'Vous avez saisi un SIREN',
      'Gardez six documents',
      'Enregistrez en PDF',
      'Axyus utilise déjà',
    ])
      expect(phrases.filter((phrase) => phrase.includes(extrait))).not.toEqual([]);
  });

  it.each(STEPS.map((step) => [step.name, step] as const))(
    '« %s » : en bon français, et disent quoi faire',
    (_nom, step) => {
      expect(fautives(phrasesDe(step))).toEqual([]);
    },
  );

  it.each(STEPS.map((step) => [step.name, step] as const))('« %s » : rien n’est sans nom', (_nom, step) => {
    const noms = [step.title, step.question, step.family, ...step.fields.map(({ label }) => label)];
    expect(noms.filter((nom) => nom.trim() === '')).toEqual([]);
    expect(step.question).not.toMatch(/\.$/);
  });
});

describe('L’aide des étapes', () => {
  const chemin = (step: Step) => fileURLToPath(new URL(`./${step.name}/help.md`, import.meta.url));
  const aidees = STEPS.filter((step) => existsSync(chemin(step)));

  it('existe pour chaque étape qui pose des questions à préparer', () => {
    const muettes = STEPS.filter((step) => !existsSync(chemin(step))).map(({ name }) => name);
    expect(muettes.filter((name) => name !== 'relecture' && name !== 'export')).toEqual([]);
  });

  it.each(aidees.map((step) => [step.name, step] as const))('« %s » : en bon français', (_nom, step) => {
    const paragraphes = readFileSync(chemin(step), 'utf8').split(/\n+/);
    expect(fautives(paragraphes)).toEqual([]);
  });

  it.each(aidees.map((step) => [step.name, step] as const))(
    '« %s » : chaque titre nomme une question posée',
    (_nom, step) => {
      const cles = [...readFileSync(chemin(step), 'utf8').matchAll(/^## (.*)$/gm)].map(([, titre = '']) =>
        titre.split(' — '),
      );
      expect(cles.length).toBeGreaterThan(0);
      for (const [cle = '', resume = ''] of cles) {
        expect(step.fields.some(({ name }) => name === cle || name.startsWith(`${cle}_`))).toBe(true);
        expect(resume.trim()).not.toBe('');
      }
    },
  );
});

describe('Les erreurs', () => {
  const MIS_EN_FORME = ['siret', 'date', 'lien', 'mois', 'email'];
  const champs = STEPS.flatMap((step) =>
    step.fields.filter(({ kind }) => MIS_EN_FORME.includes(kind)).map((field) => ({ step, nom: field.name })),
  );

  it('portent sur les huit réponses qui ont une forme', () => {
    expect(champs.length).toBe(8);
  });

  it.each(champs)(
    'une saisie mal formée reçoit un exemple, ou ce qui est attendu : $nom',
    ({ step, nom }) => {
      const dits = (ecrit: string) =>
        assessStep(step, { ...MARCHES, [nom]: ecrit })
          .filter(({ champ, origine }) => champ === nom && origine !== 'regle')
          .map(({ message }) => message);
      const [phrase = ''] = dits('x y!');
      expect(phrase).toMatch(/Exemple\u00a0: \S|s’écrit comme \S+@\S|compte 14 chiffres/);
      expect(dits(String(MARCHES[nom]))).toEqual([]);
    },
  );
});
