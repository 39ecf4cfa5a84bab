// What follows `next build`.
import { ecrireTravailleur } from './travailleur.mjs';

await ecrireTravailleur();
