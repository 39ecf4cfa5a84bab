import { MAX_BYTES } from '../draft/format';
import { failure, ok, type Result } from '../result';
import { estRetour, lireMessage, type Message, type MessageCode, phraseMessage } from './messages';
import { comprimer, deBase64url, decomprimer, enBase64url } from './octets';

/** Our choice, like MAILTO_MAX: mail programs and messengers cut or refuse a longer address. */
export const LIEN_MAX = 2_000;
/** Letters of the longest text that is looked at: a sealed content of 1 MiB, in base64url. */
const TEXTE_MAX = 1_400_000;
const VERSION = 'v1';
/** Pages that open a link: to answer, and to take the answers back. */
export const PAGES = { repondre: '/repondre', reprendre: '/reprendre' } as const;

// A sealed content: fingerprint of the key, length of what is encrypted, nonce, what is encrypted with its tag.
const EMPREINTE = 4;
const ENTETE = EMPREINTE + 4;
const NONCE = 12;
const ETIQUETTE = 16;

const PHRASES = {
  navigateur:
    'Ouvrez ce lien dans un navigateur récent, à une adresse qui commence par https : celui-ci ne sait pas le déchiffrer. Vous pouvez aussi demander un fichier.',
  pas_un_lien: 'Copiez de nouveau le lien entier, depuis le message reçu : il manque son contenu ou sa clé.',
  autre_version:
    'Rechargez la page, puis rouvrez le lien : il vient d’une autre version du service. S’il ne s’ouvre toujours pas, demandez-en un nouveau.',
  coupe:
    'Copiez de nouveau le lien entier, depuis le message reçu : sa fin manque. Certaines messageries coupent les liens longs ; demandez alors un fichier.',
  mauvaise_cle:
    'Demandez un nouveau lien : la clé de celui-ci n’ouvre pas ce qu’il contient. Rien n’en a été lu.',
  modifie: 'Demandez un nouveau lien : celui-ci a été modifié en chemin. Rien n’en a été lu.',
} as const;

/** What is said above such a sentence, for a link as for a file. */
export const PAS_LU = 'Ce que vous avez reçu n’a pas pu être lu';

export type LienCode = keyof typeof PHRASES | MessageCode;

/** The sentence that says what to do about a link that does not open. */
export function phraseLien(code: LienCode): string {
  return code in PHRASES ? PHRASES[code as keyof typeof PHRASES] : phraseMessage(code as MessageCode);
}

type Octets = Uint8Array<ArrayBuffer>;
const octetsDe = (texte: string): Octets => new TextEncoder().encode(texte) as Octets;

/** False in an old browser, or on a page served without https. */
function saitChiffrer(): boolean {
  return globalThis.crypto?.subtle !== undefined && typeof DecompressionStream === 'function';
}

function joindre(...morceaux: readonly Octets[]): Octets {
  const tout = new Uint8Array(morceaux.reduce((somme, { length }) => somme + length, 0));
  let a = 0;
  for (const morceau of morceaux) {
    tout.set(morceau, a);
    a += morceau.length;
  }
  return tout;
}

/** Tells a wrong key from a changed content. It says nothing of the key, which is random over 256 bits. */
async function empreinte(cle: Octets): Promise<Octets> {
  const somme = await crypto.subtle.digest('SHA-256', joindre(octetsDe('pret-pour-datapass/cle/'), cle));
  return new Uint8Array(somme).slice(0, EMPREINTE);
}

const importer = (cle: Octets, usage: 'encrypt' | 'decrypt') =>
  crypto.subtle.importKey('raw', cle, 'AES-GCM', false, [usage]);

/** The version and the header are authenticated with the content. */
const avec = (entete: Octets, iv: Octets) => ({
  name: 'AES-GCM',
  iv,
  additionalData: joindre(octetsDe(`pret-pour-datapass/${VERSION}/`), entete),
});

export type Scelle = { readonly cle: string; readonly contenu: string };

/**
 * Seals a JSON value: deflated, then encrypted (AES-GCM, 256 bits) under a new key and a new nonce, both random.
 * @throws when the browser cannot encrypt: see `lienDe`
 */
export async function sceller(valeur: unknown): Promise<Scelle> {
  const clair = await comprimer(octetsDe(JSON.stringify(valeur)));
  const cle = crypto.getRandomValues(new Uint8Array(32));
  const iv = crypto.getRandomValues(new Uint8Array(NONCE));
  const longueur = new Uint8Array(4);
  new DataView(longueur.buffer).setUint32(0, clair.length + ETIQUETTE);
  const entete = joindre(await empreinte(cle), longueur);
  const chiffre = await crypto.subtle.encrypt(avec(entete, iv), await importer(cle, 'encrypt'), clair);
  return { cle: enBase64url(cle), contenu: enBase64url(joindre(entete, iv, new Uint8Array(chiffre))) };
}

/** Letters of so many bytes, in base64url. */
const lettres = (octets: number) => Math.ceil((octets * 4) / 3);

/** What the header alone tells: the wrong key, a cut, something added. Nothing is decrypted yet. */
async function defautDe(cle: Octets, contenu: string): Promise<LienCode | null> {
  // Twelve letters are nine whole bytes: the header, and one more.
  const tete = deBase64url(contenu.slice(0, 12));
  if (contenu.length < lettres(ENTETE + NONCE + ETIQUETTE)) return 'coupe';
  if (!tete) return 'modifie';
  const attendue = await empreinte(cle);
  if (attendue.some((octet, rang) => octet !== tete[rang])) return 'mauvaise_cle';
  const attendues = lettres(ENTETE + NONCE + new DataView(tete.buffer).getUint32(EMPREINTE));
  return contenu.length < attendues ? 'coupe' : contenu.length > attendues ? 'modifie' : null;
}

async function dechiffrer(cle: Octets, contenu: string): Promise<Octets | null> {
  const octets = deBase64url(contenu);
  if (!octets) return null;
  const [entete, iv] = [octets.slice(0, ENTETE), octets.slice(ENTETE, ENTETE + NONCE)];
  try {
    const suite = octets.slice(ENTETE + NONCE);
    return new Uint8Array(
      await crypto.subtle.decrypt(avec(entete, iv), await importer(cle, 'decrypt'), suite),
    );
  } catch {
    return null;
  }
}

/** Opens a sealed JSON value, of 1 MiB at most once inflated. Never throws. */
export async function desceller({ cle, contenu }: Scelle): Promise<Result<unknown, LienCode>> {
  if (!saitChiffrer()) return failure('navigateur');
  if (contenu.length > TEXTE_MAX) return failure('trop_grand');
  const octetsCle = deBase64url(cle);
  if (octetsCle?.length !== 32) return failure('mauvaise_cle');
  const defaut = await defautDe(octetsCle, contenu);
  if (defaut) return failure(defaut);
  const clair = await dechiffrer(octetsCle, contenu);
  if (!clair) return failure('modifie');
  try {
    const json = await decomprimer(clair, MAX_BYTES);
    if (!json) return failure('trop_grand');
    return ok(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json)));
  } catch {
    return failure('contenu_refuse');
  }
}

export type Lien = {
  readonly url: string;
  /** False: too long for a mail program, send the file instead. */
  readonly court: boolean;
};

/**
 * The link that carries a message, key and content after « # »: no server ever sees either.
 * @param origine « https://service.example », without a final slash
 */
export async function lienDe(origine: string, message: Message): Promise<Result<Lien, 'navigateur'>> {
  if (!saitChiffrer()) return failure('navigateur');
  const { cle, contenu } = await sceller(message);
  const page = estRetour(message) ? PAGES.reprendre : PAGES.repondre;
  const url = `${origine}${page}#${VERSION}.${cle}.${contenu}`;
  return ok({ url, court: url.length <= LIEN_MAX });
}

/**
 * Opens a link as pasted, or `location.hash`. A mail program may have broken its lines, or put it between signs.
 * Never throws, and shows nothing of what it could not open whole.
 */
export async function ouvrirLien(colle: string): Promise<Result<Message, LienCode>> {
  if (colle.length > TEXTE_MAX) return failure('trop_grand');
  const fragment = colle.slice(colle.indexOf('#') + 1).replace(/\s+|[>)».,;]+\s*$/g, '');
  const [, version, reste = ''] = /^(v\d{1,3})\.(.*)$/.exec(fragment) ?? [];
  if (version === undefined) return failure('pas_un_lien');
  if (version !== VERSION) return failure('autre_version');
  const [cle = '', contenu = '', ...trop] = reste.split('.');
  if (cle === '' || contenu === '' || trop.length > 0) return failure('pas_un_lien');
  const lu = await desceller({ cle, contenu });
  return lu.ok ? lireMessage(lu.value) : lu;
}
