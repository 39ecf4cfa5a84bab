import { describe, expect, it } from 'vitest';
import { OPERATIONS } from '../catalogue/operations';
import type { Bloc, DocumentExporte } from '../export/document';
import { markdownDe } from '../export/markdown';
import { pdfDuDocument } from '../export/pdf';
import { avec, dit, fixture, LE_JOUR, OUTILS, POLICES, RAISON } from '../export/test-pdf';
import { IDENTIFIANTS_SIMULES } from '../simulateur/identifiants';
import { donneesProtegeesChoisies } from '../steps/formulaire';
import { droitsAttendus, operationsATester, planDe } from './plan-de-test';

const tableaux = ({ blocs }: DocumentExporte) =>
  blocs.filter((bloc): bloc is Extract<Bloc, { genre: 'tableau' }> => bloc.genre === 'tableau');
const plan = planDe(fixture(), LE_JOUR);

describe('Les opérations à tester', () => {
  it('une par donnée protégée demandée, dans sa dernière version, et une ouverte à tous', () => {
    const { reponses } = fixture();
    const operations = operationsATester(reponses);
    for (const { scope } of donneesProtegeesChoisies(reponses))
      expect(operations.some(({ donnees }) => donnees.some((donnee) => donnee === scope))).toBe(true);
    for (const { derniereVersion, depreciee } of operations)
      expect([derniereVersion, depreciee]).toEqual([true, false]);
    expect(new Set(operations).size).toBe(operations.length);
  });

  it('une donnée sans opération, ou aucune donnée, ne casse rien', () => {
    expect(operationsATester({})).toHaveLength(1);
    expect(
      operationsATester({ scopes: ['inconnue', 'open_data_certifications_bio_agence_bio'] }),
    ).toHaveLength(1);
  });

  it('les données ouvertes ne font qu’un droit dans le jeton', () => {
    const droits = droitsAttendus(fixture().reponses);
    expect(droits.filter((droit) => droit.startsWith('open_data'))).toEqual(['open_data']);
    expect(droits).toContain('attestation_fiscale_dgfip');
    expect(droitsAttendus({})).toEqual([]);
  });
});

describe('Le plan', () => {
  it('joue chaque panne du simulateur, puis chaque opération au bac à sable et en production', () => {
    const [pannes, sable, production] = tableaux(plan);
    const enPanne = IDENTIFIANTS_SIMULES.filter(
      ({ cas }) => !['trouve', 'diffusion_partielle'].includes(cas),
    );
    expect(pannes?.lignes).toHaveLength(enPanne.length);
    for (const { siren } of enPanne)
      expect(pannes?.lignes.some((ligne) => ligne[1]?.includes(siren))).toBe(true);
    for (const { chemin } of operationsATester(fixture().reponses))
      for (const table of [sable, production])
        expect(table?.lignes.filter((ligne) => ligne[1] === `GET ${chemin}`)).toHaveLength(1);
    expect(OPERATIONS.length).toBeGreaterThan(0);
  });

  it('laisse la place de constater, et chaque ligne a toutes ses cases', () => {
    for (const { entetes, lignes, parts } of tableaux(plan)) {
      expect(parts.reduce((somme, part) => somme + part)).toBeCloseTo(1);
      for (const ligne of lignes) {
        expect(ligne).toHaveLength(entetes.length);
        expect(ligne.at(-1)).toBe('');
        expect(ligne.slice(0, -1)).not.toContain('');
      }
    }
  });

  it('une demande vide donne un plan, sans rien inventer', () => {
    const vide = JSON.stringify(planDe({ ...fixture(), reponses: {} }, LE_JOUR));
    expect(vide).toContain('Demande sans nom');
    expect(vide).toContain('les droits de votre habilitation');
    expect(vide).not.toContain('undefined');
  });
});

describe('Le plan exporté', () => {
  it('en Markdown, garde les mots et n’en fait pas des marques', () => {
    const texte = markdownDe(planDe(avec({ intitule: '# *gras* | [lien](x) <b>' }), LE_JOUR));
    expect(texte).toContain('# Plan de test\u00a0: \\# \\*gras\\* \\| \\[lien\\](x) \\<b\\>');
    expect(texte.match(/^\| --- /gm) ?? texte.match(/^\| ?---/gm)).not.toBeNull();
    for (const { lignes } of tableaux(plan))
      for (const [cas] of lignes) expect(markdownDe(plan)).toContain(`| ${cas} |`);
  });

  it.skipIf(!OUTILS)(
    `en PDF, étiqueté, sans pièce jointe, mêmes octets pour le même jour${RAISON}`,
    async () => {
      const octets = await pdfDuDocument(plan, LE_JOUR, POLICES);
      expect(octets).toEqual(await pdfDuDocument(plan, LE_JOUR, POLICES));
      expect(dit(octets, 'pdfinfo', 'FICHIER')).toMatch(/Tagged:\s+yes/);
      expect(dit(octets, 'qpdf', '--check', 'FICHIER')).toContain('No syntax or stream encoding errors');
      const mots = dit(octets, 'pdftotext', '-raw', 'FICHIER', '-').replace(/\s+/g, '');
      for (const { lignes } of tableaux(plan))
        for (const [cas] of lignes) expect(mots).toContain(cas?.replace(/\s+/g, ''));
    },
  );
});
