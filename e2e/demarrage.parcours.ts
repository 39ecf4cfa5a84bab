import { STEPS } from '../lib/steps';
import { BON, enFichier, enregistre, expect, ouvrirDemande, test } from './agent';
import { retenirLesScripts, sansGeste, scripts } from './demarrage';

test('un bouton pressé avant que la page réponde n’est pas oublié', async ({ page }) => {
  const laisser = await retenirLesScripts(page);
  await page.goto('/');
  await page.getByRole('button', { name: 'Poste partagé : ne rien garder ici' }).click();
  await expect(page.getByText('Rien n’est gardé')).toHaveCount(0);
  laisser();
  await expect(page.getByText('Rien n’est gardé')).toBeVisible();
});

test('un formulaire pressé avant que la page réponde ne part pas dans l’adresse', async ({ page }) => {
  const laisser = await retenirLesScripts(page);
  await page.goto('/essai', { waitUntil: 'commit' });
  await page.getByRole('button', { name: 'Lancer l’appel' }).click();
  expect(page.url()).toMatch(/\/essai$/);
  laisser();
  await expect(
    page.getByRole('heading', { name: 'Une réponse est à compléter ou à corriger' }),
  ).toBeFocused();
  expect(page.url()).toMatch(/\/essai$/);
});

test('un texte tapé et un fichier choisi avant que la page réponde ne sont pas perdus', async ({ page }) => {
  let laisser = await retenirLesScripts(page);
  await page.goto('/essai', { waitUntil: 'commit' });
  const jeton = page.locator('input[type=password]');
  await jeton.fill('pas-un-jeton');
  laisser();
  await expect(page.getByRole('button', { name: 'Effacer le jeton' })).toBeVisible();
  await expect(jeton).toHaveValue('pas-un-jeton');
  await page.unrouteAll();
  laisser = await retenirLesScripts(page);
  await page.goto('/demandes', { waitUntil: 'commit' });
  await page.getByLabel('Fichier d’une demande').setInputFiles(enFichier(BON));
  laisser();
  await expect(page.getByRole('button', { name: 'Ouvrir cette demande' })).toBeVisible();
});

test('ce qui est écrit dans une page est ce que l’application y montre à un nouveau venu', async ({
  browser,
  baseURL,
}) => {
  for (const adresse of [
    '/demande',
    ...STEPS.map(({ name }) => `/demande/${name}`),
    '/demandes',
    '/groupe',
  ]) {
    const contexte = await browser.newContext({ baseURL: baseURL ?? '', serviceWorkers: 'block' });
    const page = await contexte.newPage();
    const lire = () => page.locator('main').innerText();
    await page.goto(adresse, { waitUntil: 'networkidle' });
    const ecrit = await lire();
    expect(await scripts(page), adresse).toBe(0);
    await page.mouse.move(100, 300);
    await expect(page.locator('html[data-pret]')).toBeAttached();
    // The name of the file holds its day.
    expect((await lire()).replace(/demande-habilitation-.*json\n*/, ''), adresse).toBe(ecrit);
    await contexte.close();
  }
});

test('une étape se lit et se remplit avant tout script : rien ne se perd, le foyer ne bouge pas', async ({
  page,
}) => {
  const laisser = await retenirLesScripts(page);
  await page.goto('/demande/projet', { waitUntil: 'commit' });
  const nom = page.getByLabel(/^Nom du projet/);
  await expect(nom).toBeVisible();
  await nom.pressSequentially('Marchés');
  const aide = page.locator('main details').first();
  await aide.locator('summary').click();
  await nom.focus();
  await page.keyboard.press('End');
  laisser();
  // Keys go on falling while the application comes.
  await page.keyboard.type(' publics 2027', { delay: 60 });
  await enregistre(page);
  await expect(nom).toBeFocused();
  await expect(nom).toHaveValue('Marchés publics 2027');
  await expect(aide).toHaveAttribute('open');
  await page.reload();
  await expect(nom).toHaveValue('Marchés publics 2027');
});

test('un choix fait avant que l’étape réponde se voit aussitôt, et reste', async ({ page }) => {
  const laisser = await retenirLesScripts(page);
  await page.goto('/demande/contexte', { waitUntil: 'commit' });
  const choix = page.getByRole('radio', { name: /^Marchés publics/ });
  const autre = page.getByRole('radio', { name: /^Subventions/ }).first();
  await autre.check({ force: true });
  await choix.check({ force: true });
  await expect(choix).toBeChecked();
  await page.getByRole('button', { name: 'Continuer', exact: true }).click();
  expect(new URL(page.url()).pathname).toBe('/demande/contexte');
  laisser();
  // « Continuer » was heard after the choice, and says what is left.
  await expect(
    page.getByRole('heading', { name: '2 réponses sont à compléter ou à corriger' }),
  ).toBeFocused();
  await enregistre(page);
  await page.reload();
  await expect(choix).toBeChecked();
  await expect(autre).not.toBeChecked();
});

test('qui a gardé une demande ne voit jamais une étape vide à sa place', async ({ page }) => {
  await ouvrirDemande(page, BON);
  await enregistre(page);
  const laisser = await retenirLesScripts(page);
  await page.goto('/demande/projet', { waitUntil: 'commit' });
  await expect(page.getByText('Lecture de votre demande…')).toBeVisible();
  await expect(page.getByLabel(/^Nom du projet/)).toBeHidden();
  laisser();
  await expect(page.getByLabel(/^Nom du projet/)).toHaveValue(/^Analyse des candidatures/);
  await expect(page.getByText('Lecture de votre demande…')).toHaveCount(0);
});

test.describe('la fin de la page ne vient pas', () => {
  test.use({ bruitAttendu: /Failed to load resource|ERR_/ });

  test('une étape le dit, n’oublie rien, et reprend quand le réseau revient', async ({ page, context }) => {
    await sansGeste(page, '/demande/projet');
    await expect(page.getByText('pas encore gardé')).toBeHidden();
    await context.setOffline(true);
    const nom = page.getByLabel(/^Nom du projet/);
    await nom.pressSequentially('Tapé sans réseau');
    await expect(page.getByRole('alert').filter({ hasText: 'pas encore gardé' })).toBeVisible();
    await page.getByRole('link', { name: 'Revenir à la liste des étapes' }).click();
    await expect(nom).toHaveValue('Tapé sans réseau');
    await context.setOffline(false);
    await expect(page).toHaveURL('/demande');
    await page.goto('/demande/projet');
    await expect(nom).toHaveValue('Tapé sans réseau');
  });

  test('une page dont les fichiers ont disparu revient d’elle-même, une fois', async ({ page }) => {
    await sansGeste(page, '/demande/projet');
    let absents = 0;
    await page.route('**/_next/static/chunks/*.js', async (route) => {
      absents += 1;
      await route.fulfill({ status: 404 });
    });
    const revenue = page.waitForEvent('load');
    await page.mouse.move(100, 300);
    await revenue;
    const avant = absents;
    await page.mouse.move(120, 320);
    await expect.poll(() => absents).toBeGreaterThan(avant);
    await expect(page.getByRole('alert').filter({ hasText: 'pas encore gardé' })).toBeVisible();
    await page.unrouteAll();
    await page.reload();
    await expect(page.getByRole('alert').filter({ hasText: 'pas encore gardé' })).toHaveCount(0);
  });
});

test('un outil du guide est prêt avant d’être en vue', async ({ page }) => {
  await page.goto('/apres/premiere-requete', { waitUntil: 'networkidle' });
  expect(await scripts(page)).toBe(0);
  await page.evaluate(() => document.querySelector('#tracabilite')?.scrollIntoView());
  await expect.poll(() => scripts(page)).toBeGreaterThan(5);
});

test('une tâche cochée avant que la page réponde le reste, avec la demande', async ({ page }) => {
  const laisser = await retenirLesScripts(page);
  await page.goto('/apres/jeton');
  const tache = page.getByRole('checkbox').first();
  await page.getByText('Ouvrir le compte API Entreprise avec ProConnect.').click();
  laisser();
  await expect(tache).toBeChecked();
  await enregistre(page);
  await page.reload();
  await expect(tache).toBeChecked();
});

test('une demande gardée se montre sans geste', async ({ page }) => {
  await ouvrirDemande(page, BON);
  await enregistre(page);
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Reprendre' })).toBeVisible();
});

test('la police vient une fois le texte dessiné, et tout de suite là où rien ne peut le dire', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('/mentions-legales', { waitUntil: 'networkidle' });
  const temps = await page.evaluate(() => ({
    dessin: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    polices: performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.woff2'))
      .map(({ startTime }) => startTime),
  }));
  expect(temps.polices.length).toBeGreaterThan(1);
  expect(temps.dessin).toBeGreaterThan(0);
  expect(Math.min(...temps.polices)).toBeGreaterThanOrEqual(temps.dessin);
  const sansScript = await browser.newContext({ javaScriptEnabled: false });
  const muette = await sansScript.newPage();
  const police = muette.waitForRequest((demande) => demande.url().endsWith('.woff2'));
  await muette.goto(`${baseURL}/mentions-legales`);
  await police;
  await sansScript.close();
});
