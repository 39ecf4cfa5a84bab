import { describe, expect, it } from 'vitest';
import { estEtablissement } from './etablissement';
import { annuaireEmbarque, REPERTOIRE } from './repertoire';
import { isSiren, siretProblem } from './siret';

const chercher = async (texte: string) => {
  const trouves = await annuaireEmbarque.repondre({ texte });
  return trouves.ok ? trouves.value.map(({ denomination }) => denomination) : null;
};

describe('Le répertoire embarqué', () => {
  it('tient vingt organismes réels et trois exemples qui se disent inventés', () => {
    const inventes = REPERTOIRE.filter(({ siret }) => siret.startsWith('00000'));
    expect(REPERTOIRE.length - inventes.length).toBe(20);
    expect(inventes).toHaveLength(3);
    for (const { denomination, adresse } of inventes) {
      expect(denomination).toContain('EXEMPLE INVENTÉ');
      expect(adresse).toContain('FICTIVILLE');
    }
  });

  it('ne tient que des numéros justes, une fois chacun', () => {
    for (const fiche of REPERTOIRE) {
      expect(siretProblem(fiche.siret)).toBeNull();
      expect(isSiren(fiche.siren)).toBe(true);
      expect(estEtablissement(fiche)).toBe(true);
      expect(fiche.source).toBe('simulateur');
      expect(fiche.adresse).toMatch(/ \d{5} [A-Z]/);
    }
    expect(new Set(REPERTOIRE.map(({ siret }) => siret)).size).toBe(REPERTOIRE.length);
  });

  it('montre chaque cas : ouvert et fermé, siège et annexe, public, privé, inconnu', () => {
    expect(new Set(REPERTOIRE.map(({ etat }) => etat))).toEqual(new Set(['ouvert', 'ferme']));
    expect(new Set(REPERTOIRE.map(({ est_siege }) => est_siege)).size).toBe(2);
    expect(new Set(REPERTOIRE.map((each) => each.est_administration))).toEqual(new Set([true, false, null]));
  });

  it('trouve un SIRET, et ne connaît aucun autre', async () => {
    for (const fiche of REPERTOIRE)
      expect(await annuaireEmbarque.repondre({ siret: fiche.siret })).toEqual({ ok: true, value: [fiche] });
    expect(await annuaireEmbarque.repondre({ siret: '35600000000048' })).toEqual({ ok: true, value: [] });
  });

  it('trouve par le nom, la ville, le début d’un mot, le SIREN ; sans accents ni majuscules', async () => {
    expect(await chercher('Clamart')).toEqual(['COMMUNE DE CLAMART']);
    expect(await chercher('région bretagne')).toEqual(['REGION BRETAGNE']);
    expect(await chercher('nouvelle-aq')).toEqual(['REGION NOUVELLE-AQUITAINE']);
    expect(await chercher('commune rennes')).toEqual(['COMMUNE DE RENNES']);
    expect(await chercher('219200235')).toEqual(['COMMUNE DE CLAMART']);
    expect(await chercher('éducation l’éducation')).toEqual(['MINISTERE DE L’EDUCATION NATIONALE']);
    expect(await chercher('commune de nulle part')).toEqual([]);
    expect(await chercher('???')).toEqual([]);
    expect(await chercher('mairie de Clamart')).toEqual(['COMMUNE DE CLAMART']);
    expect(await chercher('de la')).toEqual([]);
    expect((await chercher('p'))?.length).toBe(10);
  });
});
