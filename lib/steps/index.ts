import { assess, list } from '../form/engine';
import type { Reponse, Reponses, Step } from '../form/types';
import { anticiper } from './anticiper/step';
import { cadreJuridique } from './cadre-juridique/step';
import { contacts } from './contacts/step';
import { chooseFormulaire } from './contexte/prefill';
import { contexte } from './contexte/step';
import { donnees } from './donnees/step';
import { organisation } from './organisation/step';
import { projet } from './projet/step';
import { relecture } from './relecture/step';
import { traitement } from './traitement/step';

const QUESTIONS: readonly Step[] = [
  anticiper,
  organisation,
  contexte,
  projet,
  donnees,
  cadreJuridique,
  traitement,
  contacts,
  relecture,
];

/** « 1 point bloque », « 3 points bloquent »: how many findings DataPass would refuse. */
export function blockingSentence(reponses: Reponses): string | null {
  const count = assess(QUESTIONS, reponses).filter(({ niveau }) => niveau === 'bloquant').length;
  if (count === 0) return null;
  return count === 1 ? 'Un point bloque encore le dépôt.' : `${count} points bloquent encore le dépôt.`;
}

/** The last step asks nothing: it hands the draft over. */
export const depot: Step = {
  name: 'export',
  title: 'Dépôt',
  question: 'Préparez le dépôt sur DataPass',
  family: 'Relire et déposer',
  bloc: null,
  fields: [],
  rules: [],
  waits: blockingSentence,
};

/** The one ordered list of steps: menu, stepper, task list, recap, questionnaires and schema read it. */
export const STEPS: readonly Step[] = [...QUESTIONS, depot];

/** DataPass's block order (etapes of its forms, 2026-08-06), then what only the preparation needs. */
const BLOCS: readonly (string | null)[] = [
  'organisation',
  'basic_infos',
  'legal',
  'scopes',
  'personal_data',
  'contacts',
  'finish',
  null,
];

/** The steps that ask something, in the order in which DataPass shows their answers. */
export const STEPS_DATAPASS: readonly Step[] = [...QUESTIONS].sort(
  (a, b) => BLOCS.indexOf(a.bloc) - BLOCS.indexOf(b.bloc),
);

/** A text marked « à relire » after a split is no longer so once it is written again. */
function reread(reponses: Reponses, name: string): Reponses {
  const marked = list(reponses, 'textes_a_relire');
  if (!marked.includes(name)) return reponses;
  const { textes_a_relire: _marked, ...others } = reponses;
  const left = marked.filter((each) => each !== name);
  return left.length === 0 ? others : { ...others, textes_a_relire: left };
}

/** Records one answer: a blank leaves no key, and choosing a form lets its prefill fill the blanks. */
export function answer(before: Reponses, name: string, reponse: Reponse): Reponses {
  const reponses = reread(before, name);
  if (name === 'form_uid' && typeof reponse === 'string') return chooseFormulaire(reponses, reponse);
  const { [name]: _previous, ...others } = reponses;
  return reponse === '' || reponse.length === 0 ? others : { ...reponses, [name]: reponse };
}
