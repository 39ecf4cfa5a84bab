import type { Page } from '@playwright/test';
import { BON, enregistre, expect, ouvrirDemande, surEtape, telecharger, test } from './agent';
import { adresse, DPD, envoyer, sansReponses } from './echange';

test.use({ serviceWorkers: 'allow' });
/** Waits until the pages are kept: the worker is in charge. */
async function gardees(page: Page) {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((resolve) => {
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
      });
  });
}

/** « Continuer », by a click: the keyboard has its own journeys. */
async function suivante(page: Page, question: string) {
  await page.getByRole('button', { name: 'Continuer', exact: true }).click();
  await surEtape(page, question);
}

test.describe('hors ligne', () => {
  // The browser itself says each request that fails.
  test.use({ bruitAttendu: /ERR_INTERNET_DISCONNECTED|ERR_FAILED/ });

  test('hors ligne après la première visite : toutes les étapes, la relecture, les fichiers', async ({
    page,
    context,
    baseURL,
  }) => {
    await page.goto('/');
    await gardees(page);
    await context.setOffline(true);
    await ouvrirDemande(page, BON);
    await page
      .getByRole('link', { name: /^Organisation/ })
      .first()
      .click();
    await surEtape(page, 'Quelle organisation fait la demande ?');
    await page.reload();
    await surEtape(page, 'Quelle organisation fait la demande ?');
    await page.getByRole('button', { name: 'Vérifier dans l’annuaire' }).click();
    await expect(page.getByText(/pas de connexion. Tout le reste marche sans elle/)).toBeVisible();
    // From step to step without loading a page again: what lives in the page's memory stays.
    await page.evaluate(() => Object.assign(window, { memeVisite: true }));
    await suivante(page, 'Pour quelle démarche voulez-vous ces données ?');
    await suivante(page, 'Quel est votre projet ?');
    await page.getByLabel('Nom du projet').fill('Écrit sans connexion');
    await enregistre(page);
    for (const question of [
      'De quelles données avez-vous besoin ?',
      'Quel texte vous autorise ?',
      'Qui lit les données, et combien de temps les gardez-vous ?',
      'Qui sont les quatre personnes de la demande ?',
      'Vérifiez vos réponses',
    ])
      await suivante(page, question);
    expect(await page.evaluate(() => 'memeVisite' in window)).toBe(true);
    // The questions sent to someone open from the link alone: what follows « # » never needed a server.
    const envoi = envoyer(sansReponses(DPD), DPD);
    for (const lien of [
      '/demande/projet?retour=intitule#champ-intitule',
      '/demande/trousse',
      '/demande/historique',
      '/apres/jeton',
      '/questionnaires/metier',
      await adresse(baseURL, envoi),
      '/essai',
    ]) {
      await page.goto(lien);
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
      await expect(page).not.toHaveTitle(/introuvable/);
      if (lien.includes('/repondre#'))
        await expect(page.getByRole('heading', { level: 2, name: envoi.titre })).toBeVisible();
    }
    await page.goto('/demande');
    const fichier = page.getByRole('button', { name: 'Télécharger le fichier de la demande' });
    const { texte } = await telecharger(page, fichier);
    expect(JSON.parse(texte).reponses.intitule).toBe('Écrit sans connexion');
    await page.goto('/demande/export');
    const attente = page.waitForEvent('download');
    await page.getByRole('button', { name: /PDF/ }).first().click();
    expect((await attente).suggestedFilename()).toMatch(/\.pdf$/);
    await context.setOffline(false);
    await page.goto('/demande/organisation');
    await page.getByRole('button', { name: 'Vérifier dans l’annuaire' }).click();
    await expect(page.getByText('Commune de Clamart').first()).toBeVisible();
  });
});
