import { FORMULAIRES } from '../../catalogue/formulaires';
import { isBlank, isWellTyped, list, text } from '../../form/engine';
import type { Reponses } from '../../form/types';
import { findFormulaire, scopesParDefaut } from '../formulaire';

/** What a form fills by itself, under DataPass's names. An editor's own form hides these questions. */
function defaultsOf(uid: string): Reponses {
  const formulaire = findFormulaire(uid);
  if (!formulaire) return {};
  return {
    scopes: scopesParDefaut(uid),
    // The editors' form starts with an instruction to replace, not with a title to keep.
    intitule: uid === 'api-entreprise-editeur' ? '' : (formulaire.intituleParDefaut ?? ''),
    cadre_juridique_nature: formulaire.cadreJuridique?.nature ?? '',
    cadre_juridique_url: formulaire.cadreJuridique?.url ?? '',
  };
}

const same = (a: Reponses, b: Reponses, name: string) =>
  [...list(a, name)].sort().join() === [...list(b, name)].sort().join() && text(a, name) === text(b, name);

/**
 * Chooses a form: sets `form_uid` and lets the form's prefill replace only what is blank or what
 * the previous form had filled and nobody touched. What the agent wrote is never replaced.
 */
export function chooseFormulaire(reponses: Reponses, uid: string): Reponses {
  const previous = findFormulaire(text(reponses, 'form_uid'));
  // After an editor's form or none, what is left untouched came from some form before it.
  const before = (previous ? [previous] : FORMULAIRES).map((formulaire) => defaultsOf(formulaire.uid));
  const chosen: Record<string, Reponses[string]> = { ...reponses, form_uid: uid };
  for (const [name, value] of Object.entries(defaultsOf(uid))) {
    const current = reponses[name];
    // A file may hold anything here: the reading judges it, nothing replaces it.
    if (current !== undefined && !isWellTyped(name === 'scopes' ? 'donnees' : 'texte', current)) continue;
    const untouched =
      current === undefined || isBlank(current) || before.some((each) => same(reponses, each, name));
    if (untouched) chosen[name] = value;
    if (untouched && value?.length === 0) delete chosen[name];
  }
  if (uid === '') delete chosen.form_uid;
  return chosen;
}
