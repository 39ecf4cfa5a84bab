import { TRACABILITE } from '../catalogue/limites';
import { type Chemin, OPERATIONS, type Operation } from '../catalogue/operations';
import { list, text } from '../form/engine';
import type { Reponses } from '../form/types';
import { findDonnee, findFormulaire } from '../steps/formulaire';
import type { Tracabilite } from './appel';

/** A text cut at the last whole word that fits. */
function courte(texte: string, max: number): string {
  if (texte.length <= max) return texte;
  const coupe = texte.slice(0, max + 1).lastIndexOf(' ');
  return texte.slice(0, coupe > 0 ? coupe : max);
}

/** What the open draft already says of a call. Blank where it says nothing. */
export function tracabiliteDe(reponses: Reponses): Tracabilite {
  return {
    context: findFormulaire(text(reponses, 'form_uid'))?.nom ?? '',
    object: courte(text(reponses, 'intitule'), TRACABILITE.object.longueurMaxExclue - 1),
    // An editor calls for a public client: the number is that client's, which the draft does not know.
    recipient:
      text(reponses, 'profil_demandeur') === 'editeur' ? '' : text(reponses, 'siret').replace(/\s/g, ''),
    // Nobody's name: the API of today does not read it, and a trial has no agent to trace.
    user_id: 'essai',
  };
}

/** True when an operation gives one of the data that the draft asks for. */
export function sertLaDemande({ donnees }: Operation, reponses: Reponses): boolean {
  const scopes = list(reponses, 'scopes');
  return donnees.some((scope) => scopes.includes(scope));
}

/** The open datum with which the site advises to begin (site_documentation). */
export const PREMIERE_OUVERTE = '/v4/insee/sirene/unites_legales/diffusibles/{siren}';

const derniere = ({ derniereVersion, depreciee }: Operation) => derniereVersion && !depreciee;
const ouverte = ({ donnees }: Operation) => donnees.every((scope) => scope.startsWith('open_data_'));

/**
 * One operation for each datum of the draft, the newest of its first provider: its software will most likely call
 * that one. The open twin of a protected datum is left out, both give the same.
 */
export function operationsDeLaDemande(reponses: Reponses): readonly Chemin[] {
  const scopes = list(reponses, 'scopes');
  const utiles = scopes.filter((scope) => !scopes.some((autre) => scope === `open_data_${autre}`));
  const rangees: readonly Operation[] = OPERATIONS.filter(derniere).toSorted(
    (a, b) => b.version - a.version || a.chemin.length - b.chemin.length,
  );
  const choisies = utiles.map((scope) => {
    const candidates = rangees.filter(({ donnees }) => donnees.some((donnee) => donnee === scope));
    const premier = findDonnee(scope)?.fournisseurs[0];
    return candidates.find(({ fournisseur }) => fournisseur === premier) ?? candidates[0];
  });
  return OPERATIONS.filter((operation: Operation) => choisies.includes(operation)).map(
    ({ chemin }) => chemin,
  );
}

/**
 * The two data of the guided first test, the draft's own when it has some: one that is open to all, then
 * one that the habilitation opens. Order advised by the site: rights first, then open, then protected.
 */
export function operationsGuidees(reponses: Reponses): { ouverte: Operation; protegee: Operation } {
  const operations: readonly Operation[] = OPERATIONS;
  const candidates = operations.filter((each) => derniere(each) && each.parametres.length === 1);
  const pick = (kind: (operation: Operation) => boolean, fallback: string) =>
    candidates.find((each) => kind(each) && sertLaDemande(each, reponses)) ??
    operations.find(({ chemin }) => chemin === fallback) ??
    (operations[0] as Operation);
  return {
    ouverte: pick(ouverte, PREMIERE_OUVERTE),
    protegee: pick(
      (each) => !ouverte(each) && each.donnees.length > 0,
      '/v4/urssaf/unites_legales/{siren}/attestation_vigilance',
    ),
  };
}

/** True when an internal number looks like a name or an e-mail: it would travel for nothing. */
export function sembleNommer(userId: string): boolean {
  return /@|\p{L}{2,}[\s._-]+\p{L}{2,}/u.test(userId.trim());
}
