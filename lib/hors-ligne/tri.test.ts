import { describe, expect, it } from 'vitest';
import { cleDe, type Demande, type Sorte, sorteDe } from './tri';

const ICI = 'https://pret.example';
const demande = (
  chemin: string,
  plus: Partial<Demande> = {},
  entetes: Record<string, string> = {},
): Demande => ({
  url: new URL(chemin, ICI).href,
  method: 'GET',
  mode: 'cors',
  headers: new Headers(entetes),
  ...plus,
});

describe('Ce que le travailleur hors ligne fait d’une demande', () => {
  it.each<[Sorte, Demande]>([
    ['page', demande('/demande/projet?retour=intitule', { mode: 'navigate' })],
    ['page', demande('/', { mode: 'navigate' })],
    ['contenu', demande('/demande/projet?_rsc=1x', {}, { RSC: '1' })],
    ['apercu', demande('/demande?_rsc=1x', {}, { RSC: '1', 'Next-Router-Segment-Prefetch': '/_tree' })],
    ['fichier', demande('/_next/static/chunks/a.js')],
    ['fichier', demande('/_next/static/media/police.woff2')],
    ['reseau', demande('/schema/demande-habilitation-v1.schema.json', { mode: 'navigate' })],
    ['reseau', demande('/sw.js')],
    ['reseau', demande('https://ailleurs.example/_next/static/a.js')],
    ['reseau', demande('/demande', { method: 'POST', mode: 'navigate' })],
  ])('%s', (sorte, lue) => {
    expect(sorteDe(lue, ICI)).toBe(sorte);
  });

  it.each(['/api/essai', '/api/sante', '/api', '/api/etablissements?q=x'])('jamais l’API : %s', (chemin) => {
    for (const mode of ['cors', 'navigate'])
      for (const entetes of [{}, { RSC: '1' }])
        expect(sorteDe(demande(chemin, { mode }, entetes), ICI)).toBe('reseau');
  });

  it('une page se garde sans sa question ni son fragment : rien de tapé n’entre dans une clé', () => {
    expect(cleDe(`${ICI}/demande/projet?retour=intitule#x`, 'page')).toBe('/demande/projet');
    expect(cleDe(`${ICI}/repondre#cle.contenu`, 'page')).toBe('/repondre');
    expect(cleDe(`${ICI}/demande?_rsc=1x`, 'contenu')).toBe('/demande?_rsc');
  });
});
