import type { Amont } from '../serveur/reglages';
import { lireJson, type Panne } from '../serveur/requete';
import { attenteDemandee } from '../serveur/retry-after';
import type { Etablissement } from './etablissement';

/** One very establishment, or those that a text finds. */
export type Question = { readonly siret: string } | { readonly texte: string };

export type ReponseAnnuaire =
  | { readonly ok: true; readonly value: readonly Etablissement[] }
  | { readonly ok: false; readonly code: 'trop_de_demandes'; readonly attendreMs: number }
  /** It is alive, and will not answer this question. */
  | { readonly ok: false; readonly code: 'question_refusee' }
  | { readonly ok: false; readonly code: 'panne'; readonly cause: Panne | 'statut' | 'forme_inconnue' };

export const DELAI_MS = 3000;
export const RESULTATS_MAX = 10;
/** When a 429 says no delay: our choice, far above the second that its limit speaks of. */
const PAUSE_MS = 10_000;
/** The documentation asks callers to say who they are. */
const ENTETES = { 'user-agent': 'pret-pour-datapass (preparation de demandes API Entreprise)' };
/** Statuses that speak of the question, not of the health of the directory. */
const QUESTION_REFUSEE: readonly number[] = [400, 404, 422];
const MASQUE = '[NON-DIFFUSIBLE]';

/**
 * Asks « Recherche d’entreprises ». Its shape stops here; never retried; never rejects.
 *
 * Source: openapi of annuaire-entreprises-data-gouv-fr/search-api (a SIRET in `q` finds its legal unit,
 * and `matching_etablissements` then holds that very establishment).
 */
export async function interroger(
  amont: Amont,
  question: Question,
  maintenant: () => number = Date.now,
  delaiMs: number = DELAI_MS,
): Promise<ReponseAnnuaire> {
  const reponse = await lireJson({ amont, chemin: cheminDe(question), entetes: ENTETES, delaiMs });
  const { statut, entetes } = reponse.ok ? reponse.value : reponse;
  if (statut === 429)
    return {
      ok: false,
      code: 'trop_de_demandes',
      attendreMs: attenteDemandee(entetes, maintenant(), PAUSE_MS),
    };
  if (statut !== null && QUESTION_REFUSEE.includes(statut)) return { ok: false, code: 'question_refusee' };
  if (!reponse.ok) return { ok: false, code: 'panne', cause: reponse.code };
  if (statut !== 200) return { ok: false, code: 'panne', cause: 'statut' };
  const value = lireResultats(
    JSON.parse(reponse.value.texte),
    question,
    new Date(maintenant()).toISOString(),
  );
  return value ? { ok: true, value } : { ok: false, code: 'panne', cause: 'forme_inconnue' };
}

/** Only what we show is asked for: the people who direct an organisation never reach this program. */
function cheminDe(question: Question): string {
  const parametres = new URLSearchParams({
    q: 'siret' in question ? question.siret : question.texte,
    page: '1',
    per_page: String('siret' in question ? 1 : RESULTATS_MAX),
    minimal: 'true',
    include: 'siege,complements,matching_etablissements',
  });
  return `/search?${parametres}`;
}

type Objet = Readonly<Record<string, unknown>>;
const objet = (lu: unknown): Objet => (typeof lu === 'object' && lu !== null ? (lu as Objet) : {});
const tableau = (lu: unknown): readonly unknown[] => (Array.isArray(lu) ? lu : []);

/** A text to print: without characters that reorder or hide others, bounded, '' when masked. */
function texte(lu: unknown): string {
  if (typeof lu !== 'string' || lu.includes(MASQUE)) return '';
  const propre = lu.slice(0, 2000).replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ');
  return [...propre].slice(0, 300).join('').trim();
}

/**
 * The establishments of an answer, at most RESULTATS_MAX; null when it is not an answer of the directory.
 *
 * @param recuLe when it came, ISO date and time
 */
export function lireResultats(
  json: unknown,
  question: Question,
  recuLe: string,
): readonly Etablissement[] | null {
  const { results } = objet(json);
  if (!Array.isArray(results)) return null;
  const cherche = 'siret' in question ? question.siret : question.texte;
  const lus = results.flatMap((brut) => {
    const unite = objet(brut);
    const candidats = [unite.siege, ...tableau(unite.matching_etablissements)].flatMap(
      (each) => lireEtablissement(each, unite, recuLe) ?? [],
    );
    const exact = candidats.find(({ siret }) => siret === cherche);
    return exact ?? ('siret' in question ? [] : candidats.slice(0, 1));
  });
  const distincts = new Map(lus.map((each) => [each.siret, each]));
  // Something came back and nothing can be read: a change of shape, not an empty answer.
  if (distincts.size === 0 && results.length > 0 && !results.some(estUnite)) return null;
  return [...distincts.values()].slice(0, RESULTATS_MAX);
}

const estUnite = (brut: unknown) => /^\d{9}$/.test(String(objet(brut).siren));

function lireEtablissement(brut: unknown, unite: Objet, verifie_le: string): Etablissement | null {
  const { siret, etat_administratif: etat, adresse, est_siege } = objet(brut);
  if (typeof siret !== 'string' || !/^\d{14}$/.test(siret) || unite.siren !== siret.slice(0, 9)) return null;
  if (etat !== 'A' && etat !== 'F') return null;
  return {
    siret,
    siren: siret.slice(0, 9),
    denomination: texte(unite.nom_complet) || texte(unite.nom_raison_sociale),
    adresse: texte(adresse),
    est_siege: est_siege === true || objet(unite.siege).siret === siret,
    // A legal unit that has ceased (C) has no open establishment, whatever the establishment says.
    etat: etat === 'A' && unite.etat_administratif !== 'C' ? 'ouvert' : 'ferme',
    est_administration: estAdministration(unite),
    source: 'recherche_entreprises',
    verifie_le,
  };
}

/** The directory's own opinion under its names of yesterday and today, else the legal category (Insee). */
function estAdministration(unite: Objet): boolean | null {
  const complements = objet(unite.complements);
  const avis = [complements.est_administration, complements.est_service_public, complements.est_l100_3];
  const nature = unite.nature_juridique;
  const connue = typeof nature === 'string' && /^\d{4}$/.test(nature);
  // 4: public body under commercial law; 7: body under administrative law.
  if (avis.includes(true) || (connue && /^[47]/.test(nature))) return true;
  return connue ? false : null;
}
