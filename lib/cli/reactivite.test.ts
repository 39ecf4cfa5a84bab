import { describe, expect, it } from 'vitest';
import { type Trace, tachesDuFil } from './reactivite-fil';
import { type Evenement, parInteraction, resumer } from './reactivite-mesure';

const evenement = (interaction: number, duree: number, nom = 'keydown'): Evenement => ({
  ...{ interaction, nom, duree },
  attente: 1,
  travail: duree / 2,
});

describe('La réactivité', () => {
  it('ne garde que le plus long événement de chaque geste, le pire d’abord', () => {
    const lus = [evenement(7, 24), evenement(7, 40, 'keypress'), evenement(7, 16, 'keyup'), evenement(9, 64)];
    expect(parInteraction(lus).map(({ interaction, duree }) => [interaction, duree])).toEqual([
      [9, 64],
      [7, 40],
    ]);
  });

  it('ne compte pas ce qui n’est le geste de personne', () => {
    expect(parInteraction([evenement(0, 400, 'pointermove'), evenement(3, 24)])).toHaveLength(1);
    expect(resumer([evenement(0, 400)], 1)?.max).toBe(16);
  });

  it('compte pour 16 ms les gestes que le navigateur n’a pas dits', () => {
    const { nombre, mediane, p98, max, pire } = resumer([evenement(1, 104), evenement(2, 24)], 5) ?? {};
    expect({ nombre, mediane, p98, max, pire: pire?.interaction }).toEqual({
      nombre: 5,
      mediane: 16,
      p98: 104,
      max: 104,
      pire: 1,
    });
  });

  it('écarte un seul mauvais geste sur cent du p98, jamais du pire', () => {
    const { p98, max } = resumer([evenement(1, 200)], 100) ?? {};
    expect({ p98, max }).toEqual({ p98: 16, max: 200 });
  });

  it('ne lit que les tâches du fil qui entend les gestes, en temps de processeur', () => {
    const trace = (tid: number, name: string, tdur: number): Trace => ({ pid: 1, tid, name, tdur });
    const [tache, geste] = ['ThreadControllerImpl::RunTask', 'EventDispatch'];
    const traces = [
      trace(7, tache, 4_000),
      trace(7, geste, 1_000),
      trace(7, geste, 1_000),
      trace(7, tache, 12_500),
      trace(8, geste, 1_000),
      trace(8, tache, 90_000),
      { pid: 1, tid: 7, name: tache },
    ];
    expect(tachesDuFil(traces)).toEqual([12.5, 4, 0]);
    expect(tachesDuFil([trace(8, tache, 90_000)])).toEqual([]);
  });

  it('ne dit rien quand rien n’a été fait', () => {
    expect(resumer([], 0)).toBeNull();
    expect(resumer([], 3)).toEqual({ nombre: 3, mediane: 16, p98: 16, max: 16, pire: null });
  });
});
