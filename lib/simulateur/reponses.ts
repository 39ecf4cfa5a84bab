import { randomUUID } from 'node:crypto';
import { ENTETES } from '../catalogue/limites';
import type { Chemin } from '../catalogue/operations';
import type { Compte } from './compteurs';
import type { Refus } from './erreurs';

export type ReponseSimulee = {
  statut: number;
  // Names in lower case.
  entetes: Record<string, string>;
  // JSON text.
  corps: string;
};

/** The operations whose answer may come from the cache, hence carries its two headers. */
const AVEC_CACHE: ReadonlySet<string> = new Set([
  '/v3/urssaf/unites_legales/{siren}/attestation_vigilance',
  '/v4/urssaf/unites_legales/{siren}/attestation_vigilance',
  '/v3/banque_de_france/unites_legales/{siren}/bilans',
  '/v3/dgfip/unites_legales/{siren}/attestation_fiscale',
  '/v4/dgfip/unites_legales/{siren}/attestation_fiscale',
  '/v3/dgfip/etablissements/{siret}/chiffres_affaires',
  '/v3/dgfip/unites_legales/{siren}/liasses_fiscales/{year}',
  '/v3/dgfip/unites_legales/{siren}/liens_capitalistiques/{year}',
  '/v4/djepva/api-association/associations/{siren_or_rna}',
  '/v3/inpi/rne/unites_legales/{siren}/beneficiaires_effectifs',
  '/v3/inpi/rne/unites_legales/{siren}/extrait_rne',
  '/v3/ministere_interieur/rna/associations/{siret_or_rna}/documents',
  '/v3/ministere_interieur/rna/associations/{siret_or_rna}',
  '/v4/qualibat/etablissements/{siret}/certification_batiment',
] satisfies readonly Chemin[]);

/** An answer, with the headers that every answer has. */
export function repondreJson(
  statut: number,
  corps: unknown,
  entetes: Record<string, string> = {},
): ReponseSimulee {
  return {
    statut,
    entetes: { 'content-type': ENTETES.typeContenu, 'x-request-id': randomUUID(), ...entetes },
    corps: JSON.stringify(corps),
  };
}

/** A refusal, in the form of the API's errors. */
export function repondreRefus(
  { statut, errors }: Refus,
  entetes: Record<string, string> = {},
): ReponseSimulee {
  return repondreJson(statut, { errors }, entetes);
}

/** The three headers of the limit. */
export function entetesDuCompte({ limite, reste, finS }: Compte): Record<string, string> {
  return {
    'ratelimit-limit': String(limite),
    'ratelimit-remaining': String(reste),
    'ratelimit-reset': String(finS),
  };
}

/** The headers of the cache: the simulator keeps nothing, so the second is there and empty, as described. */
export function entetesDuCache(chemin: string): Record<string, string> {
  return AVEC_CACHE.has(chemin) ? { 'x-response-cached': 'false', 'x-cache-expires-in': '' } : {};
}
