import type { Page } from '@playwright/test';
import {
  activer,
  BON,
  choisir,
  cocher,
  enCouleurs,
  expect,
  ouvrirDemande,
  pressePapiers,
  saisir,
  sansDebordement,
  tabTo,
  telecharger,
  test,
} from './agent';
import { sansDefaut as sansDefautEn } from './axe';

const verdict = (page: Page) => page.locator('.verdict__phrase');
const dossiers = (page: Page) => page.getByRole('textbox', { name: /^Dossiers par jour/ });
const deplier = (page: Page, nom: string | RegExp) =>
  activer(page, page.locator('summary', { hasText: nom }));
const entier = (texte: string | null | undefined) => Number((texte ?? '').replace(/\s/g, ''));

async function ouvrirVolume(page: Page) {
  await page.goto('/apres/logiciel-metier/volume');
  await expect(verdict(page)).toBeVisible();
}

/** No fault of access, folded parts open, and nothing wider than the screen. */
async function accessible(page: Page) {
  test.setTimeout(180_000);
  await page.locator('main details').evaluateAll((plis) => {
    for (const pli of plis) (pli as HTMLDetailsElement).open = true;
  });
  await sansDebordement(page);
  for (const colorScheme of ['dark', 'light'] as const) {
    await enCouleurs(page, colorScheme);
    await sansDefautEn(page, { scheme: colorScheme });
  }
}

test.describe('simuler une journée d’appels', () => {
  test('au départ tout passe ; trente fois plus de dossiers, et des appels sont refusés', async ({
    page,
  }) => {
    await ouvrirVolume(page);
    await expect(page).toHaveTitle(/^Simuler une journée d’appels/);
    await expect(verdict(page)).toHaveText(/^Aucun refus\s: les 400 appels passent/);
    await expect(page.getByRole('img', { name: /appels par minute/ })).toHaveAccessibleDescription(
      /Aucun refus sur/,
    );

    await saisir(page, dossiers(page), '3000');
    await expect(verdict(page)).toHaveText(/^Premier refus \(429\) à 9\sh\s01/);
    // Said once, when the numbers have stopped moving.
    await expect(page.getByRole('status').filter({ hasText: 'Premier refus' })).toHaveCount(1);
    await expect(page.getByText('Des appels refusés')).toBeVisible();
    await expect(page.getByRole('img').getByText(/^1er refus \(429\) à 9\sh\s01$/)).toBeVisible();
    await expect(page.getByText('se vide à 21 h 29')).toBeVisible();
    await expect(page.getByText('la même journée rejouée passe entière')).toBeVisible();

    // The verdict, the sentence under the drawing and the table tell the same refusals.
    const [, refuses] = /; ([\d\s]+) appels/.exec((await verdict(page).textContent()) ?? '') ?? [];
    await expect(page.getByRole('img', { name: /^Attestation fiscale/ })).toHaveAccessibleDescription(
      new RegExp(`${refuses} refusés \\(429\\) sur 3`),
    );
    await deplier(page, 'Les mêmes nombres, en tableau');
    const lignes = page.getByRole('region', { name: /^Tableau\s: Attestation fiscale/ }).locator('tbody tr');
    await expect(lignes).toHaveCount(540);
    const nombres = await lignes.locator('td:last-child').allTextContents();
    expect(nombres.reduce((somme, texte) => somme + entier(texte), 0)).toBe(entier(refuses));
    await choisir(page, 'Appels comptés', 'par 10 minutes');
    await expect(lignes).toHaveCount(54);
    await expect(page.getByRole('img', { name: /appels par 10 minutes/ })).toBeVisible();
  });

  test('le curseur et le champ vont ensemble, au clavier', async ({ page }) => {
    await ouvrirVolume(page);
    const curseur = page.getByRole('slider', { name: 'Dossiers par jour, au curseur' });
    await expect(curseur).toHaveAttribute('aria-valuetext', '100 dossiers par jour');
    await tabTo(page, curseur);
    await page.keyboard.press('ArrowRight');
    await expect(dossiers(page)).toHaveValue('150');
    await saisir(page, dossiers(page), '1 000');
    await expect(curseur).toHaveAttribute('aria-valuetext', /^1\s000 dossiers par jour$/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('End');
    await expect(verdict(page)).toContainText('Il reste');
  });

  test('deux instances, chacune son jeton, changent le verdict et le plan', async ({ page }) => {
    await ouvrirVolume(page);
    await saisir(page, dossiers(page), '3000');
    await deplier(page, /^Affiner/);
    await saisir(page, page.getByRole('textbox', { name: /^Instances du programme/ }), '2');
    await expect(page.getByText('2 instances derrière la même adresse IP')).toBeVisible();
    await expect(verdict(page)).toContainText('Premier refus (429)');
    await choisir(page, 'Le jeton', /^Un par instance/);
    await expect(verdict(page)).toHaveText(/^Aucun refus/);
  });

  test('une pointe, des opérations ajoutées et retirées', async ({ page }) => {
    await ouvrirVolume(page);
    await saisir(page, dossiers(page), '1000');
    await expect(verdict(page)).toHaveText(/^Aucun refus/);
    await deplier(page, /^Affiner/);
    await cocher(page, 'Il y a une heure de pointe');
    await expect(verdict(page)).toContainText(/à 10\sh/);
    await deplier(page, '4 opérations appelées');
    await activer(page, page.getByRole('button', { name: 'Retirer Attestation fiscale, version 4' }));
    await expect(page.getByText('Attestation fiscale : retirée.')).toBeVisible();
    await expect(page.getByLabel('Ajouter une opération')).toBeFocused();
    await expect(verdict(page)).toHaveText(/^Aucun refus\s: les 3\s000 appels/);
    await page.getByLabel('Ajouter une opération').selectOption({ label: 'Chiffre d’affaires, version 3' });
    await activer(page, page.getByRole('button', { name: 'Ajouter', exact: true }));
    await saisir(page, page.getByRole('textbox', { name: 'Appels par dossier : Chiffre d’affaires' }), '2');
    await expect(verdict(page)).toHaveText(/^Aucun refus\s: les 5\s000 appels/);
  });

  test('un nombre illisible se dit, ne perd rien, et un rechargement garde tout', async ({ page }) => {
    await ouvrirVolume(page);
    await saisir(page, dossiers(page), '2000');
    await expect(verdict(page)).toHaveText(/^Aucun refus\s: les 8\s000 appels/);
    await saisir(page, dossiers(page), 'beaucoup');
    await expect(dossiers(page)).not.toHaveAttribute('aria-invalid');
    await page.keyboard.press('Tab');
    await expect(dossiers(page)).toHaveAttribute('aria-invalid', 'true');
    await expect(dossiers(page)).toHaveAccessibleDescription(/un nombre entier, entre 0 et 1\s000\s000/);
    await expect(page.getByText('le résultat reste celui d’avant')).toBeVisible();
    await expect(verdict(page)).toHaveText(/^Aucun refus\s: les 8\s000 appels/);
    await expect(dossiers(page)).toHaveValue('beaucoup');

    await saisir(page, dossiers(page), '4 000');
    await expect(dossiers(page)).not.toHaveAttribute('aria-invalid');
    await expect(verdict(page)).toContainText('429');
    const dit = await verdict(page).textContent();
    await page.reload();
    await expect(dossiers(page)).toHaveValue('4 000');
    await expect(verdict(page)).toHaveText(dit ?? '');
    expect(new URL(page.url()).search).toBe('');
    await activer(page, page.getByRole('button', { name: 'Revenir à la journée de départ' }));
    await expect(verdict(page)).toHaveText(/^Aucun refus\s: les 400 appels/);
  });

  test('part des données de la demande ouverte', async ({ page }) => {
    await ouvrirDemande(page, BON);
    await ouvrirVolume(page);
    await deplier(page, /opérations appelées/);
    await expect(page.getByText('celles qui rendent les données de votre demande')).toBeVisible();
    await expect(
      page.getByRole('button', { name: /^Retirer Conformité cotisations de sécurité/ }),
    ).toBeVisible();
  });

  test('en erreur et en refus : aucun défaut d’accès', async ({ page }) => {
    await ouvrirVolume(page);
    await saisir(page, dossiers(page), '30000');
    await deplier(page, /^Affiner/);
    await cocher(page, 'Il y a une heure de pointe');
    await saisir(page, page.getByRole('textbox', { name: 'De', exact: true }), '25 h');
    await page.keyboard.press('Tab');
    await expect(page.getByText('Choisissez une heure entre 0 h et 24 h.').first()).toBeVisible();
    await choisir(page, 'Appels comptés', 'par 10 minutes');
    await accessible(page);
  });
});

test.describe('le programme à copier', () => {
  test('en Python, pour les opérations choisies, sans jeton ; copié, téléchargé', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/apres/logiciel-metier/client');
    await choisir(page, 'Langage', 'Python');
    const code = page.getByRole('region', { name: 'Programme en Python' });
    await expect(code).toContainText('def appeler(chemin, parametres, trace)');
    await expect(code).toContainText('/v4/dgfip/unites_legales/{siren}/attestation_fiscale');
    await expect(code).toContainText('Compteur(4, 60)');
    await deplier(page, '4 opérations dans ce programme');
    await activer(page, page.getByRole('button', { name: 'Retirer Attestation fiscale, version 4' }));
    await expect(code).not.toContainText('attestation_fiscale');

    const instances = page.getByRole('textbox', { name: /^Instances du programme/ });
    await saisir(page, instances, '2');
    await expect(code).toContainText('partagés entre 2 instances');
    await saisir(page, instances, 'deux');
    await page.keyboard.press('Tab');
    await expect(instances).toHaveAccessibleDescription(
      /entre 1 et 100. Le code garde le dernier nombre lu\s: 2/,
    );
    await expect(code).toContainText('partagés entre 2 instances');

    const { nom, texte } = await telecharger(page, page.getByRole('button', { name: /^Télécharger/ }));
    expect(nom).toBe('api_entreprise.py');
    expect(texte).toContain('API_ENTREPRISE_JETON');
    expect(texte).not.toMatch(/eyJ|Bearer [A-Za-z0-9]/);
    await activer(page, page.getByRole('button', { name: 'Copier le programme' }));
    await expect(page.getByText('Copié.')).toBeVisible();
    expect(await pressePapiers(page)).toBe(texte);
    await expect(page.getByRole('region', { name: 'Commande à lancer' })).toContainText(
      'from api_entreprise import',
    );
    await accessible(page);
  });

  test('sans opération, il le dit au lieu d’écrire un programme vide', async ({ page }) => {
    await page.goto('/apres/logiciel-metier/client');
    await deplier(page, '4 opérations dans ce programme');
    const retirer = page.getByRole('button', { name: /^Retirer/ });
    for (let reste = await retirer.count(); reste > 0; reste -= 1) await activer(page, retirer.first());
    await expect(page.getByText('Choisissez au moins une opération.')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Télécharger/ })).toHaveCount(0);
    await accessible(page);
  });
});
