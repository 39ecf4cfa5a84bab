import { BLOCS, type Bloc, CONTACTS, type ContactCle } from '../catalogue/formulaires';
import { API_DATAPASS, PREREMPLISSAGE } from '../catalogue/limites';
import { CHAMPS } from '../catalogue/validation';
import { answerOf, isBlank, text, toSections } from '../form/engine';
import type { Reponse, Reponses } from '../form/types';
import { failure, ok, type Result } from '../result';
import { STEPS_DATAPASS } from '../steps';
import { findFormulaire, findFormulaireEditeur } from '../steps/formulaire';

/** Our choice, under the 4 kB cookie that DataPass seems to keep the link in (datapass_prefill, inferred). */
export const LIEN_MAX = 2000;

/** What a form of DataPass would receive: the visible answers, and nothing that only the preparation needs. */
function deposees(reponses: Reponses): ReadonlyMap<string, Reponse> {
  const fields = toSections(STEPS_DATAPASS, reponses).flatMap(({ rows }) => rows.map(({ field }) => field));
  const answers = fields.map((field) => [field.name, answerOf(field, reponses)] as const);
  return new Map(answers.filter(([, answer]) => !isBlank(answer)));
}

/** The words of a field on DataPass's screen. */
export function libelleDataPass(champ: string): string {
  const fait = CHAMPS.find((each) => each.champ === champ);
  return fait && 'libelleEcran' in fait ? fait.libelleEcran : (fait?.libelle ?? champ);
}

/** The form to open, one of the seven or an editor's own; undefined when none is chosen. */
export function formulaireDe(reponses: Reponses) {
  const uid = text(reponses, 'form_uid');
  return findFormulaire(uid) ?? findFormulaireEditeur(uid);
}

export type Lien = {
  readonly url: string;
  /** The attributes that the link carries. */
  readonly remplis: readonly string[];
  /** The attributes that DataPass takes and that the link has no room for: to copy by hand. */
  readonly laisses: readonly string[];
};

/**
 * The address that opens the form filled with what DataPass accepts: ten attributes, never a contact. The
 * data go first, for they replace the form's own list; then the shortest texts, so that only long ones
 * are left out.
 *
 * Source: datapass_prefill (pre_remplissage_query_params.md).
 * @param max characters of the whole link
 */
export function lienPrerempli(reponses: Reponses, max = LIEN_MAX): Result<Lien, 'sans_formulaire'> {
  const formulaire = formulaireDe(reponses);
  if (!formulaire) return failure('sans_formulaire');
  const given = deposees(reponses);
  const [base = ''] = PREREMPLISSAGE.modeleUrl.replace('{form_uid}', formulaire.uid).split('?');
  const pairs = (champ: string) =>
    [given.get(champ) ?? []].flat().map((value) => [champ === 'scopes' ? 'scopes[]' : champ, value.trim()]);
  const query = (champs: readonly string[]) => new URLSearchParams(champs.flatMap(pairs)).toString();
  const address = (champs: readonly string[]) => (champs.length > 0 ? `${base}?${query(champs)}` : base);
  // An editor's form asks for the contacts only: none of the attributes is on its screen.
  const weight = (champ: string) => (champ === 'scopes' ? 0 : query([champ]).length);
  const wanted = findFormulaire(formulaire.uid)
    ? PREREMPLISSAGE.attributs.filter((champ) => given.has(champ)).sort((a, b) => weight(a) - weight(b))
    : [];
  let kept: readonly string[] = [];
  for (const champ of wanted) if (address([...kept, champ]).length <= max) kept = [...kept, champ];
  return ok({ url: address(kept), remplis: kept, laisses: wanted.filter((champ) => !kept.includes(champ)) });
}

const DEMANDEUR = ['email', 'given_name', 'family_name', 'job_title', 'phone_number'] as const;

/**
 * The body of `POST /api/v1/demandes`, for those who hold API rights on DataPass. The applicant, who must
 * own the account, is the business contact unless the file says otherwise (`demandeur_*`).
 *
 * Source: datapass_api (docs/developers/tutorials/ecriture.md): `form_uid` alone, never with `type`.
 */
export function corpsApi(reponses: Reponses): Result<Readonly<Record<string, unknown>>, 'sans_formulaire'> {
  const formulaire = formulaireDe(reponses);
  if (!formulaire) return failure('sans_formulaire');
  const given = deposees(reponses);
  const owner = DEMANDEUR.some((nom) => text(reponses, `demandeur_${nom}`)) ? 'demandeur' : 'contact_metier';
  const filled = (entries: readonly (readonly [string, unknown])[]) =>
    Object.fromEntries(entries.filter(([, value]) => value !== ''));
  const cles: readonly string[] = API_DATAPASS.cles;
  return ok({
    demande: {
      form_uid: formulaire.uid,
      applicant: filled(DEMANDEUR.map((nom) => [nom, text(reponses, `${owner}_${nom}`)])),
      organization: { siret: text(reponses, 'siret').replace(/\s/g, '') },
      data: Object.fromEntries(
        cles.flatMap((cle) => {
          const answer = given.get(cle);
          return answer === undefined ? [] : [[cle, typeof answer === 'string' ? answer.trim() : answer]];
        }),
      ),
    },
  });
}

export type ChampARecopier = { readonly champ: string; readonly libelle: string; readonly texte: string };
export type BlocARecopier = {
  readonly cle: string;
  readonly titre: string;
  readonly champs: readonly ChampARecopier[];
};

/**
 * What to copy by hand, field by field: the contacts first, because no link can carry them, then the rest
 * in the order of DataPass's screens.
 */
export function aRecopier(reponses: Reponses): readonly BlocARecopier[] {
  const given = deposees(reponses);
  const champs = (kept: (champ: string, bloc: string) => boolean): readonly ChampARecopier[] =>
    CHAMPS.filter(({ champ, bloc }) => kept(champ, bloc) && typeof given.get(champ) === 'string').map(
      ({ champ }) => ({ champ, libelle: libelleDataPass(champ), texte: text(reponses, champ) }),
    );
  const contacts = (Object.keys(CONTACTS) as ContactCle[]).map((cle) => ({
    cle,
    titre: CONTACTS[cle],
    champs: champs((champ) => champ.startsWith(`${cle}_`)),
  }));
  const others = (Object.keys(BLOCS) as Bloc[])
    .filter((bloc) => bloc !== 'contacts')
    .map((bloc) => ({ cle: bloc, titre: BLOCS[bloc], champs: champs((_, each) => each === bloc) }));
  return [...contacts, ...others].filter((bloc) => bloc.champs.length > 0);
}
