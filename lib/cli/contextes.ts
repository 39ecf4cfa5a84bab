import { lireContexte } from '../contexte/detecter';
import { type ContexteVoulu, proposer } from '../contexte/separer';
import { MAX_BYTES } from '../draft/format';
import type { Reponse } from '../form/types';
import { contexte } from '../steps/contexte/step';
import { findDonnee, findFormulaire, findFormulaireEditeur } from '../steps/formulaire';

/** What CONTEXTES.json holds, or the sentence that says what to correct in it. */
export type Contextes =
  | { readonly ok: true; readonly value: readonly ContexteVoulu[] }
  | { readonly ok: false; readonly probleme: string };

const MAX_CONTEXTES = 50;
const SENSIBILITES = ['ouverte', 'quelques', 'nombreuses'];
/** The shape of an answer's name: also keeps away the keys that reach a prototype. */
const NAME = /^(?!constructor$|prototype$)[a-z][a-z0-9_]*$/;

const isReponse = (value: unknown): value is Reponse =>
  typeof value === 'string' || (Array.isArray(value) && value.every((each) => typeof each === 'string'));

/** What is wrong with one answer of a context, or null. */
function problemOf(name: string, value: unknown): string | null {
  if (!NAME.test(name))
    return `renommez « ${name} » : une réponse s’appelle en minuscules, sans accent ni espace.`;
  if (!isReponse(value)) return `donnez à « ${name} » un texte, ou une liste de textes.`;
  const list = typeof value !== 'string';
  if (list !== (name === 'scopes' || name === 'cadre_juridique_documents'))
    return list ? `donnez à « ${name} » un seul texte.` : `donnez à « ${name} » une liste de textes.`;
  switch (name) {
    case 'form_uid':
      return value === '' || findFormulaire(String(value)) || findFormulaireEditeur(String(value))
        ? null
        : `corrigez form_uid : DataPass ne propose pas le formulaire « ${value} ».`;
    case 'public_utilisateur': {
      const options = contexte.fields.find((field) => field.name === name)?.options?.({}) ?? [];
      const known = options.map(({ valeur }) => valeur);
      return known.includes(String(value))
        ? null
        : `corrigez public_utilisateur : choisissez ${known.join(', ')}.`;
    }
    case 'sensibilite':
      return SENSIBILITES.includes(String(value))
        ? null
        : `corrigez sensibilite : choisissez ${SENSIBILITES.join(', ')}.`;
    case 'scopes': {
      const unknown = [value].flat().filter((scope) => !findDonnee(scope));
      return unknown.length === 0
        ? null
        : `retirez des scopes ce qui n’est pas une donnée : ${unknown.join(', ')}.`;
    }
    default:
      return null;
  }
}

/** A sentence alone: the form, the public and the data come from what it says, when it says it. */
function fromSentence(contexte_metier: string): ContexteVoulu {
  const lu = lireContexte(contexte_metier);
  return { ...(lu ? proposer(lu) : {}), contexte_metier };
}

function readOne(value: unknown): ContexteVoulu | string {
  if (typeof value === 'string') return value.trim() === '' ? MISSING : fromSentence(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return MISSING;
  const { contexte_metier, ...answers } = value as Record<string, unknown>;
  if (typeof contexte_metier !== 'string' || contexte_metier.trim() === '') return MISSING;
  const problems = Object.entries(answers).flatMap(([name, each]) => problemOf(name, each) ?? []);
  return problems[0] ?? ({ ...answers, contexte_metier } as ContexteVoulu);
}
const MISSING = 'écrivez contexte_metier, une phrase qui dit la démarche.';

/** Reads CONTEXTES.json: a list of objects or of sentences, or { "contextes": that list }. */
export function parseContextes(bytes: Uint8Array): Contextes {
  const refuse = (probleme: string): Contextes => ({ ok: false, probleme });
  if (bytes.length > MAX_BYTES) return refuse('Donnez un fichier de moins de 1 Mio.');
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refuse('Corrigez ce fichier : ce n’est pas du JSON complet, en UTF-8.');
  }
  const wrapped = typeof json === 'object' && json !== null && 'contextes' in json ? json.contextes : json;
  if (!Array.isArray(wrapped)) return refuse('Écrivez une liste de contextes : des phrases, ou des objets.');
  if (wrapped.length === 0) return refuse('Écrivez au moins un contexte : la liste est vide.');
  if (wrapped.length > MAX_CONTEXTES) return refuse(`Gardez ${MAX_CONTEXTES} contextes au plus.`);
  const read = wrapped.map(readOne);
  const wrong = read.findIndex((each) => typeof each === 'string');
  if (wrong !== -1) return refuse(`Contexte ${wrong + 1} : ${read[wrong]}`);
  return { ok: true, value: read.filter((each) => typeof each !== 'string') };
}
