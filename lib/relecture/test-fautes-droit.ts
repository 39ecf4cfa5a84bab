import { type Faute, faute, tournures } from './test-fautes';

const NATURE = 'cadre_juridique_nature';
const URL = 'cadre_juridique_url';
const REGION = 'aides, région';
const VILLE = 'subventions, ville';

const PRINCIPE_SEUL = tournures(
  REGION,
  NATURE,
  ['cadre_principe_seul', 'reviendra'],
  [
    'CRPA',
    'C.R.P.A.',
    'L114-8 CRPA',
    'L. 114-8 du CRPA',
    'Article L.114-8 du C.R.P.A.',
    'article 114-8 du CRPA',
    'L114-8 et L114-9 du CRPA',
    'Articles L. 114-8 à L. 114-10 du code des relations entre le public et l’administration',
    'Code des relations entre le public et l’administration',
    'code des relations entre l’administration et le public, art. L 114-8',
    'Code des relations public-administration',
    'le code des relation entre le publique et l’administration',
    'Articles L311-1 et L300-2 du CRPA',
    'Art. L114-8',
    'Loi n° 2018-727 du 10 août 2018',
    'loi 2018-727',
    'Loi ESSOC',
    'article 40 de la loi ESSOC',
    'Loi pour un État au service d’une société de confiance',
    'LOI POUR UN ETAT AU SERVICE D’UNE SOCIETE DE CONFIANCE',
    'Loi Lemaire',
    'Article 1er de la loi n° 2016-1321 du 7 octobre 2016 pour une République numérique',
    'loi pour une République numérique (article 1)',
    'La loi ESSOC et la loi Lemaire',
    'Dites-le-nous une fois (article L114-8 CRPA) et RGPD',
    'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000045213315',
    'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000031366350/',
    'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000037307624/',
    'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000033202746/',
    'https://www.legifrance.gouv.fr/eli/loi/2018/8/10/CPAX1730519L/jo/texte',
    'https://www.legifrance.gouv.fr/eli/loi/2016/10/7/ECFI1524250L/jo/texte',
  ],
);

const RGPD_SEUL = tournures(
  VILLE,
  NATURE,
  ['cadre_rgpd_seul', 'reviendra'],
  [
    'RGPD',
    'Règlement général sur la protection des données',
    'Article 6.1.e du RGPD : mission d’intérêt public',
    'RGPD, article 6',
    'Règlement (UE) 2016/679',
    'Loi Informatique et Libertés du 6 janvier 1978',
    'loi n° 78-17',
  ],
);

const SANS_REFERENCE = tournures(
  VILLE,
  NATURE,
  ['cadre_sans_reference', 'reviendra'],
  [
    'Nos missions de service public',
    'Délibération du conseil municipal',
    'Code de la commande publique',
    'Règlement intérieur des subventions adopté en 2024',
    'voir pièce jointe',
    'Clause de compétence générale de la commune',
  ],
);

const ETAT = [
  ...tournures(
    'aides, préfecture',
    NATURE,
    ['etat_sans_decret_ni_arrete', 'reviendra'],
    [
      'Article L. 211-1 du code de l’environnement',
      'Loi n° 2020-1721 du 29 décembre 2020, article 48',
      'Circulaire du 12 mars 2026',
      'Convention n° 2026-12 du 3 mars 2026',
    ],
  ),
  faute(
    'opérateur qui ne cite que la loi',
    'demande libre, université',
    { [NATURE]: 'Code de l’éducation, article L. 124-8' },
    ['etat_sans_decret_ni_arrete', 'reviendra', NATURE],
  ),
];

const LIEN: readonly Faute[] = [
  'https://www.mairie.fr/délibérations/2026-12.pdf',
  'https://www.mairie.fr/deliberation 12.pdf',
  'https://mairie.fr?id=12',
  'voir Légifrance',
  'https://préfecture.fr/arrete',
].map((lien) =>
  faute(`lien : ${lien}`, VILLE, { [URL]: lien }, ['cadre_juridique_url_forme', 'bloquant', URL]),
);

const AUTRES: readonly Faute[] = [
  faute('ni lien ni document', VILLE, { [URL]: undefined, cadre_juridique_documents: undefined }, [
    'cadre_juridique_sans_preuve',
    'bloquant',
    URL,
  ]),
  faute('nature absente', REGION, { [NATURE]: undefined }, [
    'cadre_juridique_nature_manquant',
    'bloquant',
    NATURE,
  ]),
  faute(
    'bénéficiaires effectifs sans l’article L561-46',
    'fraude, service',
    {
      [NATURE]: 'Articles L. 6361-1 à L. 6361-5 du code du travail ; décret n° 2024-1136 du 4 décembre 2024',
    },
    ['beneficiaires_effectifs_sans_fondement', 'reviendra', NATURE],
  ),
  faute(
    'fraude sans mission',
    'fraude, CPAM',
    { [NATURE]: 'Convention d’objectifs et de gestion du 1er janvier 2026' },
    ['fraude_sans_mission', 'conseil', NATURE],
  ),
  faute(
    'collectivité sans acte local',
    VILLE,
    { [NATURE]: 'Article L. 2311-7 du code général des collectivités territoriales' },
    ['collectivite_sans_acte_local', 'conseil', NATURE],
  ),
  faute(
    'personne nommée dans le texte publié',
    REGION,
    { [NATURE]: 'Délibération n° 2026-12 du 3 mars 2026, rapportée par Mme Durand' },
    ['cadre_personne_nommee', 'conseil', NATURE],
  ),
  faute(
    'adresse à la place de la nature',
    REGION,
    { [NATURE]: 'https://www.region.example/actes/26CP-1187.pdf' },
    ['cadre_lien_dans_la_nature', 'conseil', NATURE],
  ),
  faute('lien vers un accueil', REGION, { [URL]: 'https://www.region.example/' }, [
    'cadre_lien_accueil',
    'conseil',
    URL,
  ]),
];

export const FAUTES_DROIT: readonly Faute[] = [
  ...PRINCIPE_SEUL,
  ...RGPD_SEUL,
  ...SANS_REFERENCE,
  ...ETAT,
  ...LIEN,
  ...AUTRES,
];
