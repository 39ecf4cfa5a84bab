import { SOURCES } from '../catalogue/sources';
import { type Brouillon, draftTitle } from '../draft/format';
import { readDraft } from '../draft/reading';
import { etatOf, verdict } from '../draft/verdict';
import { answerOf, isBlank, isOptional, type Section, toSections } from '../form/engine';
import type { Constat, Reponses } from '../form/types';
import { STEPS, STEPS_DATAPASS } from '../steps';
import { formulaireDe } from './datapass';
import { ENTETES_MATRICE, matriceDe } from './matrice';
import { aJoindre, NIVEAUX_LUS, REGLE_FICHIERS, SOURCES_SUITE, SUITE } from './suite';
import { dateEnMots, toutInerte } from './texte';

export type LigneFiche = { readonly libelle: string; readonly valeurs: readonly string[] };

/** One piece of the document. A writer decides how it looks; its words are already final. */
export type Bloc =
  | { readonly genre: 'titre'; readonly niveau: 2 | 3 | 4; readonly texte: string }
  | { readonly genre: 'paragraphe'; readonly texte: string }
  /** The state of readiness, framed. */
  | { readonly genre: 'encadre'; readonly titre: string; readonly texte: string }
  | { readonly genre: 'liste'; readonly items: readonly string[] }
  /** Labels, each with its answers. */
  | { readonly genre: 'fiche'; readonly lignes: readonly LigneFiche[] }
  /** The first cell of each row is its header. */
  | {
      readonly genre: 'tableau';
      /** What it holds: its caption. */
      readonly titre?: string;
      readonly entetes: readonly string[];
      readonly lignes: readonly (readonly string[])[];
      /** Share of the width that each column takes on paper. */
      readonly parts: readonly number[];
    }
  | { readonly genre: 'page' };

/** The finished document, in words and order: what the PDF and the HTML page both print. */
export type DocumentExporte = { readonly titre: string; readonly blocs: readonly Bloc[] };

const TITRE_MAX = 150;
/** Each row of the matrix repeats the legal text and the recipients. */
const REPETE_MAX = 1000;
const MANQUE = 'À compléter';

const titre = (niveau: 2 | 3 | 4, texte: string): Bloc => ({ genre: 'titre', niveau, texte });
const paragraphe = (texte: string): Bloc => ({ genre: 'paragraphe', texte });

/** Where a text is repeated, its beginning is enough: the recap prints it whole. */
function court(texte: string, max: number): string {
  const signes = [...texte.replace(/\s+/g, ' ')];
  return signes.length > max ? `${signes.slice(0, max).join('')}…` : signes.join('');
}

/** The answers to the questions that matter: what a hidden step keeps is not printed. */
export function visibles(reponses: Reponses): Reponses {
  const fields = toSections(STEPS, reponses).flatMap(({ rows }) => rows.map(({ field }) => field));
  const answers = fields.map((field) => [field.name, answerOf(field, reponses)] as const);
  return Object.fromEntries(answers.filter(([, answer]) => !isBlank(answer)));
}

type Row = Section['rows'][number];

function fiche(rows: readonly Row[], libelleOf: (row: Row) => string): Bloc {
  const lignes = rows.map((row) => ({
    libelle: libelleOf(row),
    valeurs:
      row.lignes.length > 0
        ? row.lignes
        : [isOptional(row.field) ? 'Rien (facultatif)' : 'Pas encore répondu'],
  }));
  return { genre: 'fiche', lignes };
}

/** One step: its questions, those of one person under that person's title. */
function etape({ step, rows }: Section): readonly Bloc[] {
  const countOf = (group: string | undefined) => rows.filter(({ field }) => field.group === group).length;
  const blocs: Bloc[] = [titre(3, step.title)];
  let rest = rows;
  while (rest[0]) {
    const { group } = rest[0].field;
    const person = group !== undefined && countOf(group) > 1 ? group : null;
    const end = rest.findIndex(({ field: { group: own } }) =>
      person ? own !== person : own !== undefined && countOf(own) > 1,
    );
    const taken = end === -1 ? rest : rest.slice(0, end);
    if (person) blocs.push(titre(4, person));
    blocs.push(
      fiche(taken, ({ field }) =>
        field.group && !person ? `${field.group}, ${field.label.toLowerCase()}` : field.label,
      ),
    );
    rest = rest.slice(taken.length);
  }
  return blocs;
}

/** The recap: what DataPass asks for, in its own order, or what only the preparation needs. */
function recapitulatif(reponses: Reponses, datapass: boolean): readonly Bloc[] {
  return toSections(STEPS_DATAPASS, reponses)
    .filter(({ step }) => step.name !== 'relecture' && (step.bloc !== null) === datapass)
    .flatMap(etape);
}

function matrice(reponses: Reponses): readonly Bloc[] {
  const lignes = matriceDe(reponses).map(({ donnee, raison, texte, destinataires }) => [
    donnee,
    raison || MANQUE,
    ...[texte, destinataires].map((each) => court(each, REPETE_MAX) || MANQUE),
  ]);
  if (lignes.length === 0) return [paragraphe('Aucune donnée protégée : il n’y a rien à justifier.')];
  return [
    {
      genre: 'tableau',
      titre: 'Chaque donnée protégée, sa raison, le texte qui l’autorise et ceux qui la lisent.',
      entetes: ENTETES_MATRICE,
      lignes,
      parts: [0.2, 0.38, 0.21, 0.21],
    },
  ];
}

/** One finding in words: what to correct, where, and on whose word. */
function remarque({ message, etape, source }: Constat): string {
  const titreEtape = STEPS.find(({ name }) => name === etape)?.title ?? etape;
  const { titre: nom, date } = SOURCES[source];
  return `${message} Étape « ${titreEtape} ». Source : ${nom}, état au ${dateEnMots(date)}.`;
}

function remarques(constats: readonly Constat[]): readonly Bloc[] {
  return NIVEAUX_LUS.flatMap(({ niveau, titre: nom, vide }): readonly Bloc[] => {
    const items = constats.filter((constat) => constat.niveau === niveau).map(remarque);
    return [
      titre(3, `${nom} (${items.length})`),
      items.length === 0 ? paragraphe(vide) : { genre: 'liste', items },
    ];
  });
}

/**
 * A draft as a document to read, to print and to hand over. Pure: the same draft on the same day gives the
 * same words, whatever its state.
 * @param now the moment of the export
 */
export function documentDe(brouillon: Brouillon, now: Date): DocumentExporte {
  const reponses = visibles(brouillon.reponses);
  const { constats, bloquants, reviendra } = readDraft(brouillon, now);
  const vide = Object.keys(reponses).length === 0;
  const formulaire = formulaireDe(reponses)?.nom ?? 'Pas encore choisi';
  const rows = toSections(STEPS, reponses).flatMap((section) => section.rows);
  const siret = rows.find(({ field }) => field.name === 'siret')?.lignes[0] ?? 'Pas encore répondu';
  const cle = (libelle: string, valeur: string) => ({ libelle, valeurs: [valeur] });
  return toutInerte<DocumentExporte>({
    titre: court(draftTitle({ ...brouillon, reponses }), TITRE_MAX),
    blocs: [
      paragraphe('Demande d’habilitation à API Entreprise, préparée pour DataPass.'),
      {
        genre: 'encadre',
        titre: etatOf(bloquants, reviendra),
        texte: `${vide ? 'Cette demande est encore vide. ' : ''}${verdict(bloquants, reviendra)}`,
      },
      {
        genre: 'fiche',
        lignes: [
          cle('SIRET de l’organisation', siret),
          cle('Formulaire de DataPass', formulaire),
          cle('Dernière modification', dateEnMots(brouillon.modifie_le)),
          cle('Document fait le', dateEnMots(now.toISOString())),
        ],
      },
      paragraphe(
        'Ce document ne vaut pas dépôt. Le PDF contient aussi le fichier de la demande : ouvrez-le dans le service pour la reprendre.',
      ),
      { genre: 'page' },
      titre(2, 'Réponses, dans l’ordre de DataPass'),
      ...recapitulatif(brouillon.reponses, true),
      titre(2, 'Ce que DataPass ne demande pas'),
      ...recapitulatif(brouillon.reponses, false),
      titre(2, 'Ce qui doit tenir ensemble'),
      ...matrice(reponses),
      titre(2, 'Ce que verrait l’instructeur'),
      ...remarques(constats),
      titre(2, 'À joindre sur DataPass'),
      { genre: 'liste', items: aJoindre(reponses) },
      paragraphe(REGLE_FICHIERS),
      titre(2, 'Ce qui se passe ensuite'),
      { genre: 'liste', items: SUITE.map(({ fait, suite }) => fait + suite) },
      paragraphe(SOURCES_SUITE),
    ],
  });
}
