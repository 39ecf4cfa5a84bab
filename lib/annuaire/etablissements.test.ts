import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Compteur } from '../serveur/compteur';
import type { ReponseAnnuaire } from './client';
import { CLAMART, monter, PANNE, REFUSEE, RIEN, siret, TROUVE } from './test-annuaire';

const JOUR = 24 * 3_600_000;

beforeEach(() => {
  vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
});
afterEach(() => vi.restoreAllMocks());

describe('Ce qui est déjà su', () => {
  it('n’est pas redemandé pendant un jour, trouvé ou non', async () => {
    for (const reponse of [TROUVE, RIEN]) {
      const { heure, appels, dire, demander } = monter();
      dire(reponse);
      const premiere = await demander();
      heure.now += JOUR - 1;
      expect(await demander()).toEqual(premiere);
      expect(appels).toHaveLength(1);
      heure.now += 1;
      await demander();
      expect(appels).toHaveLength(2);
    }
  });

  it.each([PANNE, REFUSEE])('ne retient pas un échec : %j', async (reponse) => {
    const { appels, dire, demander } = monter();
    dire(reponse);
    expect(await demander()).toEqual({ ok: false, code: 'annuaire_indisponible', attendreMs: null });
    dire(TROUVE);
    expect(await demander()).toMatchObject({ ok: true });
    expect(appels).toHaveLength(2);
  });

  it('oublie les plus anciennes au-delà de 500', async () => {
    const { heure, appels, demander } = monter();
    for (let rang = 0; rang <= 500; rang += 1) {
      heure.now += 1000;
      await demander(siret(rang));
    }
    await demander(siret(1));
    await demander(siret(500));
    expect(appels).toHaveLength(501);
    await demander(siret(0));
    expect(appels).toHaveLength(502);
  });

  it('ne distingue pas les majuscules d’un nom, mais distingue un nom d’un numéro', async () => {
    const { appels, demander } = monter();
    await demander({ texte: 'Mairie' });
    await demander({ texte: 'MAIRIE' });
    expect(appels).toHaveLength(1);
    await demander({ texte: CLAMART });
    await demander({ siret: CLAMART });
    expect(appels).toHaveLength(3);
  });
});

describe('La même question au même moment', () => {
  it('n’est posée qu’une fois', async () => {
    const { appels, dire, demander } = monter();
    let lacher = (_reponse: ReponseAnnuaire) => {};
    dire(() => new Promise((resolve) => (lacher = resolve)));
    const cinquante = Array.from({ length: 50 }, () => demander());
    await vi.waitFor(() => expect(appels).toHaveLength(1));
    lacher(PANNE);
    const rendues = await Promise.all(cinquante);
    expect(new Set(rendues.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(appels).toHaveLength(1);
    dire(TROUVE);
    expect(await demander()).toMatchObject({ ok: true });
  });
});

describe('La limite de l’annuaire', () => {
  it('n’est jamais dépassée, dans aucune fenêtre d’une seconde', async () => {
    const ecarts = fc.array(fc.oneof(fc.nat(3), fc.nat(300), fc.nat(3000)), { minLength: 20, maxLength: 80 });
    let accordees = 0;
    let refusees = 0;
    await fc.assert(
      fc.asyncProperty(ecarts, fc.array(fc.nat(40)), async (attentes, questions) => {
        const { heure, appels, demander } = monter();
        for (const [rang, attente] of attentes.entries()) {
          heure.now += attente;
          const rendue = await demander(siret(questions[rang] ?? 100 + rang));
          accordees += rendue.ok ? 1 : 0;
          refusees += rendue.ok ? 0 : 1;
          if (!rendue.ok) expect(rendue).toMatchObject({ code: 'trop_de_demandes' });
          if (!rendue.ok) expect(rendue.attendreMs).toBeGreaterThan(0);
        }
        for (const { a } of appels)
          expect(appels.filter((each) => each.a >= a && each.a < a + 1000).length).toBeLessThanOrEqual(7);
      }),
      { numRuns: 300 },
    );
    expect(Math.min(accordees, refusees)).toBeGreaterThan(500);
  }, 30_000);

  it('vaut pour toutes les instances qui partagent le compteur', async () => {
    const une = monter();
    const deux = monter(une.compteur);
    for (let rang = 0; rang < 5; rang += 1)
      expect(await une.demander(siret(rang))).toMatchObject({ ok: true });
    const rendues = [];
    for (let rang = 5; rang < 10; rang += 1) rendues.push(await deux.demander(siret(rang)));
    expect(rendues.map(({ ok }) => ok)).toEqual([true, true, false, false, false]);
  });

  it('sans compteur, personne n’appelle', async () => {
    const muet: Compteur = {
      mode: 'redis',
      repond: async () => false,
      prendre: async () => ({ ok: false, cause: 'compteur_muet', attendreMs: 5000 }),
      verrouiller: async () => {},
      fermer: async () => {},
    };
    const { appels, demander } = monter(muet);
    expect(await demander()).toEqual({ ok: false, code: 'annuaire_indisponible', attendreMs: 5000 });
    expect(appels).toEqual([]);
  });
});
