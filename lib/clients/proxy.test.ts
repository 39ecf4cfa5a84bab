import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OPERATIONS } from '../catalogue/operations';
import { VARIABLE_JETON } from '../essai/extraits';
import { jetonDemonstration } from '../simulateur/jeton';
import { ouvrirSimulateur, type SimulateurOuvert } from '../simulateur/serveur';
import { simule, TRACABILITE } from '../simulateur/test-appel';
import { ecrireProxy, FICHIER_PROXY } from './proxy';

const INSEE = '/v4/insee/sirene/unites_legales/{siren}';
const FERME = 'const agentAutorise = (question) => false;';
const dossier = mkdtempSync(join(tmpdir(), 'relais-'));
const jeton = jetonDemonstration(new Date());
const enfants: ChildProcess[] = [];
let sorties = '';
let simulateur: SimulateurOuvert;

const portLibre = () =>
  new Promise<number>((resolve) => {
    const serveur = createServer().listen(0, '127.0.0.1', () => {
      const { port } = serveur.address() as AddressInfo;
      serveur.close(() => resolve(port));
    });
  });

/** The relay, written and run for real in a process of its own. */
async function ouvrirRelais(code: string): Promise<string> {
  const port = await portLibre();
  const fichier = join(dossier, `${port}-${FICHIER_PROXY}`);
  writeFileSync(fichier, code);
  const env = {
    ...process.env,
    PORT: String(port),
    API_ENTREPRISE_URL: simulateur.url,
    [VARIABLE_JETON]: jeton,
    API_ENTREPRISE_CONTEXT: TRACABILITE.context,
    API_ENTREPRISE_RECIPIENT: TRACABILITE.recipient,
  };
  const enfant = spawn(process.execPath, [fichier], { env });
  enfants.push(enfant);
  for (const flux of [enfant.stdout, enfant.stderr]) flux.on('data', (texte) => (sorties += texte));
  const url = `http://127.0.0.1:${port}`;
  for (let essai = 0; essai < 100; essai += 1) {
    if (await fetch(url).catch(() => null)) return url;
    await new Promise((suite) => setTimeout(suite, 50));
  }
  throw new Error(`le relais ne répond pas : ${sorties}`);
}

describe('Le relais écrit', { timeout: 30_000 }, () => {
  let url = '';
  beforeAll(async () => {
    simulateur = await ouvrirSimulateur();
    url = await ouvrirRelais(ecrireProxy([INSEE]).replace(FERME, FERME.replace('false', 'true')));
  });
  afterAll(async () => {
    for (const enfant of enfants) enfant.kill();
    await simulateur.fermer();
    rmSync(dossier, { recursive: true, force: true });
  });
  const chemin = (siren = simule('trouve').siren) => INSEE.replace('{siren}', siren);
  const appeler = (suite: string, options?: RequestInit) => fetch(`${url}${suite}`, options);

  it('est court, et une seule ligne le tient fermé', () => {
    const code = ecrireProxy([INSEE]);
    expect(code.split(FERME)).toHaveLength(2);
    expect(code.split('\n').length).toBeLessThan(50);
    expect(code).not.toContain(jeton);
  });

  it('reste fermé tant que personne n’est autorisé', async () => {
    const ferme = await ouvrirRelais(ecrireProxy([INSEE]));
    const avant = simulateur.requetes.length;
    expect((await fetch(`${ferme}${chemin()}?object=dossier`)).status).toBe(401);
    expect(simulateur.requetes).toHaveLength(avant);
  });

  it('rend la réponse d’API Entreprise, et ajoute le jeton, le cadre et l’organisme', async () => {
    const reponse = await appeler(`${chemin()}?object=Dossier%2012&recipient=00000000000000&token=x`);
    expect(reponse.status).toBe(200);
    expect(await reponse.json()).toHaveProperty('data');
    expect([...reponse.headers.keys()]).not.toContain('authorization');
    const recue = simulateur.requetes.at(-1);
    const query = new URL(recue?.chemin ?? '', 'http://simulateur').searchParams;
    expect(Object.fromEntries(query)).toEqual({
      context: TRACABILITE.context,
      object: 'Dossier 12',
      recipient: TRACABILITE.recipient,
    });
    expect(recue?.entetes.authorization).toBe(`Bearer ${jeton}`);
  });

  it.each([
    '/',
    '/privileges',
    '/v4/urssaf/unites_legales/123456789/attestation_vigilance',
    `${chemin()}/../../../../privileges`,
    `${chemin()}%2f..`,
    `${chemin()}/`,
    '//evil.example/',
    '/v4/insee/sirene/unites_legales/',
  ])('ne laisse passer que les opérations permises : %s', async (suite) => {
    const avant = simulateur.requetes.length;
    expect((await appeler(suite)).status).toBe(404);
    expect(simulateur.requetes).toHaveLength(avant);
  });

  it('ne laisse passer que la lecture', async () => {
    expect((await appeler(chemin(), { method: 'POST' })).status).toBe(404);
  });

  it('rend un refus et le temps à attendre', async () => {
    const trop = await appeler(`${chemin(simule('trop_de_requetes').siren)}?object=a`);
    expect([trop.status, Number(trop.headers.get('retry-after')) > 0]).toEqual([429, true]);
    expect((await appeler(`${chemin(simule('introuvable').siren)}?object=a`)).status).toBe(404);
    // Without an object, the API itself refuses.
    expect((await appeler(chemin())).status).toBe(422);
  });

  it('n’attend pas plus que le délai conseillé', async () => {
    const debut = Date.now();
    const reponse = await appeler(`${chemin(simule('fournisseur_lent').siren)}?object=a`);
    expect(reponse.status).toBe(504);
    const delaiS = OPERATIONS.find((each) => each.chemin === INSEE)?.delaiClientS ?? 0;
    expect((Date.now() - debut) / 1000).toBeGreaterThanOrEqual(delaiS - 0.1);
    expect((Date.now() - debut) / 1000).toBeLessThan(delaiS + 3);
  });

  it('ne note ni jeton, ni numéro, ni dossier', () => {
    expect(sorties).toContain(`"operation":"${INSEE}"`);
    for (const secret of [...jeton.split('.'), simule('trouve').siren, TRACABILITE.recipient, 'Dossier'])
      expect(sorties).not.toContain(secret);
  });
});
