import { bonne, type Faute, faute, tournures } from './test-fautes';

const REGION = 'aides, région';
const COMMUNE = 'marchés, petite ville';
const VILLE = 'subventions, ville';
const DUREE = 'duree_conservation_donnees_caractere_personnel';
const DESTINATAIRES = 'destinataire_donnees_caractere_personnel';
const COMMERCE: readonly Faute[] = tournures(
  REGION,
  'description',
  ['finalite_commerciale_description', 'reviendra'],
  [
    'Les chargés de mission consultent les données lors du dépôt pour décider, puis le service s’en sert pour prospecter de nouvelles entreprises.',
    'Au dépôt, les agents lisent les données ; elles alimenteront aussi des campagnes de démarchage des entreprises non aidées.',
    'Les agents les lisent avant la commission et les utilisent ensuite à des fins commerciales.',
    'Lors du dépôt, les agents vérifient l’entreprise. Les données seront revendues à nos partenaires.',
    'À la réception, nos agents constituent un fichier d’entreprises pour la vente de listes.',
    'Pendant l’instruction, l’agent alimente un fichier de prospects pour nos opérations de marketing.',
    'Notre équipe marketing enverra un e-mailing aux dirigeants après chaque dépôt, afin de faire connaître nos offres.',
    'Les agents s’en servent au dépôt pour vérifier l’entreprise, et le pôle attractivité pour créer une base de contacts d’entreprises à démarcher.',
  ],
);

const PROJET: readonly Faute[] = [
  ...tournures(
    REGION,
    'description',
    ['description_trop_courte', 'reviendra'],
    [
      'Accès API Entreprise',
      'Nous souhaitons accéder aux données des entreprises.',
      'Mettre en place le Dites-le-nous une fois dans le cadre de la modernisation numérique de la collectivité.',
      'Notre nouveau portail remplacera l’ancien, avec une meilleure ergonomie et un hébergement en France.',
    ],
  ),
  faute(
    'description qui ne dit pas quand',
    REGION,
    {
      description:
        'Les chargés de mission consultent les données des entreprises pour savoir si elles sont éligibles au prêt.',
    },
    ['description_incomplete', 'conseil', 'description'],
  ),
  faute('contexte commercial', REGION, { contexte_metier: 'Prospecter les entreprises du territoire' }, [
    'finalite_commerciale_contexte_metier',
    'reviendra',
    'contexte_metier',
  ]),
  faute('nom de projet commercial', REGION, { intitule: 'Outil de prospection commerciale' }, [
    'finalite_commerciale_intitule',
    'reviendra',
    'intitule',
  ]),
  faute('nom de projet générique', REGION, { intitule: 'Test API Entreprise' }, [
    'intitule_generique',
    'conseil',
    'intitule',
  ]),
  faute('personne dans le nom du projet', REGION, { intitule: 'Projet de Mme Moreau' }, [
    'intitule_personne_nommee',
    'conseil',
    'intitule',
  ]),
  faute(
    'téléphone dans la description',
    REGION,
    { description: `${bonne(REGION).description} Contact : 03 87 33 60 00.` },
    ['description_personne_nommee', 'conseil', 'description'],
  ),
  faute('balises', REGION, { description: `<p>${bonne(REGION).description}</p>` }, [
    'description_html',
    'conseil',
    'description',
  ]),
  faute('volume en appels', REGION, { volumetrie_approximative: '10 000 appels par jour' }, [
    'volume_en_appels',
    'conseil',
    'volumetrie_approximative',
  ]),
  faute('volume sans nombre', REGION, { volumetrie_approximative: 'beaucoup' }, [
    'volume_sans_nombre',
    'conseil',
    'volumetrie_approximative',
  ]),
  faute('texte à relire', REGION, { textes_a_relire: ['description'] }, [
    'texte_a_relire_description',
    'conseil',
    'description',
  ]),
  faute('date passée', REGION, { date_prevue_mise_en_production: '2026-11-21' }, [
    'production_passee',
    'conseil',
    'date_prevue_mise_en_production',
  ]),
  faute('date trop proche', REGION, { date_prevue_mise_en_production: '2026-12-01' }, [
    'production_trop_proche',
    'conseil',
    'date_prevue_mise_en_production',
  ]),
  faute('date après le jeton', REGION, { date_prevue_mise_en_production: '2029-01-01' }, [
    'production_apres_le_jeton',
    'conseil',
    'date_prevue_mise_en_production',
  ]),
];

const TRAITEMENT: readonly Faute[] = [
  ...tournures(
    VILLE,
    DESTINATAIRES,
    ['destinataires_sans_fonction', 'reviendra'],
    ['La mairie', 'Toulouse Métropole', 'Le Département de la Haute-Garonne', 'Nous-mêmes'],
  ),
  ...tournures(
    VILLE,
    DESTINATAIRES,
    ['destinataires_nommes', 'reviendra'],
    ['Mme Saïdi et M. Castéra', 'Le service vie associative (amel.saidi@toulouse.example)'],
  ),
  ...tournures(
    VILLE,
    DESTINATAIRES,
    ['destinataires_tout_le_monde', 'reviendra'],
    ['Tous les agents de la ville', 'Les agents et le grand public', 'Tout le monde'],
  ),
  faute('prestataire', VILLE, { [DESTINATAIRES]: 'Les agents du service et notre prestataire' }, [
    'destinataires_prestataire',
    'conseil',
    DESTINATAIRES,
  ]),
  faute('37 mois sans raison', COMMUNE, { [DUREE]: '37' }, [
    `${DUREE}_justification_manquant`,
    'bloquant',
    `${DUREE}_justification`,
  ]),
  faute('durée en lettres', COMMUNE, { [DUREE]: 'trois ans' }, [`${DUREE}_forme`, 'bloquant', DUREE]),
  faute('durée nulle', COMMUNE, { [DUREE]: '0' }, ['conservation_nulle', 'conseil', DUREE]),
  faute('durée au-delà de dix ans', REGION, { [DUREE]: '121' }, [
    'conservation_tres_longue',
    'conseil',
    DUREE,
  ]),
  ...tournures(
    COMMUNE,
    `${DUREE}_justification`,
    ['conservation_justification_vague', 'reviendra'],
    [
      'Par sécurité',
      'Nous préférons tout garder 5 ans par précaution',
      'Nos habitudes de travail le demandent',
      'Obligation légale',
    ],
    { [DUREE]: '60' },
  ),
];

export const FAUTES_PROJET: readonly Faute[] = [...COMMERCE, ...PROJET, ...TRAITEMENT];
