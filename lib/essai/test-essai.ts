import { signerJeton } from '../simulateur/jeton';

/** Public bodies' numbers that pass their key: who asks, and who is asked about. */
export const DESTINATAIRE = '13002526500013';
export const SIREN = '418166096';

export const VIGILANCE = '/v4/urssaf/unites_legales/{siren}/attestation_vigilance';
export const FISCALE = '/v4/dgfip/unites_legales/{siren}/attestation_fiscale';

/** What the page sends, all right; each test changes what it speaks of. */
export function demande(suite: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    environnement: 'bac_a_sable',
    operation: VIGILANCE,
    parametres: { siren: SIREN },
    tracabilite: { context: 'Marchés publics', object: 'marché n° 127', recipient: DESTINATAIRE },
    jeton: JETON,
    ...suite,
  };
}

export const JETON = signerJeton();
