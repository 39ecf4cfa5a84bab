import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { signerJeton } from './jeton';
import { ouvrirSimulateur, type SimulateurOuvert } from './serveur';
import { cheminDe, MAINTENANT, operation, simule } from './test-appel';

const UNITE = operation('/v4/insee/sirene/unites_legales/{siren}');
const AUTORISATION = { authorization: `Bearer ${signerJeton()}` };

describe('Le simulateur derrière HTTP', () => {
  let ouvert: SimulateurOuvert;
  const departs: (AbortSignal | undefined)[] = [];

  beforeEach(async () => {
    departs.length = 0;
    ouvert = await ouvrirSimulateur({
      maintenant: () => MAINTENANT,
      attendre: (_, signal) => {
        departs.push(signal);
        return new Promise((resolve) => signal?.addEventListener('abort', () => resolve()));
      },
    });
  });
  afterEach(() => ouvert.fermer());

  it('répond comme le simulateur, sur cette machine seulement', async () => {
    expect(ouvert.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const reponse = await fetch(ouvert.url + cheminDe(UNITE, simule('trouve')), { headers: AUTORISATION });
    expect(reponse.status).toBe(200);
    expect(reponse.headers.get('content-type')).toBe('application/vnd.api+json');
    expect(reponse.headers.get('ratelimit-remaining')).toBe('249');
    const { data } = (await reponse.json()) as { data: { siren: string; status_diffusion: string } };
    expect(data.siren).toBe(simule('trouve').siren);
    const refusee = await fetch(`${ouvert.url}/privileges`);
    expect(refusee.status).toBe(401);
  });

  it('garde ce qu’il reçoit, tel quel et dans l’ordre', async () => {
    await fetch(`${ouvert.url}/licorne?a=%C3%A9&a=2`, {
      method: 'POST',
      headers: { 'X-Essai': 'Oui' },
      body: 'x',
    });
    await fetch(`${ouvert.url}/privileges`, { headers: AUTORISATION });
    expect(ouvert.requetes.map(({ methode, chemin }) => [methode, chemin])).toEqual([
      ['POST', '/licorne?a=%C3%A9&a=2'],
      ['GET', '/privileges'],
    ]);
    expect(ouvert.requetes[0]?.entetes['x-essai']).toBe('Oui');
    expect(ouvert.requetes[1]?.entetes.authorization).toBe(AUTORISATION.authorization);
  });

  it('cesse d’attendre un fournisseur lent quand l’appelant raccroche', async () => {
    const depart = new AbortController();
    const appel = fetch(ouvert.url + cheminDe(UNITE, simule('fournisseur_lent')), {
      headers: AUTORISATION,
      signal: depart.signal,
    });
    while (departs.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(departs[0]?.aborted).toBe(false);
    depart.abort();
    await expect(appel).rejects.toThrow();
    while (!departs[0]?.aborted) await new Promise((resolve) => setTimeout(resolve, 5));
    const suivant = await fetch(ouvert.url + cheminDe(UNITE, simule('trouve')), { headers: AUTORISATION });
    expect(suivant.status).toBe(200);
  });

  it('se ferme, même quand un appel attend encore', async () => {
    const autre = await ouvrirSimulateur({ attendre: () => new Promise(() => undefined) });
    const appel = fetch(autre.url + cheminDe(UNITE, simule('fournisseur_lent')), { headers: AUTORISATION });
    const perdu = expect(appel).rejects.toThrow();
    while (autre.requetes.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await autre.fermer();
    await perdu;
  });
});
