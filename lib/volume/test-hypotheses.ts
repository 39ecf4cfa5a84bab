import type { Hypotheses } from './hypotheses';
import type { LimiteDuJeton, Limites } from './limites';
import { limitesDe } from './limites';

/** One operation of each kind of counter. */
export const JSON_INSEE = '/v4/insee/sirene/unites_legales/{siren}';
export const JSON_RGE = '/v3/ademe/etablissements/{siret}/certification_rge';
export const VIGILANCE = '/v4/urssaf/unites_legales/{siren}/attestation_vigilance';
export const FISCALE = '/v4/dgfip/unites_legales/{siren}/attestation_fiscale';
export const FISCALE_V3 = '/v3/dgfip/unites_legales/{siren}/attestation_fiscale';

/** One hour, one call a file, and workers that never slow anything down. */
export function hypotheses(autres: Partial<Hypotheses> = {}): Hypotheses {
  return {
    dossiersParJour: 0,
    appels: [{ chemin: JSON_INSEE, parDossier: 1 }],
    ouverture: { debutMin: 600, finMin: 660 },
    pointes: [],
    rythme: 'etale',
    travailleurs: 1000,
    dureeAppelMs: 1,
    instances: 1,
    jetons: 'commun',
    ...autres,
  };
}

/** The true limits, some of them changed. */
export function limites(
  appels: Hypotheses['appels'],
  { parJeton, parAdresse }: { parJeton?: Partial<LimiteDuJeton>; parAdresse?: number } = {},
): Limites {
  const vraies = limitesDe(appels);
  return {
    ...vraies,
    parJeton: vraies.parJeton.map((limite) => ({ ...limite, ...parJeton })),
    parAdresse: { ...vraies.parAdresse, limite: parAdresse ?? vraies.parAdresse.limite },
  };
}
