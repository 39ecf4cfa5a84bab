import type { Reponses } from '../form/types';
import { changer } from './test-demandes';
import { bonne } from './test-fautes';

const DUREE = 'duree_conservation_donnees_caractere_personnel';

/** Another hand: what each agent wrote, in the place of the texts of a good request. */
type Plume = {
  readonly de: string;
  readonly contexte: string;
  readonly intitule: string;
  readonly description: string;
  readonly nature: string;
  readonly destinataires: string;
  readonly raison: string;
  readonly autres?: Readonly<Record<string, unknown>>;
};

const INSEE = 'unites_legales_etablissements_insee';

const PLUMES: readonly Plume[] = [
  {
    de: 'marchés, petite ville',
    contexte: 'Achats de la communauté de communes : tri des candidatures',
    intitule: 'CC du Haut-Pays – candidatures MAPA et AO',
    description:
      'Deux personnes aux marchés. Au dépouillement elles tapent le SIRET, l’outil ramène les attestations, elles cochent conforme / non conforme. La CAO tranche ensuite.',
    nature: 'CCP : L2141-2, R2143-7, R2143-13. Délib 2026/44 (délégation au président pour les MAPA).',
    destinataires: 'Les deux chargées de marchés + la CAO',
    raison: 'Contrôle d’existence au dépouillement (radiation, liquidation) : motif d’élimination.',
  },
  {
    de: 'marchés, centre hospitalier',
    contexte: 'Sécuriser l’attribution et l’exécution des marchés du CHU',
    intitule: 'CHU – coffre-fort fournisseurs',
    description:
      'Le coffre-fort fournisseurs du CHU conserve les attestations des titulaires. Un courriel prévient l’acheteur six mois après la notification : il relance la consultation de l’API et, si l’attestation n’est plus délivrée, met le titulaire en demeure.',
    nature: 'Articles D. 8222-5 et R. 8222-1 du code du travail ; R2143-13 du code de la commande publique.',
    destinataires: 'Acheteurs, approvisionneurs de la pharmacie et trésorerie hospitalière',
    raison: 'Savoir à quelle personne morale on notifie, y compris si elle est non diffusible.',
  },
  {
    de: 'marchés, ministère',
    contexte: 'Vérification des candidats aux marchés de la gendarmerie nationale',
    intitule: 'Portail achats – volet conformité',
    description:
      'En phase candidature, chaque officier acheteur interroge le portail. Celui-ci indique si les conditions de participation sont remplies. L’officier propose alors au pouvoir adjudicateur l’admission ou le rejet.',
    nature:
      'Arrêté du 12 août 2013 portant organisation de la direction générale de la gendarmerie nationale (art. 14) ; code de la commande publique, art. R. 2143-13.',
    destinataires: 'Officiers acheteurs et contrôleurs internes',
    raison: 'L’officier acheteur s’assure que le candidat n’est pas en liquidation au jour de l’ouverture.',
  },
  {
    de: 'aides, région',
    contexte: 'Guichet des aides à la transition écologique des TPE',
    intitule: 'Chèque transition – instruction',
    description:
      'Le chèque transition (2 000 à 10 000 €) est demandé en ligne. L’instructeur ouvre le dossier sous huit jours ; il regarde effectif, chiffre d’affaires et dettes fiscales et rend une proposition favorable ou défavorable, validée par la cheffe de service.',
    nature: 'Régime cadre exempté SA.111723 ; délibération du conseil régional 26.DL.0117 du 27/02/2026.',
    destinataires: 'Cellule « chèque transition » (6 instructeurs, 1 cheffe de service)',
    raison: 'Situer l’établissement demandeur : seuls ceux de la région ont droit au chèque.',
    autres: {
      [DUREE]: '120',
      [`${DUREE}_justification`]: 'Règlement (UE) 651/2014, article 12 : dix ans à compter de l’octroi.',
    },
  },
  {
    de: 'aides, région',
    contexte: 'Instruction des aides FEADER aux exploitants et aux coopératives',
    intitule: 'FEADER 2023-2027, mesures d’investissement',
    description:
      'Autorité de gestion régionale du FEADER, nous devons éviter de redemander aux exploitants ce que l’administration sait. Nos instructeurs consultent l’API à trois étapes du même dossier : complétude, éligibilité, paiement. Aucune autre utilisation.',
    nature:
      'Règlement (UE) 2021/2115 du 2 décembre 2021, articles 73 à 77 ; arrêté du président du conseil régional n° 2026-0043.',
    destinataires: 'Instructeurs et contrôleurs FEADER, agents de l’ASP pour le paiement',
    raison: 'Étape de complétude : concordance entre le bénéficiaire déclaré et le répertoire.',
  },
  {
    de: 'aides, préfecture',
    contexte: 'Dotation d’équipement : aide aux entreprises sinistrées par les inondations',
    intitule: 'Fonds de secours inondations',
    description:
      'La DDETS et la préfecture tiennent une cellule d’urgence. Dès réception d’un formulaire, un gestionnaire contrôle que l’entreprise existait avant la crue et chiffre l’avance remboursable.',
    nature:
      'arrêté interministériel du 14/11/2026 portant reconnaissance de l’état de catastrophe naturelle ; circulaire du 20/11/2026',
    destinataires: 'cellule d’urgence de la préfecture',
    raison: 'date de création : antérieure ou postérieure à la crue ?',
  },
  {
    de: 'subventions, ville',
    contexte: 'Campagne de subventions 2027 aux clubs et associations',
    intitule: 'Dossier unique de subvention',
    description:
      'Fini les photocopies : à réception du dossier unique, la chargée de vie associative récupère statuts, bureau et subventions déjà reçues. Elle prépare la fiche que l’adjoint aux sports présente en commission.',
    nature: 'Art. L2121-29 et L2311-7 du CGCT. Délibération du 18 décembre 2025, n°142.',
    destinataires: 'chargée de vie associative, adjoint aux sports, commission sports',
    raison: 'L’asso existe toujours ? son siège est chez nous ?',
  },
  {
    de: 'subventions, service',
    contexte: 'Agrément et soutien financier des associations de jeunesse',
    intitule: 'Instruction des subventions jeunesse et éducation populaire',
    description:
      'Le pôle jeunesse de la délégation départementale reçoit les demandes au premier trimestre. Chaque conseiller instruit son portefeuille et émet un avis motivé. Les données évitent les allers-retours de pièces pendant cette période.',
    nature: 'Décret n° 2002-571 du 22 avril 2002 ; arrêté rectoral du 5 janvier 2026.',
    destinataires: 'Pôle jeunesse : conseillers, gestionnaire financière',
    raison: 'Rapprocher le SIRET du RIB : la gestionnaire bloque le paiement si l’association est dissoute.',
  },
  {
    de: 'fraude, CPAM',
    contexte: 'Contrôle des cotisants soupçonnés de travail dissimulé',
    intitule: 'Ciblage des contrôles LCTI',
    description:
      'Les inspecteurs du recouvrement de la caisse de MSA préparent leurs contrôles sur place. La veille de chaque opération, ils consultent la situation de l’employeur ; ils décident au vu du résultat de la forme que prend le contrôle.',
    nature: 'L. 8271-1-2 du code du travail et L. 724-7 du code rural et de la pêche maritime',
    destinataires: 'inspecteurs assermentés, responsable LCTI',
    raison: 'Préparer la fiche de l’employeur avant l’opération : établissements, dates, activité réelle.',
  },
  {
    de: 'fraude, service',
    contexte: 'Repérer les montages frauduleux de sociétés éphémères dans le transport routier',
    intitule: 'Sociétés éphémères – registre des transporteurs',
    description:
      'Quand une DREAL reçoit une demande d’inscription au registre des transporteurs, son contrôleur cherche les signes d’une société éphémère : dirigeant récidiviste, adresse de domiciliation partagée. Le signal déclenche, ou non, un contrôle en entreprise.',
    nature: 'Code des transports, art. R. 3211-1 et s. ; L. 561-46 2° CMF ; arrêté du 28 décembre 2011.',
    destinataires: 'contrôleurs des transports terrestres',
    raison: 'Voir combien de sociétés sont domiciliées à la même adresse.',
  },
  {
    de: 'éditeur, aides',
    contexte: 'Instruction des aides à la pierre par nos clients bailleurs publics et collectivités',
    intitule: 'HabitSoft Aides',
    description:
      'HabitSoft est une SCOP de 40 personnes. Clients : 60 EPCI délégataires des aides à la pierre, aucun client privé. Dans HabitSoft Aides, l’instructeur de l’EPCI vérifie l’entreprise de travaux au moment du solde, pour payer ou non la subvention. HabitSoft ne conserve pas les réponses.',
    nature:
      'CCH, art. L. 301-5-1 (délégation des aides à la pierre) et R. 321-18 ; convention de délégation de chaque EPCI',
    destinataires: 'Les instructeurs des EPCI clients, et eux seuls',
    raison: 'Au solde : l’artisan est-il en activité ? sinon la subvention n’est pas versée.',
  },
  {
    de: 'éditeur, marchés',
    contexte: 'Module « conformité » de notre profil d’acheteur',
    intitule: 'Marchés+ Conformité',
    description:
      'Marchés+ est le profil d’acheteur de 850 pouvoirs adjudicateurs. Avant notification, leurs gestionnaires cliquent sur « vérifier » ; l’attestation s’affiche. Le pouvoir adjudicateur décide. Nous ne démarchons pas les entreprises.',
    nature: 'Article R2143-13 du CCP, article R2144-7 du CCP',
    destinataires: 'gestionnaires de marchés des acheteurs abonnés',
    raison: 'Attestation de vigilance exigée à la notification.',
  },
  {
    de: 'demande libre, taxe',
    contexte: 'Gestion des droits de place des halles et marchés',
    intitule: 'Droits de place 2027',
    description:
      'Les placiers attribuent les emplacements chaque trimestre. À l’inscription d’un commerçant ambulant, la régie contrôle son activité et son adresse, puis lui délivre son titre.',
    nature:
      'Article L. 2224-18 du code général des collectivités territoriales et arrêté municipal du 2 mai 2026 (règlement des marchés)',
    destinataires: 'placiers et régie des droits de place',
    raison: 'L’activité déclarée (alimentaire ou non) décide de l’emplacement.',
  },
  {
    de: 'demande libre, université',
    contexte: 'Vérifier les employeurs qui signent un contrat d’apprentissage avec l’école',
    intitule: 'Contrats d’apprentissage',
    description:
      'Le CFA de l’école reçoit chaque été 700 projets de contrat. La coordinatrice vérifie l’employeur (SIRET, convention collective, effectif) et écarte les contrats dont l’employeur a cessé.',
    nature: 'Code du travail, art. L. 6224-1 et D. 6224-1 ; décision n° 2026-08 du directeur de l’école',
    destinataires: 'coordinatrice et secrétaires du CFA',
    raison: 'La coordinatrice écarte les employeurs radiés.',
  },
  {
    de: 'socle de base, agence',
    contexte: 'Création de compte sur le portail de l’agence de l’eau',
    intitule: 'Compte « entreprise » du portail de l’agence de l’eau',
    description:
      'À la création de son compte l’exploitant saisit son SIRET ; ses coordonnées légales apparaissent et il les confirme. Objectif : zéro ressaisie.',
    nature: '',
    destinataires: 'L’exploitant connecté ; le support de l’agence (3 agents)',
    raison: '',
  },
];

export const BONNES_ADVERSES: readonly (readonly [string, Reponses])[] = PLUMES.map((plume) => {
  const change = {
    contexte_metier: plume.contexte,
    intitule: plume.intitule,
    description: plume.description,
    ...(plume.nature && { cadre_juridique_nature: plume.nature }),
    destinataire_donnees_caractere_personnel: plume.destinataires,
    ...(plume.raison &&
      bonne(plume.de)[`justification_${INSEE}`] && { [`justification_${INSEE}`]: plume.raison }),
    ...plume.autres,
  };
  return [`${plume.intitule}`, changer(bonne(plume.de), change)] as const;
});
