import { bonne } from './test-fautes';
import { type Epreuve, epreuve, mots, valeurs } from './test-tables';

const REGION = 'aides, région';
const SUITE = 'Au dépôt, les chargés de mission lisent les données pour décider du prêt.';
const description = (...dites: readonly string[]) => valeurs('description', ...dites);
const volume = (...dites: readonly unknown[]) => valeurs('volumetrie_approximative', ...dites);
const DATE = 'date_prevue_mise_en_production';

const VENDRE = [
  'Prospecter les entreprises',
  'Usage à des fins commerciales',
  'Revente des données',
  'Fichier de prospects',
];
const NE_PAS_VENDRE = [
  'Sans prospection',
  'Lutte contre le démarchage abusif',
  'La prospection est interdite',
  'Local à usage commercial',
  'Aide à la prospection',
  'Chambre de commerce',
];

const commerciale = (champ: string) =>
  epreuve(
    `finalite_commerciale_${champ}`,
    REGION,
    valeurs(champ, ...VENDRE.map((dite) => (champ === 'description' ? `${SUITE} ${dite}.` : dite))),
    [
      {},
      ...valeurs(
        champ,
        ...NE_PAS_VENDRE.map((dite) => (champ === 'description' ? `${SUITE} ${dite}.` : dite)),
      ),
    ],
  );

const nommee = (champ: string) =>
  epreuve(
    `${champ}_personne_nommee`,
    REGION,
    valeurs(
      champ,
      `${SUITE} M. Durand`,
      `${SUITE} Mme A. Durand`,
      `${SUITE} a.b@ville.fr`,
      `${SUITE} 03.87.33.60.00`,
    ),
    [
      {},
      ...valeurs(
        champ,
        `${SUITE} M. le maire`,
        `${SUITE} Madame La Préfète`,
        `${SUITE} Maîtres d’œuvre`,
        `${SUITE} 2026-2027`,
      ),
    ],
  );

const aRelire = ['intitule', 'description', 'contexte_metier', 'cadre_juridique_nature'].map((champ) =>
  epreuve(`texte_a_relire_${champ}`, REGION, valeurs('textes_a_relire', [champ], ['autre', champ]), [
    {},
    ...valeurs('textes_a_relire', [], ['autre'], champ),
  ]),
);

export const TABLE_PROJET: readonly Epreuve[] = [
  epreuve(
    'intitule_generique',
    REGION,
    valeurs('intitule', 'API Entreprise', 'Demande d’accès', 'Test', 'Notre projet'),
    [{}, ...valeurs('intitule', 'API Entreprise marchés', 'Aides', '…', undefined)],
  ),
  epreuve(
    'description_trop_courte',
    REGION,
    description(
      'Les agents décident au dépôt du dossier.',
      'Les agents lisent les données dans leur outil de travail.',
      'Au dépôt, la ville lit les données de tout le monde.',
      mots(59, 'agents'),
      mots(60),
      `${mots(7)}`,
    ),
    [
      {},
      ...description(
        'Les agents décident au dépôt de chaque dossier.',
        'Les agents lisent les données pour décider de la suite.',
        mots(60, 'agents'),
        mots(8, 'agents pour'),
      ),
    ],
  ),
  epreuve(
    'description_incomplete',
    REGION,
    description(
      'Les agents lisent les données pour décider de la suite.',
      'Au dépôt, la ville lit les données pour décider de la suite.',
      'Au dépôt, les agents lisent les données dans leur outil de travail.',
      mots(60, 'agents'),
    ),
    [
      {},
      ...description(
        SUITE,
        'Agents et données.',
        'La ville lit les données dans son outil de travail à elle.',
      ),
      { description: undefined },
    ],
  ),
  commerciale('contexte_metier'),
  commerciale('intitule'),
  commerciale('description'),
  nommee('intitule'),
  nommee('description'),
  epreuve(
    'description_html',
    REGION,
    description(`<b>${SUITE}</b>`, `${SUITE}<br/>`, `${SUITE}</p>`, `${SUITE} <A href="x">`),
    [{}, ...description(`${SUITE} 3 < 5 > 2`, `${SUITE} a <> b`, `${SUITE} <3`)],
  ),
  epreuve(
    'volume_en_appels',
    REGION,
    volume('300 appels', '1 requête par jour', 'un appel par dossier, 300'),
    [
      {},
      ...volume(
        '30 appels d’offres',
        '3 appels à projets',
        '2 appels à manifestation d’intérêt',
        '300 rappels',
        undefined,
      ),
    ],
  ),
  epreuve('volume_sans_nombre', REGION, volume('beaucoup', 'variable', 'quelques semaines'), [
    {},
    ...volume('300', 'une centaine', 'trois cents', 'des milliers', 'une douzaine', 'mille', undefined),
  ]),
  ...aRelire,
  epreuve('production_passee', REGION, valeurs(DATE, '2026-11-21', '2020-01-01'), [
    {},
    ...valeurs(DATE, '2026-11-22', undefined),
  ]),
  epreuve('production_trop_proche', REGION, valeurs(DATE, '2026-11-22', '2026-12-11'), [
    {},
    ...valeurs(DATE, '2026-12-12', '2026-11-21', undefined),
  ]),
  epreuve('production_apres_le_jeton', REGION, valeurs(DATE, '2028-05-23', '2030-01-01'), [
    {},
    ...valeurs(DATE, '2028-05-22', '2026-11-21', undefined),
  ]),
  { ...epreuve('catalogue_change', REGION, [{}], []), lecture: { catalogue: '2025-01-01' } },
  { ...epreuve('catalogue_change', REGION, [], [{}]), lecture: { catalogue: '' } },
  epreuve('catalogue_change', REGION, [], [{}]),
  // February is short: eighteen months after the 31st of August end with it.
  {
    ...epreuve('production_apres_le_jeton', REGION, valeurs(DATE, '2028-03-01'), valeurs(DATE, '2028-02-29')),
    lecture: { aujourdhui: '2026-08-31' },
  },
  {
    ...epreuve('production_apres_le_jeton', REGION, [], valeurs(DATE, bonne(REGION)[DATE])),
    lecture: { aujourdhui: '' },
  },
];
