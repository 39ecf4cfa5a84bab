import { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { capterLeJournal } from '../essai/test-service';
import { createArret } from './arret';

let journal: () => string;
beforeEach(() => {
  journal = capterLeJournal();
});
afterEach(() => vi.restoreAllMocks());

const reponse = () => new EventEmitter() as unknown as ServerResponse;

/** A stop, and what it did, in order. */
function demandes(delaiMs = 1000) {
  const arret = createArret();
  const faits: string[] = [];
  const options = {
    fermer: async () => void faits.push('fermé'),
    quitter: (code: number) => void faits.push(`sorti ${code}`),
    delaiMs,
  };
  return { arret, faits, options };
}

describe('L’arrêt', () => {
  it('sans requête en cours, ferme puis sort aussitôt avec 0', async () => {
    const { arret, faits, options } = demandes();
    expect(arret.enCours()).toBe(false);
    await arret.demander(options);
    expect(arret.enCours()).toBe(true);
    expect(faits).toEqual(['fermé', 'sorti 0']);
  });

  it('attend la dernière requête en cours, même commencée après le signal', async () => {
    const { arret, faits, options } = demandes();
    const [une, autre] = [reponse(), reponse()];
    arret.noter(une);
    const fin = arret.demander(options);
    arret.noter(autre);
    une.emit('close');
    await pause(20);
    expect(faits).toEqual([]);
    autre.emit('close');
    await fin;
    expect(faits).toEqual(['fermé', 'sorti 0']);
    expect(arret.enVol()).toBe(0);
  });

  it('n’attend pas plus que son délai, et dit combien il en a coupé', async () => {
    const { arret, faits, options } = demandes(50);
    arret.noter(reponse());
    await arret.demander(options);
    expect(faits).toEqual(['fermé', 'sorti 0']);
    expect(journal()).toContain('"coupees":1');
  });

  it('demandé deux fois, ne se fait qu’une', async () => {
    const { arret, faits, options } = demandes();
    await Promise.all([arret.demander(options), arret.demander(options)]);
    expect(faits).toEqual(['fermé', 'sorti 0']);
  });
});
