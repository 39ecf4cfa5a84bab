import { describe, expect, it } from 'vitest';
import { REPONSES_VERIFICATION } from '../steps/organisation/verification';
import { duplicateDraft, PARTIES } from './duplicate';
import { newDraft } from './format';

const NOW = '2026-11-22T09:00:00.000Z';
const dites = Object.fromEntries(REPONSES_VERIFICATION.map((nom) => [nom, 'x']));
const source = newDraft('a', NOW, {
  siret: '21920023500014',
  ...dites,
  intitule: 'Aides',
  cgu_acceptees: 'oui',
});

describe('La copie d’une demande', () => {
  it('garde le SIRET avec ce que l’annuaire en a dit', () => {
    const { id, reponses } = duplicateDraft(source, ['organisation'], { id: 'b', now: NOW });
    expect(id).toBe('b');
    expect(reponses).toEqual({ siret: '21920023500014', ...dites });
  });

  it('ne garde ni l’un ni l’autre quand on ne garde pas l’organisation', () => {
    const { reponses } = duplicateDraft(source, ['contexte'], { id: 'b', now: NOW });
    expect(reponses).toEqual({ intitule: 'Aides' });
  });

  it('ne garde rien des échanges, même quand elle garde tout le reste', () => {
    const tout = PARTIES.map(({ cle }) => cle);
    const copie = duplicateDraft({ ...source, echange: { version: 1 } }, tout, { id: 'b', now: NOW });
    expect(copie.reponses.intitule).toBe('Aides');
    expect('echange' in copie).toBe(false);
  });
});
