import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { OPERATIONS, type Operation } from '../catalogue/operations';
import { FAUTES, ouvrirFautes, repondre } from '../serveur/test-fautes';
import { ouvrirSimulateur } from '../simulateur/serveur';
import { DESTINATAIRE, SIREN } from './test-essai';
import { capterLeJournal, lireEnveloppe, ouvrirEssai } from './test-service';

const TOUTES: readonly Operation[] = OPERATIONS;
const VALEURS = {
  siren: SIREN,
  siret: `${SIREN}00069`,
  rna: 'W301000624',
  eori: `FR${SIREN}00069`,
  year: '2024',
  month: '06',
};
const BAC_A_SABLE = fileURLToPath(new URL('../../../shared/donnees/bac-a-sable', import.meta.url));
const absent = !existsSync(BAC_A_SABLE);
const raison = absent ? ` (sauté : ${BAC_A_SABLE} est absent)` : '';
if (absent) console.info(`Les réponses réelles du bac à sable${raison}`);

beforeEach(() => void capterLeJournal());
afterEach(() => vi.restoreAllMocks());

/** A right request for an operation, some of its parameters given. */
function demandeDe(operation: Operation, donnes: Readonly<Record<string, string>> = {}) {
  const chemin = operation.parametres.map(({ nom, formes }) => [nom, VALEURS[formes[0] ?? 'siren']]);
  const requete = operation.requete
    .filter(({ obligatoire }) => obligatoire)
    .map(({ nom, valeurs, min }) => [nom, valeurs?.[0] ?? String(min ?? 1)]);
  const tracabilite = { context: 'a', object: 'b', recipient: DESTINATAIRE, user_id: 'agent-42' };
  // Some real answers are about the very body that asks: another one asks then.
  const recipient = Object.values(donnes).some((valeur) => valeur.startsWith(DESTINATAIRE.slice(0, 9)))
    ? '35600000000048'
    : DESTINATAIRE;
  return {
    operation: operation.chemin,
    parametres: { ...Object.fromEntries([...chemin, ...requete]), ...donnes },
    tracabilite: { ...tracabilite, recipient },
  };
}

describe('Le simulateur à la place du bac à sable', () => {
  it.each(TOUTES)('$chemin : la même réponse que l’appel direct', async (operation) => {
    const simulateur = await ouvrirSimulateur();
    const { appeler } = ouvrirEssai(simulateur.url);
    const { appel, reponse, explication } = lireEnveloppe(await appeler(demandeDe(operation)));
    const [recue] = simulateur.requetes;
    const { authorization = '' } = recue?.entetes ?? {};
    const directe = await fetch(appel.url, { headers: { authorization } });
    expect([reponse.statut, explication]).toEqual([200, null]);
    expect(reponse.corps).toEqual(await directe.json());
    expect(Object.keys(reponse.en_tetes)).toEqual(
      expect.arrayContaining(['ratelimit-limit', 'x-request-id']),
    );
    expect(simulateur.requetes).toHaveLength(2);
    await simulateur.fermer();
  });

  it('/privileges rend les droits du jeton', async () => {
    const simulateur = await ouvrirSimulateur();
    const { appeler } = ouvrirEssai(simulateur.url);
    const { reponse } = lireEnveloppe(
      await appeler({ operation: '/privileges', parametres: {}, tracabilite: {} }),
    );
    expect(reponse.corps).toMatchObject({ data: { privileges: expect.arrayContaining(['open_data']) } });
    expect(simulateur.requetes[0]?.chemin).toBe('/privileges');
    await simulateur.fermer();
  });
});

describe.skipIf(absent)(`Les réponses réelles du bac à sable${raison}`, () => {
  const fichiers = absent
    ? []
    : readdirSync(BAC_A_SABLE, { recursive: true, encoding: 'utf8' }).filter((nom) => nom.endsWith('.yaml'));

  it('sont là', () => {
    expect(fichiers.length).toBeGreaterThanOrEqual(17);
  });

  it.each(fichiers)('%s : même statut, même texte', async (fichier) => {
    const { params, status, payload } = parse(readFileSync(join(BAC_A_SABLE, fichier), 'utf8')) as {
      params: Record<string, string>;
      status: number;
      payload: string;
    };
    const [dossier] = fichier.split('/');
    const operation = TOUTES.find(({ operationId }) => operationId === dossier);
    if (!operation) throw new Error(`opération hors du catalogue : ${dossier}`);
    const vues: string[] = [];
    const serveur = createServer((recue, reponse) => {
      vues.push(recue.url ?? '');
      reponse.writeHead(status, { 'content-type': 'application/json' }).end(payload);
    });
    await new Promise<void>((resolve) => serveur.listen(0, '127.0.0.1', resolve));
    const { appeler } = ouvrirEssai(`http://127.0.0.1:${(serveur.address() as AddressInfo).port}`);
    const issue = await appeler(demandeDe(operation, params));
    if (!issue.ok) throw new Error(JSON.stringify(issue.refus));
    expect(lireEnveloppe(issue).reponse.statut).toBe(status);
    expect(issue.texte).toContain(`"corps":${payload}},"explication":`);
    expect(lireEnveloppe(issue).explication === null).toBe(status < 400);
    for (const valeur of Object.values(params)) expect(vues[0]).toContain(`/${valeur}`);
    expect(vues).toHaveLength(1);
    serveur.closeAllConnections();
    serveur.close();
  });
});

describe('Un service qui vit longtemps', () => {
  it('500 appels mêlés de fautes : ni socket de reste, ni rejet oublié, ni alerte', async () => {
    const alertes: unknown[] = [];
    const noter = (alerte: unknown) => alertes.push(alerte);
    process.on('warning', noter).on('unhandledRejection', noter);
    const fautes = await ouvrirFautes();
    const rapides = (Object.keys(FAUTES) as (keyof typeof FAUTES)[]).filter(
      (nom) => !['silence', 'corps_lent', 'gzip_bombe', 'trop_de_requetes'].includes(nom),
    );
    const { appeler, temps } = ouvrirEssai(fautes.url);
    for (let rang = 0; rang < 500; rang += 1) {
      temps.ms += 15_001;
      fautes.jouer(FAUTES[rapides[rang % rapides.length] ?? 'correcte']);
      const parti = new AbortController();
      const issue = appeler({ parametres: { siren: String(100_000_000 + rang) } }, 'a', parti.signal);
      if (rang % 7 === 0) parti.abort();
      await issue;
    }
    fautes.jouer(repondre(200, '{}'));
    await appeler();
    await expect.poll(fautes.ouvertes, { interval: 20 }).toBeLessThanOrEqual(2);
    expect(alertes).toEqual([]);
    process.off('warning', noter).off('unhandledRejection', noter);
    await fautes.fermer();
  }, 60_000);
});
