import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { activer, BON, expect, ouvrirDemande, test } from './agent';

test('je télécharge le PDF, j’efface ma demande, et le PDF me la rend', async ({ page }) => {
  await ouvrirDemande(page, BON);

  await page.goto('/demande/export');
  const attente = page.waitForEvent('download');
  await activer(page, page.getByRole('button', { name: 'Télécharger le PDF' }));
  const telechargement = await attente;
  expect(telechargement.suggestedFilename()).toMatch(/^demande-habilitation-analyse-.*\.pdf$/);
  await expect(page.getByRole('status').filter({ hasText: 'Le PDF est téléchargé.' })).toBeVisible();
  const chemin = await telechargement.path();

  await page.goto('/demandes');
  await page.getByRole('button', { name: /^Supprimer/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Supprimer/ })
    .click();
  await expect(page.getByText('Analyse des candidatures')).toHaveCount(0);

  const fichier = page.getByLabel('Fichier d’une demande');
  await fichier.setInputFiles(join(import.meta.dirname, '../package.json'));
  await expect(page.getByText(/pas une demande d’habilitation/)).toBeVisible();
  await fichier.setInputFiles({
    name: 'autre.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.4\n%%EOF\n'),
  });
  await expect(page.getByText(/ne contient pas de demande/)).toBeVisible();

  await fichier.setInputFiles(chemin);
  await expect(page.getByRole('heading', { name: /Analyse des candidatures/ })).toBeFocused();
  await page.getByRole('button', { name: 'Ouvrir cette demande' }).click();
  await expect(page.getByText('9 étapes complètes sur 9')).toBeVisible();

  await page.goto('/demande/export');
  const json = page.waitForEvent('download');
  await activer(page, page.getByRole('button', { name: 'Télécharger le fichier' }));
  const rendu = JSON.parse(readFileSync(await (await json).path(), 'utf8'));
  expect(rendu.reponses).toEqual(JSON.parse(BON).reponses);
});

test('sans police, le PDF dit quoi faire à la place', async ({ page }) => {
  await page.route(/\.ttf$/, (route) => route.fulfill({ status: 204, body: '' }));
  await page.goto('/demande/export');
  await activer(page, page.getByRole('button', { name: 'Télécharger le PDF' }));
  await expect(page.getByText(/Téléchargez le fichier de la demande ci-dessus/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Télécharger le fichier' })).toBeVisible();
});
