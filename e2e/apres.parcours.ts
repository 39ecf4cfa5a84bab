import { readFileSync } from 'node:fs';
import { CHAPITRES } from '../lib/apres';
import { DOCUMENT_FONDATEUR } from '../lib/apres/document-fondateur';
import {
  activer,
  BON,
  cocher,
  enregistre,
  expect,
  ouvrirDemande,
  pressePapiers,
  saisir,
  sansDebordement,
  telecharger,
  test,
} from './agent';

test('chaque énoncé du document fondateur mène à une page et à une ancre qui existent', async ({ page }) => {
  for (const adresse of new Set(DOCUMENT_FONDATEUR.map((ligne) => ligne.page))) {
    const lignes = DOCUMENT_FONDATEUR.filter((ligne) => ligne.page === adresse);
    await test.step(adresse, async () => {
      const reponse = await page.goto(adresse);
      expect(reponse?.status()).toBe(200);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      for (const ancre of new Set(lignes.flatMap((ligne) => ligne.ancre ?? [])))
        await expect(page.locator(`[id="${ancre}"]`), `${adresse}#${ancre}`).toHaveCount(1);
    });
  }
});

test('je suis le guide chapitre par chapitre, et mes coches sont gardées avec la demande', async ({
  page,
}) => {
  await ouvrirDemande(page, BON);
  await page.goto('/apres');
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(CHAPITRES.length);
  const [premier, deuxieme] = CHAPITRES;
  await activer(page, page.getByRole('link', { name: premier?.titre ?? '' }));
  await expect(page.getByRole('heading', { level: 1, name: premier?.question ?? '' })).toBeFocused();
  const tache = premier?.taches[0]?.quoi ?? '';
  await cocher(page, tache);
  await expect(page.getByRole('status').filter({ hasText: `1 sur ${premier?.taches.length}` })).toBeVisible();
  await enregistre(page);
  await page.reload();
  await expect(page.getByRole('checkbox', { name: tache })).toBeChecked();
  await sansDebordement(page);
  await activer(
    page,
    page
      .getByRole('navigation', { name: 'Chapitres voisins' })
      .getByRole('link', { name: deuxieme?.titre ?? '' }),
  );
  await expect(page.getByRole('heading', { level: 1, name: deuxieme?.question ?? '' })).toBeFocused();
  await page.goto('/apres');
  await expect(page.getByText(`1 sur ${premier?.taches.length}`)).toBeVisible();
});

test('le plan de test se remplit de ma demande, et part en PDF et en Markdown', async ({ page }) => {
  await ouvrirDemande(page, BON);
  await page.goto('/apres/test-de-bout-en-bout');
  await expect(page.getByText(/^Rempli à partir de .*Analyse des candidatures/)).toBeVisible();
  await activer(page, page.getByText('Lire le plan ici'));
  await expect(page.getByRole('row', { name: /attestation_vigilance/ }).first()).toBeVisible();
  await sansDebordement(page);
  const texte = await telecharger(page, page.getByRole('button', { name: /en texte/ }));
  expect(texte.nom).toMatch(/^plan-de-test-.*\.md$/);
  expect(texte.texte).toMatch(/^# Plan de test[\s\S]*attestation\\_vigilance/);
  const attente = page.waitForEvent('download');
  await activer(page, page.getByRole('button', { name: 'Télécharger le plan en PDF' }));
  const pdf = readFileSync(await (await attente).path());
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  await expect(page.getByRole('status').filter({ hasText: 'Le PDF est téléchargé.' })).toBeVisible();
});

test('je colle le message de l’instructeur : ce qu’il demande devient une liste', async ({ page }) => {
  await ouvrirDemande(page, BON);
  await page.goto('/apres/instruction');
  const champ = page.getByRole('textbox', { name: 'Message de l’instructeur' });
  await saisir(
    page,
    champ,
    'Bonjour, votre cadre juridique est incomplet : merci de préciser l’article. Par ailleurs, l’adresse du contact technique ne répond pas. Cordialement.',
  );
  await expect(page.getByRole('status').filter({ hasText: '2 points lus.' })).toBeVisible();
  const corriger = page.getByRole('link', { name: /^Corriger/ });
  await expect(corriger).toHaveCount(2);
  await page.getByRole('checkbox', { name: /^Fait/ }).first().focus();
  await page.keyboard.press('Space');
  await enregistre(page);
  await page.reload();
  await expect(page.getByRole('checkbox', { name: /^Fait/ }).first()).toBeChecked();
  await sansDebordement(page);
  await activer(page, corriger.last());
  await expect(page.getByRole('textbox', { name: /^Adresse électronique/ }).last()).toBeFocused();
  expect(page.url()).not.toContain('nguyen');
});

test('mes paramètres de traçabilité sont prêts à copier', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await ouvrirDemande(page, BON);
  await page.goto('/apres/premiere-requete');
  const statut = page.getByRole('status').filter({ hasText: 'Les trois champs sont prêts.' });
  await expect(statut).toBeVisible();
  const objet = page.getByRole('textbox', { name: /^Raison de l’appel/ });
  await saisir(page, objet, '');
  await expect(statut).toHaveCount(0);
  await saisir(page, objet, 'Marché 2027-12');
  await activer(page, page.getByRole('button', { name: 'Copier ces paramètres' }));
  const copie = new URLSearchParams(await pressePapiers(page));
  expect(copie.get('object') ?? copie.get('?object')).toBe('Marché 2027-12');
  expect(copie.get('recipient')).toBe('21920023500014');
});
