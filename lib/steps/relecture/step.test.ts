import { describe, expect, it } from 'vitest';
import { assessStep, isOptional, statusOf } from '../../form/engine';
import { constatsDe, malTypees } from '../test-reponses';
import { relecture } from './step';

const COCHEES = { cgu_acceptees: 'oui', dpd_informe: 'oui' };

describe('Les deux cases à cocher avant le dépôt', () => {
  it('suffisent quand elles sont cochées', () => {
    expect(assessStep(relecture, COCHEES)).toEqual([]);
    expect(statusOf(relecture, COCHEES).statut).toBe('complete');
    expect(statusOf(relecture, {}).statut).toBe('a_commencer');
  });

  it.each(['cgu_acceptees', 'dpd_informe'])('« %s » est obligatoire', (champ) => {
    expect(relecture.fields.some(isOptional)).toBe(false);
    const codes = (valeur: unknown) =>
      constatsDe(relecture, malTypees({ ...COCHEES, [champ]: valeur }), champ).map(({ code, niveau }) => [
        code,
        niveau,
      ]);
    expect(codes(undefined)).toEqual([[`${champ}_manquant`, 'bloquant']]);
    expect(codes('')).toEqual([[`${champ}_manquant`, 'bloquant']]);
    expect(codes('non')).toEqual([[`${champ}_forme`, 'bloquant']]);
    expect(codes('OUI')).toEqual([[`${champ}_forme`, 'bloquant']]);
    expect(codes(true)).toEqual([[`${champ}_type`, 'bloquant']]);
    expect(codes(['oui'])).toEqual([[`${champ}_type`, 'bloquant']]);
  });

  it('valent chacune pour elle seule', () => {
    expect(assessStep(relecture, { cgu_acceptees: 'oui' }).map(({ champ }) => champ)).toEqual([
      'dpd_informe',
    ]);
    expect(assessStep(relecture, { dpd_informe: 'oui' }).map(({ champ }) => champ)).toEqual([
      'cgu_acceptees',
    ]);
  });
});
