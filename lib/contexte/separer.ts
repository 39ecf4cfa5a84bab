import { DONNEES, type Donnee } from '../catalogue/donnees';
import { isBlank, list, text } from '../form/engine';
import type { Reponse, Reponses } from '../form/types';
import { estAutour } from '../steps/autour';
import { chooseFormulaire } from '../steps/contexte/prefill';
import {
  etatDonnee,
  findDonnee,
  findFormulaire,
  findFormulaireEditeur,
  isFormulaireEditeur,
} from '../steps/formulaire';
import { type ContexteLu, type Detection, lireContexte } from './detecter';
import type { Sensibilite } from './vocabulaire';

/** What one of the requests is to be: the answers to set, and how much it may read. */
export type ContexteVoulu = {
  readonly contexte_metier: string;
  readonly form_uid?: string;
  readonly public_utilisateur?: string;
  readonly intitule?: string;
  readonly description?: string;
  /** How much is kept of the data; from the public when left out. Never stored. */
  readonly sensibilite?: Sensibilite;
  readonly [autre: string]: Reponse | undefined;
};

/** Said of one request, or computed from its texts: never copied, never set from outside. */
const PROPRES = ['cgu_acceptees', 'dpd_informe', 'contexte_unique_confirme', 'textes_a_relire'];
const isOwn = (name: string) => PROPRES.includes(name) || estAutour(name);
/** Written for the whole project: each request has its own. */
const TEXTES = ['intitule', 'description', 'cadre_juridique_nature'] as const;
const JUSTIFICATION = 'justification_';
const OUVERT_A_TOUS = 'grand_public_sans_authentification';

/** Sensitive by the catalogue, or opened by a sensitive datum: out of a request for a few data. */
const isSensitive = ({ scope, sensible }: Donnee) =>
  sensible !== undefined || scope === 'liens_capitalistiques_dgfip';

/** True when the form lets one ask for the datum. An editor's own form has a closed list. */
function allows(uid: string, donnee: Donnee): boolean {
  const editeur = findFormulaireEditeur(uid);
  if (donnee.ouverture === 'ouverte') return true;
  if (editeur) return editeur.scopes.some((scope) => scope === donnee.scope);
  return etatDonnee(uid, donnee) !== 'impossible';
}

/**
 * The data of one request: the open ones, and what the form and the sensitivity leave of the others.
 * The form's own preselection stands in when it allows none of those wanted.
 */
function scopesFor(
  wanted: readonly string[],
  preselection: readonly string[],
  uid: string,
  sensibilite: Sensibilite,
): readonly string[] {
  const allowed = DONNEES.filter((each) => each.ouverture === 'protegee' && allows(uid, each));
  const among = (scopes: readonly string[]) => allowed.filter(({ scope }) => scopes.includes(scope));
  const own = among(wanted);
  // Before the sensitivity: asking for less must never bring another datum in.
  const base: readonly Donnee[] = own.length > 0 ? own : among(preselection);
  const fits = (donnee: Donnee) =>
    donnee.ouverture === 'ouverte' ||
    (sensibilite !== 'ouverte' &&
      base.includes(donnee) &&
      !(sensibilite === 'quelques' && isSensitive(donnee)));
  return DONNEES.filter(fits).map(({ scope }) => scope);
}

/** The texts that come as they are from the project, and that the agent must read again. */
function textsToRead(reponses: Reponses, voulu: ContexteVoulu): readonly string[] {
  if (isFormulaireEditeur(reponses)) return [];
  const formulaire = findFormulaire(text(reponses, 'form_uid'));
  const asksLegalText = formulaire?.etapes.some((etape) => etape === 'legal') ?? true;
  const official = [formulaire?.cadreJuridique?.nature, formulaire?.intituleParDefaut];
  return TEXTES.filter((name) => {
    const said = text(reponses, name);
    if (said === '' || voulu[name] !== undefined || official.includes(said)) return false;
    return name !== 'cadre_juridique_nature' || asksLegalText;
  });
}

const without = (reponses: Reponses, dropped: (name: string) => boolean): Reponses =>
  Object.fromEntries(Object.entries(reponses).filter(([name]) => !dropped(name)));

/** The answers with those of the context: another form first, then the rest; a blank leaves no key. */
function withWanted(reponses: Reponses, { sensibilite: _level, ...voulu }: ContexteVoulu): Reponses {
  const own = without(reponses, isOwn);
  const uid = text(voulu, 'form_uid');
  const chosen = uid === '' || uid === text(own, 'form_uid') ? own : chooseFormulaire(own, uid);
  const answers = without(voulu, (name) => isOwn(name) || name === 'form_uid' || voulu[name] === undefined);
  const blank = (name: string) => answers[name] !== undefined && isBlank(answers[name]);
  return without({ ...chosen, ...answers }, blank);
}

/** How much is kept: as asked, else as the sentence of the context says. An open public gets open data only. */
function levelOf(said: Reponses, { contexte_metier, sensibilite }: ContexteVoulu): Sensibilite {
  const who = text(said, 'public_utilisateur');
  if (who === OUVERT_A_TOUS) return 'ouverte';
  if (sensibilite !== undefined) return sensibilite;
  const cle = lireContexte(contexte_metier)?.cle;
  if (cle === 'prequalification') return 'quelques';
  if (cle !== 'preremplissage') return 'nombreuses';
  // A user who signed in may see protected data on their own organisation (site_cas_usages).
  return who === 'usager_authentifie' ? 'quelques' : 'ouverte';
}

function separerUne(reponses: Reponses, voulu: ContexteVoulu): Reponses {
  const said = withWanted(reponses, voulu);
  const uid = text(said, 'form_uid');
  const asked = voulu.scopes !== undefined;
  const changed = uid !== text(reponses, 'form_uid') && !asked;
  const wanted = list(asked ? voulu : reponses, 'scopes');
  const preselection = changed ? (findFormulaire(uid)?.preselection ?? []) : [];
  const scopes = scopesFor(wanted, preselection, uid, levelOf(said, voulu));
  const orphan = (name: string) =>
    name.startsWith(JUSTIFICATION) &&
    findDonnee(name.slice(JUSTIFICATION.length)) !== undefined &&
    !scopes.includes(name.slice(JUSTIFICATION.length));
  // An editor's own form never asks for the data: DataPass knows them.
  const asks = !isFormulaireEditeur(said) || wanted.length > 0;
  const kept = { ...without(said, (name) => orphan(name) || name === 'scopes'), ...(asks ? { scopes } : {}) };
  const textes = textsToRead(kept, voulu);
  return textes.length === 0 ? kept : { ...kept, textes_a_relire: textes };
}

/**
 * The answers of one request per context. Organisation, people and processing are kept; data are
 * filtered by form, public and sensitivity; texts that were copied are named in `textes_a_relire`.
 * Pure: mutates nothing, invents nothing, and splitting again changes nothing.
 */
export function separerReponses(reponses: Reponses, voulus: readonly ContexteVoulu[]): readonly Reponses[] {
  return voulus.map((voulu) => separerUne(reponses, voulu));
}

/** A context that was read, as the answers of one request. */
export function proposer({ phrase, formUid, public: who, sensibilite }: ContexteLu): ContexteVoulu {
  return {
    contexte_metier: phrase,
    ...(formUid === null ? {} : { form_uid: formUid }),
    ...(who === null ? {} : { public_utilisateur: who }),
    sensibilite,
  };
}

/** The split that a detection suggests, to be shown and corrected before anything is made; [] when there is one context. */
export function contextesProposes(detection: Detection, reponses: Reponses): readonly ContexteVoulu[] {
  if (!detection.plusieurs) return [];
  // An editor asks for its own form whatever the procedure (site_cas_usages).
  const editeur = text(reponses, 'profil_demandeur') === 'editeur';
  return detection.contextes.map((each) =>
    proposer(editeur ? { ...each, formUid: 'api-entreprise-editeur' } : each),
  );
}
