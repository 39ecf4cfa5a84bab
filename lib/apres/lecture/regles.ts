import { CONSERVATION } from '../../catalogue/limites';
import { REGLES_DES_CONTACTS } from './contacts';
import { REGLES_DES_DONNEES } from './donnees';
import type { RegleMessage } from './types';

const ACTE =
  /\b(?:deliberations?|decrets?|arretes?|decisions?|conventions?|reglements? (?:d |des |de l |du )|documents?|pieces?(?: jointes?)?|pdf|justificatifs?|annexes?|statuts|scan)\b/;
const JOINDRE =
  /\b(?:joindre|joignez|joint|jointe|fournir|fournissez|transmettre|transmettez|ajouter|ajoutez|deposer|deposez|envoyer|envoyez|communiquer|communiquez|produire|apporter|apportez|manqu[a-z]+|absente?s?|illisibles?|signee?s?|piece jointe|parvenir|ouvrir|televers[a-z]+|n avons (?:pas )?(?:trouve|recu)|ne s ouvre)\b/;

const DROIT: readonly RegleMessage[] = [
  {
    code: 'cadre_a_preciser',
    champ: 'cadre_juridique_nature',
    mots: /\b(?:(?:cadre|base|bases|fondement|fondements|references?|texte|textes|contexte) (?:juridiques?|legale?s?|legaux|reglementaires?|legislati(?:f|fs|ve|ves)|specifiques?|precis|applicables?)|(?:ce|ces|du|le|les|un|des|quel|quels) textes?|textes? (?:cites?|invoques?|mentionnes?|autorisant|vous autorisant)|references? (?:du|de la|des|de l|exactes?|precises?|completes?)|articles? (?:exacts?|precis|de loi|du code|concernes?|applicables?)|l article|(?:l|r|d)\.? ?\d{2,4}-\d+|crpa|loi (?:essoc|lemaire)|essoc|lemaire|nature du cadre|legitimite|rgpd (?:n|ne|seul)|fondements? (?:pour|suffisants?)|code general des collectivites|cgct)\b/,
    sauf: /\bduree de conservation\b.{0,60}\btextes?\b|\b(?:liens?|url|adresse|page) (?:[a-z]+ )?(?:du|vers le|de ce|des) (?:textes?|cadre)\b/,
    quoi: 'Citez le texte précis qui vous autorise : sa nature, son numéro, sa date et l’article.',
    source: 'courriel_refus',
  },
  {
    code: 'cadre_lien',
    champ: 'cadre_juridique_url',
    mots: /\b(?:liens?|url|hyperlien|legifrance|adresse (?:web|internet|de la page|du texte)|page (?:web|internet))\b/,
    sauf: /\b(?:liens? (?:capitalistiques?|entre|avec|juridique)|lien (?:du|de la|de l) demand|sans lien|aucun lien|pas de lien)\b/,
    quoi: 'Donnez l’adresse de la page du texte : ouvrez-la d’abord pour vérifier qu’elle répond.',
    source: 'datapass_validations',
  },
  {
    code: 'cadre_document',
    champ: 'cadre_juridique_documents',
    mots: ACTE,
    avec: JOINDRE,
    sauf: /\bmaquettes?\b|\bcaptures? d ecran\b|\breferences? (?:du|de la|de l|des) (?:[a-z]+ )?(?:decret|arrete|deliberation|decision|texte)/,
    quoi: 'Préparez le document demandé en PDF, notez son nom ici, puis joignez-le sur DataPass.',
    source: 'datapass_validations',
  },
];

const PROJET: readonly RegleMessage[] = [
  {
    code: 'intitule',
    champ: 'intitule',
    mots: /\b(?:intitule|nom du projet|titre (?:du projet|de la demande|de votre demande))\b/,
    sauf: /\bintitule du (?:poste|decret|texte)\b/,
    quoi: 'Nommez la démarche en quelques mots : ce nom est public.',
    source: 'datapass_modele',
  },
  {
    code: 'description',
    champ: 'description',
    mots: /\b(?:descriptions?|descriptif|cas d usages?|usages? (?:des donnees|envisages?|prevus?|que vous|fait|precis)|l usage|finalites?|parcours|objet de (?:la|votre) demande|(?:votre|le|du|ce) projet|besoins? (?:metiers?|precis|exacts?)|a quoi (?:vont|va|serv)|comment (?:seront|vont|sont|comptez|allez|les donnees)|utilisation (?:qui|des|que|prevue|envisagee)|exploitation des donnees|a quelles? fins?|a quel moment)\b/,
    sauf: /\bcontextes? (?:distincts?|differents?)|\b(?:nom|intitule|titre|maquette|responsable|chef|equipe) (?:du|de|de votre|de ce) projet\b|\bmise en production\b|\b(?:prospection|commercial(?:e|es|aux)?|publicitaire)\b/,
    quoi: 'Précisez la description : qui utilise les données, à quel moment, et pour décider quoi.',
    source: 'site_faq',
  },
  {
    code: 'finalite_commerciale',
    champ: 'description',
    mots: /\b(?:prospection|prospecter|demarchage|publicitaire|(?:fins?|usage|finalite|but|objet|caractere) commercia(?:l|le|les|ux)|revente|constitution (?:de|d un|d une) (?:fichiers?|base))\b/,
    seul: true,
    quoi: 'Dites la mission de service public que servent les données. Un usage commercial ou de prospection n’est pas possible.',
    source: 'courriel_refus',
  },
  {
    code: 'maquette',
    champ: 'description',
    mots: /\b(?:maquettes?|captures? d ecran|prototype|copies? d ecran)\b/,
    quoi: 'Préparez la maquette en PDF : elle se joint sur DataPass, sous la description.',
    source: 'datapass_modele',
    sur: 'probable',
  },
  {
    code: 'date_production',
    champ: 'date_prevue_mise_en_production',
    mots: /\b(?:mise en (?:production|service)|date (?:de|du|d) (?:lancement|mise|ouverture|demarrage)|date prevue|date previsionnelle|calendrier (?:du projet|de mise|previsionnel))\b/,
    quoi: 'Donnez la date prévue de mise en production : une estimation suffit.',
    source: 'datapass_modele',
  },
  {
    code: 'volume',
    champ: 'volumetrie_approximative',
    mots: /\b(?:volumetrie|volumes?|nombre (?:de|d|annuel|approximatif|moyen) (?:dossiers?|demarches?|procedures?|demandes|marches|appels|candidatures?|subventions|de dossiers|de demandes))\b/,
    sauf: /\bvolume horaire\b/,
    quoi: 'Donnez le nombre de dossiers ou de démarches par an, pas le nombre d’appels.',
    source: 'datapass_modele',
  },
];

const TRAITEMENT: readonly RegleMessage[] = [
  {
    code: 'destinataires',
    champ: 'destinataire_donnees_caractere_personnel',
    mots: /\b(?:destinataires?|(?:transmises?|communiquees?|partagees?) (?:a|au|aux|avec) |qui (?:aura|auront|a|ont) acces|qui (?:utilisera|utiliseront|consultera|consulteront|lira|liront|accedera|accederont|verra|verront|recevra)|(?:agents|personnes|services) (?:habilitee?s|ayant acces|qui (?:auront|utiliseront|consulteront)|concerne(?:e?s)?))\b/,
    sauf: /\bau destinataire de ce\b|\bdestinataires? (?:du|de ce|de cet|en copie) ?(?:message|courriel|mail)?\b.{0,10}\b(?:message|courriel|mail)\b/,
    quoi: 'Dites qui lit les données : des fonctions ou des services, pas des noms, ni le prestataire.',
    source: 'datapass_modele',
  },
  {
    code: 'conservation_a_justifier',
    champ: 'duree_conservation_donnees_caractere_personnel_justification',
    mots: /\b(?:durees? de (?:la )?(?:conservation|retention|stockage)|durees?|conservation|conserv(?:er|ez|ees?|erez) )\b/,
    avec: /\b(?:justifi[a-z]*|pourquoi|motiv[a-z]+|expliqu[a-z]+|argument[a-z]*|36 mois|trente-six mois|trois ans|3 ans)\b/,
    sauf: /\b(?:conservation des hypotheques|duree (?:du marche|de l instruction|d instruction|du traitement de votre demande))\b/,
    quoi: `Dites quel texte ou quelle obligation impose cette durée. Sinon, ramenez-la à ${CONSERVATION.seuilMois} mois ou moins.`,
    source: 'datapass_validations',
  },
  {
    code: 'conservation',
    champ: 'duree_conservation_donnees_caractere_personnel',
    mots: /\b(?:durees? de (?:la )?(?:conservation|retention|stockage)|conservation des donnees|durees?|combien de temps)\b/,
    sauf: /\b(?:justifi[a-z]*|pourquoi|motive[rz]|explique[rz]|36 mois|trente-six mois|(?:du marche|de l instruction|d instruction|du traitement de votre demande)|hypotheques)\b/,
    quoi: 'Revoyez la durée de conservation, en mois : le temps utile à la démarche, pas plus.',
    source: 'datapass_validations',
  },
  {
    code: 'public_utilisateur',
    champ: 'public_utilisateur',
    mots: /\b(?:authentifi(?:es?|ees?|cation)|grand public|sans connexion|accessibles? a tous|france ?connect)\b/,
    quoi: 'Dites qui verra les données obtenues : sans connexion, seules les données ouvertes peuvent être montrées.',
    source: 'site_cas_usages',
    sur: 'probable',
  },
  {
    code: 'dpd_informe',
    champ: 'dpd_informe',
    mots: /\b(?:dpd|dpo|delegue[a-z]*)\b/,
    avec: /\b(?:informee?|au courant|prevenue?|avertie?|associee?|consultee?|avis)\b/,
    quoi: 'Informez votre délégué à la protection des données, puis cochez la case.',
    source: 'datapass_modele',
  },
];

const ORGANISATION: readonly RegleMessage[] = [
  {
    code: 'non_eligible',
    champ: 'profil_demandeur',
    mots: /\b(?:(?:pas|plus|non) (?:ete )?(?:juge |jugee |considere |consideree )?(?:comme )?eligibles?|ineligibles?|eligibilite|mission de service public|administrations? au sens|reservee?s? aux (?:administrations|acteurs publics|organismes)|l ?\.?100-3)\b/,
    quoi: 'Vérifiez votre situation : seules les administrations, et les organismes chargés d’une mission de service public administratif, ont droit à ces données.',
    source: 'courriel_refus',
  },
  {
    code: 'organisme_prive',
    champ: 'profil_demandeur',
    mots: /\b(?:(?:entreprise|societe|structure|organisme|association|entite) (?:de droit )?privee?|droit prive|secteur prive)\b/,
    seul: true,
    quoi: 'Vérifiez votre situation : une entreprise privée n’a pas droit à ces données, sauf si un texte lui confie une mission de service public administratif.',
    source: 'courriel_refus',
  },
  {
    code: 'organisation',
    champ: 'siret',
    mots: /\b(?:siret|siren|etablissement|(?:votre|l|cette|bonne|mauvaise) (?:organisation|organisme|structure|collectivite))\b/,
    avec: /\b(?:siret|siren|fermee?|erronee?|rattach[a-z]+|bonne?|mauvaise?|radiee?|n existe|inconnue?|introuvable|incorrecte?|(?:ne )?correspond[a-z]*)\b/,
    sauf: /\blien (?:avec|entre)\b|\bau nom de\b/,
    quoi: 'Vérifiez le SIRET : il doit être celui de l’organisation qui fait la demande, et son établissement doit être ouvert. Sur DataPass, il vient de votre compte ProConnect.',
    source: 'datapass_modele',
  },
  {
    code: 'lien_demandeur',
    champ: 'siret',
    mots: /\b(?:lien (?:avec|entre)|rattachement|appartenance|appartenez|mandate?e?|au nom de|pour le compte de|agir pour|habilitee? a (?:deposer|faire|agir|representer)|adresse (?:electronique |mail |e-mail )?professionnelle|qualite (?:du|de) demandeur|en quelle qualite)\b/,
    quoi: 'Montrez votre lien avec l’organisation : une adresse professionnelle, votre fonction, ou le document qui vous mandate.',
    source: 'datapass_parcours',
  },
  {
    code: 'plusieurs_contextes',
    champ: 'contexte_metier',
    mots: /\b(?:plusieurs (?:contextes?|demarches?|cas d usages?|finalites?|usages|projets|cadres|services differents|dispositifs)|(?:deux|trois|quatre) (?:contextes?|demarches?|cas d usages?|finalites?|usages|projets|cadres|dispositifs|demandes)|(?:une|seule|unique) (?:seule )?demande par|demandes? (?:bien )?(?:distinctes?|separees?|differentes?)|en faire (?:deux|trois|plusieurs|une par)|(?:scinde|separe|dissocie|decoupe)[rz]? (?:la|votre|cette|ces|vos|les)|autant de demandes)\b/,
    seul: true,
    quoi: 'Gardez une seule démarche dans cette demande. Pour chacune des autres, faites une demande à part.',
    source: 'cgu',
  },
  {
    code: 'formulaire',
    champ: 'form_uid',
    mots: /\b(?:formulaires?|demande libre)\b/,
    avec: /\b(?:autre|adapte|dedie|mauvais|bon|appropriee?|correspond[a-z]*|choisi[a-z]*|utilise[rz]?|passer|selectionne[rz]?|change[rz]?|socle|marches publics|aides publiques|subventions|fraude|editeurs?)\b/,
    quoi: 'Choisissez le cas d’usage que l’instructeur indique : il décide du formulaire DataPass.',
    source: 'datapass_formulaires',
  },
  {
    code: 'editeur',
    champ: 'editeur_nom',
    mots: /\b(?:(?:votre|l|un|quel|nom (?:de l|d un)|de l) editeurs?|nom du logiciel|quel logiciel|logiciel (?:utilise|metier)|prestataires?|sous-traitants?)\b/,
    sauf: /\bformulaires?\b|\bdestinataires?\b|\b(?:transmises?|communiquees?|partagees?) (?:a|au|aux|avec)\b/,
    quoi: 'Dites quel éditeur ou quel logiciel appellera l’API pour vous.',
    source: 'datapass_formulaires',
  },
  {
    code: 'integration',
    champ: 'integrateur',
    mots: /\b(?:integration (?:technique|de l api)|equipe (?:technique|de developpement)|developpeurs?|moyens techniques|capacites? techniques?|competences techniques|qui (?:va |realisera |assurera |se charge )?(?:de )?(?:l )?(?:integre[a-z]*|integration|developpe[a-z]*))\b/,
    quoi: 'Dites qui branchera l’API dans votre logiciel : vos développeurs, ou votre éditeur.',
    source: 'datapass_eligibilite',
  },
];

/** Every rule, in the order of the reasons for which requests come back. */
export const REGLES_DU_MESSAGE: readonly RegleMessage[] = [
  ...DROIT,
  ...REGLES_DES_DONNEES,
  ...PROJET,
  ...TRAITEMENT,
  ...REGLES_DES_CONTACTS,
  ...ORGANISATION,
];
