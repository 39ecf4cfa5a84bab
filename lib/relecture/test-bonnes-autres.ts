import { type Demande, demande } from './test-demandes';

const INSEE = 'unites_legales_etablissements_insee';

const CPAM = demande({
  nom: 'fraude, CPAM',
  form: 'api-entreprise-detection-fraude',
  profil: 'organisme_mission_service_public',
  siret: '77572267700017',
  contexte: 'Rechercher les fraudes aux indemnités journalières montées avec de faux employeurs',
  intitule: 'Lutte contre les faux employeurs',
  description:
    'Les enquêteurs agréés et assermentés de la caisse ouvrent un dossier dès qu’un arrêt de travail paraît suspect. Ils rapprochent l’employeur déclaré de sa situation réelle, puis décident de suspendre ou non le paiement.',
  volume: '600 dossiers d’enquête',
  donnees: {
    [INSEE]: 'L’enquêteur vérifie que l’employeur existait à la date de l’arrêt.',
    effectifs_urssaf:
      'Comparer le nombre d’arrêts reçus au nombre de salariés réellement déclarés ce mois-là.',
    mandataires_sociaux_infogreffe: 'Repérer un dirigeant déjà connu dans un autre dossier de fraude.',
    attestation_sociale_urssaf: 'Savoir si des cotisations ont été payées sur la période de l’arrêt.',
  },
  nature: 'Article L. 114-9 du code de la sécurité sociale',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000048846522',
  destinataires: 'Enquêteurs assermentés du service de lutte contre la fraude',
  duree: '60',
  pourquoiDuree: 'Prescription quinquennale de l’action en recouvrement de l’indu (L. 332-1 CSS).',
  equipe: {
    rt: 'Delphine|Arnaud|Directrice de la caisse|delphine.arnaud@assurance-maladie.fr|04 91 83 30 30',
    dpd: 'Cyril|Brun|Délégué à la protection des données|cyril.brun@assurance-maladie.fr|04 91 83 30 31',
    metier:
      'Hakim|Zeroual|Responsable de la lutte contre la fraude|hakim.zeroual@assurance-maladie.fr|04 91 83 30 32',
    technique: 'Elsa|Giraud|Analyste de données|elsa.giraud@assurance-maladie.fr|04 91 83 30 33',
  },
});

const MINISTERE_FRAUDE = demande({
  nom: 'fraude, service à compétence nationale',
  form: 'api-entreprise-detection-fraude',
  profil: 'administration_centrale',
  siret: '11000201100044',
  contexte: 'Détection de la fraude aux formations financées par le compte personnel de formation',
  intitule: 'Détection des organismes de formation frauduleux',
  description:
    'Nos inspecteurs du travail ciblent, en amont de chaque campagne de contrôle, les organismes de formation dont l’activité paraît fictive. La consultation sert à décider quels organismes contrôler sur place.',
  donnees: {
    [INSEE]: 'Repérer les sociétés créées il y a moins de trois mois à une même adresse.',
    certifications_qualiopi_france_competences:
      'Écarter du ciblage les organismes dont la certification est en règle.',
    bilans_bdf:
      'Rapprocher les encaissements du compte formation du chiffre d’affaires déposé, lors du contrôle.',
    beneficiaires_effectifs_inpi:
      'Remonter aux personnes qui contrôlent plusieurs organismes déjà sanctionnés.',
  },
  nature:
    'Articles L. 6361-1 à L. 6361-5 du code du travail ; article L. 561-46 (2°) du code monétaire et financier ; décret n° 2024-1136 du 4 décembre 2024',
  url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006072050/LEGISCTA000006178262/',
  destinataires: 'Inspecteurs du travail habilités du service régional de contrôle',
  duree: '36',
  equipe: {
    rt: 'Pascal|Rivière|Délégué général|pascal.riviere@emploi.gouv.fr|01 44 38 38 38',
    dpd: 'Mélanie|Joly|Déléguée à la protection des données|melanie.joly@sg.social.gouv.fr|01 40 56 60 00',
    metier: 'Karim|Amrani|Chef de la mission contrôle|karim.amrani@emploi.gouv.fr|01 44 38 38 39',
    technique: 'Léa|Morin|Data ingénieure|lea.morin@emploi.gouv.fr|01 44 38 38 40',
  },
});

const EDITEUR_AIDES = demande({
  nom: 'éditeur, aides, réponses aux cinq questions',
  form: 'api-entreprise-editeur',
  profil: 'editeur',
  siret: '55203253400646',
  contexte: 'Instruire les aides économiques versées par nos collectivités clientes',
  intitule: 'Aidéo, logiciel d’instruction des aides économiques',
  description:
    '1- Nous éditons depuis 2009 un logiciel d’instruction (www.aideo.example). 2- Nos clients sont tous publics. 3- Trente régions et agglomérations en bénéficieront. 4- Le logiciel accompagne l’instructeur du dépôt au paiement : il lit les données de l’entreprise à l’étape de recevabilité pour conclure à l’éligibilité. 5- Un seul cas d’usage : les aides économiques.',
  donnees: {
    [INSEE]: 'L’instructeur de la collectivité y contrôle l’adresse et l’activité du demandeur.',
    attestation_fiscale_dgfip:
      'L’instructeur s’en sert avant le paiement, quand le règlement d’aide le prévoit.',
  },
  nature:
    'Article L. 1511-2 du code général des collectivités territoriales ; règlement d’aide de chaque collectivité cliente (article 3 de la convention type)',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000041410852',
  documents: ['convention-type.pdf'],
  destinataires: 'Instructeurs des collectivités clientes',
  duree: '36',
  equipe: {
    rt: 'Olivia|Chevalier|Présidente|olivia.chevalier@aideo.example|01 82 28 00 00',
    dpd: 'Noé|Barbier|Délégué à la protection des données externe|noe.barbier@cabinet-cnil.example|01 82 28 00 09',
    metier: 'Fabien|Lemoine|Directeur produit|fabien.lemoine@aideo.example|01 82 28 00 02',
    technique: 'Zoé|Nicolas|Directrice technique|zoe.nicolas@aideo.example|01 82 28 00 03',
  },
});

const EDITEUR_MARCHES = demande({
  nom: 'éditeur, marchés, bref',
  form: 'api-entreprise-editeur',
  profil: 'editeur',
  siret: '55203253400646',
  contexte: 'Présenter aux acheteurs publics les attestations des candidats',
  intitule: 'Profil d’acheteur Achatéo',
  description:
    'Notre profil d’acheteur est utilisé par 300 collectivités. À l’ouverture des plis, leurs acheteurs y voient les attestations, ce qui leur évite de les réclamer et leur permet de décider de l’admission. Nous n’avons pas d’activité commerciale envers les candidats et ne réutilisons rien.',
  donnees: {
    attestation_sociale_urssaf: 'L’acheteur contrôle l’attestation de vigilance avant la signature.',
  },
  nature: 'art. R2143-13 CCP',
  url: 'www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000037730589',
  destinataires: 'Acheteurs publics clients',
  duree: '12',
  equipe: {
    rt: 'Gilles|Roussel|Gérant|g.roussel@achateo.example|04 72 00 00 10',
    dpd: 'Inès|Gomez|DPO|i.gomez@achateo.example|04 72 00 00 11',
    metier: 'Paul|Adam|Chef de produit|p.adam@achateo.example|04 72 00 00 12',
    technique: 'Maya|Simon|Lead développeuse|m.simon@achateo.example|04 72 00 00 13',
  },
});

const PUBLICITE = demande({
  nom: 'demande libre, taxe locale sur la publicité extérieure',
  form: 'api-entreprise',
  profil: 'collectivite',
  siret: '21690123100011',
  contexte: 'Recouvrer la taxe locale sur la publicité extérieure',
  intitule: 'Taxe sur les enseignes et la publicité extérieure',
  description:
    'Les contrôleurs du service de la publicité rattachent chaque enseigne relevée dans la rue à l’entreprise qui l’exploite, pendant la campagne annuelle de déclaration, pour lui adresser le bon titre de recette.',
  donnees: {
    [INSEE]: 'Le contrôleur retrouve l’exploitant et son adresse de facturation, même non diffusible.',
  },
  nature:
    'Articles L. 454-39 à L. 454-77 du code des impositions sur les biens et services, délibération du 30 juin 2026',
  url: 'https://www.lyon.example/tlpe',
  destinataires: 'Contrôleurs et régisseurs de la taxe',
  duree: '48',
  pourquoiDuree: 'Délai de reprise : jusqu’à la fin de la quatrième année',
  equipe: {
    rt: 'Agnès|Collomb|Directrice des finances|agnes.collomb@lyon.example|04 72 10 30 30',
    dpd: 'Mehdi|Slimani|Délégué à la protection des données|mehdi.slimani@lyon.example|04 72 10 30 31',
    metier: 'Rose|Chanel|Responsable de la taxe|rose.chanel@lyon.example|04 72 10 30 32',
    technique: 'Ivan|Petrov|Chef de projet|ivan.petrov@lyon.example|04 72 10 30 33',
  },
});

const UNIVERSITE = demande({
  nom: 'demande libre, université, taxe d’apprentissage',
  form: 'api-entreprise',
  profil: 'operateur_ou_etablissement_public',
  siret: '19341089100017',
  contexte: 'Contrôler les organismes d’accueil des stagiaires avant de signer leur convention',
  intitule: 'Conventions de stage de l’université',
  description:
    'Avant la signature de chaque convention de stage, le bureau des stages contrôle que l’organisme d’accueil existe et n’a pas dépassé son quota de stagiaires. S’il l’a dépassé, la convention est refusée.',
  donnees: {
    [INSEE]: 'Vérifier que l’organisme d’accueil n’est pas radié au jour de la signature.',
    effectifs_urssaf:
      'Calculer le quota légal de stagiaires, qui dépend de l’effectif du mois (article R. 124-10).',
  },
  nature: 'Code de l’éducation, articles L. 124-8 et R. 124-10 à R. 124-13',
  url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006071191/LEGISCTA000029234240/',
  destinataires: 'Gestionnaires du bureau des stages et enseignants référents',
  duree: '12',
  equipe: {
    rt: 'Claire|Fontaine|Vice-présidente formation|claire.fontaine@univ-sud.example|04 67 41 74 00',
    dpd: 'Luc|Bernard|DPD|luc.bernard@univ-sud.example|04 67 41 74 01',
    metier: 'Emma|Guillot|Cheffe du bureau des stages|emma.guillot@univ-sud.example|04 67 41 74 02',
    technique: 'Théo|Masson|Développeur|theo.masson@univ-sud.example|04 67 41 74 03',
  },
});

export const BONNES_AUTRES: readonly Demande[] = [
  CPAM,
  MINISTERE_FRAUDE,
  EDITEUR_AIDES,
  EDITEUR_MARCHES,
  PUBLICITE,
  UNIVERSITE,
];
