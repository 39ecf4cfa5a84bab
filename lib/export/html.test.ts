import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { newDraft } from '../draft/format';
import { htmlDe } from './html';
import { avec, fixture, LE_JOUR } from './test-pdf';

const validateur = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });

async function erreurs(html: string): Promise<string[]> {
  const { results } = await validateur.validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId} : ${message}`));
}

describe('La page à télécharger', () => {
  it.each([
    ['pleine', fixture()],
    ['vide', newDraft('vide', LE_JOUR.toISOString())],
    ['d’un éditeur', fixture('api-entreprise-editeur')],
    ['hostile', avec({ intitule: '</title><h1>"\'', description: '<b>&amp;<table>' })],
  ])('demande %s : HTML sans faute, en français, titrée, tableaux légendés', async (_, brouillon) => {
    const page = htmlDe(brouillon, LE_JOUR);
    expect(await erreurs(page)).toEqual([]);
    expect(page).toMatch(/^<!doctype html>\n<html lang="fr">/);
    expect(page).toMatch(/<title>[^<]{10,}<\/title>/);
    expect(page.match(/<h1>/g)).toHaveLength(1);
    const niveaux = [...page.matchAll(/<h([1-6])>/g)].map(([, niveau]) => Number(niveau));
    expect(niveaux.filter((niveau, rang) => niveau > (niveaux[rang - 1] ?? 0) + 1)).toEqual([]);
    expect(
      page
        .split('<table>')
        .slice(1)
        .filter((table) => !/^\s*<caption>\S/.test(table)),
    ).toEqual([]);
    expect(page.match(/<th>/g), 'chaque en-tête dit ce qu’il couvre').toBeNull();
  });

  it('une faute se verrait', async () => {
    const page = htmlDe(fixture(), LE_JOUR);
    expect(page).toContain('<caption>');
    expect(await erreurs(page.replace('</h1>', ''))).not.toEqual([]);
  });
});
