import { type Brouillon, serializeDraft } from '../draft/format';
import { corpsApi } from '../export/datapass';
import { htmlDe } from '../export/html';
import { pdfDe } from '../export/pdf';
import { piecesDe, QUESTIONNAIRES_VIERGES, trousseDe } from '../trousse';
import { type Reperes, reperesDe } from '../trousse/calendrier';
import { icsDe } from '../trousse/ics';
import { fichierDe } from '../trousse/piece';
import { lirePolices } from './polices';

export const SANS_FORMULAIRE =
  'Choisissez d’abord un cas d’usage (form_uid) : il décide du formulaire à ouvrir sur DataPass.';
const SANS_DATE =
  'Donnez le jour du dépôt avec --depot-le, ou celui du jeton avec --jeton-le : sans eux, le calendrier serait vide.';

/** What an export depends on besides the draft. */
export type Circonstances = {
  readonly now: Date;
  /** The marks given on the command line: they win over those of the draft. */
  readonly reperes: Partial<Reperes>;
};

/** A file to write: at the place asked, or inside it when that place is a folder. */
export type Fichier = { readonly dedans: string | null; readonly contenu: string | Uint8Array };
/** The files of one format, or the sentence that says what they wait for. */
type Fait = { readonly fichiers: readonly Fichier[] } | { readonly manque: string };

type Format = {
  /** What follows the name of the draft in a folder. */
  readonly extension: string;
  readonly faire: (brouillon: Brouillon, circonstances: Circonstances) => Fait | Promise<Fait>;
};

const seul = (contenu: string | Uint8Array): Fait => ({ fichiers: [{ dedans: null, contenu }] });

/** Everything that one draft may become, by the name of its option. */
export const FORMATS = {
  json: { extension: '.json', faire: (brouillon) => seul(serializeDraft(brouillon)) },
  pdf: {
    extension: '.pdf',
    faire: async (brouillon, { now }) => seul(await pdfDe(brouillon, now, await lirePolices())),
  },
  html: { extension: '.html', faire: (brouillon, { now }) => seul(htmlDe(brouillon, now)) },
  'corps-api': {
    extension: '.datapass.json',
    faire: ({ reponses }) => {
      const corps = corpsApi(reponses);
      return corps.ok ? seul(`${JSON.stringify(corps.value, null, 2)}\n`) : { manque: SANS_FORMULAIRE };
    },
  },
  calendrier: {
    extension: '.ics',
    faire: (brouillon, { now, reperes }) => {
      const tous = { ...reperesDe(brouillon.reponses), ...reperes };
      return tous.depot || tous.jeton ? seul(icsDe(brouillon, tous, now)) : { manque: SANS_DATE };
    },
  },
  trousse: {
    extension: '-trousse',
    faire: (brouillon, { now }) => ({
      fichiers: [
        ...piecesDe(trousseDe(brouillon, now)).map((piece) => ({
          dedans: `${piece.fichier}.txt`,
          contenu: fichierDe(piece, brouillon.reponses, now),
        })),
        // Nothing of the draft is in them: the text alone.
        ...QUESTIONNAIRES_VIERGES.map(({ fichier, texte }) => ({
          dedans: `${fichier}.txt`,
          contenu: `${texte}\n`,
        })),
      ],
    }),
  },
} as const satisfies Record<string, Format>;

export type NomFormat = keyof typeof FORMATS;
export const NOMS_FORMATS = Object.keys(FORMATS) as readonly NomFormat[];

/** What a draft becomes in one format. */
export function faire(nom: NomFormat, brouillon: Brouillon, circonstances: Circonstances) {
  const format: Format = FORMATS[nom];
  return format.faire(brouillon, circonstances);
}
