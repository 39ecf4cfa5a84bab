import type { Page } from '@playwright/test';
import { TRACES } from '../lib/draft/traces';
import { BON, enregistre, expect, ouvrirDemande, surEtape, telecharger, test } from './agent';
import { adresse, DPD, envoyer, sansReponses } from './echange';

/** Everything that this browser keeps for the service, seen from one tab. */
async function gardes(page: Page): Promise<string[]> {
  return page.evaluate(async () => [
    ...(await indexedDB.databases()).map(({ name }) => `IndexedDB ${name}`),
    ...Object.keys(localStorage).map((cle) => `localStorage ${cle}`),
    ...Object.keys(sessionStorage).map((cle) => `sessionStorage ${cle}`),
    ...(await caches.keys()).map((nom) => `Cache Storage ${nom}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `travailleur ${scope}`),
    ...(document.cookie ? [`cookie ${document.cookie}`] : []),
  ]);
}

test.describe('avec le travailleur hors ligne', () => {
  test.use({ serviceWorkers: 'allow' });

  test('tout effacer ne laisse aucune clé, dans aucun onglet', async ({ page, context }) => {
    await page.goto('/apres/logiciel-metier/volume');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await ouvrirDemande(page, BON);
    await page.evaluate(() => navigator.serviceWorker.ready);
    const autre = await context.newPage();
    await autre.goto('/demande/projet');
    await surEtape(autre, 'Quel est votre projet ?');
    await autre.getByLabel('Nom du projet').fill('Tapé dans l’autre onglet');
    await enregistre(autre);
    const avant = [...(await gardes(page)), ...(await gardes(autre))];
    expect(avant).toEqual(
      expect.arrayContaining(['IndexedDB pret-pour-datapass', 'Cache Storage pret-pour-datapass']),
    );
    await test.step('ce que le navigateur garde après un parcours est dans la liste publiée, et aucun cookie', () => {
      const publies = TRACES.map(({ cle, ou }) => `${ou} ${cle}`);
      expect(avant.filter((each) => !each.startsWith('travailleur ') && !publies.includes(each))).toEqual([]);
      expect(new Set(avant).size).toBeGreaterThan(3);
    });
    await page.goto('/demandes');
    await page.getByRole('button', { name: 'Tout effacer sur cet ordinateur' }).click();
    await page.getByRole('button', { name: 'Tout effacer', exact: true }).click();
    await expect(page.getByText('Tout est effacé')).toBeVisible();
    await expect.poll(() => gardes(page)).toEqual([]);
    await expect.poll(() => gardes(autre)).toEqual([]);
    await expect(autre.getByLabel('Nom du projet')).toHaveValue('');
  });

  test('poste partagé : rien n’est gardé, le fichier s’emporte, et l’onglet fermé ne laisse aucune clé', async ({
    page,
    context,
    baseURL,
  }) => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Poste partagé : ne rien garder ici' }).click();
    await expect(page.getByText('Rien n’est gardé')).toBeVisible();
    await page.getByRole('link', { name: 'Commencer une demande' }).click();
    await page
      .getByRole('link', { name: /Projet/ })
      .first()
      .click();
    await surEtape(page, 'Quel est votre projet ?');
    await page.getByLabel('Nom du projet').fill('Sur le poste de l’accueil');
    await expect(page.getByText('Poste partagé : vos réponses vivent dans cet onglet')).toBeVisible();
    await page.waitForTimeout(600);
    const tenus = async () => (await gardes(page)).filter((each) => !each.startsWith('localStorage scheme'));
    // A worker being installed is only undone once it is.
    await expect.poll(tenus, { timeout: 20_000 }).toEqual(['sessionStorage poste-partage']);
    const { texte } = await telecharger(page, page.getByRole('button', { name: 'Télécharger la demande' }));
    expect(JSON.parse(texte).reponses.intitule).toBe('Sur le poste de l’accueil');
    await page.getByRole('button', { name: 'Quitter ce mode' }).click();
    await expect(page.getByRole('dialog', { name: /Quitter le mode/ })).toBeVisible();
    await page.keyboard.press('Escape');
    const retenu = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    await (await retenu).accept();
    await expect.poll(() => context.pages().length).toBe(0);
    const apres = await context.newPage();
    // A file of the service that runs no script: looking must leave nothing either.
    await apres.goto('/schema/demande-habilitation-v1.schema.json');
    expect(await gardes(apres)).toEqual([]);

    // The same for someone who was sent questions: nothing of the link nor of the answer stays.
    const envoi = envoyer(sansReponses(DPD), DPD);
    // The worker has been seen to: waiting for another installation would prove nothing more.
    await apres.addInitScript(() => {
      ServiceWorkerContainer.prototype.register = async () => undefined as never;
    });
    await apres.goto(await adresse(baseURL, envoi));
    await expect(apres.getByRole('heading', { level: 2, name: envoi.titre })).toBeVisible();
    await apres.getByRole('button', { name: 'Poste partagé : ne rien garder ici' }).click();
    await apres.getByRole('textbox', { name: /^Destinataires/ }).fill('Tapé sur le poste de l’accueil');
    await expect(apres.getByRole('heading', { level: 2, name: envoi.titre })).toBeVisible();
    expect(apres.url()).toBe(`${baseURL}/repondre`);
    await expect
      .poll(async () => (await gardes(apres)).filter((each) => !each.startsWith('localStorage scheme')), {
        timeout: 20_000,
      })
      .toEqual(['sessionStorage poste-partage']);
    await apres.waitForTimeout(600);
    const retenue = apres.waitForEvent('dialog');
    await apres.close({ runBeforeUnload: true });
    await (await retenue).accept();
  });
});

test('la garde durable refusée se dit après l’enregistrement, accordée non', async ({ page }) => {
  let accorde = false;
  let demandes = 0;
  await page.exposeFunction('accorde', () => {
    demandes += 1;
    return accorde;
  });
  await page.addInitScript(() => {
    const reponse = async () => (window as unknown as { accorde: () => Promise<boolean> }).accorde();
    StorageManager.prototype.persist = reponse;
    StorageManager.prototype.persisted = reponse;
  });
  for (accorde of [false, true]) {
    await page.goto('/demande/projet');
    await surEtape(page, 'Quel est votre projet ?');
    if (!accorde) expect(demandes, 'demandée après un premier enregistrement, pas avant').toBe(0);
    await page.getByLabel('Nom du projet').fill(`Accordée : ${accorde}`);
    await enregistre(page);
    await expect(page.getByText(/Safari, après 7 jours sans visite/)).toHaveCount(accorde ? 0 : 1);
  }
});

test('90 jours sans modification : prévenu, puis effacée, puis dit une fois', async ({ page }) => {
  const dans = (jours: number) => new Date(Date.now() + jours * 86_400_000 + 60_000);
  await ouvrirDemande(page, BON);
  await page.clock.setFixedTime(dans(60));
  await page.goto('/demandes');
  await expect(page.getByText(/sera effacée de ce navigateur à partir du/)).toHaveCount(1);
  await page.clock.setFixedTime(dans(80));
  await page.reload();
  await expect(page.getByRole('button', { name: 'Garder 90 jours de plus' })).toBeVisible();
  await page.clock.setFixedTime(dans(89));
  await page.reload();
  await expect(page.getByRole('article')).toHaveCount(1);
  await page.clock.setFixedTime(dans(91));
  await page.reload();
  await expect(page.getByText('Aucune demande dans ce navigateur.')).toBeVisible();
  await expect(page.getByText(/une demande a été effacée de ce navigateur/)).toBeVisible();
  await page.getByRole('button', { name: 'J’ai lu' }).click();
  await expect(page.getByText(/une demande a été effacée/)).toHaveCount(0);
});

test('3G lente : écrire, enregistrer et continuer marchent pendant que le réseau rampe', async ({
  page,
  context,
}) => {
  await ouvrirDemande(page, BON);
  await page
    .getByRole('link', { name: /^Projet/ })
    .first()
    .click();
  await surEtape(page, 'Quel est votre projet ?');
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  });
  await page.getByLabel('Nom du projet').fill('Écrit en 3G lente');
  await enregistre(page);
  await page.getByRole('button', { name: 'Continuer', exact: true }).click();
  await surEtape(page, 'De quelles données avez-vous besoin ?');
  await page.goBack();
  await expect(page.getByLabel('Nom du projet')).toHaveValue('Écrit en 3G lente');
});
