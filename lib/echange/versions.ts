import type { Brouillon } from '../draft/format';
import { isList } from '../form/engine';
import type { Reponses } from '../form/types';
import { estQuestion, libelleDe, questionDe, type Valeur } from './champs';
import { type Entree, lireEchange } from './format';
import { defaire, differences, ORIGINE } from './historique';

/** One question of a version, before and after, in the words that the form shows. Empty: no answer. */
export type Changement = {
  readonly champ: string;
  readonly question: string;
  /** True for a list: `avant` is what was taken off, `apres` what was added. */
  readonly liste: boolean;
  readonly avant: readonly string[];
  readonly apres: readonly string[];
};

export type Version = {
  /** What `revenir` goes back to. */
  readonly id: string;
  /** Null for what was before the first change that is told. */
  readonly entree: Entree | null;
  readonly changements: readonly Changement[];
  /** True when today's answers say the same: there is nothing to go back to. */
  readonly actuelle: boolean;
};

/** An answer in words: the label of a choice, the name of a datum. `reponses`: those it was given among. */
function enMots(champ: string, valeur: Valeur, reponses: Reponses): readonly string[] {
  const field = questionDe(champ);
  const options = field?.options?.(reponses) ?? [];
  return [valeur ?? []]
    .flat()
    .filter((each) => each.trim() !== '')
    .map(
      (each) =>
        field?.show?.(each, reponses) ?? options.find((option) => option.valeur === each)?.libelle ?? each,
    );
}

/** What changed, question by question. What is deduced from an answer is left out: nobody typed it. */
function changementsDe(entree: Entree, avant: Reponses, apres: Reponses): readonly Changement[] {
  return Object.entries(entree.changements)
    .filter(([champ]) => estQuestion(champ))
    .map(([champ, [de, a]]) => {
      const field = questionDe(champ);
      const liste = field !== undefined && isList(field.kind);
      const [mots, suite] = [enMots(champ, de, avant), enMots(champ, a, apres)];
      return {
        ...{ champ, question: libelleDe(champ), liste },
        avant: liste ? mots.filter((each) => !suite.includes(each)) : mots,
        apres: liste ? suite.filter((each) => !mots.includes(each)) : suite,
      };
    });
}

/** Every version that one can read and go back to, newest first; the last one is before all of them. */
export function versionsDe(brouillon: Brouillon): readonly Version[] {
  const { historique } = lireEchange(brouillon).echange;
  if (historique.length === 0) return [];
  const pareil = (reponses: Reponses) => Object.keys(differences(brouillon.reponses, reponses)).length === 0;
  let apres = brouillon.reponses;
  const versions = [...historique].reverse().map((entree): Version => {
    const avant = defaire(apres, entree);
    const changements = changementsDe(entree, avant, apres);
    const version = { id: entree.id, entree, changements, actuelle: pareil(apres) };
    apres = avant;
    return version;
  });
  return [...versions, { id: ORIGINE, entree: null, changements: [], actuelle: pareil(apres) }];
}
