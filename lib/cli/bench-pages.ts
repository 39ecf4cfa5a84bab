import { Agent } from 'node:http';
import { estConstruit, ouvrirServeur, processeurMs } from '../serveur/test-serveur';
import { STEPS } from '../steps/index';
import { mesurerOuverture } from './bench-ouverture';
import { mediane } from './nombres';
import { ouvrirNu, recevoir } from './serveur-nu';

/** Static pages and their first opening: the built server against a bare one, in one run, turn by turn. */
const ENSEMBLE = 10;
const TOURS = 5;
const TOUR_MS = 600;
export const PAGES = ['/', `/demande/${STEPS[0]?.name}`] as const;

type Serveur = { readonly url: string; readonly pid: number };
type Tour = { readonly parSeconde: number; readonly processeurMs: number };

/** So many callers for a moment: pages per second, and the server's processor for each. */
async function tenir({ url, pid }: Serveur, chemin: string, agent: Agent): Promise<Tour> {
  let pages = 0;
  const avant = processeurMs(pid);
  const debut = performance.now();
  const appelant = async () => {
    while (performance.now() - debut < TOUR_MS) {
      const { statut } = await recevoir(`${url}${chemin}`, agent);
      if (statut !== 200) throw new Error(`${chemin} : ${statut}`);
      pages += 1;
    }
  };
  await Promise.all(Array.from({ length: ENSEMBLE }, appelant));
  return {
    parSeconde: (pages * 1000) / (performance.now() - debut),
    processeurMs: (processeurMs(pid) - avant) / pages,
  };
}

async function comparer(nu: Serveur, bati: Serveur, chemin: string): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: ENSEMBLE });
  const tours = { nu: [] as Tour[], bati: [] as Tour[] };
  await tenir(nu, chemin, agent);
  await tenir(bati, chemin, agent);
  for (let tour = 0; tour < TOURS; tour += 1) {
    tours.nu.push(await tenir(nu, chemin, agent));
    tours.bati.push(await tenir(bati, chemin, agent));
  }
  agent.destroy();
  for (const [mesure, unite, decimales] of [
    ['parSeconde', '/s', 0],
    ['processeurMs', ' ms', 2],
  ] as const) {
    const [sans, avec] = [tours.nu, tours.bati].map((liste) => mediane(liste.map((each) => each[mesure])));
    const nom = mesure === 'parSeconde' ? chemin : '  processeur du serveur, par page';
    console.log(
      nom.padEnd(36) +
        [sans, avec].map((nombre = 0) => `${nombre.toFixed(decimales)}${unite}`.padStart(12)).join('') +
        `× ${((avec ?? 0) / (sans ?? 1)).toFixed(2)}`.padStart(10),
    );
  }
}

export async function mesurerPages(): Promise<void> {
  if (!estConstruit) {
    console.log('\nPages et première ouverture : non mesurées, rien n’est construit (npm run build).');
    return;
  }
  const [bati, nu] = [await ouvrirServeur({ ANNUAIRE_URL: 'simulateur' }), await ouvrirNu()];
  try {
    const pages = PAGES.map(async (chemin) => [chemin, await recevoir(`${bati.url}${chemin}`)] as const);
    const url = await nu.servir(Object.fromEntries(await Promise.all(pages)));
    console.log(`\npages statiques, ${ENSEMBLE} à la fois         Node nu   construit   rapport`);
    for (const chemin of PAGES) await comparer({ url, pid: nu.pid }, bati, chemin);
    await mesurerOuverture(bati.url, nu, PAGES);
  } finally {
    await bati.fermer();
    await nu.fermer();
  }
}
