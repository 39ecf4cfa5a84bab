import type { Chemin } from '../../catalogue/operations';
import { ASSOCIATIONS } from './associations';
import { BANQUE_DE_FRANCE } from './banque-de-france';
import { CERTIFICATIONS } from './certifications';
import type { Exemple } from './commun';
import { COTISATIONS } from './cotisations';
import { DGFIP } from './dgfip';
import { DIVERS } from './divers';
import { GIP_MDS } from './gip-mds';
import { INFOGREFFE } from './infogreffe';
import { INPI } from './inpi';
import { INSEE } from './insee';
import { URSSAF } from './urssaf';

/** The fictitious answer of every operation: one missing does not compile. */
export const EXEMPLES: Readonly<Record<Chemin, Exemple>> = {
  ...ASSOCIATIONS,
  ...BANQUE_DE_FRANCE,
  ...CERTIFICATIONS,
  ...COTISATIONS,
  ...DGFIP,
  ...DIVERS,
  ...GIP_MDS,
  ...INFOGREFFE,
  ...INPI,
  ...INSEE,
  ...URSSAF,
};
