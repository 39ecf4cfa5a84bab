import * as z from 'zod/mini';
import { CATALOGUE_VERSION } from '../catalogue/sources';
import type { Reponses } from '../form/types';
import { failure, ok, type Result } from '../result';
import { draftInPdf, isPdf, MAX_PDF_BYTES } from './pdf';

export const FORMAT = 'demande-habilitation';
export const VERSION = 1;
/** A draft file weighs at most 1 MiB, in UTF-8 (contract of the draft file). */
export const MAX_BYTES = 1_048_576;
const MAX_DEPTH = 10;
const MAX_NODES = 5_000;
/** Keys that could reach a prototype. */
export const FORBIDDEN_KEYS = ['__proto__', 'constructor', 'prototype'];

z.config({ jitless: true });

/** The draft file's envelope. Answers of a wrong type are kept: the reading judges them. */
export const envelope = z.looseObject({
  $schema: z.optional(z.string()),
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  // A file written by hand may leave these two out: nothing depends on them to be read.
  groupe: z._default(z.nullable(z.string()), null),
  cree_le: z.iso.datetime(),
  modifie_le: z.iso.datetime(),
  catalogue: z._default(z.string(), ''),
  reponses: z.record(z.string(), z.unknown()),
});

/** A draft: exactly what is saved and exported, nothing derived. Unknown keys are kept. */
export type Brouillon = {
  readonly $schema?: string;
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
  readonly id: string;
  /** Shared by the requests split from one project. */
  readonly groupe: string | null;
  readonly cree_le: string;
  readonly modifie_le: string;
  /** Version of the catalogue the answers were given against. */
  readonly catalogue: string;
  readonly reponses: Reponses;
  readonly [inconnue: string]: unknown;
};

const SENTENCES = {
  vide: 'Choisissez un autre fichier : celui-ci est vide.',
  trop_grand: 'Choisissez un autre fichier : celui-ci dépasse 1 Mo, ce n’est pas une demande préparée ici.',
  pas_du_texte:
    'Choisissez un fichier « .json » ou « .pdf » enregistré par ce service : celui-ci n’est pas du texte UTF-8.',
  pdf_trop_grand:
    'Choisissez un autre fichier : ce PDF dépasse 8 Mo, il n’a pas été enregistré par ce service.',
  pdf_sans_demande:
    'Choisissez le PDF tel que ce service l’a enregistré : celui-ci ne contient pas de demande. Il vient d’ailleurs, a été coupé, ou a été enregistré de nouveau par un autre logiciel.',
  pas_json:
    'Choisissez un autre fichier : celui-ci n’est pas du JSON complet. Il a pu être coupé ou modifié à la main.',
  autre_format:
    'Choisissez un fichier enregistré par ce service : celui-ci est du JSON, mais pas une demande d’habilitation.',
  version_plus_recente:
    'Rechargez la page pour obtenir la dernière version du service : ce fichier a été enregistré par une version plus récente.',
  enveloppe_incomplete:
    'Reprenez le fichier d’origine : il manque à celui-ci une information de base (identifiant, dates ou réponses).',
  contenu_refuse:
    'Reprenez le fichier d’origine : celui-ci contient une structure qu’une demande n’a jamais.',
} as const;

export type ParseCode = keyof typeof SENTENCES;

/** The sentence that says what to do about a file that cannot be read. */
export function parseSentence(code: ParseCode): string {
  return SENTENCES[code];
}

/**
 * False when a JSON value is too deep, too large, or hides a key that could reach a prototype. Stops at the first
 * reason, and never copies what it walks through: a long list must not freeze the page.
 */
export function isTame(value: unknown): boolean {
  let nodes = 0;
  const visit = (node: unknown, depth: number): boolean => {
    nodes += 1;
    if (nodes > MAX_NODES || depth > MAX_DEPTH) return false;
    if (typeof node !== 'object' || node === null) return true;
    if (Array.isArray(node)) {
      if (node.length > MAX_NODES) return false;
      return node.every((child) => visit(child, depth + 1));
    }
    for (const key in node) {
      // Parsed JSON has no inherited key, unless someone has already soiled the prototype.
      if (!Object.hasOwn(node, key)) continue;
      if (FORBIDDEN_KEYS.includes(key) || !visit((node as Record<string, unknown>)[key], depth + 1))
        return false;
    }
    return true;
  };
  return visit(value, 0);
}

/** True when the text, in UTF-8, is heavier than a draft may be. */
function isTooHeavy(text: string): boolean {
  return text.length > MAX_BYTES || new TextEncoder().encode(text).length > MAX_BYTES;
}

/**
 * Reads a draft file. Never throws and never repairs: the unknown is kept, the rest is refused by a
 * code, so that what was open before stays untouched.
 */
export function parseDraft(text: string): Result<Brouillon, ParseCode> {
  if (isTooHeavy(text)) return failure('trop_grand');
  if (text.trim() === '') return failure('vide');
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return failure('pas_json');
  }
  if (!isTame(json)) return failure('contenu_refuse');
  const head = z.looseObject({ format: z.literal(FORMAT), version: z.int() }).safeParse(json);
  if (!head.success) return failure('autre_format');
  if (head.data.version > VERSION) return failure('version_plus_recente');
  const parsed = envelope.safeParse(json);
  return parsed.success ? ok(parsed.data as Brouillon) : failure('enveloppe_incomplete');
}

/** True for a text that only a newer build reads. Asked before writing over it: nothing else of it is looked at. */
export function estPlusRecente(text: string): boolean {
  try {
    const { format, version } = JSON.parse(text);
    return format === FORMAT && Number.isInteger(version) && version > VERSION;
  } catch {
    return false;
  }
}

/** Reads the bytes of a file, or of the one that a PDF of ours carries: size and encoding, then `parseDraft`. */
export function parseDraftBytes(file: Uint8Array): Result<Brouillon, ParseCode> {
  if (isPdf(file) && file.length > MAX_PDF_BYTES) return failure('pdf_trop_grand');
  const bytes = isPdf(file) ? draftInPdf(file) : file;
  if (!bytes) return failure('pdf_sans_demande');
  if (bytes.length > MAX_BYTES) return failure('trop_grand');
  try {
    return parseDraft(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return failure('pas_du_texte');
  }
}

/** The file's text: the very envelope, in the contract's order, unknown keys after. */
export function serializeDraft(brouillon: Brouillon): string {
  const { $schema, format, version, id, groupe, cree_le, modifie_le, catalogue, reponses, ...unknown } =
    brouillon;
  const head = $schema === undefined ? {} : { $schema };
  const ordered = {
    ...head,
    format,
    version,
    id,
    groupe,
    cree_le,
    modifie_le,
    catalogue,
    reponses,
    ...unknown,
  };
  return `${JSON.stringify(ordered, null, 2)}\n`;
}

/** An empty draft, or one born with some answers (a copy, a use case). `now` is ISO 8601 in UTC. */
export function newDraft(id: string, now: string, reponses: Reponses = {}): Brouillon {
  return {
    format: FORMAT,
    version: VERSION,
    id,
    groupe: null,
    cree_le: now,
    modifie_le: now,
    catalogue: CATALOGUE_VERSION,
    reponses,
  };
}

/** How a draft without a name is called. */
export const SANS_NOM = 'Demande sans nom';

/** The draft's name for people: its project, else its context, else SANS_NOM. */
export function draftTitle(brouillon: Brouillon): string {
  const { intitule, contexte_metier } = brouillon.reponses;
  const named = [intitule, contexte_metier].find((each) => typeof each === 'string' && each.trim() !== '');
  return typeof named === 'string' ? named.trim() : SANS_NOM;
}

const NAME_MAX = 80;
const SLUG_MAX = 40;

/**
 * « demande-habilitation-analyse-des-candidatures-2026-11-22.json »: plain ASCII, at most 80 characters.
 * @param extension may hold a dot: « datapass.json »
 * @param prefix what kind of document it is, in the same plain letters
 */
export function draftFileName(
  brouillon: Brouillon,
  extension = 'json',
  prefix = 'demande-habilitation',
): string {
  const end = `-${brouillon.modifie_le.slice(0, 10)}.${extension}`;
  const slug = draftTitle(brouillon)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, Math.min(SLUG_MAX, NAME_MAX - prefix.length - end.length - 1))
    .replace(/^-+|-+$/g, '');
  return `${[prefix, slug].filter(Boolean).join('-')}${end}`;
}
