import { siretProblem, siretSentence } from '../annuaire/siret';
import { DELAIS, TRACABILITE } from '../catalogue/limites';
import { OPERATIONS, type Operation, type Parametre, PRIVILEGES } from '../catalogue/operations';

/** What is called: one operation of the catalogue, or the list of the token's own rights. */
export type Cible = Operation | typeof PRIVILEGES;

export type Tracabilite = {
  readonly context: string;
  readonly object: string;
  readonly recipient: string;
  readonly user_id: string;
};

export type Appel = {
  readonly cible: Cible;
  readonly parametres: Readonly<Record<string, string>>;
  readonly tracabilite: Tracabilite;
};

/** A field to correct: its name in the request, and what to do. */
export type ChampRefuse = { readonly champ: string; readonly message: string };

type Forme = Parametre['formes'][number];

/** The shape only: the key of an identifier is API Entreprise's to judge. ASCII digits, nothing else. */
const FORMES: Readonly<Record<Forme, { motif: RegExp; dit: string }>> = {
  siren: { motif: /^[0-9]{9}$/, dit: 'un SIREN (9 chiffres)' },
  siret: { motif: /^[0-9]{14}$/, dit: 'un SIRET (14 chiffres)' },
  rna: { motif: /^W[0-9A-Z]{9}$/, dit: 'un numéro RNA (W et 9 caractères)' },
  eori: { motif: /^[A-Z]{2}[0-9A-Z]{1,15}$/, dit: 'un numéro EORI (FR et un SIRET, par exemple)' },
  year: { motif: /^(?:19|20)[0-9]{2}$/, dit: 'une année (4 chiffres)' },
  month: { motif: /^(?:0[1-9]|1[0-2])$/, dit: 'un mois (01 à 12)' },
};
const NOMBRE = /^[0-9]{1,4}$/;
/** Control characters, line separators, and halves of a character, that no address can carry. */
const CONTROLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u;
/** Something to read: spaces and zero-width characters are nothing. */
const LISIBLE = /[^\s\p{Cf}]/u;
/** Ours: nothing in the field says how long a context may be. */
const CONTEXT_MAX = 255;
const USER_ID_MAX = 100;

export function estPrivileges(cible: Cible): cible is typeof PRIVILEGES {
  return cible.chemin === PRIVILEGES.chemin;
}

/** The operation of a path template, or null. Exact: nothing is completed nor decoded. */
export function findCible(chemin: string): Cible | null {
  if (chemin === PRIVILEGES.chemin) return PRIVILEGES;
  return OPERATIONS.find((operation) => operation.chemin === chemin) ?? null;
}

/** True when the founding document asks for `user_id`; the API of today writes it itself. */
export function demandeUserId(cible: Cible): boolean {
  return !estPrivileges(cible) && cible.dgfip;
}

/** The longest wait for an answer, in milliseconds (site documentation: 5 s, and 12 s for a document). */
export function delaiMs(cible: Cible): number {
  return 1000 * (estPrivileges(cible) ? DELAIS.client.jsonS : cible.delaiClientS);
}

/** « un SIREN (9 chiffres) ou un SIRET (14 chiffres) »: what a path parameter accepts. */
export function formesAcceptees({ formes }: Parametre): string {
  return formes.map((forme) => FORMES[forme].dit).join(' ou ');
}

/** What is wrong with a path parameter, or null. */
function problemeDeForme(parametre: Parametre, valeur: string): string | null {
  return parametre.formes.some((forme) => FORMES[forme].motif.test(valeur))
    ? null
    : `Saisissez ${formesAcceptees(parametre)}, sans espace.`;
}

function problemeDeRequete(
  { valeurs, min, max, obligatoire }: Operation['requete'][number],
  valeur: string,
): string | null {
  if (valeur === '') return obligatoire ? 'Remplissez ce champ.' : null;
  if (valeurs)
    return valeurs.includes(valeur) ? null : `Choisissez une de ces valeurs : ${valeurs.join(', ')}.`;
  const nombre = NOMBRE.test(valeur) ? Number(valeur) : Number.NaN;
  const [bas, haut] = [min ?? 1, max ?? 9999];
  return nombre >= bas && nombre <= haut ? null : `Saisissez un nombre entre ${bas} et ${haut}.`;
}

/** The SIREN of the entity called, when an identifier holds one. */
export function sirenAppele(parametres: Readonly<Record<string, string>>): string | null {
  for (const valeur of Object.values(parametres)) {
    const [, siren] = /^(?:FR)?([0-9]{9})(?:[0-9]{5})?$/.exec(valeur) ?? [];
    if (siren) return siren;
  }
  return null;
}

function problemesDeTrace({ cible, parametres, tracabilite }: Appel): ChampRefuse[] {
  const { context, object, recipient, user_id } = tracabilite;
  const refuse = (champ: keyof Tracabilite, message: string | null) => (message ? [{ champ, message }] : []);
  const texte = (valeur: string, quoi: string, max: number) => {
    if (!LISIBLE.test(valeur)) return `Dites ${quoi}.`;
    if (CONTROLE.test(valeur)) return 'Retirez les retours à la ligne et les caractères invisibles.';
    return valeur.normalize('NFC').length > max ? `Raccourcissez : ${max} caractères au plus.` : null;
  };
  const siret = siretProblem(recipient);
  const meme = sirenAppele(parametres) === recipient.slice(0, 9);
  return [
    ...refuse('context', texte(context, 'le cadre de l’appel, par exemple « Marchés publics »', CONTEXT_MAX)),
    ...refuse(
      'object',
      texte(object, 'la raison de l’appel ou le numéro du dossier', TRACABILITE.object.longueurMaxExclue - 1),
    ),
    ...refuse(
      'recipient',
      /^[0-9]*$/.test(recipient) ? siret && siretSentence(siret) : siretSentence('caracteres'),
    ),
    ...refuse(
      'recipient',
      siret === null && meme
        ? 'Mettez le SIRET de votre organisation : ici, c’est celui de l’entité interrogée.'
        : null,
    ),
    ...(demandeUserId(cible)
      ? refuse('user_id', texte(user_id, 'le numéro interne de l’agent, sans nom ni courriel', USER_ID_MAX))
      : []),
  ];
}

/**
 * Everything that must be corrected before a call, in the order of the form.
 *
 * Sources: OpenAPI of 2026-03-31 (shapes, traceability), site documentation (`recipient` differs from the
 * entity called), founding document (`user_id` for the DGFIP).
 */
export function problemes(appel: Appel): readonly ChampRefuse[] {
  const { cible, parametres } = appel;
  if (estPrivileges(cible)) return inconnus(parametres, []);
  const chemin = cible.parametres.flatMap((parametre) => {
    const message = problemeDeForme(parametre, parametres[parametre.nom] ?? '');
    return message ? [{ champ: parametre.nom, message }] : [];
  });
  const requete = cible.requete.flatMap((parametre) => {
    const message = problemeDeRequete(parametre, parametres[parametre.nom] ?? '');
    return message ? [{ champ: parametre.nom, message }] : [];
  });
  const noms = [...cible.parametres, ...cible.requete].map(({ nom }) => nom);
  return [...inconnus(parametres, noms), ...chemin, ...requete, ...problemesDeTrace(appel)];
}

function inconnus(parametres: Readonly<Record<string, string>>, noms: readonly string[]): ChampRefuse[] {
  return Object.keys(parametres).some((nom) => !noms.includes(nom))
    ? [{ champ: 'parametres', message: 'Ne donnez que les paramètres de cette opération.' }]
    : [];
}

/**
 * The path and query of a call, from the template alone.
 *
 * @throws Error when a field is still to correct: an unchecked value never reaches a path
 */
export function cheminDe(appel: Appel): string {
  const [probleme] = problemes(appel);
  if (probleme) throw new Error(`champ à corriger : ${probleme.champ}`);
  const { cible, parametres, tracabilite } = appel;
  if (estPrivileges(cible)) return cible.chemin;
  const chemin = cible.chemin.replace(/\{(\w+)\}/g, (_, nom: string) =>
    encodeURIComponent(parametres[nom] ?? ''),
  );
  const query = new URLSearchParams();
  for (const { nom } of cible.requete) if (parametres[nom]) query.set(nom, parametres[nom]);
  query.set('context', tracabilite.context);
  query.set('object', tracabilite.object.normalize('NFC'));
  query.set('recipient', tracabilite.recipient);
  if (demandeUserId(cible)) query.set('user_id', tracabilite.user_id);
  return `${chemin}?${query}`;
}
