import { type Demande, demande } from './test-demandes';

const INSEE = 'unites_legales_etablissements_insee';

const REGION = demande({
  nom: 'aides, région, texte soigné',
  form: 'api-entreprise-aides-publiques',
  profil: 'collectivite',
  siret: '20005376700014',
  contexte: 'Instruire les dossiers du dispositif régional « Prêt à taux zéro croissance »',
  intitule: 'Prêt à taux zéro croissance : instruction des dossiers',
  description:
    'La direction de l’économie instruit chaque année les demandes de prêt des PME industrielles. Au dépôt, puis avant la commission permanente, les chargés de mission examinent la situation de l’entreprise pour proposer ou non le prêt, et en calibrer le montant.',
  date: '2027-09-01',
  volume: '420 dossiers par an',
  donnees: {
    [INSEE]: 'Le chargé de mission vérifie au dépôt l’implantation dans la région et le code d’activité.',
    associations_djepva:
      'Les coopératives et associations employeuses sont éligibles : leurs statuts disent qui peut emprunter.',
    chiffre_affaires_dgfip: 'Détermine la catégorie de PME au sens européen, donc le taux maximal.',
    liasses_fiscales_dgfip:
      'Le chargé de mission calcule les capitaux propres et la capacité de remboursement avant la commission.',
    liens_capitalistiques_dgfip: 'Sert à cumuler les aides de minimis au niveau du groupe.',
    attestation_fiscale_dgfip: 'Condition de versement inscrite à l’article 6 du règlement d’intervention.',
    attestation_sociale_urssaf:
      'Seconde condition de versement : être à jour des cotisations de sécurité sociale.',
  },
  nature:
    'Articles L. 1511-1 et L. 1511-2 du CGCT ; délibération n° 26CP-1187 de la commission permanente du 3 juillet 2026 approuvant le règlement d’intervention.',
  url: 'https://www.region.example/actes/26CP-1187.pdf',
  documents: ['26CP-1187 règlement PTZ croissance.pdf'],
  destinataires: 'Chargés de mission de la direction de l’économie ; gestionnaires du pôle versement.',
  duree: '120',
  pourquoiDuree:
    'Dix ans après le dernier versement : délai de contrôle des aides d’État fixé par l’article 12 du règlement (UE) 2023/2831.',
  equipe: {
    rt: 'Virginie|Moreau|Directrice de l’économie|virginie.moreau@region.example|03 87 33 60 00',
    dpd: 'Bastien|Weber|Délégué à la protection des données|bastien.weber@region.example|03 87 33 60 01',
    metier: 'Clara|Muller|Cheffe du service des aides|clara.muller@region.example|03 87 33 60 02',
    technique: 'Sami|Haddad|Chef de projet numérique|sami.haddad@region.example|03 87 33 60 03',
  },
});

const DEPARTEMENT = demande({
  nom: 'aides, département d’outre-mer, fautes de frappe',
  form: 'api-entreprise-aides-publiques',
  profil: 'collectivite',
  siret: '22974001400019',
  contexte: 'aide departementale aux exploitations agricoles sinistrées par le cyclone',
  intitule: 'Aide cyclone 2027 - exploitations agricoles',
  description:
    'Aprés le passage du cyclone nos agents instruisent en urgence les demandes des agriculteur. Ils regardent si l’exploitation est bien en activité et a jour de la MSA avant de payer l’aide. On a pas le temps de reclamer les papiers un par un.',
  volume: 'entre 1500 et 2000 dossiers',
  donnees: {
    [INSEE]: 'verifier que l’exploitation est active et située dans une commune sinistrée',
    cotisations_msa: 'l’agent regarde si l’exploitant est a jour, c’est une condition de l’aide votée',
    data_subvention_subventions:
      'pour les assos de producteurs, voir ce qu’elles ont deja touché après le cyclone',
    associations_djepva: 'savoir qui represente l’association de producteurs qui demande',
  },
  nature:
    'delibération n°2026-1412 du conseil departemental du 14/10/2026 creant l’aide cyclone (art 3) et article L3231-2 du CGCT',
  documents: ['delib 2026-1412.pdf'],
  destinataires: 'agents instructeurs de la direction de l’agriculture',
  duree: '36',
  equipe: {
    rt: 'Marie-Josée|Hoarau|Directrice de l’agriculture|mj.hoarau@cg974.example|0262 90 30 30',
    dpd: 'Thierry|Payet|DPO|thierry.payet@cg974.example|+262 262 90 30 31',
    metier: 'Nadège|Grondin|cheffe de service|nadege.grondin@cg974.example|0692 12 34 56',
    technique: 'Kevin|Técher|developpeur|kevin.techer@cg974.example|+262 692 12 34 57',
  },
});

const PREFECTURE = demande({
  nom: 'aides, préfecture de région, fonds de l’État',
  form: 'api-entreprise-aides-publiques',
  profil: 'administration_centrale',
  siret: '17590001800011',
  contexte: 'Instruction du fonds d’appui à la revitalisation commerciale',
  intitule: 'Fonds de restructuration des locaux d’activité, instruction régionale',
  description:
    'Les instructrices du secrétariat général pour les affaires régionales analysent les dossiers des porteurs de projet (foncières, entreprises, associations) lors du comité de sélection, en vue d’une décision d’attribution signée par M. le préfet.',
  donnees: {
    [INSEE]:
      'Identifier la foncière qui porte le projet, même si elle s’oppose à la diffusion, au dépôt du dossier.',
    mandataires_sociaux_infogreffe: 'Vérifier que le signataire de la convention engage bien la société.',
    attestation_fiscale_dgfip: 'Régularité contrôlée par l’instructrice avant tout mandatement.',
  },
  nature:
    'Décret n° 2018-514 du 25 juin 2018 relatif aux subventions de l’État pour des projets d’investissement, article 4',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000037107201/',
  destinataires: 'Instructrices du SGAR, membres du comité régional de sélection',
  duree: '36',
  equipe: {
    rt: 'Laurent|Delmas|Secrétaire général pour les affaires régionales|laurent.delmas@hauts-de-france.gouv.fr|03 20 30 59 59',
    dpd: 'Aude|Pelletier|Référente DPD|aude.pelletier@interieur.gouv.fr|01 49 27 49 27',
    metier: 'Sonia|Duhem|Chargée de mission commerce|sonia.duhem@hauts-de-france.gouv.fr|03 20 30 59 60',
    technique: 'Paul|Ferrand|Chef de projet SI|paul.ferrand@hauts-de-france.gouv.fr|03 20 30 59 61',
  },
});

const VILLE_SUBVENTIONS = demande({
  nom: 'subventions, ville, ton simple',
  form: 'api-entreprise-subventions-associations',
  profil: 'collectivite',
  siret: '21310555400017',
  contexte: 'Étudier les dossiers de subvention des associations culturelles et sportives',
  intitule: 'Subventions aux associations toulousaines',
  description:
    'Chaque automne, le service vie associative reçoit les dossiers. Ses agents consultent les statuts et les comptes de l’association au moment de l’étude, afin de proposer un montant aux élus.',
  donnees: {
    [INSEE]: 'Retrouver le siège et vérifier que l’association est toujours active.',
    associations_djepva:
      'Lire les statuts et la liste des dirigeants : le signataire de la convention y figure-t-il ?',
    data_subvention_subventions:
      'Voir ce que versent l’État et les autres collectivités, pour éviter un double financement.',
    bilans_bdf:
      'Au-dessus de 75 000 €, l’agent mesure le fonds de roulement avant de proposer un engagement de trois ans.',
    attestation_sociale_urssaf:
      'Seulement pour les associations qui emploient : cotisations à jour avant versement.',
  },
  nature: 'Délibération DEL-2026-0311 du 26 juin 2026 (règlement d’attribution, art. 2 à 5) ; L. 2311-7 CGCT',
  url: 'https://metropole.example/deliberations',
  documents: ['DEL-2026-0311.pdf'],
  destinataires: 'Agents du service vie associative et élus de la commission des sports et de la culture',
  duree: '24',
  equipe: {
    rt: 'Bruno|Castéra|Directeur de la vie associative|bruno.castera@toulouse.example|05 61 22 29 22',
    dpd: 'Lucie|Vidal|DPD|lucie.vidal@toulouse.example|05 61 22 29 23',
    metier: 'Amel|Saïdi|Responsable des subventions|amel.saidi@toulouse.example|05 61 22 29 24',
    technique: 'Rémy|Gayral|Ingénieur études|remy.gayral@editeur-asso.com|05 34 00 00 01',
  },
});

const DRAJES = demande({
  nom: 'subventions, service de l’État, ton formel',
  form: 'api-entreprise-subventions-associations',
  profil: 'administration_centrale',
  siret: '17350001800010',
  contexte:
    'Instruction des demandes de subvention au titre du fonds pour le développement de la vie associative',
  intitule: 'FDVA Bretagne : contrôle des pièces des associations',
  description:
    'Dans le cadre des campagnes annuelles du fonds, les conseillers d’éducation populaire instruisent les demandes déposées par les associations. Ils vérifient l’existence légale et la situation financière de chacune avant la réunion du collège départemental, qui rend un avis sur l’attribution.',
  volume: 'environ 1 100 demandes par campagne',
  donnees: {
    [INSEE]: 'Les conseillers contrôlent le numéro Siret avant mise en paiement par le comptable.',
    associations_djepva:
      'Les conseillers contrôlent la gouvernance et l’agrément jeunesse lors de la recevabilité.',
    data_subvention_subventions: 'Le collège apprécie le niveau de financement public déjà accordé.',
  },
  nature:
    'Décret n° 2018-460 du 8 juin 2018 relatif au fonds pour le développement de la vie associative, pris pour l’application de la loi du 1er juillet 1901 et complétant l’article L. 114-8 du code des relations entre le public et l’administration.',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000037029583/',
  destinataires: 'Conseillers et gestionnaires de la délégation régionale',
  duree: '36',
  equipe: {
    rt: 'Hervé|Quéré|Délégué régional académique|herve.quere@region-academique-bretagne.fr|02 99 25 10 25',
    dpd: 'Sophie|Marzin|Déléguée académique à la protection des données|sophie.marzin@ac-rennes.fr|02 23 21 73 00',
    metier: 'Alan|Jaouen|Coordonnateur FDVA|alan.jaouen@region-academique-bretagne.fr|02 99 25 10 26',
    technique: 'Maud|Lescop|Responsable des applications|maud.lescop@ac-rennes.fr|02 23 21 73 01',
  },
});

export const BONNES_AIDES: readonly Demande[] = [REGION, DEPARTEMENT, PREFECTURE, VILLE_SUBVENTIONS, DRAJES];
