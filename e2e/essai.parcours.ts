import { activer, BON, expect, ouvrirDemande, saisir, sansDebordement, tabTo, test } from './agent';
import {
  champJeton,
  jetonNeuf,
  lancer,
  ouvrir,
  remplir,
  titreDeLaReponse,
  UNITE_LEGALE,
  VIGILANCE,
} from './essai';

test.describe('le premier essai, sur des données fictives', () => {
  test.use({ bruitAttendu: /^POST .*\/api\/essai$/ });

  test('guidé, au clavier : les droits, une donnée ouverte, une donnée protégée', async ({ page }) => {
    await ouvrir(page);
    await activer(page, page.getByRole('button', { name: 'Utiliser le jeton de démonstration' }));
    await expect(page.getByText(/^Jeton valable jusqu’au/)).toBeVisible();
    await activer(page, lancer(page));
    await titreDeLaReponse(page, /la donnée est là/);
    await expect(page.getByRole('region', { name: 'Réponse en JSON' })).toContainText('privileges');

    await page.getByRole('button', { name: /^Une donnée ouverte/ }).focus();
    await page.keyboard.press('Enter');
    await saisir(page, page.getByLabel(/^Cadre de l’appel/), 'Marchés publics');
    await saisir(page, page.getByLabel(/^Raison de l’appel/), 'marché n° 127');
    await saisir(page, page.getByLabel(/^Organisme qui utilise/), '13002526500013');
    await activer(page, lancer(page));
    await titreDeLaReponse(page, /la donnée est là/);

    await page.getByRole('button', { name: /^Une donnée protégée/ }).focus();
    await page.keyboard.press('Enter');
    await tabTo(page, lancer(page));
    await page.keyboard.press('Enter');
    await titreDeLaReponse(page, /la donnée est là/);
    await expect(page.getByText('Réussi.')).toHaveCount(3);
    await expect(page.getByText(/Il reste \d+ appels sur \d+/)).toBeVisible();
    await sansDebordement(page);

    await page.getByLabel('Chercher dans la réponse').fill('attestation');
    await expect(page.getByText(/lignes? trouvées?/)).toBeVisible();
    await page.getByText('Détails techniques').click();
    await expect(page.getByText(/^GET https:\/\/simulateur\.invalid/)).toBeVisible();
  });

  test('le jeton ne reste nulle part, et un rechargement l’efface', async ({ page, context }) => {
    const jeton = jetonNeuf();
    const adresses: string[] = [];
    page.on('request', (request) => adresses.push(request.url(), JSON.stringify(request.headers())));
    await ouvrir(page);
    await remplir(page, VIGILANCE, '000000018', jeton);
    await expect(champJeton(page)).toHaveAttribute('type', 'password');
    await expect(champJeton(page)).toHaveAttribute('autocomplete', 'off');
    await expect(champJeton(page)).toHaveAttribute('spellcheck', 'false');
    await activer(page, lancer(page));
    await titreDeLaReponse(page, /la donnée est là/);
    await page.getByText('Le même appel dans votre logiciel').click();
    const morceaux = [jeton, ...jeton.split('.')];
    const gardes = await page.evaluate(async () => {
      const bases = await indexedDB.databases();
      const contenus = await Promise.all(
        bases.map(
          ({ name = '' }) =>
            new Promise<string>((resolve) => {
              const ouverture = indexedDB.open(name);
              ouverture.onsuccess = () => {
                const base = ouverture.result;
                const magasins = [...base.objectStoreNames];
                if (magasins.length === 0) return resolve('');
                const lus: unknown[] = [];
                const lecture = base.transaction(magasins);
                for (const magasin of magasins) {
                  const tout = lecture.objectStore(magasin).getAll();
                  tout.onsuccess = () => lus.push(tout.result);
                }
                lecture.oncomplete = () => resolve(JSON.stringify(lus));
              };
            }),
        ),
      );
      return JSON.stringify([
        { ...localStorage },
        { ...sessionStorage },
        contenus,
        location.href,
        document.title,
      ]);
    });
    const rendu = (await page.content()).replace(/<input[^>]*type="password"[^>]*>/g, '');
    const cookies = JSON.stringify(await context.cookies());
    for (const morceau of morceaux)
      for (const endroit of [gardes, rendu, cookies, ...adresses]) expect(endroit).not.toContain(morceau);
    await page.getByRole('button', { name: 'Effacer le jeton' }).click();
    await expect(champJeton(page)).toHaveValue('');
    await champJeton(page).fill(jeton);
    await page.reload();
    await expect(champJeton(page)).toHaveValue('');
  });

  test('chaque erreur dit quoi faire : inconnue, fournisseur en panne, droits manquants', async ({
    page,
  }) => {
    await ouvrir(page);
    await remplir(page, VIGILANCE, '000000026', jetonNeuf());
    await activer(page, lancer(page));
    await titreDeLaReponse(page, /n’est pas connue/);
    await expect(page.getByText(/prévoyez ce cas dans votre logiciel/)).toBeVisible();
    await page.getByText('Écrire au support').click();
    await expect(page.locator('pre', { hasText: 'X-Request-ID' })).toBeVisible();

    // With the mouse, or with Enter from a field, the answer takes the focus too.
    await page.getByLabel('SIREN de l’entité').fill('000000034');
    await lancer(page).click();
    await titreDeLaReponse(page, /pas disponible pour l’instant/);

    await champJeton(page).fill(jetonNeuf({ scopes: ['open_data'] }));
    await page.getByLabel('SIREN de l’entité').fill('000000018');
    await page.getByLabel('SIREN de l’entité').press('Enter');
    await titreDeLaReponse(page, /l’appel est refusé/);
    await expect(page.getByText(/mettez à jour l’habilitation/)).toBeVisible();
  });

  test('on retrouve une opération par ses mots, et le code prêt à copier', async ({ page }) => {
    await ouvrir(page);
    await page.getByLabel('Chercher une donnée').fill('effectifs annuels');
    await expect(page.getByText('1 donnée trouvée')).toBeVisible();
    await page
      .getByRole('combobox', { name: 'Donnée à appeler' })
      .selectOption('/v3/gip_mds/unites_legales/{siren}/effectifs_annuels/{year}');
    await expect(page.getByLabel('Année')).toHaveValue('2023');
    await page.getByLabel(/^Cadre de l’appel/).fill('Aides publiques');
    await page.getByLabel(/^Raison de l’appel/).fill('dossier 12');
    await page.getByLabel(/^Organisme qui utilise/).fill('13002526500013');
    await page.getByText('Le même appel dans votre logiciel').click();
    for (const langage of ['curl', 'JavaScript', 'Python', 'PHP', 'Java']) {
      await page.getByRole('radio', { name: langage, exact: true }).check();
      const exemple = page.getByRole('region', { name: `Exemple en ${langage}` });
      await expect(exemple).toContainText('/v3/gip_mds/unites_legales/000000018/effectifs_annuels/2023?');
      await expect(exemple).toContainText('API_ENTREPRISE_JETON');
    }
    await sansDebordement(page);
    // Nothing above sent anything: one call, so that the fixture sees that it would have known.
    await champJeton(page).fill(jetonNeuf());
    await activer(page, lancer(page));
    await titreDeLaReponse(page, /la donnée est là/);
  });

  test('arrêter l’attente d’un fournisseur lent', async ({ page }) => {
    await ouvrir(page);
    await remplir(page, UNITE_LEGALE, '000000042', jetonNeuf());
    await activer(page, lancer(page));
    await expect(page.getByText('Appel en cours…')).toBeVisible();
    await expect(lancer(page)).toHaveAttribute('aria-disabled', 'true');
    await activer(page, page.getByRole('button', { name: 'Arrêter' }));
    await titreDeLaReponse(page, 'Appel arrêté');
  });

  test('la demande ouverte remplit la trace, et le jeton se compare à ses données', async ({ page }) => {
    await ouvrirDemande(page, BON);
    await page.goto('/essai');
    await champJeton(page).fill(jetonNeuf({ scopes: ['open_data'] }));
    await expect(page.getByText(/^Il ouvre \d+ de vos \d+ données\.$/)).toBeVisible();
    await expect(page.getByText(/Les données qu’il n’ouvre pas/)).toBeVisible();
    await page.getByRole('button', { name: /^Une donnée protégée/ }).click();
    const { reponses } = JSON.parse(BON);
    await expect(page.getByLabel(/^Organisme qui utilise/)).toHaveValue(reponses.siret);
    await expect(page.getByLabel(/^Raison de l’appel/)).not.toHaveValue('');
    await page.getByLabel(/^Agent qui consulte/).fill('agent-42');
    await page.getByLabel('Garder la liste de mes appels').focus();
    await page.keyboard.press('Space');
    await champJeton(page).fill(jetonNeuf());
    await activer(page, lancer(page));
    await titreDeLaReponse(page, /la donnée est là/);
    await expect(page.getByText(/\(simulateur\)\s: 200/)).toBeVisible();
  });
});
