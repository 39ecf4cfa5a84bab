import { DONNEES_OUVERTES, DONNEES_PROTEGEES } from '../steps/formulaire';
import { type Epreuve, epreuve, mots, valeurs } from './test-tables';

const LIBRE = 'demande libre, taxe';
const REGION = 'aides, région';
const SOCLE = 'socle de base, commune';
const BONNE = 'L’agent la compare au seuil du règlement avant de décider';
const PROTEGEES = DONNEES_PROTEGEES.map(({ scope }) => scope);
const POSSIBLES = PROTEGEES.filter((scope) => scope !== 'beneficiaires_effectifs_inpi');
const FIGEES = ['unites_legales_etablissements_insee', 'data_subvention_subventions', 'associations_djepva'];
const raison = (scope: string) => `justification_${scope}`;

/** Each protected datum, asked for in a free request beside another one. */
const CHACUNE: readonly Epreuve[] = DONNEES_PROTEGEES.flatMap(({ scope, sensible }) => {
  const autre = scope === PROTEGEES[0] ? (PROTEGEES[1] ?? '') : (PROTEGEES[0] ?? '');
  const [premiere, seconde] =
    PROTEGEES.indexOf(scope) > PROTEGEES.indexOf(autre) ? [autre, scope] : [scope, autre];
  const duo = { scopes: [premiere, seconde] };
  const dire = (une: string, deux: string) => ({ ...duo, [raison(premiere)]: une, [raison(seconde)]: deux });
  const seule = (dite: string) => ({ scopes: [scope], [raison(scope)]: dite });
  return [
    // The second in the catalogue's order is the copy: the first one has no earlier reason to copy.
    ...(seconde === scope
      ? [
          epreuve(
            `raison_recopiee_${scope}`,
            LIBRE,
            [dire(BONNE, BONNE), dire(BONNE, ` ${BONNE.toUpperCase()}. `)],
            [dire(BONNE, `${BONNE} aussi`), dire('', ''), { ...dire(BONNE, BONNE), scopes: [scope] }],
          ),
        ]
      : []),
    epreuve(
      `raison_vague_${scope}`,
      LIBRE,
      [seule('Un deux trois'), seule('C’est utile au service'), seule(mots(15, 'utile'))],
      [
        seule(BONNE),
        seule('Un deux trois quatre'),
        seule(mots(16, 'utile')),
        seule('Utile pour vérifier le seuil'),
        seule(''),
      ],
    ),
    ...(sensible
      ? [
          epreuve(
            `donnee_sensible_${scope}`,
            LIBRE,
            [seule(BONNE)],
            [{}, { ...seule(BONNE), scopes: ['chiffre_affaires_dgfip'] }],
          ),
        ]
      : []),
  ];
});

/** The first datum of the catalogue has none before it: its reason can never be the copy. */
export const JAMAIS_COPIE = `raison_recopiee_${PROTEGEES[0]}`;

const description = (...dites: readonly string[]) => valeurs('description', ...dites);
const DEPOT = 'Au dépôt, les agents lisent la situation des entreprises pour décider.';

export const TABLE_DONNEES: readonly Epreuve[] = [
  ...CHACUNE,
  epreuve(
    'donnee_non_pour_ce_cas',
    LIBRE,
    [
      {
        contexte_metier: 'Instruire les demandes de subvention des associations sportives',
        intitule: 'Subventions aux associations',
        description:
          'Au dépôt, les agents instruisent les demandes de subvention des associations pour décider du montant.',
        scopes: ['chiffre_affaires_dgfip'],
      },
    ],
    [{}, { scopes: ['chiffre_affaires_dgfip'] }],
  ),
  epreuve('donnee_non_pour_ce_cas', 'subventions, ville', [], [{ scopes: ['chiffre_affaires_dgfip'] }]),
  epreuve(
    'donnee_a_etudier',
    REGION,
    [{ scopes: ['bilans_bdf'] }, { scopes: ['effectifs_urssaf'] }],
    [{}, { scopes: ['chiffre_affaires_dgfip'] }, { scopes: ['bilans_bdf'], form_uid: 'api-entreprise' }],
  ),
  epreuve(
    'donnee_figee_absente',
    SOCLE,
    [{ scopes: FIGEES.slice(1) }, { scopes: FIGEES.slice(0, 2) }],
    [{}, { scopes: FIGEES }, { scopes: [] }, { scopes: FIGEES.slice(1), form_uid: 'api-entreprise' }],
  ),
  epreuve(
    'donnees_associations_hors_sujet',
    REGION,
    description(
      `${DEPOT} L’aide est réservée aux entreprises.`,
      `${DEPOT} Aux seules entreprises.`,
      `${DEPOT} Les entreprises uniquement.`,
      `${DEPOT} Uniquement les sociétés.`,
      `${DEPOT} Les associations ne sont pas éligibles.`,
      `${DEPOT} Hors associations.`,
      'Au dépôt, les agents lisent la situation des entreprises, à l’exclusion des associations, pour décider.',
    ),
    [
      {},
      ...description(
        DEPOT,
        `${DEPOT} L’aide est réservée aux entreprises et aux associations.`,
        `${DEPOT} L’aide est réservée aux entreprises, puis aux assos.`,
        `${DEPOT} Aux entreprises sans redemander leurs statuts aux associations.`,
        'Les agents lisent au dépôt la vie associative pour décider. Réservé aux entreprises.',
      ),
      { ...description(`${DEPOT} Réservée aux entreprises.`)[0], scopes: ['chiffre_affaires_dgfip'] },
      { ...description(`${DEPOT} Réservée aux entreprises.`)[0], form_uid: 'api-entreprise-socle-de-base' },
    ],
  ),
  epreuve('donnees_associations_a_verifier', REGION, description(DEPOT), [
    ...description(
      `${DEPOT} Les associations aussi.`,
      `${DEPOT} L’aide est réservée aux entreprises.`,
      'Au dépôt, les agents lisent la situation du demandeur pour décider.',
    ),
    { description: DEPOT, scopes: ['chiffre_affaires_dgfip'] },
  ]),
  epreuve(
    'toutes_les_donnees',
    REGION,
    [
      { scopes: POSSIBLES },
      { scopes: [...POSSIBLES, ...DONNEES_OUVERTES.map(({ scope }) => scope)] },
      { scopes: PROTEGEES, form_uid: 'api-entreprise' },
    ],
    [
      {},
      { scopes: POSSIBLES.slice(1) },
      { scopes: FIGEES, form_uid: 'api-entreprise-socle-de-base' },
      { scopes: PROTEGEES, form_uid: 'inconnu' },
    ],
  ),
];
