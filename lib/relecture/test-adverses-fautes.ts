import { type Faute, faute } from './test-fautes';

const DUREE = 'duree_conservation_donnees_caractere_personnel';
const N = 'cadre_juridique_nature';
export const FAUTES_ADVERSES: readonly Faute[] = [
  faute(
    'principe, longue phrase',
    'aides, région',
    {
      [N]: 'Conformément au principe « Dites-le-nous une fois » posé par l’article L. 114-8 du code des relations entre le public et l’administration, les administrations échangent entre elles les informations strictement nécessaires.',
    },
    ['cadre_principe_seul', 'reviendra', N],
  ),
  faute(
    'deux lois, en liste',
    'subventions, ville',
    { [N]: '- loi ESSOC (2018)\n- loi pour une république numérique (2016)' },
    ['cadre_principe_seul', 'reviendra', N],
  ),
  faute(
    'copié de Légifrance',
    'aides, département',
    {
      [N]: 'Article L114-8\nModifié par LOI n°2022-217 du 21 février 2022 - art. 162 (V)\nCode des relations entre le public et l’administration',
    },
    ['cadre_principe_seul', 'reviendra', N],
  ),
  faute(
    'intérêt général',
    'aides, région',
    { [N]: 'L’intérêt général et la simplification administrative' },
    ['cadre_sans_reference', 'reviendra', N],
  ),
  faute(
    'mission d’intérêt public du RGPD',
    'subventions, ville',
    { [N]: 'Base légale : mission d’intérêt public au sens du règlement européen 2016/679 (RGPD)' },
    ['cadre_rgpd_seul', 'reviendra', N],
  ),
  faute(
    'ministère sans décret',
    'aides, préfecture',
    { [N]: 'Programme 134 de la loi de finances, article 12 de la convention cadre du 3 mars 2026' },
    ['etat_sans_decret_ni_arrete', 'reviendra', N],
  ),
  faute(
    'projet flou',
    'aides, région',
    {
      description:
        'Dans le cadre de notre transformation numérique, nous voulons interconnecter notre SI avec API Entreprise afin de gagner en efficacité.',
    },
    ['description_trop_courte', 'reviendra', 'description'],
  ),
  faute(
    'projet technique',
    'marchés, petite ville',
    {
      description:
        'Développement d’un connecteur REST en Java entre notre ERP et l’API, hébergé sur notre cloud souverain.',
    },
    ['description_trop_courte', 'reviendra', 'description'],
  ),
  faute(
    'vente de services',
    'aides, région',
    {
      description:
        'À chaque dépôt, les conseillers consultent la situation de l’entreprise, puis la recontactent pour lui proposer nos offres commerciales.',
    },
    ['finalite_commerciale_description', 'reviendra', 'description'],
  ),
  faute(
    'fichier des entreprises',
    'demande libre, taxe',
    {
      description:
        'Chaque année, les agents du pôle économie constituent un annuaire des entreprises de la ville pour leur adresser notre lettre commerciale.',
    },
    ['finalite_commerciale_description', 'reviendra', 'description'],
  ),
  faute(
    'location de listes',
    'subventions, ville',
    {
      description:
        'Lors de chaque campagne nos agents vérifient les associations ; les coordonnées recueillies sont ensuite cédées ou vendues à des partenaires.',
    },
    ['finalite_commerciale_description', 'reviendra', 'description'],
  ),
  faute(
    'raison : confort',
    'aides, région',
    {
      justification_liasses_fiscales_dgfip:
        'Ça peut toujours être intéressant d’avoir cette information sous la main.',
    },
    ['raison_vague_liasses_fiscales_dgfip', 'reviendra', 'justification_liasses_fiscales_dgfip'],
  ),
  faute(
    'raison : tautologie',
    'aides, région',
    {
      justification_attestation_fiscale_dgfip:
        'Parce que l’attestation fiscale est une pièce importante du dossier',
    },
    ['raison_vague_attestation_fiscale_dgfip', 'reviendra', 'justification_attestation_fiscale_dgfip'],
  ),
  faute(
    'destinataire : toute la structure',
    'subventions, ville',
    { destinataire_donnees_caractere_personnel: 'L’ensemble de la collectivité' },
    ['destinataires_sans_fonction', 'reviendra', 'destinataire_donnees_caractere_personnel'],
  ),
  faute(
    'durée : prudence',
    'marchés, petite ville',
    { [DUREE]: '84', [`${DUREE}_justification`]: 'Nous conservons tout sept ans dans le doute.' },
    ['conservation_justification_vague', 'reviendra', `${DUREE}_justification`],
  ),
  faute(
    'associations absentes',
    'aides, région',
    {
      contexte_metier: 'Prêts réservés aux seules sociétés industrielles',
      description:
        'Au dépôt, les chargés de mission étudient la situation de la société pour proposer ou non le prêt.',
    },
    ['donnees_associations_hors_sujet', 'reviendra', 'scopes'],
  ),
];
