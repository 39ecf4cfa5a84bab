import * as z from 'zod/mini';
import { isTame, MAX_BYTES } from '../draft/format';
import type { Reponses } from '../form/types';
import { failure, ok, type Result } from '../result';
import { champsDe, estContact, extraire, lusPar } from './champs';
import { identifiant, TEXTE_MAX, valeur } from './format';
import { propre } from './texte';

export const FORMAT_ENVOI = 'demande-habilitation-envoi';
export const FORMAT_RETOUR = 'demande-habilitation-retour';
const VERSION = 1;

const instant = z.iso.datetime();
const pour = z.string().check(z.refine(estContact));
/** Whoever wrote it, a text beside the answers is made inert on reading. */
const ecrit = (max: number) =>
  z.pipe(
    z.string().check(z.maxLength(max)),
    z.transform((lu: string) => propre(lu, max)),
  );
const texte = ecrit(TEXTE_MAX);
const champ = z.nullable(z.string().check(z.minLength(1), z.maxLength(100)));

const envoi = z.object({
  format: z.literal(FORMAT_ENVOI),
  version: z.literal(VERSION),
  id: identifiant,
  demande: identifiant,
  titre: ecrit(300),
  pour,
  cree_le: instant,
  catalogue: z.string(),
  /** That person's answers as they stand: what is shown, and what a change is compared with. */
  reponses: z.record(z.string(), z.unknown()),
  /** What is read without being answered. */
  lu: z.record(z.string(), z.unknown()),
  commentaires: z.array(z.object({ champ, qui: ecrit(100), quand: instant, texte })),
});

const retour = z.object({
  format: z.literal(FORMAT_RETOUR),
  version: z.literal(VERSION),
  id: identifiant,
  demande: identifiant,
  titre: ecrit(300),
  pour,
  /** Who answered, as that person says; '' when not said. */
  nom: ecrit(100),
  envoi: identifiant,
  envoye_le: instant,
  quand: instant,
  /** Changed answers only: what was shown, what it becomes. */
  changements: z.record(z.string(), z.tuple([valeur, z.unknown()])),
  avis: z.nullable(z.object({ etat: z.enum(['vu_et_accepte', 'refuse']), motif: texte })),
  sur: z.string().check(z.maxLength(32)),
  commentaires: z.array(z.object({ champ, texte })),
});

/** What goes to one person. */
export type Envoi = Omit<z.infer<typeof envoi>, 'reponses' | 'lu'> & {
  readonly reponses: Reponses;
  readonly lu: Reponses;
};
/** What comes back. The answers are still unjudged: `fusionner` refuses those that do not fit their question. */
export type Retour = z.infer<typeof retour>;
export type Message = Envoi | Retour;

const PHRASES = {
  trop_grand: 'Demandez un nouvel envoi : celui-ci dépasse 1 Mo, il ne vient pas de ce service.',
  pas_json: 'Demandez un nouvel envoi : ce fichier a été coupé, ou modifié à la main.',
  autre_format:
    'Choisissez le fichier reçu pour cette demande : celui-ci n’est ni des questions à répondre, ni des réponses.',
  version_plus_recente:
    'Rechargez la page pour obtenir la dernière version du service : cet envoi vient d’une version plus récente.',
  incomplet: 'Demandez un nouvel envoi : il manque à celui-ci une information de base.',
  contenu_refuse: 'Demandez un nouvel envoi : celui-ci contient ce qu’un envoi n’a jamais.',
} as const;

export type MessageCode = keyof typeof PHRASES;

/** The sentence that says what to do about a message that cannot be read. */
export function phraseMessage(code: MessageCode): string {
  return PHRASES[code];
}

/** True for what comes back, false for what was sent. */
export function estRetour(message: Message): message is Retour {
  return message.format === FORMAT_RETOUR;
}

/** Reads a message, from a file or a link. Never throws; what the person does not hold is left out of an `Envoi`. */
export function lireMessage(json: unknown): Result<Message, MessageCode> {
  if (!isTame(json)) return failure('contenu_refuse');
  const tete = z
    .looseObject({ format: z.enum([FORMAT_ENVOI, FORMAT_RETOUR]), version: z.int() })
    .safeParse(json);
  if (!tete.success) return failure('autre_format');
  if (tete.data.version > VERSION) return failure('version_plus_recente');
  if (tete.data.format === FORMAT_RETOUR) {
    const lu = retour.safeParse(json);
    return lu.success ? ok(lu.data) : failure('incomplet');
  }
  const lu = envoi.safeParse(json);
  if (!lu.success) return failure('incomplet');
  const { data } = lu;
  return ok({
    ...data,
    reponses: extraire(data.reponses as Reponses, champsDe(data.pour)),
    lu: extraire(data.lu as Reponses, lusPar(data.pour)),
  });
}

/** Reads the text of a message file, of 1 MiB at most. */
export function lireMessageTexte(texteDuFichier: string): Result<Message, MessageCode> {
  if (new TextEncoder().encode(texteDuFichier).length > MAX_BYTES) return failure('trop_grand');
  let json: unknown;
  try {
    json = JSON.parse(texteDuFichier.replace(/^\uFEFF/, ''));
  } catch {
    return failure('pas_json');
  }
  return lireMessage(json);
}

/** The text of a message file: JSON in plain, as readable as the e-mail that carries it. */
export function ecrireMessage(message: Message): string {
  return `${JSON.stringify(message, null, 2)}\n`;
}
