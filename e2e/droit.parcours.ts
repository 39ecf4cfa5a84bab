import { TRACES } from '../lib/draft/traces';
import { ADRESSES, PAGES_LEGALES } from '../lib/site/plan';
import { activer, BON, expect, ouvrirDemande, sansDebordement, surEtape, test } from './agent';
import { contactsDans } from './fuites';

const { describe } = test;

test('le plan du site mène à chaque page, et chaque pied de page aux six pages de la loi', async ({
  request,
}) => {
  for (const adresse of ADRESSES) {
    const reponse = await request.get(adresse);
    expect(reponse.status(), adresse).toBe(200);
    const html = await reponse.text();
    const pied = html.slice(html.indexOf('<footer'));
    for (const { href } of PAGES_LEGALES) expect(pied, `${adresse} vers ${href}`).toContain(`href="${href}"`);
    expect(pied, adresse).toContain('non conforme');
  }
});

test('les pages de la loi se lisent à 320 px et s’impriment sans menu, et rien n’y est inventé', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const titres = new Set<string>();
  for (const { href } of PAGES_LEGALES) {
    await page.goto(href);
    titres.add(await page.title());
    await sansDebordement(page);
  }
  expect(titres.size).toBe(PAGES_LEGALES.length);
  await expect(page.getByRole('heading', { level: 1, name: 'Conditions d’utilisation' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('header').first()).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.emulateMedia({ media: null });
  await page.goto('/mentions-legales');
  await expect(page.getByText('à compléter', { exact: true })).toHaveCount(9);
});

test('la notice est lue avant le premier contact, et mène aux droits', async ({ page }) => {
  await page.goto('/demande/contacts');
  await surEtape(page, 'Qui sont les quatre personnes de la demande ?');
  const notice = page.getByRole('region', { name: 'À quoi servent ces coordonnées' });
  await expect(notice).toBeVisible();
  await expect(notice).toContainText('Prévenez ces personnes');
  const premier = page.getByRole('textbox', { name: /^Nom/ }).first();
  const [haut, champ] = [await notice.boundingBox(), await premier.boundingBox()];
  expect((haut?.y ?? 0) + (haut?.height ?? 0)).toBeLessThan(champ?.y ?? 0);
  await activer(page, notice.getByRole('link'));
  await expect(page.getByRole('heading', { level: 1, name: 'Données personnelles' })).toBeVisible();
});

describe('rien ne reste hors de la liste publiée', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('ni cookie, ni clé que la page « Gestion des cookies » ne dise', async ({ page }) => {
    await ouvrirDemande(page, BON);
    await page
      .getByRole('button', { name: /affichage/i })
      .first()
      .click();
    await page.getByRole('radio', { name: /sombre/i }).check({ force: true });
    await page.goto('/apres/logiciel-metier/volume');
    await page.getByRole('textbox').first().fill('12');
    await page.goto('/demande/export');
    await page.getByText(/^À recopier/).click();
    await page
      .getByRole('button', { name: /^Copier/ })
      .filter({ visible: true })
      .first()
      .click();
    await expect(page.getByText('Copié.').first()).toBeVisible();
    await page.goto('/demande/projet');
    await surEtape(page, 'Quel est votre projet ?');
    const gardees = await page.evaluate(async () => ({
      cookie: document.cookie,
      IndexedDB: (await indexedDB.databases()).map(({ name }) => name ?? ''),
      sessionStorage: Object.keys(sessionStorage),
      localStorage: Object.keys(localStorage),
      'Cache Storage': await caches.keys(),
    }));
    const { cookie, ...lieux } = gardees;
    expect(cookie).toBe('');
    expect(lieux.IndexedDB).toContain('pret-pour-datapass');
    for (const cle of ['demande-ouverte', 'champs-recopies', 'journee-simulee'])
      expect(lieux.sessionStorage).toContain(cle);
    expect(lieux.localStorage).toContain('scheme');
    // The name of a cache ends with the version of the service.
    const dites = TRACES.map(({ cle, ou }) =>
      ou === 'Cache Storage' ? new RegExp(`^${ou} ${cle}`) : new RegExp(`^${ou} ${cle}$`),
    );
    const trouvees = Object.entries(lieux).flatMap(([ou, cles]) => cles.map((cle) => `${ou} ${cle}`));
    expect(trouvees.filter((trouvee) => !dites.some((dite) => dite.test(trouvee)))).toEqual([]);
    await page.goto('/gestion-des-cookies');
    for (const { cle } of TRACES) await expect(page.getByText(cle, { exact: true }).first()).toBeVisible();
  });
});

test('le contrôle des envois voit un contact, même codé', () => {
  for (const texte of [
    'anne.berger@clamart.example',
    'q=Anne.Berger%40clamart.example',
    'tel=01+46+00+00+01',
    'Mme%20BERGER',
  ])
    expect(contactsDans(texte)).not.toEqual([]);
  for (const texte of ['/api/etablissements/21920023500014', 'marchés publics de Clamart'])
    expect(contactsDans(texte)).toEqual([]);
});
