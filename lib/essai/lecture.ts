import type { Explication } from './explications';

/** The answer of `POST /api/essai` when API Entreprise answered, as the contract gives it. */
export type ReponseEssai = {
  readonly appel: {
    readonly methode: string;
    readonly url: string;
    readonly environnement: string;
    readonly duree_ms: number;
    readonly delai_max_ms: number;
  };
  readonly reponse: {
    readonly statut: number;
    readonly en_tetes: Readonly<Record<string, string>>;
    readonly corps: unknown;
  };
  readonly explication: Explication | null;
};

const HOTES_DE_DOCUMENTS = [
  'entreprise.api.gouv.fr',
  'storage.entreprise.api.gouv.fr',
  'staging.entreprise.api.gouv.fr',
];
/** Where the sandbox keeps its fictitious documents. */
const HOTE_DU_BAC_A_SABLE = 'raw.githubusercontent.com';

export type LienDeDocument = { readonly ou: string; readonly url: string; readonly reconnu: boolean };

/**
 * The addresses found in an answer, each with its place. Only those of API Entreprise are recognised:
 * the others are shown as text, because an answer must never choose where a click leads.
 */
export function liensDe(corps: unknown, environnement: string): readonly LienDeDocument[] {
  const liens: LienDeDocument[] = [];
  const visiter = (valeur: unknown, ou: string) => {
    if (typeof valeur === 'string' && /^[a-z][a-z0-9+.-]*:\/\//i.test(valeur))
      liens.push({ ou, url: valeur, reconnu: estReconnu(valeur, environnement) });
    else if (typeof valeur === 'object' && valeur !== null)
      for (const [cle, contenu] of Object.entries(valeur)) visiter(contenu, ou ? `${ou}.${cle}` : cle);
  };
  visiter(corps, '');
  return liens;
}

function estReconnu(adresse: string, environnement: string): boolean {
  if (!URL.canParse(adresse)) return false;
  const { protocol, hostname, port, username } = new URL(adresse);
  const hotes =
    environnement === 'production' ? HOTES_DE_DOCUMENTS : [...HOTES_DE_DOCUMENTS, HOTE_DU_BAC_A_SABLE];
  return protocol === 'https:' && port === '' && username === '' && hotes.includes(hostname);
}

/** Who answers, by environment: the simulator never speaks in the name of API Entreprise. */
export function quiRepond(environnement: string): string {
  if (environnement === 'simulateur') return 'Le simulateur';
  return environnement === 'bac_a_sable' ? 'Le bac à sable' : 'API Entreprise';
}

/** The words of an answer that is well received and says no: an attestation that is not delivered. */
function refusDit(corps: unknown): string | null {
  const dans = (valeur: unknown, cle: string): unknown =>
    typeof valeur === 'object' && valeur !== null ? (valeur as Record<string, unknown>)[cle] : undefined;
  const statut = dans(dans(corps, 'data'), 'entity_status');
  const libelle = dans(statut, 'libelle');
  return dans(statut, 'code') !== 'ok' && typeof libelle === 'string' ? libelle : null;
}

/**
 * How an answer is taken, in the words of the DSFR alerts. An answer that says no is well received, and no
 * good news: an attestation that is not delivered is neither a success nor an error.
 */
export function tonDe({ reponse }: ReponseEssai): 'success' | 'info' | 'warning' | 'error' {
  if (reponse.statut >= 500) return 'error';
  if (reponse.statut >= 400) return 'warning';
  return refusDit(reponse.corps) ? 'info' : 'success';
}

/** How many calls are left, in words: « 0 appel », « 1 appel », « 249 appels ». */
export function appelsEnMots(nombre: number): string {
  return `${nombre} ${nombre > 1 ? 'appels' : 'appel'}`;
}

/** One sentence that says what came back. */
export function phraseDe({ appel, reponse }: ReponseEssai): string {
  const debut = `${quiRepond(appel.environnement)} a répondu en ${appel.duree_ms} ms`;
  if (reponse.statut < 400) {
    const refus = refusDit(reponse.corps);
    return refus ? `${debut} : ${refus}.` : `${debut} : la donnée est là.`;
  }
  if (reponse.statut === 404) return `${debut} : cette entité n’est pas connue.`;
  if (reponse.statut < 500) return `${debut} : l’appel est refusé.`;
  return `${debut} : la donnée n’est pas disponible pour l’instant.`;
}

/** A path whose identifiers (SIREN, SIRET, RNA, EORI) are gone: who was asked about is nobody else's business. */
function sansIdentifiant(chemin: string): string {
  return chemin.replace(
    /\/(?:[0-9]{9}|[0-9]{14}|W[0-9A-Z]{9}|[A-Z]{2}[0-9A-Z]{1,15})(?=\/|$)/g,
    '/{identifiant}',
  );
}

/**
 * A message ready for the support: what they need to find the call, and never the token.
 *
 * @param date when the call was made
 */
export function messageAuSupport({ appel, reponse, explication }: ReponseEssai, date: Date): string {
  const url = new URL(appel.url);
  return [
    'Bonjour,',
    '',
    'Un appel à API Entreprise ne donne pas ce que nous attendons.',
    '',
    `Date : ${date.toISOString()}`,
    `Environnement : ${appel.environnement}`,
    `Appel : ${appel.methode} ${sansIdentifiant(url.pathname)}`,
    `Paramètres : ${[...url.searchParams.keys()].join(', ') || 'aucun'}`,
    `Statut : ${reponse.statut}`,
    ...(explication ? [`Code : ${explication.code} (${explication.titre})`] : []),
    `Durée : ${appel.duree_ms} ms`,
    `X-Request-ID : ${reponse.en_tetes['x-request-id'] ?? 'absent'}`,
    '',
    'Pouvez-vous nous dire ce qui s’est passé ?',
  ].join('\n');
}
