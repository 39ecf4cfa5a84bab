import { expect, test } from './agent';
import { sansGeste, scripts } from './demarrage';

test('une page à lire ne charge pas l’application, ni à la souris, ni pour mener ailleurs', async ({
  page,
}) => {
  await page.goto('/mentions-legales', { waitUntil: 'networkidle' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.mouse.move(100, 300);
  await page.keyboard.press('PageDown');
  await page.waitForTimeout(500);
  expect(await scripts(page)).toBe(0);
  await page.getByRole('link', { name: 'Accueil', exact: true }).click();
  await page.getByRole('link', { name: 'Commencer une demande' }).hover();
  await page.waitForTimeout(500);
  expect(await scripts(page)).toBe(0);
  await page.getByRole('link', { name: 'Commencer une demande' }).click();
  await expect(page).toHaveURL('/demande/anticiper');
});

test('sur une page à lire, un bouton fait venir l’application, à la souris, au clavier ou au doigt', async ({
  page,
  browser,
  baseURL,
}) => {
  const reglage = page.getByRole('button', { name: /^Paramètres d.affichage/ });
  await sansGeste(page, '/mentions-legales');
  await reglage.hover();
  await expect.poll(() => scripts(page)).toBeGreaterThan(5);
  await sansGeste(page, '/mentions-legales');
  await reglage.focus();
  await expect.poll(() => scripts(page)).toBeGreaterThan(5);
  const contexte = await browser.newContext({
    baseURL: baseURL ?? '',
    hasTouch: true,
    serviceWorkers: 'block',
  });
  const tactile = await contexte.newPage();
  await sansGeste(tactile, '/mentions-legales');
  await tactile.touchscreen.tap(200, 300);
  await expect.poll(() => scripts(tactile)).toBeGreaterThan(5);
  await contexte.close();
});

test('le script des menus ne vient qu’avec un geste vers l’un d’eux', async ({ page }) => {
  const venus: string[] = [];
  await page.goto('/demande/projet');
  await expect(page.locator('html[data-pret]')).toBeAttached();
  await page.waitForTimeout(1_000);
  page.on('response', (reponse) => venus.push(reponse.url()));
  await page.mouse.move(200, 320);
  await page.waitForTimeout(500);
  expect(venus.filter((each) => each.endsWith('.js'))).toEqual([]);
  expect(await page.locator('html').getAttribute('data-fr-js')).toBeNull();
  await page.getByRole('button', { name: /^Paramètres d.affichage/ }).click();
  await expect(page.getByRole('dialog', { name: /^Paramètres d.affichage/ })).toBeVisible();
  expect(venus.filter((each) => each.endsWith('.js'))).not.toEqual([]);
});
