import { answerOf, isBlank, isOptional, list, toSections } from '../form/engine';
import type { Field, Reponses } from '../form/types';
import { STEPS } from '../steps';
import type { CleContact } from '../steps/contacts/step';
import { DONNEES_PROTEGEES } from '../steps/formulaire';
import { DETENTEURS, questionsOf } from '../steps/personnes';
import type { Piece } from './piece';

const BLANC = '…………………………………………………………';
const RETRAIT = '   ';

const caseDe = (cochee: boolean, libelle: string) => `${RETRAIT}[${cochee ? 'x' : ' '}] ${libelle}`;

/** Where to answer: boxes to tick, the answer already known, or a line left blank. */
function place(field: Field, lignes: readonly string[], reponses: Reponses): readonly string[] {
  if (field.kind === 'donnees')
    return DONNEES_PROTEGEES.map(({ scope, nom }) => caseDe(list(reponses, field.name).includes(scope), nom));
  const answer = answerOf(field, reponses);
  if (field.kind === 'choix')
    return (field.options?.(reponses) ?? []).map(({ valeur, libelle }) => caseDe(answer === valeur, libelle));
  if (isBlank(answer)) return [`${RETRAIT}Réponse : ${BLANC}`];
  return lignes.map((ligne, rang) => RETRAIT + (rang === 0 ? 'Réponse : ' : '') + ligne);
}

function question(field: Field, lignes: readonly string[], reponses: Reponses): readonly string[] {
  const hint = typeof field.hint === 'function' ? field.hint(reponses) : field.hint;
  // A reason names its datum; the person whose coordinates these are is the reader.
  const about =
    field.group && !field.name.startsWith(field.asks) ? `${field.label} (${field.group})` : field.label;
  return [
    `- ${about}${isOptional(field) ? ' (facultatif)' : ''}`,
    ...(hint ? [RETRAIT + hint] : []),
    ...place(field, lignes, reponses),
    '',
  ];
}

/** Every possible question of one person, unanswered. */
function toutes(cle: CleContact) {
  return questionsOf(cle).map(({ step, fields }) => ({
    titre: step.title,
    rows: fields.map((field) => ({ field, lignes: [] as readonly string[] })),
  }));
}

/** The questions of one person that matter for these answers. */
function posees(reponses: Reponses, cle: CleContact) {
  return toSections(STEPS, reponses)
    .map(({ step, rows }) => ({ titre: step.title, rows: rows.filter(({ field }) => field.asks === cle) }))
    .filter(({ rows }) => rows.length > 0);
}

/**
 * The questions that one person holds, as a text to fill: what is known is written, the rest is left blank.
 * @param reponses the answers to write in; null for a blank questionnaire, with every possible question
 */
export function questionnaireDe(reponses: Reponses | null, cle: CleContact): Piece {
  const { nom, slug } = DETENTEURS.find((each) => each.cle === cle) ?? { nom: cle, slug: cle };
  const vierge = reponses === null;
  const connues = reponses ?? {};
  const texte = (vierge ? toutes(cle) : posees(connues, cle)).flatMap(({ titre, rows }) => [
    titre.toUpperCase(),
    '',
    ...rows.flatMap(({ field, lignes }) => question(field, lignes, connues)),
  ]);
  return {
    cle: `questionnaire_${vierge ? 'vierge_' : ''}${cle}`,
    titre: `Questionnaire ${vierge ? 'vierge' : 'prérempli'} : ${nom}`,
    quoi: 'Ses questions, avec ce que vous savez déjà. À joindre au courriel, ou à remplir ensemble.',
    fichier: `questionnaire-${vierge ? 'vierge' : 'prerempli'}-${slug}`,
    texte: [
      `Questionnaire : ${nom}`,
      'Pour préparer une demande d’accès à API Entreprise sur DataPass. Répondez à ce que vous savez, corrigez le reste, et renvoyez ce texte à la personne qui prépare la demande.',
      '',
      ...texte,
      'Les coordonnées écrites ici servent seulement à joindre les personnes au sujet de cette demande.',
    ].join('\n'),
  };
}
