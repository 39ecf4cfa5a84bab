import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { activer, enregistre, expect, ouvrirDemande, sansDebordement, surEtape, test } from './agent';

const AIDES = readFileSync(
  join(import.meta.dirname, '../lib/draft/fixtures/api-entreprise-aides-publiques.json'),
  'utf8',
);
const OCCITANIE =
  'Pré-remplir les formulaires du hub entreprises à partir du SIRET, préqualifier les dossiers d’aides, puis instruire ces dossiers';

/** A ready request whose context now mixes the three usages of the Région Occitanie's hub. */
async function melanger(page: Page) {
  await ouvrirDemande(page, AIDES, /étapes? complètes?/);
  await page.goto('/demande/contexte');
  await surEtape(page, 'Pour quelle démarche voulez-vous ces données ?');
  await page.getByLabel('Pour qui, pour quelle démarche ?').fill(OCCITANIE);
  await expect(page.getByText('nous y lisons plusieurs contextes')).toBeVisible();
}

test('plusieurs contextes : mes propres mots sont montrés, et je peux dire que c’est une seule démarche', async ({
  page,
}) => {
  await melanger(page);
  await expect(page.locator('mark').first()).toBeVisible();
  await sansDebordement(page);
  await activer(page, page.getByRole('button', { name: 'C’est une seule démarche' }));
  await expect(page.getByText('nous y lisons plusieurs contextes')).toHaveCount(0);
  await enregistre(page);
  await page.reload();
  await surEtape(page, 'Pour quelle démarche voulez-vous ces données ?');
  await expect(page.getByText('nous y lisons plusieurs contextes')).toHaveCount(0);
});

test('séparer donne trois demandes de sensibilité croissante, un jeton chacune', async ({ page }) => {
  await melanger(page);
  await activer(page, page.getByRole('button', { name: 'Séparer en 3 demandes' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Une demande, un jeton' })).toBeVisible();
  const rows = page.getByRole('table').getByRole('row');
  await expect(rows).toHaveCount(4);
  await expect(rows.nth(1)).toContainText('Données ouvertes');
  const counts = await Promise.all(
    [2, 3].map(async (row) => Number(/(\d+) protégée/.exec((await rows.nth(row).textContent()) ?? '')?.[1])),
  );
  expect(counts[0]).toBeGreaterThan(0);
  expect(counts[1]).toBeGreaterThan(counts[0] ?? 0);
  await sansDebordement(page);
  await rows
    .nth(2)
    .getByRole('button', { name: /^Ouvrir/ })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Votre demande, étape par étape' })).toBeVisible();
  await page.goto('/demande/relecture');
  await expect(page.getByText(/ce texte vient d’une demande que vous avez séparée/).first()).toBeVisible();
  await page.goto('/demandes');
  await expect(page.getByRole('article')).toHaveCount(4);
});
