import { TELEPHONES } from '../catalogue/validation';
import { text } from '../form/engine';
import type { Reponses } from '../form/types';
import { type CleContact, PERSONNES } from '../steps/contacts/step';
import { VERIFIE_LE } from '../steps/schemas';
import { fold, words } from './mots';
import type { Regle } from './types';

const RT = 'responsable_traitement';
const answer = (reponses: Reponses, cle: CleContact, champ: string) => text(reponses, `${cle}_${champ}`);
const email = (reponses: Reponses, cle: CleContact) => answer(reponses, cle, 'email').toLowerCase();
const domain = (reponses: Reponses, cle: CleContact) => email(reponses, cle).split('@')[1] ?? '';
const fullName = (reponses: Reponses, cle: CleContact) =>
  words(`${answer(reponses, cle, 'given_name')} ${answer(reponses, cle, 'family_name')}`).join(' ');

const GENERIC_MAILBOX =
  /^(?:contacts?|mairie|hotel-?de-?ville|ville|commune|accueil|infos?|information|secretariat|direction|dgs|dga|dsi|drh|dpd|dpo|rgpd|donnees|courrier|bal|boite|service|services|marches?|marches-?publics|commande-?publique|achats?|finances|comptabilite|support|assistance|technique|informatique|admin|administration|webmaster|web|projets?|equipe|no-?reply|ne-?pas-?repondre|api|datapass|prefecture|departement|region|subventions?|aides?)(?:[._-].*)?@/;

/** Mail services that anyone may open. Common knowledge, not a source: advice only, save for one person. */
const PRIVATE_DOMAIN =
  /^(?:(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|aol|gmx|protonmail|proton)\.(?:com?\.)?[a-z]{2,4}|(?:orange|wanadoo|free|sfr|neuf|bbox|numericable|club-internet|aliceadsl)\.fr|laposte\.net)$/;

const INSTITUTION = /^(?:mairie|commune|ville|hotel-?de-?ville|syndicat|si[a-z]{2,5}|cc|ccas)(?:[._-]|@|de)/;

const PLACEHOLDER =
  /^(?:tests?|x+|aaa+|toto|tb[cd]|todo|nc|n[ /.]?a\.?|neant|sans objet|aucune?|inconnue?|nom|prenom|fonction|(?:poste )?vacant|recrutement en cours|en attente|(?:nom |personne )?(?:a|en cours de|en attente de) (?:completer|definir|definition|preciser|renseigner|designer|designation|nommer|nomination|recruter|recrutement|venir|determiner)\b.{0,40}|(?:non|pas encore) (?:designee?|nommee?|definie?|connue?|renseignee?)|[-./ ]*)$/;
/** A function typed in the place of a name. */
const NO_NAME = /^(?:pas de )?(?:dpd|dpo)$/;

/** Numbers that DataPass's own list leaves out: La Réunion, the Pacific dialled on the spot, short public ones. */
const LOCAUX: readonly RegExp[] = [
  /^[2-9]\d([\s.-]*\d{2}){2}$/,
  /^(?:\+689[\s.-]*)?(?:40|8[79])([\s.-]*\d{2}){3}$/,
  /^3\d[\s.-]?\d{2}$/,
  /^\+262[\s.-]*[1-9]([\s.-]*\d{2}){4}$/,
];

/** « +33 (0)1… », « 0033 1… » and « … poste 12 » are the same numbers in other clothes. */
const usualWriting = (typed: string) =>
  typed
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/^00(?=[1-9])/, '+')
    .replace(/\(0\)/, '')
    .replace(/[ ,]{0,3}\(?poste \d+\)?$/i, '');

const isNobody = (champ: string, typed: string) =>
  PLACEHOLDER.test(fold(typed)) || (champ !== 'job_title' && NO_NAME.test(fold(typed)));

const NORMAL_CASES = {
  responsable_traitement: 'reviendra',
  delegue_protection_donnees: 'conseil',
  contact_metier: 'conseil',
  contact_technique: 'conseil',
} as const;

/** The rules that hold for each of the four people. */
function reglesDe({ cle, du }: (typeof PERSONNES)[number]): readonly Regle[] {
  const base = { etape: 'contacts', verifieLe: VERIFIE_LE } as const;
  return [
    {
      ...base,
      champ: `${cle}_email`,
      code: `boite_generique_${cle}`,
      niveau: 'conseil',
      message: `Préférez l’adresse nominative ${du} : une boîte partagée retarde les réponses, et DataPass la signale.`,
      source: 'datapass_parcours',
      broken: (reponses) => GENERIC_MAILBOX.test(email(reponses, cle)),
    },
    {
      ...base,
      champ: `${cle}_email`,
      code: `messagerie_privee_${cle}`,
      niveau: NORMAL_CASES[cle],
      message: `Donnez l’adresse professionnelle ${du} : une messagerie privée ne montre pas le lien avec votre organisme.`,
      source: 'datapass_parcours',
      // The town hall of a small town often has no domain of its own: not a reason to send back.
      broken: (reponses) =>
        PRIVATE_DOMAIN.test(domain(reponses, cle)) && !(cle === RT && INSTITUTION.test(email(reponses, cle))),
    },
    {
      ...base,
      champ: `${cle}_email`,
      code: `domaine_incomplet_${cle}`,
      niveau: 'reviendra',
      message: `Complétez l’adresse électronique ${du} : après « @ », elle n’a pas de point. DataPass écrit à cette adresse pour la vérifier.`,
      source: 'datapass_parcours',
      broken: (reponses) => /^[^.]+$/.test(domain(reponses, cle)),
    },
    {
      ...base,
      champ: `${cle}_phone_number`,
      code: `telephone_inhabituel_${cle}`,
      niveau: 'conseil',
      message: `Vérifiez le numéro ${du} : il n’a pas la forme d’un numéro français ou d’outre-mer.`,
      source: 'datapass_validations',
      broken: (reponses) => {
        const typed = usualWriting(answer(reponses, cle, 'phone_number'));
        return ![...TELEPHONES, ...LOCAUX].some((format) => format.test(typed));
      },
    },
    ...['family_name', 'given_name', 'job_title'].map(
      (champ): Regle => ({
        ...base,
        champ: `${cle}_${champ}`,
        code: `personne_a_trouver_${cle}_${champ}`,
        niveau: 'reviendra',
        message: `Trouvez la personne, puis complétez les coordonnées ${du} : cette réponse ne désigne personne.`,
        source: 'site_faq',
        broken: (reponses) => isNobody(champ, answer(reponses, cle, champ)),
      }),
    ),
  ];
}

const DPD = 'delegue_protection_donnees';
const base = { etape: 'contacts', verifieLe: VERIFIE_LE } as const;
const DECIDES =
  /\b(?:maire|presidente?|prefete?|directeur general|directrice generale|dgs|dsi|secretaire generale?|directeur des systemes|directrice des systemes)\b/;

/** The rules that compare the people with each other. */
const ENTRE_EUX: readonly Regle[] = [
  {
    ...base,
    champ: `${DPD}_email`,
    code: 'dpd_et_responsable_confondus',
    niveau: 'reviendra',
    message:
      'Nommez deux personnes différentes : le délégué à la protection des données ne peut pas contrôler ses propres décisions.',
    source: 'site_faq',
    broken: (reponses) =>
      email(reponses, DPD) === email(reponses, RT) ||
      (fullName(reponses, DPD) !== '' && fullName(reponses, DPD) === fullName(reponses, RT)),
  },
  {
    ...base,
    champ: `${DPD}_job_title`,
    code: 'dpd_qui_decide',
    niveau: 'conseil',
    message:
      'Vérifiez que cette personne peut être déléguée à la protection des données : sa fonction décide des traitements.',
    source: 'site_faq',
    broken: (reponses) =>
      DECIDES.test(fold(answer(reponses, DPD, 'job_title'))) &&
      !/\b(?:dpd|dpo|delegue|deleguee|protection)\b/.test(fold(answer(reponses, DPD, 'job_title'))),
  },
  {
    ...base,
    champ: `${RT}_email`,
    code: 'responsable_autre_organisme',
    niveau: 'conseil',
    message:
      'Vérifiez que le responsable de traitement appartient à votre organisme : son adresse et celle du contact métier n’ont pas le même domaine.',
    source: 'demarrer',
    broken: (reponses) => {
      const [own, other] = [domain(reponses, RT), domain(reponses, 'contact_metier')];
      return other !== '' && own !== other && !PRIVATE_DOMAIN.test(own) && !PRIVATE_DOMAIN.test(other);
    },
  },
  {
    ...base,
    champ: 'contact_technique_job_title',
    code: 'technique_qui_dirige',
    niveau: 'conseil',
    message:
      'Vérifiez que cette personne branchera vraiment l’API : le contact technique reçoit le jeton et les alertes de panne.',
    source: 'site_faq',
    broken: (reponses) =>
      /\b(?:maire|presidente?|prefete?|elue?|dgs|directeur general|directrice generale)\b/.test(
        fold(answer(reponses, 'contact_technique', 'job_title')),
      ),
  },
];

/** What the instructor looks for in the four contacts. */
export const REGLES_CONTACTS: readonly Regle[] = [...PERSONNES.flatMap(reglesDe), ...ENTRE_EUX];
