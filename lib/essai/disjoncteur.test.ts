import { describe, expect, it } from 'vitest';
import { createDisjoncteur } from './disjoncteur';

const MINUTE = 60_000;

function tenu() {
  const temps = { ms: 1_000_000 };
  const disjoncteur = createDisjoncteur(() => temps.ms);
  const silences = (nombre: number, ecartMs = 1000) => {
    for (let tour = 0; tour < nombre; tour += 1) {
      disjoncteur.noter(true);
      temps.ms += ecartMs;
    }
  };
  return { temps, ...disjoncteur, silences };
}

describe('Quand API Entreprise ne répond plus du tout', () => {
  it('quatre silences laissent passer, le cinquième arrête pour 15 minutes', () => {
    const { attente, silences } = tenu();
    silences(4, 0);
    expect(attente()).toBe(0);
    silences(1, 0);
    expect(attente()).toBe(15 * MINUTE);
  });

  it('cinq silences étalés sur plus d’une minute n’arrêtent rien', () => {
    const { attente, silences } = tenu();
    silences(20, 15_001);
    expect(attente()).toBe(0);
  });

  it('un seul signe de vie remet à zéro', () => {
    const { attente, silences, noter } = tenu();
    silences(4);
    noter(false);
    silences(4);
    expect(attente()).toBe(0);
  });

  it('après la pause, un seul appel passe ; les autres attendent sa réponse', () => {
    const { attente, silences, temps } = tenu();
    silences(5, 0);
    temps.ms += 15 * MINUTE - 1;
    expect(attente()).toBe(1);
    temps.ms += 1;
    expect(attente()).toBe(0);
    expect([attente(), attente(), attente()].every((ms) => ms > 0)).toBe(true);
  });

  it('l’appel d’essai reste muet : encore 15 minutes', () => {
    const { attente, silences, temps, noter } = tenu();
    silences(5, 0);
    temps.ms += 15 * MINUTE;
    expect(attente()).toBe(0);
    noter(true);
    expect(attente()).toBe(15 * MINUTE);
  });

  it('l’appel d’essai répond : tout repart', () => {
    const { attente, silences, temps, noter } = tenu();
    silences(5, 0);
    temps.ms += 15 * MINUTE;
    expect(attente()).toBe(0);
    noter(false);
    expect([attente(), attente(), attente()]).toEqual([0, 0, 0]);
    silences(4, 0);
    expect(attente()).toBe(0);
  });

  it('l’appel d’essai ne finit jamais (le client est parti) : un autre passe une minute après', () => {
    const { attente, silences, temps } = tenu();
    silences(5, 0);
    temps.ms += 15 * MINUTE;
    expect(attente()).toBe(0);
    temps.ms += MINUTE - 1;
    expect(attente()).toBe(1);
    temps.ms += 1;
    expect(attente()).toBe(0);
    expect(attente()).toBe(MINUTE);
  });
});
