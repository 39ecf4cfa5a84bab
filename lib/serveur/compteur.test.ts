import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Budget, createCompteurMemoire, type Prise } from './compteur';

const MINUTE = 60_000;

/** A counter whose clock we hold. */
function compteurTenu() {
  const temps = { ms: 1_000_000 };
  return { temps, compteur: createCompteurMemoire(() => temps.ms) };
}

const tous: Budget = { cle: 'tous', limite: 3, fenetreMs: MINUTE };
const jeton = (nom: string, limite = 2): Budget => ({ cle: `jeton:${nom}`, limite, fenetreMs: MINUTE });

async function passes(prises: readonly Promise<Prise>[]): Promise<boolean[]> {
  return (await Promise.all(prises)).map(({ ok }) => ok);
}

/** The most calls in any window, half-open, that starts at one of them. */
function pire(moments: readonly number[], fenetreMs: number): number {
  const comptes = moments.map(
    (debut) => moments.filter((moment) => moment >= debut && moment < debut + fenetreMs).length,
  );
  return Math.max(0, ...comptes);
}

describe('Les limites d’appels', () => {
  it('tiennent dans toute fenêtre glissante, à plusieurs à la fois, quelles que soient les arrivées', async () => {
    const budget = fc.record({
      limite: fc.integer({ min: 1, max: 6 }),
      fenetreMs: fc.constantFrom(100, 250, 1000),
    });
    const arrivee = fc.record({
      // Often none, often just at the edge of a window.
      apres: fc.oneof(fc.constantFrom(0, 1, 99, 100, 101, 249, 250, 999, 1000), fc.nat(300)),
      jeton: fc.nat(2),
      client: fc.nat(1),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(budget, budget, budget),
        fc.array(arrivee, { maxLength: 40 }),
        async ([global, parJeton, parClient], arrivees) => {
          const { temps, compteur } = compteurTenu();
          const acceptes = new Map<Budget['cle'], { moments: number[]; budget: Budget }>();
          for (const { apres, jeton: j, client } of arrivees) {
            temps.ms += apres;
            const budgets = [
              { cle: 'tous', ...global },
              { cle: `jeton:${j}`, ...parJeton },
              { cle: `client:${client}`, ...parClient },
            ];
            const prise = await compteur.prendre(budgets);
            const pleins = budgets.filter(({ cle, limite, fenetreMs }) => {
              const moments = acceptes.get(cle)?.moments ?? [];
              return moments.filter((moment) => moment > temps.ms - fenetreMs).length >= limite;
            });
            // Never more than the limit, and never less either: a refusal has its reason.
            expect(prise.ok).toBe(pleins.length === 0);
            if (prise.ok)
              for (const each of budgets) {
                const etat = acceptes.get(each.cle) ?? { moments: [], budget: each };
                etat.moments.push(temps.ms);
                acceptes.set(each.cle, etat);
              }
          }
          for (const { moments, budget: each } of acceptes.values())
            expect(pire(moments, each.fenetreMs)).toBeLessThanOrEqual(each.limite);
        },
      ),
      { numRuns: 10_000 },
    );
  }, 120_000);

  it('tiennent au bord de la fenêtre : la place se libère à la milliseconde dite, pas avant', async () => {
    const { temps, compteur } = compteurTenu();
    for (let tour = 0; tour < 3; tour += 1) {
      expect(await compteur.prendre([tous])).toEqual({ ok: true });
      temps.ms += 10;
    }
    expect(await compteur.prendre([tous])).toEqual({ ok: false, cause: 'budget', attendreMs: MINUTE - 30 });
    temps.ms += MINUTE - 31;
    expect(await compteur.prendre([tous])).toMatchObject({ ok: false, attendreMs: 1 });
    temps.ms += 1;
    expect(await compteur.prendre([tous])).toEqual({ ok: true });
    expect(await compteur.prendre([tous])).toMatchObject({ ok: false, attendreMs: 10 });
  });

  it('ne laissent pas passer le double autour d’une minute ronde', async () => {
    const { temps, compteur } = compteurTenu();
    temps.ms = 10 * MINUTE - 1;
    const avant = await passes(Array.from({ length: 5 }, () => compteur.prendre([tous])));
    temps.ms = 10 * MINUTE + 1;
    const apres = await passes(Array.from({ length: 5 }, () => compteur.prendre([tous])));
    expect([...avant, ...apres].filter(Boolean)).toHaveLength(3);
  });

  it('se prennent toutes ou aucune : un refus ne consomme rien ailleurs', async () => {
    const { compteur } = compteurTenu();
    await compteur.prendre([tous, jeton('a', 1)]);
    for (let tour = 0; tour < 10; tour += 1)
      expect(await compteur.prendre([tous, jeton('a', 1)])).toMatchObject({ cause: 'budget' });
    expect(await passes(['b', 'c', 'd'].map((nom) => compteur.prendre([tous, jeton(nom)])))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('l’attente dite est la plus longue de celles qui manquent', async () => {
    const { temps, compteur } = compteurTenu();
    const long = { cle: 'long', limite: 1, fenetreMs: 10 * MINUTE };
    await compteur.prendre([long, jeton('a', 1)]);
    temps.ms += 1000;
    expect(await compteur.prendre([jeton('a', 1), long])).toMatchObject({ attendreMs: 10 * MINUTE - 1000 });
  });

  it('ne dépendent pas de l’heure de la machine, qu’on peut changer', async () => {
    const heure = Date.now;
    try {
      const compteur = createCompteurMemoire();
      for (let tour = 0; tour < 3; tour += 1) await compteur.prendre([tous]);
      for (const saut of [3_600_000, -3_600_000]) {
        Date.now = () => heure() + saut;
        const prise = await compteur.prendre([tous]);
        expect(prise).toMatchObject({ ok: false, cause: 'budget' });
        expect(!prise.ok && prise.attendreMs).toBeLessThanOrEqual(MINUTE);
      }
    } finally {
      Date.now = heure;
    }
  });
});

describe('Un verrou', () => {
  it('refuse avant tout compte, jusqu’à sa fin, et dit lequel c’est', async () => {
    const { temps, compteur } = compteurTenu();
    await compteur.verrouiller('429:a', 30_000);
    for (let tour = 0; tour < 10; tour += 1)
      expect(await compteur.prendre([tous], ['appel:x', '429:a'])).toEqual({
        ok: false,
        cause: 'verrou',
        verrou: '429:a',
        attendreMs: 30_000,
      });
    temps.ms += 29_999;
    expect((await compteur.prendre([tous], ['429:a'])).ok).toBe(false);
    temps.ms += 1;
    expect(await passes([1, 2, 3].map(() => compteur.prendre([tous], ['429:a'])))).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('ne se raccourcit pas, et s’allonge', async () => {
    const { compteur } = compteurTenu();
    const attente = async () => {
      const prise = await compteur.prendre([], ['v']);
      return prise.ok ? 0 : prise.attendreMs;
    };
    await compteur.verrouiller('v', 30_000);
    await compteur.verrouiller('v', 1000);
    expect(await attente()).toBe(30_000);
    await compteur.verrouiller('v', 90_000);
    expect(await attente()).toBe(90_000);
  });

  it('ne touche pas les autres', async () => {
    const { compteur } = compteurTenu();
    await compteur.verrouiller('429:a', 30_000);
    expect(await compteur.prendre([tous], ['429:b'])).toEqual({ ok: true });
  });
});

describe('La mémoire', () => {
  it('ne garde ni les clients passés, ni les refus, ni les verrous finis', async () => {
    const temps = { ms: 1_000_000 };
    // The two maps of the counter are the only ones made while it is created.
    const cartes: Map<unknown, unknown>[] = [];
    const Vraie = globalThis.Map;
    globalThis.Map = class extends Vraie<unknown, unknown> {
      constructor() {
        super();
        cartes.push(this);
      }
    } as typeof Map;
    const compteur = createCompteurMemoire(() => temps.ms);
    globalThis.Map = Vraie;
    const taille = () => cartes.reduce((somme, { size }) => somme + size, 0);
    expect(cartes).toHaveLength(2);

    const large = { ...tous, limite: 1_000_000 };
    for (let tour = 0; tour < 20_000; tour += 1) {
      temps.ms += 10;
      await compteur.prendre([large, jeton(String(tour))], [`v${tour}`]);
      if (tour % 10 === 0) await compteur.verrouiller(`v${tour}`, 1000);
    }
    // 200 seconds at 100 clients a second: at most what two minutes bring, all else swept.
    expect(taille()).toBeLessThan(2 * 6000 * 1.1 + 10);
    await compteur.prendre([{ ...tous, cle: 'plein', limite: 1 }]);
    const avant = taille();
    for (let tour = 0; tour < 1000; tour += 1)
      await compteur.prendre([{ ...tous, cle: 'plein', limite: 1 }, jeton(`refuse${tour}`)]);
    expect(taille()).toBe(avant);
    temps.ms += 3 * MINUTE;
    await compteur.prendre([tous]);
    temps.ms += 3 * MINUTE;
    await compteur.prendre([tous]);
    expect(taille()).toBeLessThanOrEqual(2);
  });
});

describe('Le compteur en mémoire', () => {
  it('dit ce qu’il est, et répond toujours', async () => {
    const compteur = createCompteurMemoire();
    expect(compteur.mode).toBe('memoire');
    expect(await compteur.repond()).toBe(true);
    await compteur.fermer();
    expect(await compteur.repond()).toBe(true);
  });
});
