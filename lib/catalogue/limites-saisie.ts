import type { SourceId } from './sources';

// Apart from the others: the questions read these two, and every screen that asks one would load them all.
type Fait = { readonly source: SourceId; readonly [fait: string]: unknown };

export const FICHIERS = {
  types: ['application/pdf'],
  tailleMaxExclue: 10485760,
  maxParChamp: 6,
  champs: ['cadre_juridique_document', 'maquette_projet'],
  antivirus: 'apres_depot',
  source: 'datapass_validations',
} as const satisfies Fait;

export const CONSERVATION = {
  // Above, a reason is required; DataPass sets neither minimum nor maximum.
  seuilMois: 36,
  source: 'datapass_validations',
} as const satisfies Fait;
