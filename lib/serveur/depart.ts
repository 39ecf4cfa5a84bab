import { join } from 'node:path';
import { preparerArret } from './arret';
import { noterLesAdresses } from './client';
import { mesures } from './mesures';
import { ouvrirMetriques } from './metriques';
import { poserLesEntetes } from './poser-entetes';
import { lireReglages } from './reglages';
import { service } from './service';

/** Checks the settings and prepares the server; a wrong setting stops it with one line. */
export async function preparer(): Promise<void> {
  const lu = lireReglages(process.env);
  if (!lu.ok) return echouer(lu.code);
  noterLesAdresses();
  const enProduction = process.env.NODE_ENV === 'production';
  poserLesEntetes(enProduction ? join(/* turbopackIgnore: true */ process.cwd(), '.next') : null);
  // The shared counter connects now, not under the first call.
  const { compteur } = service();
  mesures().suivreLimiteur(compteur.repond);
  try {
    const metriques = await ouvrirMetriques(lu.value.metriques);
    preparerArret(async () => {
      metriques?.closeAllConnections();
      metriques?.close();
      await compteur.fermer();
    });
  } catch (erreur) {
    echouer(erreur instanceof Error ? erreur.message : String(erreur));
  }
}

function echouer(phrase: string): never {
  process.stderr.write(`${phrase}\n`);
  process.exit(1);
}
