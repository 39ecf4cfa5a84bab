import { type Demande, demande } from './test-demandes';

const INSEE = 'unites_legales_etablissements_insee';
const R2143 = {
  nature: 'R2143-13 Code de la commande publique',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000037730589',
};

const COMMUNE = demande({
  nom: 'marchés, petite ville, phrases courtes',
  form: 'api-entreprise-marches-publics',
  profil: 'collectivite',
  siret: '21920023500014',
  contexte: 'Contrôler les candidatures à nos marchés publics',
  intitule: 'Contrôle des candidatures, ville de Pontivy',
  description:
    'Notre acheteuse ouvre les plis et regarde si le candidat est à jour de ses impôts et de ses cotisations. Si oui, on attribue. Sinon, on passe au suivant.',
  date: '2027-03-01',
  volume: 'environ 60 consultations, soit 250 plis par an',
  donnees: {
    [INSEE]: 'À l’ouverture du pli : l’entreprise existe-t-elle encore, et qui peut signer ?',
    attestation_fiscale_dgfip: 'Avant d’attribuer, l’acheteuse s’assure que les impôts sont payés.',
    attestation_sociale_urssaf: 'Même moment, pour les cotisations Urssaf ; puis tous les six mois.',
    chiffre_affaires_dgfip: 'Pour voir si l’entreprise atteint le chiffre d’affaires minimum écrit au RC.',
  },
  ...R2143,
  destinataires: 'Les acheteurs et la commission d’appel d’offres',
  duree: '36',
  equipe: {
    rt: 'Solène|Le Goff|Directrice générale des services|s.legoff@ville-pontivy.fr|02 97 25 00 33',
    dpd: 'Yann|Kermarrec|DPD mutualisé|yann.kermarrec@cdg56.fr|02.97.68.16.00',
    metier: 'Anne|Riou|Responsable des marchés|a.riou@ville-pontivy.fr|0297250034',
    technique: 'Erwan|Tanguy|Informaticien|erwan.tanguy@ville-pontivy.fr|+33 2 97 25 00 35',
  },
});

const HOPITAL = demande({
  nom: 'marchés, centre hospitalier, texte long',
  form: 'api-entreprise-marches-publics',
  profil: 'operateur_ou_etablissement_public',
  siret: '26750045200011',
  contexte: 'Vérifier les candidats et les titulaires des marchés du groupement hospitalier de territoire',
  intitule: 'Vérification des fournisseurs du GHT Loire Atlantique Sud',
  description:
    'La cellule des marchés du centre hospitalier, établissement support du groupement hospitalier de territoire, passe les achats de douze établissements (dispositifs médicaux, travaux, prestations intellectuelles).\nLors de l’analyse des candidatures, les acheteurs hospitaliers consultent les attestations et la situation juridique des soumissionnaires afin de décider de leur admission. En cours d’exécution, les gestionnaires renouvellent cette vérification tous les six mois.\nLes pièces ne sont plus réclamées aux entreprises.',
  volume: '1 400 candidatures et 900 titulaires suivis chaque année',
  donnees: {
    [INSEE]:
      'Les acheteurs comparent la raison sociale et l’activité déclarées dans le DUME à celles du répertoire, pour écarter une candidature déposée au nom d’une société radiée.',
    attestation_fiscale_dgfip:
      'Pièce exigée de l’attributaire pressenti par l’article R2143-7 ; sans elle, le marché ne peut être signé.',
    attestation_sociale_urssaf:
      'Contrôle de vigilance à la signature puis chaque semestre, par les gestionnaires de contrats.',
    cotisations_msa:
      'Concerne les marchés d’entretien des parcs : mêmes contrôles pour les employeurs agricoles.',
    certifications_qualiopi_france_competences:
      'Pour les marchés de formation, la cellule vérifie que l’organisme est certifié avant de retenir son offre.',
  },
  ...R2143,
  destinataires:
    'Acheteurs et gestionnaires de la cellule des marchés, juristes de la direction des achats, comptable public de l’établissement',
  duree: '60',
  pourquoiDuree: 'Article R2184-12 du code de la commande publique',
  equipe: {
    rt: 'Marc|Ollivier|Directeur des achats|marc.ollivier@ght-ls.fr|02 40 08 33 33',
    dpd: 'Fatou|Ndiaye|Déléguée à la protection des données|dpo.ndiaye@ght-ls.fr|02 40 08 33 34',
    metier: 'Hugo|Perrin|Responsable de la cellule des marchés|hugo.perrin@ght-ls.fr|02 40 08 33 35',
    technique: 'Inès|Roche|Ingénieure logiciel|ines.roche@ght-ls.fr|02 40 08 33 36',
  },
});

const MINISTERE = demande({
  nom: 'marchés, ministère, style administratif',
  form: 'api-entreprise-marches-publics',
  profil: 'administration_centrale',
  siret: '11004601800013',
  contexte: 'Passation et suivi des marchés de l’administration centrale du ministère de la culture',
  intitule: 'Dématérialisation du contrôle des candidatures (secrétariat général)',
  description:
    'Le bureau des achats met en œuvre un outil interne de contrôle des candidatures. Y accèdent les seuls rédacteurs de marchés, au moyen d’un compte nominatif. Lors de l’examen des candidatures, l’outil restitue les attestations prévues par les textes ; le pouvoir adjudicateur est ainsi mis en mesure de statuer sur la recevabilité de chaque candidature.',
  date: '2027-06-30',
  volume: '900',
  donnees: {
    [INSEE]:
      'Les rédacteurs de marchés s’assurent de l’existence juridique du soumissionnaire lors de l’examen.',
    attestation_fiscale_dgfip:
      'Le rédacteur contrôle la régularité fiscale de l’attributaire pressenti préalablement à la notification.',
    attestation_sociale_urssaf:
      'Le rédacteur contrôle la régularité sociale de l’attributaire pressenti préalablement à la notification.',
  },
  nature:
    'Articles R. 2143-13 et R. 2144-1 du code de la commande publique ; arrêté du 17 novembre 2017 relatif à l’organisation du secrétariat général du ministère, article 9.',
  url: 'legifrance.gouv.fr/codes/article_lc/LEGIARTI000037730589',
  destinataires: 'Rédacteurs du bureau des achats, contrôleurs budgétaires, membres du comité des marchés.',
  duree: '36',
  equipe: {
    rt: 'Béatrice|Hanot|Sous-directrice des affaires financières|beatrice.hanot@culture.gouv.fr|01 40 15 80 00',
    dpd: 'Rémi|Sabatier|Délégué ministériel à la protection des données|remi.sabatier@culture.gouv.fr|01 40 15 80 01',
    metier: 'Lise|Aubry|Cheffe du bureau des achats|lise.aubry@culture.gouv.fr|01 40 15 80 02',
    technique: 'Tom|Guérin|Développeur|t.guerin@esn-numerique.fr|06 12 34 56 78',
  },
});

const MAIRIE_SOCLE = demande({
  nom: 'socle de base, commune rurale, écrit vite',
  form: 'api-entreprise-socle-de-base',
  profil: 'collectivite',
  siret: '21920023500014',
  contexte: 'Eviter de redemander leur Kbis aux entreprises et assos',
  intitule: 'Dites-le-nous une fois en mairie de Sauzon',
  description:
    'quand une entreprise ou une association dépose un dossier en mairie, la secrétaire retrouve son identité avec le siret au lieu de lui demander un kbis ou des statuts. ca permet de savoir si le dossier est recevable.',
  donnees: { [INSEE]: '', data_subvention_subventions: '', associations_djepva: '' },
  nature: 'L114-8 CRPA (socle de base, Dites-le-nous-une-fois)',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000045213315',
  destinataires: 'le secrétariat de mairie',
  duree: '12',
  equipe: {
    rt: 'Jean|Samzun|Maire|mairie.sauzon@wanadoo.fr|02 97 31 62 79',
    dpd: 'Carole|Blanc|DPD du centre de gestion|cblanc@cdg56.fr|02 97 68 16 00',
    metier: 'Gwen|Portugal|Secrétaire de mairie|mairie.sauzon@wanadoo.fr|02 97 31 62 79',
    technique: 'Loïc|Even|Technicien du syndicat informatique|loic.even@megalis.bretagne.bzh|02 99 12 51 55',
  },
});

const AGENCE_SOCLE = demande({
  nom: 'socle de base, agence de l’État, usager connecté',
  form: 'api-entreprise-socle-de-base',
  profil: 'operateur_ou_etablissement_public',
  siret: '13002526500013',
  contexte: 'Afficher à l’entreprise connectée les informations que l’administration détient déjà sur elle',
  public: 'usager_authentifie',
  intitule: 'Espace des entreprises de l’agence',
  description:
    'Une fois connecté avec ProConnect, le dirigeant retrouve au moment d’ouvrir un dossier l’adresse, l’activité et la forme juridique de sa structure. L’usager contrôle ces informations, afin de ne plus les ressaisir.',
  volume: '12 000 ouvertures de dossier par an',
  donnees: { [INSEE]: '', data_subvention_subventions: '', associations_djepva: '' },
  destinataires: 'L’usager lui-même, pour sa seule structure, et les conseillers du guichet qui l’assistent',
  duree: '24',
  equipe: {
    rt: 'Omar|Belkacem|Directeur général délégué|omar.belkacem@agence-ville.gouv.fr|01 70 00 10 10',
    dpd: 'Julie|Fabre|DPO|julie.fabre@agence-ville.gouv.fr|01 70 00 10 11',
    metier: 'Nina|Costa|Cheffe de produit|nina.costa@agence-ville.gouv.fr|01 70 00 10 12',
    technique: 'Adrien|Loubet|Architecte technique|adrien.loubet@agence-ville.gouv.fr|01 70 00 10 13',
  },
});

export const BONNES_MARCHES: readonly Demande[] = [COMMUNE, HOPITAL, MINISTERE, MAIRIE_SOCLE, AGENCE_SOCLE];
