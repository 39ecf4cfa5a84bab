import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DONNEES } from '../catalogue/donnees';
import { FORMULAIRES_EDITEURS } from '../catalogue/formulaires';
import { list, text } from '../form/engine';
import type { Reponses } from '../form/types';
import { etatDonnee, findDonnee } from '../steps/formulaire';
import { STEPS } from '../steps/index';
import { bonnesReponses, FORM_UIDS, malTypees } from '../steps/test-reponses';
import { type ContexteVoulu, separerReponses } from './separer';

const AIDES = bonnesReponses('api-entreprise-aides-publiques');
const un = (reponses: Reponses, voulu: ContexteVoulu): Reponses =>
  separerReponses(reponses, [voulu])[0] ?? {};
const scopes = (reponses: Reponses) => list(reponses, 'scopes');
const protegees = (reponses: Reponses) =>
  scopes(reponses).filter((scope) => findDonnee(scope)?.ouverture === 'protegee');
const GARDEES = STEPS.filter(({ name }) =>
  ['anticiper', 'organisation', 'contacts', 'traitement'].includes(name),
).flatMap(({ fields }) => fields.map(({ name }) => name));
const gardees = (reponses: Reponses) =>
  Object.fromEntries(Object.entries(reponses).filter(([name]) => GARDEES.includes(name)));

describe('Quoi qu’il y ait dans la demande', () => {
  const uids = [...FORM_UIDS, ...FORMULAIRES_EDITEURS.map(({ uid }) => uid), 'inconnu', ''];
  const answers = fc.record({
    form_uid: fc.constantFrom(...uids),
    public_utilisateur: fc.constantFrom(
      '',
      'agent_habilite',
      'usager_authentifie',
      'grand_public_sans_authentification',
    ),
    scopes: fc.oneof(fc.subarray(DONNEES.map((each): string => each.scope)), fc.constant(3 as never)),
    intitule: fc.constantFrom('', 'Un', 'Socle de base - Mise en oeuvre du Dites-le nous une fois'),
    cadre_juridique_nature: fc.constantFrom('', 'R2143-13 Code de la commande publique', 'Délibération 12'),
    siret: fc.anything({ maxDepth: 1 }),
    contact_metier_email: fc.constantFrom('', 'a@b.fr'),
    justification_effectifs_urssaf: fc.constantFrom('', 'Parce que'),
  });
  const wanted = fc.record(
    {
      contexte_metier: fc.constantFrom('Préremplir', 'Pré-qualifier les dossiers', 'Marchés publics'),
      form_uid: fc.constantFrom(...FORM_UIDS, 'api-entreprise-inetum'),
      public_utilisateur: fc.constantFrom(
        'agent_habilite',
        'usager_authentifie',
        'grand_public_sans_authentification',
      ),
      sensibilite: fc.constantFrom('ouverte' as const, 'quelques' as const, 'nombreuses' as const),
      intitule: fc.constantFrom('', 'Neuf'),
      scopes: fc.subarray(DONNEES.map((each): string => each.scope)),
    },
    { requiredKeys: ['contexte_metier'] },
  );
  const deepFreeze = <T>(value: T): T => {
    if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
    return value;
  };

  it('rien n’est perdu de l’organisation, interdit ou changé à la source', () => {
    fc.assert(
      fc.property(answers, wanted, (raw, voulu) => {
        const source = deepFreeze(malTypees({ ...AIDES, ...raw, siret: raw.siret }));
        const split = un(source, deepFreeze(voulu as ContexteVoulu));
        expect(gardees(split)).toEqual(gardees(source));
        const uid = text(split, 'form_uid');
        for (const scope of scopes(split)) {
          const donnee = findDonnee(scope);
          expect(donnee && etatDonnee(uid, donnee)).not.toBe('impossible');
        }
        if (text(split, 'public_utilisateur') === 'grand_public_sans_authentification')
          expect(protegees(split)).toEqual([]);
        expect(un(split, voulu as ContexteVoulu)).toEqual(split);
      }),
    );
  });

  it('demander moins donne toujours moins', () => {
    fc.assert(
      fc.property(answers, wanted, (raw, voulu) => {
        const at = (sensibilite: 'ouverte' | 'quelques' | 'nombreuses') =>
          scopes(un(malTypees({ ...AIDES, ...raw }), { ...voulu, sensibilite } as ContexteVoulu));
        expect(at('quelques')).toEqual(expect.arrayContaining([...at('ouverte')]));
        expect(at('nombreuses')).toEqual(expect.arrayContaining([...at('quelques')]));
      }),
    );
  });
});
