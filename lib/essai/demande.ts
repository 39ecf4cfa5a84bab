import { ENVIRONNEMENTS, type Environnement } from '../serveur/reglages';
import type { Refus } from '../serveur/reponses';
import { type Appel, findCible, problemes, type Tracabilite } from './appel';
import { problemeDeJeton } from './jeton';

export type DemandeEssai = {
  readonly environnement: Environnement;
  readonly appel: Appel;
  readonly jeton: string;
};

/** The body in bytes, as sent. */
export const CORPS_MAX = 16 * 1024;

const refus = (statut: number, code: string, message: string, champ?: string): Refus => ({
  statut,
  code,
  message,
  ...(champ ? { champ } : {}),
});

const ILLISIBLE = refus(400, 'corps_illisible', 'Le corps de la requête n’est pas un objet JSON lisible.');

/**
 * Reads what the browser sends for a test call.
 *
 * @param texte the body
 * @param ouverts the environments that the deployer opened
 * @param maintenant milliseconds since 1970, to judge the end of the token
 * @returns a call where everything is checked, or the first refusal
 */
export function lireDemande(
  texte: string,
  ouverts: readonly Environnement[],
  maintenant: number,
): { ok: true; value: DemandeEssai } | { ok: false; refus: Refus } {
  const non = (motif: Refus) => ({ ok: false as const, refus: motif });
  const corps = objetDe(texte);
  if (!corps) return non(ILLISIBLE);

  const cible = typeof corps.operation === 'string' ? findCible(corps.operation) : null;
  if (!cible)
    return non(refus(400, 'operation_inconnue', 'Choisissez une opération du catalogue.', 'operation'));
  const environnement = ENVIRONNEMENTS.find((each) => each === corps.environnement);
  if (!environnement)
    return non(refus(422, 'champ_invalide', 'Choisissez un environnement.', 'environnement'));
  if (!ouverts.includes(environnement))
    return non(
      refus(
        403,
        'environnement_ferme',
        'Cet environnement n’est pas ouvert sur ce serveur.',
        'environnement',
      ),
    );

  const parametres = textes(corps.parametres);
  if (!parametres)
    return non(refus(422, 'champ_invalide', 'Donnez chaque paramètre comme un texte.', 'parametres'));
  const trace = textes(corps.tracabilite);
  if (!trace)
    return non(
      refus(422, 'champ_invalide', 'Donnez chaque champ de traçabilité comme un texte.', 'tracabilite'),
    );
  const { context = '', object = '', recipient = '', user_id = '' } = trace;
  const tracabilite: Tracabilite = { context, object, recipient, user_id };
  const appel = { cible, parametres, tracabilite };
  const [probleme] = problemes(appel);
  if (probleme) return non(refus(422, 'champ_invalide', probleme.message, probleme.champ));

  const jeton = typeof corps.jeton === 'string' ? corps.jeton.trim() : '';
  const malade = problemeDeJeton(jeton, maintenant);
  if (malade) return non(refus(422, malade.code, malade.message, 'jeton'));
  return { ok: true, value: { environnement, appel, jeton } };
}

function objetDe(texte: string): Record<string, unknown> | null {
  try {
    const valeur: unknown = JSON.parse(texte);
    return estObjet(valeur) ? valeur : null;
  } catch {
    return null;
  }
}

function estObjet(valeur: unknown): valeur is Record<string, unknown> {
  return typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur);
}

/** A flat object of texts; absent is empty; null when anything else hides in it. */
function textes(valeur: unknown): Readonly<Record<string, string>> | null {
  if (valeur === undefined || valeur === null) return {};
  if (!estObjet(valeur)) return null;
  const paires = Object.entries(valeur);
  if (!paires.every((paire): paire is [string, string] => typeof paire[1] === 'string')) return null;
  return Object.assign(Object.create(null), Object.fromEntries(paires));
}
