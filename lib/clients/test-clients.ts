import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Chemin } from '../catalogue/operations';
import { VARIABLE_JETON } from '../essai/extraits';
import { CLIENTS, type ClientEcrit, ecrireClient } from './clients';

export type Langage = ClientEcrit['cle'];

/** An hour of the simulator in a minute of ours. */
export const ACCELERATION = 60;

type Trace = Readonly<Record<string, string>>;
export type AppelVoulu = readonly [chemin: string, parametres: Trace, trace: Trace];

/** One result: the keys of the answer, or what the error says. `vu`: all that a programmer would print of it. */
export type Resultat = {
  ok?: string[];
  message?: string;
  statut?: number | null;
  code?: string | null;
  reessayer?: number | null;
  vu?: string;
};

const PROGRAMMES: Readonly<Record<Langage, { commande: string; fichier: string; essai: string }>> = {
  javascript: {
    commande: process.execPath,
    fichier: 'essai.mjs',
    essai: `import { inspect } from "node:util";
import { traiter } from "./api-entreprise.mjs";
const { appels, simultanes } = JSON.parse(process.argv[2]);
const resultats = await traiter(appels, simultanes);
console.log(JSON.stringify(resultats.map(({ valeur, erreur }) => valeur ? { ok: Object.keys(valeur) } : {
  message: erreur.message, statut: erreur.statut, code: erreur.code, reessayer: erreur.reessayerDansS, vu: inspect(erreur),
})));
`,
  },
  python: {
    commande: 'python3',
    fichier: 'essai.py',
    essai: `import json, logging, sys, traceback
from api_entreprise import ErreurApi, traiter
logging.basicConfig(level=logging.DEBUG)
voulu = json.loads(sys.argv[1])
def dire(r):
    if not isinstance(r, ErreurApi):
        return {"ok": list(r)}
    vu = "".join(traceback.format_exception(type(r), r, r.__traceback__))
    return {"message": str(r), "statut": r.statut, "code": r.code, "reessayer": r.reessayer_dans_s, "vu": vu}
print(json.dumps([dire(r) for r in traiter(voulu["appels"], voulu["simultanes"])]))
`,
  },
  php: {
    commande: 'php',
    fichier: 'essai.php',
    essai: `<?php
require __DIR__ . '/api-entreprise.php';
$client = new ApiEntreprise\\Client();
$resultats = [];
foreach (json_decode($argv[1], true)['appels'] as $appel) {
    try {
        $resultats[] = ['ok' => array_keys($client->appeler(...$appel))];
    } catch (ApiEntreprise\\ErreurApi $e) {
        $resultats[] = ['message' => $e->getMessage(), 'statut' => $e->statut, 'code' => $e->codeApi, 'reessayer' => $e->reessayerDansS, 'vu' => (string) $e];
    }
}
echo json_encode($resultats);
`,
  },
};

/** True when this machine can run a language. */
export function estInstalle(langage: Langage): boolean {
  return spawnSync(PROGRAMMES[langage].commande, ['--version']).status === 0;
}

/** The client with its seconds made shorter; its time limits for an answer stay those of the real clock. */
function accelerer(code: string, acceleration: number): string {
  const rapide = code.replace(/^(const )?SECONDE = (1000|1\.0)/m, (tout) => `${tout} / ${acceleration}`);
  if (rapide === code) throw new Error('SECONDE introuvable');
  return rapide;
}

export type Lancement = {
  chemins: readonly Chemin[];
  appels: readonly AppelVoulu[];
  url: string;
  jeton: string;
  simultanes?: number;
  acceleration?: number;
  // To break the client on purpose.
  retoucher?: (code: string) => string;
};

/** Writes the client, runs it in a process of its own, and gives its results and all that it printed. */
export async function lancer(langage: Langage, lancement: Lancement) {
  const { chemins, appels, url, jeton, simultanes = 4 } = lancement;
  const { commande, fichier, essai } = PROGRAMMES[langage];
  const dossier = mkdtempSync(join(tmpdir(), 'client-'));
  try {
    const ecrit = accelerer(ecrireClient(langage, chemins), lancement.acceleration ?? ACCELERATION);
    const code = lancement.retoucher?.(ecrit) ?? ecrit;
    writeFileSync(join(dossier, CLIENTS.find(({ cle }) => cle === langage)?.fichier ?? ''), code);
    writeFileSync(join(dossier, fichier), essai);
    const env = { ...process.env, API_ENTREPRISE_URL: url, [VARIABLE_JETON]: jeton };
    const arguments_ = [join(dossier, fichier), JSON.stringify({ appels, simultanes })];
    return await new Promise<{ resultats: Resultat[]; sorties: string }>((resolve, reject) => {
      execFile(commande, arguments_, { env, cwd: dossier, timeout: 55_000 }, (erreur, stdout, stderr) =>
        erreur
          ? reject(new Error(`${erreur.message}\n${stdout}\n${stderr}`))
          : resolve({ resultats: JSON.parse(stdout) as Resultat[], sorties: `${stdout}\n${stderr}` }),
      );
    });
  } finally {
    rmSync(dossier, { recursive: true, force: true });
  }
}

/** A server that never ends its answer: one space at a time, so that no single wait is long. */
export async function ouvrirGouttes() {
  let recues = 0;
  const serveur = createServer((_, reponse) => {
    recues += 1;
    reponse.writeHead(200, { 'content-type': 'application/json' });
    const goutte = setInterval(() => reponse.write(' '), 200);
    reponse.on('close', () => clearInterval(goutte));
  });
  await new Promise<void>((resolve) => serveur.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(serveur.address() as AddressInfo).port}`,
    requetes: () => recues,
    fermer: () =>
      new Promise<void>((resolve) => {
        serveur.close(() => resolve());
        serveur.closeAllConnections();
      }),
  };
}
