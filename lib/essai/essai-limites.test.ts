import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Faute, ouvrirFautes, repondre, type ServeurDeFautes } from '../serveur/test-fautes';
import { signerJeton } from '../simulateur/jeton';
import { DESTINATAIRE, FISCALE } from './test-essai';
import { capterLeJournal, lireEnveloppe, ouvrirEssai } from './test-service';

let fautes: ServeurDeFautes;
beforeAll(async () => {
  fautes = await ouvrirFautes();
});
beforeEach(() => {
  capterLeJournal();
  fautes.jouer('correcte');
});
afterEach(() => {
  fautes.requetes.length = 0;
  vi.restoreAllMocks();
});
afterAll(() => fautes.fermer());

const BENEFICIAIRES = '/v3/inpi/rne/unites_legales/{siren}/beneficiaires_effectifs';
const JSON_RAPIDE = '/v3/insee/sirene/unites_legales/{siren}';
const autre = (rang: number) => ({ parametres: { siren: String(100_000_000 + rang) } });
const appels = () => fautes.requetes.length;
const attendre = (nombre: number) => expect.poll(appels, { interval: 5 }).toBe(nombre);
const TRACE = { context: 'a', object: 'b', recipient: DESTINATAIRE, user_id: 'agent-42' };
/** Answers after a while. */
const lente: Faute = (recue, reponse) => {
  setTimeout(() => repondre(200, '{}')(recue, reponse), 150);
};

describe('Le même appel, demandé plusieurs fois à la fois', () => {
  it('50 clics ensemble font un seul appel, et tous ont sa réponse', async () => {
    fautes.jouer(lente);
    const { appeler } = ouvrirEssai(fautes.url, { ESSAI_BUDGET_PAR_CLIENT_PAR_MINUTE: '1' });
    const issues = await Promise.all(Array.from({ length: 50 }, () => appeler()));
    expect(new Set(issues.map((issue) => issue.ok && issue.texte)).size).toBe(1);
    expect(issues[0]?.ok).toBe(true);
    expect(appels()).toBe(1);
  });

  it('un autre jeton, un autre SIREN ou une autre raison font un autre appel', async () => {
    fautes.jouer(lente);
    const { appeler } = ouvrirEssai(fautes.url);
    await Promise.all([
      appeler(),
      appeler({ jeton: signerJeton({ jti: 'b' }) }),
      appeler(autre(1)),
      appeler({ tracabilite: TRACE }),
    ]);
    expect(appels()).toBe(4);
  });

  it('un client qui s’en va laisse l’appel aux autres ; le dernier l’arrête', async () => {
    fautes.jouer('silence');
    const { appeler } = ouvrirEssai(fautes.url);
    const [un, deux] = [new AbortController(), new AbortController()];
    const issues = [appeler({}, 'a', un.signal), appeler({}, 'b', deux.signal)];
    await attendre(1);
    un.abort();
    await expect.poll(() => fautes.requetes[0]?.ouverte, { interval: 20 }).toBe(true);
    deux.abort();
    await expect.poll(() => fautes.requetes[0]?.ouverte, { interval: 10, timeout: 200 }).toBe(false);
    for (const issue of await Promise.all(issues))
      expect(issue).toMatchObject({ refus: { code: 'abandonnee' } });
  });

  it('un clic après un abandon est un nouvel appel, jamais l’abandon d’un autre', async () => {
    fautes.jouer('silence');
    const { appeler } = ouvrirEssai(fautes.url);
    const parti = new AbortController();
    const abandon = appeler({}, 'a', parti.signal);
    await attendre(1);
    fautes.jouer('correcte');
    parti.abort();
    const suivant = appeler();
    expect(await abandon).toMatchObject({ refus: { code: 'abandonnee' } });
    expect(lireEnveloppe(await suivant).reponse.statut).toBe(200);
    expect(appels()).toBe(2);
  });

  it('les clients partis ne laissent pas d’écouteur', async () => {
    const { appeler } = ouvrirEssai(fautes.url);
    const { signal } = new AbortController();
    const poses = vi.spyOn(signal, 'addEventListener');
    const retires = vi.spyOn(signal, 'removeEventListener');
    for (let rang = 0; rang < 20; rang += 1) await appeler(autre(rang), 'a', signal);
    expect(poses.mock.calls.length).toBe(20);
    expect(retires.mock.calls.length).toBe(20);
  });
});

describe('Le délai', () => {
  it('5 secondes pour du JSON, puis le même appel attend 20 secondes, et lui seul', async () => {
    fautes.jouer('silence');
    const { issue, temps } = ouvrirEssai(fautes.url);
    const debut = performance.now();
    expect(await issue({ operation: JSON_RAPIDE })).toEqual([504, 'delai_depasse', 20]);
    const duree = performance.now() - debut;
    expect(duree).toBeGreaterThanOrEqual(4990);
    expect(duree).toBeLessThan(5600);
    fautes.jouer('correcte');
    expect(await issue({ operation: JSON_RAPIDE })).toEqual([409, 'appel_en_cours', 20]);
    expect(await issue({ operation: JSON_RAPIDE, ...autre(1) })).toEqual([200]);
    temps.ms += 19_500;
    expect(await issue({ operation: JSON_RAPIDE })).toEqual([409, 'appel_en_cours', 1]);
    expect(appels()).toBe(2);
    temps.ms += 500;
    expect(await issue({ operation: JSON_RAPIDE })).toEqual([200]);
  }, 10_000);

  it('le simulateur aussi : un fournisseur trop lent est un délai dépassé', async () => {
    const { issue } = ouvrirEssai(fautes.url);
    const lent = { environnement: 'simulateur', operation: JSON_RAPIDE, parametres: { siren: '000000042' } };
    const debut = performance.now();
    expect(await issue(lent)).toEqual([504, 'delai_depasse', 20]);
    expect(performance.now() - debut).toBeLessThan(5600);
  }, 10_000);
});

describe('Un 429 d’API Entreprise', () => {
  it.each([
    [{ 'retry-after': '30' }, 30],
    [{ 'retry-after': '0' }, 60],
    [{ 'retry-after': '-5' }, 60],
    [{ 'retry-after': 'abc' }, 60],
    [{ 'retry-after': '1000000000' }, 1_000_000_000],
    [{}, 60],
  ])('%j : aucun appel avant la fin', async (entetes, secondes) => {
    fautes.jouer(repondre(429, '{}', entetes as Record<string, string>));
    const { issue, temps } = ouvrirEssai(fautes.url);
    expect(await issue()).toEqual([429]);
    fautes.jouer('correcte');
    for (let rang = 0; rang < 10; rang += 1)
      expect(await issue(autre(rang))).toEqual([429, 'trop_de_demandes', secondes]);
    temps.ms += secondes * 1000 - 1;
    expect(await issue()).toEqual([429, 'trop_de_demandes', 1]);
    expect(appels()).toBe(1);
    temps.ms += 1;
    // A token of the test outlives thirty years of waiting, or is told expired: never a call before.
    expect((await issue())[0]).not.toBe(429);
  });

  it('n’arrête que ce jeton, et ce groupe d’opérations', async () => {
    fautes.jouer('trop_de_requetes');
    const { issue } = ouvrirEssai(fautes.url);
    await issue();
    fautes.jouer('correcte');
    expect(await issue({ jeton: signerJeton({ jti: 'b' }) })).toEqual([200]);
    expect(await issue({ operation: JSON_RAPIDE })).toEqual([200]);
    expect(await issue({ environnement: 'simulateur' })).toEqual([200]);
    expect(await issue()).toEqual([429, 'trop_de_demandes', 30]);
  });
});

describe('Les budgets', () => {
  const passes = async (nombre: number, un: (rang: number) => Promise<readonly unknown[]>) => {
    let total = 0;
    for (let rang = 0; rang < nombre; rang += 1) if ((await un(rang))[0] === 200) total += 1;
    return total;
  };

  it.each([
    [FISCALE, 4],
    [BENEFICIAIRES, 12],
  ])('%s : 80 %% de sa limite, %i par minute et par jeton', async (operation, limite) => {
    const { issue, temps } = ouvrirEssai(fautes.url);
    const un = (rang: number) => issue({ operation, ...autre(rang), tracabilite: TRACE });
    expect(await passes(20, un)).toBe(limite);
    expect(appels()).toBe(limite);
    expect(await issue({ operation, jeton: signerJeton({ jti: 'b' }), tracabilite: TRACE })).toEqual([200]);
    temps.ms += 60_000;
    expect(await passes(20, un)).toBe(limite);
  });

  it.each([
    ['par jeton', 'ESSAI_BUDGET_PAR_JETON_PAR_MINUTE', { jeton: 'autre' }],
    ['par client', 'ESSAI_BUDGET_PAR_CLIENT_PAR_MINUTE', { client: 'autre' }],
    ['en tout', 'ESSAI_BUDGET_GLOBAL_PAR_MINUTE', {}],
    ['en tout, sur dix minutes', 'ESSAI_BUDGET_GLOBAL_PAR_10_MINUTES', {}],
  ])(
    '%s : 7 réglés, 7 passent, et ce qui n’est pas compté ensemble passe encore',
    async (_, reglage, libre) => {
      const { issue, temps } = ouvrirEssai(fautes.url, { [reglage]: '7' });
      const base = { operation: JSON_RAPIDE };
      expect(await passes(20, (rang) => issue({ ...base, ...autre(rang) }))).toBe(7);
      expect(appels()).toBe(7);
      const suite = {
        ...base,
        ...('jeton' in libre ? { jeton: signerJeton({ jti: 'b' }) } : {}),
      };
      const attendu = Object.keys(libre).length > 0 ? 200 : 429;
      expect((await issue(suite, 'client' in libre ? '192.0.2.99' : '192.0.2.1'))[0]).toBe(attendu);
      temps.ms += reglage.includes('10') ? 600_000 : 60_000;
      expect((await issue(base))[0]).toBe(200);
    },
  );
});

describe('Le silence d’une adresse bannie', () => {
  it('au cinquième, plus aucun appel pendant 15 minutes, puis un seul', async () => {
    // A server of its own: a socket already used once is a sign of life.
    const banni = await ouvrirFautes();
    banni.jouer('coupure');
    const { issue, temps } = ouvrirEssai(banni.url);
    for (let rang = 0; rang < 5; rang += 1)
      expect(await issue(autre(rang))).toEqual([502, 'connexion_coupee']);
    const refus = [503, 'silence_bannissement_possible', 900];
    for (let rang = 0; rang < 5; rang += 1) expect(await issue(autre(rang))).toEqual(refus);
    expect(banni.requetes).toHaveLength(5);
    expect(await issue({ environnement: 'simulateur' })).toEqual([200]);
    temps.ms += 900_000;
    banni.jouer(lente);
    const ensemble = await Promise.all([1, 2, 3].map((rang) => issue(autre(rang))));
    expect(ensemble.map(([statut]) => statut)).toEqual([200, 503, 503]);
    expect(banni.requetes).toHaveLength(6);
    expect(await issue(autre(4))).toEqual([200]);
    await banni.fermer();
  });
});
