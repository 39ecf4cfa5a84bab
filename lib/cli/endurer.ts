import { setTimeout as pause } from 'node:timers/promises';
import { DESTINATAIRE } from '../essai/test-essai';
import {
  adresseRefusee,
  creerCertificats,
  FAUTES,
  type NomFaute,
  ouvrirFautes,
} from '../serveur/test-fautes';
import {
  envoyer,
  essayer,
  memoireMio,
  ouvrirServeur,
  SANS_LIMITE,
  type Serveur,
  socketsDe,
} from '../serveur/test-serveur';
import { signerJeton } from '../simulateur/jeton';

const OPERATION = '/v4/insee/sirene/unites_legales/{siren}';
const NOMS = Object.keys(FAUTES) as NomFaute[];
/** Longer than any call, and than a free socket is kept on either side. */
const REPOS_MS = 13_000;
/** The bounds of the soak: growth of the memory in MiB, sockets, rejections, crashes (list of our bars, 31). */
export const BORNES = { deriveMio: 30, socketsDePlus: 0, rejets: 0, chutes: 0 };

export type Bilan = {
  readonly appels: number;
  /** How many answers of each status; « parti » counts the clients who left first. */
  readonly statuts: Readonly<Record<string, number>>;
  /** MiB: once warm (the first tenth is not counted), at the end, and the most in between. */
  readonly memoire: { readonly chaud: number; readonly fin: number; readonly sommet: number };
  readonly sockets: { readonly avant: number; readonly apres: number };
  readonly rejets: number;
  readonly chutes: number;
  readonly erreurs: string;
};

/**
 * Drives the built application against an upstream that fails in every way: one call in ten is a page, one
 * in fifteen a client who leaves, one in twenty goes to a closed port, one to a directory with a false
 * certificate.
 *
 * @param minutes how long the calls are sent; the rest before and after is not counted
 * @param reposMs milliseconds left at the end for the sockets to close
 */
export async function endurer(minutes: number, parSeconde: number, reposMs = REPOS_MS): Promise<Bilan> {
  const fautes = await ouvrirFautes();
  const faux = await ouvrirFautes(creerCertificats()?.auto_signe);
  // The last two digits of the SIREN asked for name the fault: no state shared between calls in flight.
  fautes.jouer((recue, reponse) => {
    const [, rang = '0'] = /unites_legales\/\d{7}(\d{2})/.exec(recue.url ?? '') ?? [];
    FAUTES[NOMS[Number(rang)] ?? 'correcte'](recue, reponse);
  });
  const serveur = await ouvrirServeur({
    ...SANS_LIMITE,
    ESSAI_ENVIRONNEMENTS: 'simulateur,bac_a_sable,production',
    API_ENTREPRISE_BAC_A_SABLE_URL: fautes.url,
    API_ENTREPRISE_PRODUCTION_URL: await adresseRefusee(),
    ANNUAIRE_URL: faux.url,
  });
  try {
    return await mesurer(serveur, minutes * 60_000, parSeconde, reposMs);
  } finally {
    await serveur.fermer();
    await Promise.all([fautes.fermer(), faux.fermer()]);
  }
}

async function mesurer(
  serveur: Serveur,
  dureeMs: number,
  parSeconde: number,
  reposMs: number,
): Promise<Bilan> {
  const statuts: Record<string, number> = {};
  const memoires: number[] = [];
  const enVol = new Set<Promise<void>>();
  const avant = socketsDe(serveur.pid);
  const debut = performance.now();
  let appels = 0;
  while (performance.now() - debut < dureeMs) {
    const rang = appels;
    appels += 1;
    const vol = lancer(serveur.url, rang).then((statut) => {
      statuts[statut] = (statuts[statut] ?? 0) + 1;
      enVol.delete(vol);
    });
    enVol.add(vol);
    if (rang % parSeconde === 0) memoires.push(memoireMio(serveur.pid));
    await pause(Math.max(0, debut + (appels * 1000) / parSeconde - performance.now()));
  }
  await Promise.all(enVol);
  await pause(reposMs);
  const { erreurs } = serveur.ecrits;
  const vivant = await envoyer(`${serveur.url}/api/sante`, { entetes: { connection: 'close' } }).catch(
    () => null,
  );
  return {
    appels,
    statuts,
    memoire: {
      chaud: mediane(memoires.slice(Math.floor(memoires.length / 10), Math.ceil(memoires.length / 5))),
      fin: mediane(memoires.slice(-Math.ceil(memoires.length / 10))),
      sommet: Math.max(...memoires),
    },
    sockets: { avant, apres: socketsDe(serveur.pid) },
    rejets: erreurs.match(/unhandled|uncaught/gi)?.length ?? 0,
    chutes: vivant?.statut === 200 ? 0 : 1,
    erreurs,
  };
}

/** One call of the mix. */
async function lancer(url: string, rang: number): Promise<string> {
  const parti = new AbortController();
  const dire = ({ statut }: { statut: number }) => String(statut);
  if (rang % 10 === 0) return envoyer(`${url}/essai`).then(dire, () => 'coupée');
  if (rang % 20 === 1) return envoyer(`${url}/api/etablissements/${DESTINATAIRE}`).then(dire, () => 'coupée');
  if (rang % 15 === 2) setTimeout(() => parti.abort(), 5);
  const environnement = rang % 20 === 3 ? 'production' : rang % 20 === 5 ? 'simulateur' : 'bac_a_sable';
  const faute = String(rang % NOMS.length).padStart(2, '0');
  const siren = `${String(rang % 10_000_000).padStart(7, '0')}${faute}`;
  const demande = {
    environnement,
    operation: OPERATION,
    parametres: { siren },
    tracabilite: { context: 'Endurance', object: 'endurance', recipient: DESTINATAIRE },
    // A token of its own: a 429 stops only its token.
    jeton: signerJeton({ jti: `endurance-${rang}` }),
  };
  return essayer(url, demande, { signal: parti.signal }).then(dire, () =>
    parti.signal.aborted ? 'parti' : 'coupée',
  );
}

const mediane = (nombres: readonly number[]) =>
  nombres.toSorted((a, b) => a - b)[Math.floor(nombres.length / 2)] ?? Number.NaN;

/** What goes beyond the bounds, in words; nothing when all is well. An answer 500 is a fault of ours. */
export function depassements({ statuts, memoire, sockets, rejets, chutes, erreurs }: Bilan): string[] {
  const derive = memoire.fin - memoire.chaud;
  const dits: readonly (readonly [boolean, string])[] = [
    [derive > BORNES.deriveMio, `la mémoire a pris ${derive.toFixed(1)} Mio`],
    [
      sockets.apres - sockets.avant > BORNES.socketsDePlus,
      `${sockets.apres - sockets.avant} sockets de reste`,
    ],
    [rejets > BORNES.rejets, `${rejets} rejets oubliés`],
    [chutes > BORNES.chutes, 'le serveur est tombé'],
    ['500' in statuts || 'coupée' in statuts, 'des réponses 500 ou coupées'],
    [erreurs !== '', `la sortie d’erreur dit : ${erreurs.slice(0, 300)}`],
  ];
  return dits.flatMap(([depasse, dit]) => (depasse ? [dit] : []));
}
