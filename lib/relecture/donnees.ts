import type { Donnee } from '../catalogue/donnees';
import { list, text } from '../form/engine';
import type { Reponses } from '../form/types';
import { justificationOf } from '../steps/donnees/step';
import { utiliteDonnee } from '../steps/donnees/utilite';
import {
  DONNEES_PROTEGEES,
  donneesProtegeesChoisies,
  etatDonnee,
  findDonnee,
  findFormulaire,
} from '../steps/formulaire';
import { VERIFIE_LE } from '../steps/schemas';
import { formCalledFor } from './contexte';
import { fold, words } from './mots';
import type { Regle } from './types';

const uid = (reponses: Reponses) => text(reponses, 'form_uid');
const reason = (reponses: Reponses, donnee: Donnee) => text(reponses, justificationOf(donnee.scope));
/** « the names », or what stands for them where the rule is shown without a request. */
const named = (donnees: readonly Donnee[]) =>
  donnees.map(({ nom }) => `«\u00a0${nom}\u00a0»`).join(', ') || 'les données concernées';
const base = { etape: 'donnees', champ: 'scopes', verifieLe: VERIFIE_LE } as const;

/** The chosen data that the agent may still give up, with what the site says of them for this use case. */
function chosenWith(reponses: Reponses, utilite: 'a_etudier' | 'non', useCase: string): readonly Donnee[] {
  return donneesProtegeesChoisies(reponses).filter(
    (donnee) =>
      utiliteDonnee(useCase, donnee.scope) === utilite &&
      !['figee', 'impossible'].includes(etatDonnee(uid(reponses), donnee)),
  );
}

const toStudy = (reponses: Reponses) => chosenWith(reponses, 'a_etudier', uid(reponses));

const OPEN_FORMS = ['api-entreprise', 'api-entreprise-editeur'];

/** A use case's own form already forbids what it does not keep: only the open forms leave the choice. */
const notKept = (reponses: Reponses) =>
  OPEN_FORMS.includes(uid(reponses)) ? chosenWith(reponses, 'non', formCalledFor(reponses) ?? '') : [];

/** Frozen data of the form that the list does not hold. */
const frozenMissing = (reponses: Reponses) =>
  DONNEES_PROTEGEES.filter(
    (donnee) =>
      etatDonnee(uid(reponses), donnee) === 'figee' && !list(reponses, 'scopes').includes(donnee.scope),
  );

const scopesProtegees = (reponses: Reponses, publics: Donnee['publics']) =>
  donneesProtegeesChoisies(reponses).filter(
    (donnee) => donnee.publics === publics && etatDonnee(uid(reponses), donnee) !== 'figee',
  );

const about = (reponses: Reponses) =>
  fold(['contexte_metier', 'intitule', 'description'].map((name) => text(reponses, name)).join(' '));
const ONLY_COMPANIES =
  /\b(?:uniquement|seulement|exclusivement|reserve[a-z]* a(?:ux)?|limite[a-z]* a(?:ux)?) (?:les |des |aux )?(?:entreprises|societes|artisans|commercants)\b|\bseules (?:entreprises|societes)\b|\bentreprises (?:uniquement|seulement|exclusivement)\b/;
const ASSOCIATIONS = /\b(?:associati(?:on|f|ve)|assos?\b)/;
const EXCLUES =
  /\b(?:hors|hormis|sauf|excepte|a l ex(?:clusion|ception) des?|ni|pas) (?:aux |les |des |d |de |pour les )?associations\b|\bassociations (?:[a-z]+ ){0,2}(?:(?:sont|etant|restent) (?:[a-z]+ )?(?:exclues?|hors|ineligibles)|ne sont pas|n en beneficient pas|non (?:eligibles|concernees))/g;
const speaksOfAssociations = (reponses: Reponses) => ASSOCIATIONS.test(about(reponses).replace(EXCLUES, ' '));
const isOnlyForCompanies = (reponses: Reponses) =>
  !speaksOfAssociations(reponses) &&
  (ONLY_COMPANIES.test(about(reponses)) || ASSOCIATIONS.test(about(reponses)));

const GENERAL: readonly Regle[] = [
  {
    ...base,
    code: 'donnee_non_pour_ce_cas',
    niveau: 'reviendra',
    message: (reponses) =>
      `Retirez ${named(notKept(reponses))} : API Entreprise ne la retient pas pour ce cas d’usage.`,
    source: 'site_cas_usages',
    broken: (reponses) => notKept(reponses).length > 0,
  },
  {
    ...base,
    code: 'donnee_a_etudier',
    niveau: 'conseil',
    message: (reponses) =>
      `Justifiez avec soin ${named(toStudy(reponses))} : pour ce cas d’usage, l’instructeur l’étudie au cas par cas.`,
    source: 'site_cas_usages',
    broken: (reponses) => toStudy(reponses).length > 0,
  },
  {
    ...base,
    code: 'donnee_figee_absente',
    niveau: 'conseil',
    message: (reponses) =>
      `Sachez que DataPass ajoutera ${named(frozenMissing(reponses))} : ce formulaire l’impose.`,
    source: 'datapass_formulaires',
    broken: (reponses) => list(reponses, 'scopes').length > 0 && frozenMissing(reponses).length > 0,
  },
  {
    ...base,
    code: 'donnees_associations_hors_sujet',
    niveau: 'reviendra',
    message: (reponses) =>
      `Retirez ${named(scopesProtegees(reponses, 'associations'))} : vous écrivez que le service s’adresse aux seules entreprises.`,
    source: 'courriel_refus',
    broken: (reponses) =>
      scopesProtegees(reponses, 'associations').length > 0 && isOnlyForCompanies(reponses),
  },
  {
    ...base,
    code: 'donnees_associations_a_verifier',
    niveau: 'conseil',
    message: (reponses) =>
      `Gardez ${named(scopesProtegees(reponses, 'associations'))} seulement si des associations passent par cette démarche : vous ne parlez que d’entreprises.`,
    source: 'courriel_refus',
    broken: (reponses) =>
      scopesProtegees(reponses, 'associations').length > 0 &&
      /\b(?:entreprises|societes)\b/.test(about(reponses)) &&
      !isOnlyForCompanies(reponses) &&
      !speaksOfAssociations(reponses),
  },
  {
    ...base,
    code: 'toutes_les_donnees',
    niveau: 'reviendra',
    message:
      'Réduisez la liste : vous demandez toutes les données protégées que ce formulaire permet. « Périmètre trop large » est un motif courant de retour.',
    source: 'courriel_refus',
    broken: (reponses) => {
      const possible = DONNEES_PROTEGEES.filter(
        (donnee) => !['figee', 'impossible'].includes(etatDonnee(uid(reponses), donnee)),
      );
      const chosen = donneesProtegeesChoisies(reponses).filter((donnee) => possible.includes(donnee));
      return (
        findFormulaire(uid(reponses)) !== undefined &&
        possible.length >= 10 &&
        chosen.length === possible.length
      );
    },
  },
];

/** The earlier chosen datum that has the very same reason, if any. */
function sameReasonAs(reponses: Reponses, donnee: Donnee): Donnee | undefined {
  const own = words(reason(reponses, donnee)).join(' ');
  if (own === '') return undefined;
  const chosen = donneesProtegeesChoisies(reponses);
  return chosen
    .slice(0, chosen.indexOf(donnee))
    .find((earlier) => words(reason(reponses, earlier)).join(' ') === own);
}

const VAGUE =
  /\b(?:necessaire|utile|besoin|indispensable|obligatoire|important|interessant|pratique|simplifi|facilit|gain de temps|au cas ou|eventuel|meme (?:raison|justification|motif|chose)|idem|voir (?:ci-dessus|plus haut|la description|supra)|bon fonctionnement|on ne sait jamais|vision|mieux connaitre|gagn[a-z]* du temps|par defaut|demandee? par|amelior|modernis|confort)/;
/** What one does with a datum: a reason that says so is not vague, whatever its other words. */
const CONCRETE =
  /\d|\b(?:verifi|control|calcul|compar|decid|ecart|attribu|refus|rejet|apprecie|evalu|mesur|identifi|detect|determin|fixe|rapproch|plafond|seuil|sign|eligib|condition|verse|paiement|payer|recevab|s assure|lit\b|lire\b|lisent\b|releve|repere|retrouv|cumul|exig|notif)/;
const MIN_WORDS = 4;
const VAGUE_WORDS = 15;

/** A reason that says neither who reads the datum nor what it decides. */
function isVague(sentence: string): boolean {
  const count = words(sentence).length;
  const folded = fold(sentence);
  if (count === 0) return false;
  if (count < MIN_WORDS) return true;
  return count <= VAGUE_WORDS && VAGUE.test(folded) && !CONCRETE.test(folded);
}

/** The rules of one protected datum: its reason, and whether a lighter one would do. */
function reglesDe(donnee: Donnee): readonly Regle[] {
  const champ = justificationOf(donnee.scope);
  const own = { ...base, champ };
  const { sensible } = donnee;
  const lighter = sensible?.plusLegere ? findDonnee(sensible.plusLegere) : undefined;
  const regles: Regle[] = [
    {
      ...own,
      code: `raison_recopiee_${donnee.scope}`,
      niveau: 'reviendra',
      message: (reponses) =>
        `Écrivez une raison propre à « ${donnee.nom} » : c’est la même que pour ${named([sameReasonAs(reponses, donnee) ?? []].flat())}.`,
      source: 'site_faq',
      broken: (reponses) => sameReasonAs(reponses, donnee) !== undefined,
    },
    {
      ...own,
      code: `raison_vague_${donnee.scope}`,
      niveau: 'reviendra',
      message: `Précisez pourquoi vous demandez « ${donnee.nom} » : quel agent la lit, à quelle étape, et pour décider quoi.`,
      source: 'site_faq',
      broken: (reponses) => isVague(reason(reponses, donnee)),
    },
  ];
  if (sensible)
    regles.push({
      ...own,
      code: `donnee_sensible_${donnee.scope}`,
      niveau: 'conseil',
      message: (reponses) => {
        const question = `Demandez-vous si « ${donnee.nom} » est vraiment nécessaire. ${sensible.pourquoi}`;
        const offered = lighter && etatDonnee(uid(reponses), lighter) !== 'impossible';
        return offered ? `${question} Plus légère : ${sensible.plusLegereQuoi ?? lighter.nom}` : question;
      },
      source: 'ancien_datapass',
      broken: (reponses) => list(reponses, 'scopes').includes(donnee.scope),
    });
  return regles;
}

/** What the instructor looks for in the choice of data. */
export const REGLES_DONNEES: readonly Regle[] = [...GENERAL, ...DONNEES_PROTEGEES.flatMap(reglesDe)];
