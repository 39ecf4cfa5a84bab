import { describe, expect, it } from 'vitest';
import { createDisjoncteur } from './disjoncteur';

const MINUTE = 60_000;
const QUART = 15 * MINUTE;
/** As the test calls set it, and as the directory does. */
const ESSAI = { echecs: 5, fenetreMs: MINUTE, coupureMs: QUART };
const ANNUAIRE = { echecs: 5, fenetreMs: Number.POSITIVE_INFINITY, coupureMs: 30_000 };

function tenu(reglages = ESSAI) {
  const temps = { ms: 1_000_000 };
  const disjoncteur = createDisjoncteur(reglages, () => temps.ms);
  const echouer = (nombre: number, ecartMs = 0) => {
    const dits: boolean[] = [];
    for (let tour = 0; tour < nombre; tour += 1) {
      dits.push(disjoncteur.noter(false));
      temps.ms += ecartMs;
    }
    return dits;
  };
  return { temps, ...disjoncteur, echouer };
}

/** Cut, and the cut is over: the next call is the probe. */
function pretASonder(reglages = ESSAI) {
  const essai = tenu(reglages);
  essai.echouer(reglages.echecs);
  essai.temps.ms += reglages.coupureMs;
  return essai;
}

describe('Quand un programme ne répond plus du tout', () => {
  it('quatre échecs laissent passer, le cinquième coupe, pour la durée réglée', () => {
    for (const reglages of [ESSAI, ANNUAIRE]) {
      const { reste, entrer, echouer } = tenu(reglages);
      expect(echouer(4)).toEqual([false, false, false, false]);
      expect([reste(), entrer()]).toEqual([0, true]);
      expect(echouer(1)).toEqual([true]);
      expect([reste(), entrer()]).toEqual([reglages.coupureMs, false]);
    }
  });

  it('cinq échecs étalés sur plus que la fenêtre ne coupent rien', () => {
    const { entrer, reste, echouer } = tenu();
    echouer(20, 15_001);
    expect([reste(), entrer()]).toEqual([0, true]);
  });

  it('cinq échecs juste dans la fenêtre coupent', () => {
    const { entrer, echouer } = tenu();
    echouer(5, 14_999);
    expect(entrer()).toBe(false);
  });

  it('sans fenêtre, cinq échecs de suite coupent, même un par heure', () => {
    const { entrer, echouer } = tenu(ANNUAIRE);
    expect(echouer(4, 60 * MINUTE)).not.toContain(true);
    expect(echouer(1)).toEqual([true]);
    expect(entrer()).toBe(false);
  });

  it('un seul signe de vie remet à zéro ; une fin qui ne dit rien, non', () => {
    const vivant = tenu();
    vivant.echouer(4);
    expect(vivant.noter(true)).toBe(false);
    vivant.echouer(4);
    expect(vivant.entrer()).toBe(true);

    const muet = tenu();
    muet.echouer(4);
    expect(muet.noter(null)).toBe(false);
    expect(muet.entrer()).toBe(true);
    expect(muet.echouer(1)).toEqual([true]);
  });
});

describe('La coupure', () => {
  it('après elle, un seul appel passe ; les autres attendent sa réponse', () => {
    for (const reglages of [ESSAI, ANNUAIRE]) {
      const { entrer, reste, echouer, temps } = tenu(reglages);
      echouer(5);
      temps.ms += reglages.coupureMs - 1;
      expect([reste(), entrer()]).toEqual([1, false]);
      temps.ms += 1;
      expect([reste(), entrer()]).toEqual([0, true]);
      expect([entrer(), entrer(), entrer()]).toEqual([false, false, false]);
      expect(reste()).toBe(1000);
    }
  });

  it('la sonde échoue : encore toute la coupure', () => {
    const { entrer, reste, noter } = pretASonder();
    expect(entrer()).toBe(true);
    expect(noter(false)).toBe(true);
    expect([reste(), entrer()]).toEqual([QUART, false]);
  });

  it('la sonde répond : tout repart, et le compte est à zéro', () => {
    const { entrer, noter, reste, echouer } = pretASonder();
    expect(entrer()).toBe(true);
    expect(noter(true)).toBe(false);
    expect([entrer(), entrer(), entrer()]).toEqual([true, true, true]);
    echouer(4);
    expect([reste(), entrer()]).toEqual([0, true]);
  });

  it('la sonde ne dit rien (le client est parti, une erreur de chez nous) : une autre passe, une seule', () => {
    const { entrer, noter } = pretASonder();
    expect(entrer()).toBe(true);
    expect(noter(null)).toBe(false);
    expect([entrer(), entrer()]).toEqual([true, false]);
    expect(noter(false)).toBe(true);
    expect(entrer()).toBe(false);
  });

  it('une fin qui ne dit rien n’abrège pas la coupure', () => {
    const { entrer, noter, reste, echouer } = tenu();
    echouer(5);
    noter(null);
    expect([reste(), entrer()]).toEqual([QUART, false]);
  });

  it.each([
    ['une fenêtre après', ESSAI, MINUTE],
    ['une coupure après, sans fenêtre', ANNUAIRE, 30_000],
  ])('on n’entend plus jamais parler de la sonde : une autre passe %s', (_, reglages, dureeMs) => {
    const { entrer, reste, temps } = pretASonder(reglages);
    expect(entrer()).toBe(true);
    temps.ms += dureeMs - 1;
    expect([reste(), entrer()]).toEqual([1, false]);
    temps.ms += 1;
    expect([entrer(), entrer()]).toEqual([true, false]);
  });

  it('une réponse partie avant la coupure la lève', () => {
    const { entrer, noter, echouer } = tenu();
    echouer(5);
    noter(true);
    expect(entrer()).toBe(true);
  });
});
