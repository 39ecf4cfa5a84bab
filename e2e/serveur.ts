import { test as base, expect } from '@playwright/test';
import { ouvrirFautes, type ServeurDeFautes } from '../lib/serveur/test-fautes';
import { ouvrirServeur, type Serveur } from '../lib/serveur/test-serveur';

type Env = Readonly<Record<string, string>>;
type Pieces = {
  /** The upstream, that fails as told. */
  fautes: ServeurDeFautes;
  /** Starts the whole built server in front of it, with settings of its own. */
  ouvrir: (env?: Env) => Promise<Serveur>;
};

export const test = base.extend<Pieces>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the first argument.
  fautes: async ({}, use) => {
    const fautes = await ouvrirFautes();
    await use(fautes);
    await fautes.fermer();
  },
  ouvrir: async ({ fautes }, use) => {
    const ouverts: Serveur[] = [];
    await use(async (env = {}) => {
      const serveur = await ouvrirServeur({ API_ENTREPRISE_BAC_A_SABLE_URL: fautes.url, ...env });
      ouverts.push(serveur);
      return serveur;
    });
    await Promise.all(ouverts.map((serveur) => serveur.fermer()));
  },
});

export { expect };
