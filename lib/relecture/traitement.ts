import { text } from '../form/engine';
import type { Reponses } from '../form/types';
import { donneesProtegeesChoisies } from '../steps/formulaire';
import { VERIFIE_LE } from '../steps/schemas';
import { fold, namesSomeone, ROLE, says, words } from './mots';
import { hasReference } from './textes';
import type { Regle } from './types';

const DESTINATAIRES = 'destinataire_donnees_caractere_personnel';
const DUREE = 'duree_conservation_donnees_caractere_personnel';
const base = { etape: 'traitement', champ: DESTINATAIRES, verifieLe: VERIFIE_LE } as const;
const recipients = (reponses: Reponses) => text(reponses, DESTINATAIRES);
const LONG_MONTHS = 120;

/** What the instructor looks for in the recipients and the retention. */
export const REGLES_TRAITEMENT: readonly Regle[] = [
  {
    ...base,
    code: 'destinataires_sans_fonction',
    niveau: 'reviendra',
    message:
      'Nommez des fonctions ou des services : « les agents du service… », plutôt qu’un organisme entier.',
    source: 'datapass_libelles',
    broken: (reponses) => {
      const typed = recipients(reponses);
      return !namesSomeone(typed) && !isEveryone(typed) && isWholeBody(fold(typed));
    },
  },
  {
    ...base,
    code: 'destinataires_nommes',
    niveau: 'reviendra',
    message:
      'Remplacez les noms et les adresses par des fonctions : les personnes changent, les fonctions restent.',
    source: 'datapass_libelles',
    broken: (reponses) => namesSomeone(recipients(reponses)),
  },
  {
    ...base,
    code: 'destinataires_tout_le_monde',
    niveau: 'reviendra',
    message:
      'Limitez les destinataires aux personnes qui en ont besoin pour la démarche : des données protégées ne sont pas ouvertes à tous.',
    source: 'cgu',
    broken: (reponses) => donneesProtegeesChoisies(reponses).length > 0 && isEveryone(recipients(reponses)),
  },
  {
    ...base,
    code: 'destinataires_prestataire',
    niveau: 'conseil',
    message:
      'Vérifiez que le prestataire ou l’éditeur ne reçoit que des informations techniques : les données sont pour l’administration seule.',
    source: 'site_faq',
    broken: (reponses) =>
      text(reponses, 'profil_demandeur') !== 'editeur' &&
      /\b(?:prestataires?|sous-traitants?|editeurs?|hebergeurs?|partenaires? prives?|entreprises? privees?)\b/.test(
        fold(recipients(reponses)),
      ),
  },
  {
    ...base,
    champ: DUREE,
    code: 'conservation_tres_longue',
    niveau: 'conseil',
    message: 'Vérifiez cette durée avec votre délégué à la protection des données : elle dépasse dix ans.',
    source: 'datapass_validations',
    broken: (reponses) => Number(text(reponses, DUREE)) > LONG_MONTHS,
  },
  {
    ...base,
    champ: `${DUREE}_justification`,
    code: 'conservation_justification_vague',
    niveau: 'reviendra',
    message: 'Citez l’obligation, le délai de recours ou de contrôle qui impose plus de 36 mois.',
    source: 'datapass_validations',
    broken: (reponses) => {
      const typed = fold(text(reponses, `${DUREE}_justification`));
      return !hasReference(typed) && !NAMED_DELAY.test(typed) && isVague(typed);
    },
  },
];

const NAMED_DELAY = /\bprescription [a-z]|\b(?:delais?|duree) (?:lega[a-z]+ )?(?:de|d|des|du) [a-z]/;
const OBLIGATION =
  /\b(?:(?:code|lois?|recours|controles?|contentieux|audits?|execution|garanties?|cour des comptes|amortissement|engagements?|contrats?|marches?)\b|legal|reglement|obligat|prescri|archiv|convention|europeen|pluriannuel|remboursement|comptab|fisca)/;
const HABIT =
  /\b(?:precaution|securite|habitudes?|au cas ou|preferons|pratique|confort|commodite|toujours)\b/;
const MIN_WORDS = 4;

/** A comfort, or too few words to name an obligation. */
function isVague(typed: string): boolean {
  if (words(typed).length < MIN_WORDS || !OBLIGATION.test(typed))
    return !/\d/.test(typed) || HABIT.test(typed);
  return false;
}

const WHOLE_BODY =
  '(?:commune|mairie|ville|collectivite|departement|region|ministere|prefecture|etablissement|organisme|administration|metropole|agglomeration|hopital|agence|structure|communaute|caisse)';
const EVERYONE = new RegExp(
  `\\btout le monde\\b|\\bgrand public\\b|\\btout public\\b|\\btous les (?:citoyens|habitants|visiteurs|internautes|agents(?: (?:publics|municipaux|communaux|departementaux|regionaux|territoriaux))?(?: (?:de |du |des )(?:la |l |notre |nos |cette )?${WHOLE_BODY}| $|$| et\\b))|(?:^|\\b(?:et|par|pour) )le public\\b|\\bn importe qui\\b|\\ben (?:libre acces|acces libre)\\b|\\btoute personne(?! (?:habilitee|autorisee|chargee|du|de la|de l|ayant))`,
);

const NOBODY =
  /^(?:oui|non|idem|nous(?:[ -]memes)?|a (?:definir|preciser|completer)|(?:voir|cf) .{0,40}|x+|aucun|partenaires|tiers|interne|externe)$/;
const BODY = new RegExp(
  `\\b(?:${WHOLE_BODY}|conseil (?:departemental|regional|municipal|communautaire)|universite|societe|entite|institution|nos partenaires|cpam|caf|cnaf|cnam|urssaf|msa|dgfip|dreal|ddtm?|deets|ddets|chu|ccas|sdis|ars|epci)\\b`,
);

/** A body, or nobody, where functions are expected. Words that we do not know get the benefit of the doubt. */
function isWholeBody(folded: string): boolean {
  return NOBODY.test(folded) || (BODY.test(folded) && !ROLE.test(folded));
}

function isEveryone(typed: string): boolean {
  return says(typed, EVERYONE);
}
