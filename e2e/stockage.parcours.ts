import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { STEPS } from '../lib/steps';
import { BON, enFichier, enregistre, expect, ouvrirDemande, surEtape, telecharger, test } from './agent';

/** A request that only a newer build reads. */
const V2 = readFileSync(join(import.meta.dirname, '../lib/draft/fixtures/futur/version-2.json'), 'utf8');

test('l’écriture échoue (QuotaExceededError, AbortError, InvalidStateError, VersionError) : c’est dit, et le fichier garde la dernière frappe', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto('/demande/projet');
  await surEtape(page, 'Quel est votre projet ?');
  const nom = page.getByLabel('Nom du projet');
  const perdues = page.getByText('Vos dernières réponses ne sont pas enregistrées');
  const telechargee = async () => {
    const { texte } = await telecharger(
      page,
      page.getByRole('button', { name: 'Télécharger cette version' }),
    );
    return JSON.parse(texte).reponses.intitule;
  };
  await nom.fill('Gardé');
  await enregistre(page);
  // From here on the page's clock only moves when told to: « within one second » depends on no machine.
  await page.clock.pauseAt(new Date(Date.now() + 60_000));
  for (const panne of ['QuotaExceededError', 'AbortError', 'InvalidStateError']) {
    await page.evaluate((name) => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('panne', name);
      };
      Object.assign(window, { reparer: () => Object.assign(IDBObjectStore.prototype, { put }) });
    }, panne);
    await nom.fill(`La dernière frappe avant ${panne}`);
    await page.clock.runFor(1_000);
    await expect(perdues).toBeVisible();
    await expect(page.getByText(/Enregistré à/)).toHaveCount(0);
    expect(await telechargee()).toBe(`La dernière frappe avant ${panne}`);
    // The next keystroke tries again.
    await page.evaluate(() => (window as unknown as { reparer: () => void }).reparer());
    await nom.fill(`Réparé après ${panne}`);
    await page.clock.runFor(1_000);
    await enregistre(page);
    await expect(perdues).toHaveCount(0);
  }
  // A newer build takes the database: the true VersionError.
  await page.evaluate(
    (base) =>
      new Promise<void>((resolve) => {
        const ouverture = indexedDB.open(base, 2);
        ouverture.onsuccess = () => resolve(ouverture.result.close());
      }),
    'pret-pour-datapass',
  );
  await nom.fill('La dernière frappe avant VersionError');
  await page.clock.runFor(1_000);
  await expect(page.getByRole('alert').getByText(/enregistrée par une version plus récente/)).toBeVisible();
  await expect(page.getByText(/Enregistré à/)).toHaveCount(0);
  expect(await telechargee()).toBe('La dernière frappe avant VersionError');
});

test('une demande créée par une version plus récente se dit, et aucun fichier ne la remplace', async ({
  page,
}) => {
  await page.goto('/demandes');
  await expect(page.getByText('Aucune demande dans ce navigateur.')).toBeVisible();
  await page.evaluate(
    ([base, id, texte]) =>
      new Promise<void>((resolve) => {
        const ouverture = indexedDB.open(base);
        ouverture.onsuccess = () => {
          const ecriture = ouverture.result.transaction('brouillons', 'readwrite');
          ecriture.objectStore('brouillons').put({ id, revision: 4, texte });
          ecriture.oncomplete = () => resolve(ouverture.result.close());
        };
      }),
    ['pret-pour-datapass', JSON.parse(BON).id, V2] as const,
  );
  await page.reload();
  const carte = page.getByRole('article');
  await expect(
    carte.getByRole('heading', { name: 'Demande créée par une version plus récente' }),
  ).toBeVisible();
  const brut = await telecharger(page, carte.getByRole('button', { name: 'Télécharger le contenu brut' }));
  expect(brut.texte).toBe(V2);
  await page.getByLabel('Fichier d’une demande').setInputFiles(enFichier(BON));
  await expect(page.getByText(/le fichier ne peut pas la remplacer/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Remplacer par le fichier' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Garder les deux' }).click();
  await expect(page.getByText('9 étapes complètes sur 9')).toBeVisible();
});

test('stockage refusé partout : toute la demande se prépare, et s’exporte', async ({ page }) => {
  await page.addInitScript(() => {
    const refuser = () => {
      throw new DOMException('refusé', 'SecurityError');
    };
    for (const nom of ['localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(window, nom, { get: refuser, configurable: true });
  });
  const refus = page.getByText('Votre navigateur refuse de garder des données').first();
  await ouvrirDemande(page, BON);
  // From page to page without loading one again: memory is all there is.
  await page
    .getByRole('link', { name: /^Votre situation/ })
    .first()
    .click();
  for (const { question, name } of STEPS.filter(({ name }) => !['relecture', 'export'].includes(name))) {
    await surEtape(page, question);
    await expect(refus).toBeVisible();
    if (name === 'projet') await page.getByLabel('Nom du projet').fill('Sans aucun stockage');
    await page.getByRole('button', { name: 'Continuer', exact: true }).click();
  }
  await surEtape(page, 'Vérifiez vos réponses');
  // DSFR's own window, then one of ours.
  await page.getByRole('button', { name: /^Paramètres d.affichage/ }).click();
  await page.getByRole('dialog').getByText('Thème sombre').click();
  await expect(page.locator('html')).toHaveAttribute('data-fr-theme', 'dark');
  await page.getByRole('dialog').getByRole('button', { name: 'Fermer' }).click();
  await page.getByRole('link', { name: 'Mes demandes' }).first().click();
  await page.getByRole('button', { name: /^Renommer/ }).click();
  await page.getByLabel('Nom du projet').fill('Renommée sans stockage');
  await page.getByRole('button', { name: 'Renommer', exact: true }).click();
  await page
    .getByRole('button', { name: /^Ouvrir\s«/ })
    .first()
    .click();
  await page
    .getByRole('link', { name: /^Dépôt/ })
    .first()
    .click();
  await surEtape(page, 'Préparez le dépôt sur DataPass');
  const { texte } = await telecharger(page, page.getByRole('button', { name: 'Télécharger le fichier' }));
  expect(JSON.parse(texte).reponses.intitule).toBe('Renommée sans stockage');
  const attente = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Télécharger le PDF' }).click();
  expect((await attente).suggestedFilename()).toMatch(/\.pdf$/);
});
