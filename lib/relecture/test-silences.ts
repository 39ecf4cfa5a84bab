/** Texts that look like a fault and are none: [base, answer, texts]. No new finding may appear, advice included. */
export type Silence = {
  readonly de: string;
  readonly champ: string;
  readonly ecrits: readonly string[];
  readonly autres?: Readonly<Record<string, unknown>>;
};

const DUREE = 'duree_conservation_donnees_caractere_personnel';
const suite = 'Au dépôt, les chargés de mission lisent les données pour décider du prêt.';

export const SILENCES: readonly Silence[] = [
  {
    de: 'aides, région',
    champ: 'cadre_juridique_nature',
    ecrits: [
      'Loi ESSOC ; délibération n° 2026-12 du 3 mars 2026',
      'L114-8 CRPA, complété par la délibération du 12/03/2026',
      'L. 114-8 du CRPA, article 12 bis du règlement des aides, délibération 26-045',
      'Code des relations entre le public et l’administration (L114-8), délibération DEL2026_045',
      'Loi Lemaire et article L. 1511-2 du CGCT, règlement d’intervention',
      'RGPD, article L. 1511-2 du CGCT, délibération n° CP_2025_12',
      'Article 6.1.e du RGPD et décision n° 2026/31',
      'R. 123-4 et décision du président du 1er juin 2026',
      'Règlement (UE) 2021/2115 et délibération du conseil régional',
      'delib n°2026-12, art 3 – règlement des aides',
      'Délibération de la chambre de commerce et d’industrie n° 4, code de commerce, art. L. 710-1',
      'Arrêté de Madame la Présidente du 3 mars 2026, article 2',
      'L. 114-9 CSS ; décision du 12 mai 2026',
    ],
  },
  {
    de: 'aides, préfecture',
    champ: 'cadre_juridique_nature',
    ecrits: [
      'arrete prefectoral du 12 mars 2026',
      'Articles R. 123-4 et L. 110-1 du code de l’environnement',
      'L114-8 CRPA et arrêté du 3 mars 2026 de M. le préfet',
      'Décret no 2018-514',
      'Ordonnance n° 2005-649 du 6 juin 2005',
    ],
  },
  {
    de: 'demande libre, université',
    champ: 'cadre_juridique_nature',
    ecrits: [
      'Délibération n° 2026-31 du conseil d’administration',
      'Décision n° 12 du directeur du 4 mai 2026',
    ],
  },
  {
    de: 'aides, région',
    champ: 'description',
    ecrits: [
      `${suite} Une entreprise commerciale relève du code de commerce.`,
      `${suite} Le comité associe la chambre de commerce et d’industrie et le tribunal de commerce.`,
      `${suite} Le tout sans aucune prospection.`,
      `${suite} Il n’est prévu ni prospection, ni démarchage, ni revente des données.`,
      `${suite} La prospection et le démarchage sont interdits.`,
      `${suite} Les données ne serviront en aucun cas à des fins commerciales.`,
      `${suite} Aucun usage commercial, aucun fichier de prospects : les données ne seront jamais vendues.`,
      `${suite} Les associations à but non lucratif et les sociétés à but lucratif sont éligibles.`,
      `${suite} Une mesure de publicité accompagne l’appel à projets.`,
      `${suite} La direction de la prospective en publie le bilan.`,
      `${suite} Le dispositif aide aussi à lutter contre le démarchage abusif.`,
      `${suite} Il finance des locaux à usage commercial et des fonds de commerce.`,
      `${suite} Le service fiabilise la base des tiers avant paiement.`,
      `${suite} La décision revient à Madame la Présidente, ou à M. le préfet.`,
      `${suite} Les seuils se lisent ainsi : montant < 5 000 € > plancher.`,
      `${suite} Les associations loi 1901 y ont accès comme les entreprises.`,
      `${suite} Le service est ouvert aux entreprises, sans redemander leurs statuts aux associations.`,
    ],
  },
  {
    de: 'demande libre, taxe',
    champ: 'description',
    autres: {
      contexte_metier: 'Délivrer les autorisations d’occuper le domaine public',
      intitule: 'Occupation du domaine public',
    },
    ecrits: [
      'Pendant la campagne annuelle, les contrôleurs vérifient l’exploitant de chaque emplacement du domaine public occupé à des fins commerciales.',
      'Lors de la demande, les agents contrôlent que les revendeurs d’objets mobiliers sont bien inscrits au registre.',
      'À chaque renouvellement, les placiers vérifient que le commerçant autorisé à vendre sur le marché existe toujours : agents du service du domaine public.',
    ],
  },
  {
    de: 'aides, région',
    champ: 'volumetrie_approximative',
    ecrits: [
      '120 appels d’offres par an',
      '3 appels à projets, 200 dossiers',
      'une quinzaine par mois',
      'mille',
    ],
  },
  {
    de: 'aides, région',
    champ: 'intitule',
    ecrits: [
      'Aides du service de Madame la maire',
      'Demande d’aide à l’embauche',
      'Publicité foncière',
      'Projet Maîtres d’art',
    ],
  },
  {
    de: 'subventions, ville',
    champ: 'destinataire_donnees_caractere_personnel',
    ecrits: [
      'M. le préfet, les agents instructeurs',
      'Madame la maire et son adjointe à la vie associative',
      'Tous les agents du service vie associative',
      'Agents habilités, à l’exclusion du grand public',
      'Instructrices',
      'DSI et DAF',
      'Le comptable public et les élus de la commission',
      'Toute personne habilitée du service',
      'Les agents qui accueillent le public au guichet',
    ],
  },
  {
    de: 'marchés, petite ville',
    champ: `${DUREE}_justification`,
    autres: { [DUREE]: '60' },
    ecrits: [
      'Article L123-22',
      'Prescription quinquennale',
      'Délai de recours contentieux',
      'R2184-12 CCP',
      'Durée d’utilité administrative des pièces du marché, cinq ans',
      'Durée du contrat, dix ans de garantie décennale',
      'Contrôle de la Cour des comptes',
    ],
  },
  {
    de: 'aides, région',
    champ: 'justification_chiffre_affaires_dgfip',
    ecrits: [
      'Comparer au seuil européen.',
      'Pièce obligatoire pour calculer le taux.',
      'Nécessaire pour refuser les entreprises qui dépassent 50 M€.',
      'Le chargé de mission en a besoin pour vérifier la taille de l’entreprise.',
    ],
  },
  {
    de: 'aides, région',
    champ: 'delegue_protection_donnees_email',
    ecrits: ['dupont@cabinet-rgpd.fr', 'claire.roy@syndicat-numerique57.fr'],
  },
  { de: 'aides, région', champ: 'contact_technique_email', ecrits: ['tom.guerin@mgdis.fr', 'a.b@esn.io'] },
  {
    de: 'aides, région',
    champ: 'contact_metier_phone_number',
    ecrits: [
      '0262 90 30 30',
      '+262 692 12 34 56',
      '26 12 34',
      '+687 26 12 34',
      '40 12 34 56',
      '+33 (0)3 87 33 60 00',
      '0033 3 87 33 60 00',
      '03.87.33.60.00 poste 12',
      '3949',
    ],
  },
  {
    de: 'aides, région',
    champ: 'contact_metier_family_name',
    ecrits: ['Sans', 'N’Diaye', 'Lê', 'de La Fontaine', 'Test-Dupont'],
  },
  { de: 'aides, région', champ: 'siret', ecrits: ['35600000000048', '356 000 000 00048', '21920023500014'] },
  {
    de: 'aides, région',
    champ: 'delegue_protection_donnees_job_title',
    ecrits: ['Secrétaire de mairie', 'DPO, secrétaire général'],
  },
  {
    de: 'aides, région',
    champ: 'cadre_juridique_url',
    ecrits: ['legifrance.gouv.fr/loda/id/JORFTEXT000037107201', 'https://ville.fr/actes?id=12'],
  },
];
