import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FormUid } from '../../catalogue/formulaires';
import type { Reponse, Reponses } from '../../form/types';
import { ATEXO, cochees, FORM_UIDS, formulaire } from '../test-reponses';
import { chooseFormulaire } from './prefill';

const PREREMPLIS = ['scopes', 'intitule', 'cadre_juridique_nature', 'cadre_juridique_url'];
const SOCLE = 'api-entreprise-socle-de-base';
const MARCHES = 'api-entreprise-marches-publics';
const AIDES = 'api-entreprise-aides-publiques';
const EDITEUR = 'api-entreprise-editeur';

/** '' and [] are the same nothing. */
const pleines = (reponses: Reponses) =>
  Object.fromEntries(
    Object.entries(reponses).filter(([, reponse]) => reponse !== undefined && reponse.length > 0),
  );

/** What DataPass's form fills, read again from its description. */
function attendu(uid: FormUid): Reponses {
  const { intituleParDefaut, cadreJuridique } = formulaire(uid);
  return pleines({
    form_uid: uid,
    scopes: cochees(uid),
    intitule: uid === EDITEUR ? '' : (intituleParDefaut ?? ''),
    cadre_juridique_nature: cadreJuridique?.nature ?? '',
    cadre_juridique_url: cadreJuridique?.url ?? '',
  });
}

describe('Choisir un cas d’usage', () => {
  it.each(FORM_UIDS)('« %s » remplit ce que DataPass remplit', (uid) => {
    expect(pleines(chooseFormulaire({}, uid))).toEqual(attendu(uid));
  });

  it.each(FORM_UIDS)('« %s » ne coche que des données possibles', (uid) => {
    const interdites: readonly string[] = formulaire(uid).impossibles;
    const { scopes = [] } = chooseFormulaire({}, uid);
    expect([scopes].flat().filter((scope) => interdites.includes(scope))).toEqual([]);
  });

  it('remplit les blancs, y compris des espaces ou une liste vide', () => {
    const blancs = { scopes: [], intitule: '  ', cadre_juridique_nature: '\u00a0', cadre_juridique_url: '' };
    expect(pleines(chooseFormulaire(blancs, SOCLE))).toEqual(attendu(SOCLE));
    expect(pleines(chooseFormulaire({ ...blancs, form_uid: SOCLE }, MARCHES))).toMatchObject({
      cadre_juridique_nature: 'R2143-13 Code de la commande publique',
      scopes: cochees(MARCHES),
    });
  });

  it('ne remplace jamais ce que j’ai écrit', () => {
    const miennes = {
      form_uid: MARCHES,
      scopes: ['effectifs_urssaf'],
      intitule: 'Mon projet',
      cadre_juridique_nature: 'R2143-13 Code de la commande publique, et la délibération n° 12',
      cadre_juridique_url: 'https://clamart.fr/acte',
    };
    for (const uid of FORM_UIDS)
      expect(chooseFormulaire(miennes, uid)).toEqual({ ...miennes, form_uid: uid });
  });

  it('remplace ce que le formulaire d’avant avait rempli, si je n’y ai pas touché', () => {
    const socle = chooseFormulaire({}, SOCLE);
    expect(pleines(chooseFormulaire(socle, MARCHES))).toEqual(attendu(MARCHES));
    expect(pleines(chooseFormulaire(chooseFormulaire({}, MARCHES), AIDES))).toEqual(attendu(AIDES));
  });

  it('garde la moitié que j’ai touchée, remplace l’autre', () => {
    const touchees = { ...chooseFormulaire({}, SOCLE), intitule: 'Guichet de Clamart' };
    const change = chooseFormulaire(touchees, MARCHES);
    expect(change.intitule).toBe('Guichet de Clamart');
    expect(change.scopes).toEqual(cochees(MARCHES));
    expect(change.cadre_juridique_nature).toBe('R2143-13 Code de la commande publique');
  });

  it('compte pour touchée une donnée cochée ou décochée, pas un autre ordre', () => {
    const scopes = cochees(SOCLE);
    const avec = (choix: readonly string[]) =>
      chooseFormulaire({ form_uid: SOCLE, scopes: choix }, MARCHES).scopes;
    expect(avec([...scopes].reverse())).toEqual(cochees(MARCHES));
    expect(avec(scopes.slice(1))).toEqual(scopes.slice(1));
    expect(avec([...scopes, 'effectifs_urssaf'])).toEqual([...scopes, 'effectifs_urssaf']);
  });

  it('ne garde pas comme titre la consigne du formulaire des éditeurs', () => {
    expect(chooseFormulaire({}, EDITEUR).intitule ?? '').toBe('');
  });

  it.each([ATEXO, 'inconnu'])('ne remplit ni n’efface rien avec « %s »', (uid) => {
    expect(chooseFormulaire({}, uid)).toEqual({ form_uid: uid });
    const socle = chooseFormulaire({}, SOCLE);
    expect(chooseFormulaire(socle, uid)).toEqual({ ...socle, form_uid: uid });
  });

  it('choisi deux fois, ne change rien de plus', () => {
    for (const uid of FORM_UIDS) {
      const once = chooseFormulaire({}, uid);
      expect(chooseFormulaire(once, uid)).toEqual(once);
    }
  });

  it('ne touche à aucune autre réponse, quelle que soit la suite de choix', () => {
    const autres = fc.dictionary(
      fc.constantFrom(
        'siret',
        'description',
        'contexte_metier',
        'justification_effectifs_urssaf',
        'cle_inconnue',
      ),
      fc.oneof<[fc.Arbitrary<Reponse>, fc.Arbitrary<Reponse>]>(fc.string(), fc.array(fc.string())),
    );
    const suite = fc.array(fc.constantFrom(...FORM_UIDS, ATEXO, 'inconnu', ''), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(autres, suite, (reponses, uids) => {
        const figees = Object.freeze({ ...reponses });
        const change = uids.reduce<Reponses>(chooseFormulaire, figees);
        const restes = Object.fromEntries(
          Object.entries(change).filter(([name]) => ![...PREREMPLIS, 'form_uid'].includes(name)),
        );
        expect(restes).toEqual({ ...reponses });
        expect(change.form_uid ?? '').toBe(uids.at(-1));
      }),
    );
  });
});
