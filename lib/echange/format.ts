import * as z from 'zod/mini';
import { CLE_ECHANGE, CLE_ECHANGE_ABIME } from '../draft/echange';
import type { Brouillon } from '../draft/format';
import type { Valeur } from './champs';

export const VERSION_ECHANGE = 1;
/** Characters of the longest comment or reason: our choice, about a page. */
export const TEXTE_MAX = 4_000;

export const identifiant = z.string().check(z.minLength(1), z.maxLength(120));
const instant = z.iso.datetime();
const personne = z.string().check(z.minLength(1), z.maxLength(100));
const nom = z.string().check(z.maxLength(100));
const champ = z.string().check(z.minLength(1), z.maxLength(100));
const texte = z.string().check(z.maxLength(TEXTE_MAX));
export const valeur = z.union([z.null(), z.string(), z.array(z.string())]) as z.ZodMiniType<Valeur>;

/** saisie: typed; retour: sent back; decision: chosen between two; revenir: went back; regroupe: several, as one. */
const entree = z.object({
  id: identifiant,
  genre: z.enum(['saisie', 'retour', 'decision', 'revenir', 'regroupe']),
  /** When it began; a return: when its author answered. */
  quand: instant,
  qui: personne,
  nom: z.optional(nom),
  changements: z.record(z.string(), z.tuple([valeur, valeur])),
  /** revenir: the version gone back to. */
  vers: z.optional(identifiant),
  /** regroupe: how many versions, and when the last one was. */
  nombre: z.optional(z.int()),
  jusqua: z.optional(instant),
});

/** An answer that somebody gave and that must never be forgotten, whatever became of it. */
const gardee = z.object({
  champ,
  valeur,
  qui: personne,
  quand: instant,
  /** Sent back: in which return, and what its author had been shown. Absent: replaced here. */
  retour: z.optional(identifiant),
  base: z.optional(valeur),
});

/** A conflict that waits; what is here is read in the answers, since it may change meanwhile. */
const attente = z.object({
  champ,
  qui: personne,
  base: valeur,
  la: valeur,
  quand: instant,
  retour: identifiant,
});

const commentaire = z.object({
  id: identifiant,
  champ: z.nullable(champ),
  qui: personne,
  quand: instant,
  texte,
});

const avis = z.object({
  pour: personne,
  nom: z.optional(nom),
  etat: z.enum(['vu_et_accepte', 'refuse']),
  motif: texte,
  quand: instant,
  retour: identifiant,
  /** Fingerprint of what was read (`empreinteDe`). */
  sur: z.string().check(z.maxLength(32)),
});

const envoye = z.object({ id: identifiant, pour: personne, quand: instant });

const LISTES = {
  gardees: gardee,
  conflits: attente,
  commentaires: commentaire,
  avis,
  envois: envoye,
  retours: identifiant,
} as const;

export type Entree = z.infer<typeof entree>;
export type Gardee = z.infer<typeof gardee>;
export type Attente = z.infer<typeof attente>;
export type Commentaire = z.infer<typeof commentaire>;
export type Avis = z.infer<typeof avis>;
export type EtatAvis = Avis['etat'];

/** Everything that the exchanges add to a draft. Each list but the history is a set, kept in one order. */
export type Echange = {
  readonly version: typeof VERSION_ECHANGE;
  /** Oldest first. The answers of a version are those of today, undone step by step. */
  readonly historique: readonly Entree[];
  /** Old versions that there was no room for, and that cannot be gone back to. */
  readonly oubliees: number;
  readonly gardees: readonly Gardee[];
  readonly conflits: readonly Attente[];
  readonly commentaires: readonly Commentaire[];
  readonly avis: readonly Avis[];
  /** What was sent to whom, oldest first. */
  readonly envois: readonly z.infer<typeof envoye>[];
  /** The returns already merged. */
  readonly retours: readonly string[];
};

export const ECHANGE_VIDE: Echange = {
  version: VERSION_ECHANGE,
  historique: [],
  oubliees: 0,
  gardees: [],
  conflits: [],
  commentaires: [],
  avis: [],
  envois: [],
  retours: [],
};

/** abime: part of it could not be read; plus_recent: a newer version of the service wrote it. */
export type EtatEchange = 'bon' | 'abime' | 'plus_recent';

const PHRASES: Readonly<Record<Exclude<EtatEchange, 'bon'>, string>> = {
  abime:
    'Une partie de l’historique ou des commentaires de cette demande n’a pas pu être lue. Vos réponses sont intactes, et cette partie est mise de côté dans le fichier.',
  plus_recent:
    'Rechargez la page pour retrouver l’historique et les commentaires : une version plus récente du service les a enregistrés. Vos réponses sont intactes.',
};

/** What to say of exchanges that are not whole; null when they are. */
export function phraseEchange(etat: EtatEchange): string | null {
  return etat === 'bon' ? null : PHRASES[etat];
}

type Brut = Readonly<Record<string, unknown>>;
/** How version n becomes n + 1, at index n - 1. None yet: version 1 is the first. */
const MIGRATIONS: readonly ((ancien: Brut) => Brut)[] = [];

/** Brings exchanges of an older version to this one, step by step; `migrations[n - 1]` leaves version n. */
export function migrer(brut: Brut, migrations = MIGRATIONS): Brut {
  const version = Number(brut.version);
  return migrations
    .slice(version - 1)
    .reduce((ancien, migration, rang) => ({ ...migration(ancien), version: version + rang + 1 }), brut);
}

const estObjet = (lu: unknown): lu is Brut => typeof lu === 'object' && lu !== null && !Array.isArray(lu);
const liste = (lu: unknown): readonly unknown[] => (Array.isArray(lu) ? lu : []);

/** The items that can be read. The history is a chain: past a broken link, only what came after is sure. */
function lireListes(brut: Brut): Echange {
  const bons = Object.entries(LISTES).map(([cle, schema]) => [
    cle,
    liste(brut[cle]).flatMap((each) => {
      const lu = schema.safeParse(each);
      return lu.success ? [lu.data] : [];
    }),
  ]);
  const lues = liste(brut.historique).map((each) => entree.safeParse(each));
  const sures = lues.slice(lues.findLastIndex(({ success }) => !success) + 1);
  const oubliees = z.int().check(z.nonnegative()).safeParse(brut.oubliees);
  return {
    ...ECHANGE_VIDE,
    ...(Object.fromEntries(bons) as Partial<Echange>),
    historique: sures.flatMap(({ data }) => (data ? [data] : [])),
    oubliees: oubliees.success ? oubliees.data : 0,
  };
}

/** True when nothing was left aside in reading: same lists, same lengths. */
function estEntier(brut: Brut, lu: Echange): boolean {
  return ['historique', ...Object.keys(LISTES)].every((cle) => {
    const ecrit = brut[cle];
    if (ecrit === undefined) return true;
    return Array.isArray(ecrit) && ecrit.length === (lu[cle as keyof Echange] as readonly unknown[]).length;
  });
}

type Lu = { readonly echange: Echange; readonly etat: EtatEchange };
/** A draft is never changed in place: what was read once, or written here, is known. */
const DEJA_LUS = new WeakMap<object, Lu>();

/** The exchanges of a draft. Never throws, whatever the file holds, and never touches the answers. */
export function lireEchange(brouillon: Brouillon): Lu {
  const brut = brouillon[CLE_ECHANGE];
  if (brut === undefined) return { echange: ECHANGE_VIDE, etat: 'bon' };
  if (!estObjet(brut)) return { echange: ECHANGE_VIDE, etat: 'abime' };
  const lu = DEJA_LUS.get(brut) ?? lireObjet(brut);
  DEJA_LUS.set(brut, lu);
  return lu;
}

function lireObjet(brut: Brut): Lu {
  const { version } = brut;
  if (!Number.isInteger(version) || Number(version) < 1) return { echange: ECHANGE_VIDE, etat: 'abime' };
  if (Number(version) > VERSION_ECHANGE) return { echange: ECHANGE_VIDE, etat: 'plus_recent' };
  const echange = lireListes(migrer(brut));
  return { echange, etat: estEntier(brut, echange) ? 'bon' : 'abime' };
}

/**
 * The draft with these exchanges. What could not be read of the former ones is set aside first, as a text; those
 * of a newer version are left as they are.
 */
export function ecrireEchange(brouillon: Brouillon, echange: Echange): Brouillon {
  const { etat } = lireEchange(brouillon);
  if (etat === 'plus_recent') return brouillon;
  const dit = { ...brouillon, [CLE_ECHANGE]: echange };
  DEJA_LUS.set(echange, { echange, etat: 'bon' });
  if (etat === 'bon') return dit;
  const deja = brouillon[CLE_ECHANGE_ABIME] ?? [];
  const textes = (Array.isArray(deja) ? deja : [deja]).map((each) =>
    typeof each === 'string' ? each : JSON.stringify(each),
  );
  return { ...dit, [CLE_ECHANGE_ABIME]: [...textes, JSON.stringify(brouillon[CLE_ECHANGE])] };
}

/** The draft with some of its exchanges replaced. */
export function changerEchange(
  brouillon: Brouillon,
  change: (echange: Echange) => Partial<Echange>,
): Brouillon {
  const { echange } = lireEchange(brouillon);
  return ecrireEchange(brouillon, { ...echange, ...change(echange) });
}

/** Orders the items of a set by the words of these keys: one order, whoever merged first. */
export function ranger<T extends object>(items: readonly T[], ...cles: readonly (keyof T)[]): readonly T[] {
  const mot = (item: T) => cles.map((cle) => String(item[cle] ?? '')).join('\u0000');
  return [...items].sort((a, b) => (mot(a) < mot(b) ? -1 : mot(a) > mot(b) ? 1 : 0));
}
