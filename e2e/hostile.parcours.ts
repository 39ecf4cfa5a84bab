import { readFileSync } from 'node:fs';
import { serializeDraft } from '../lib/draft/format';
import { demandePiegee, XSS } from '../lib/draft/test-xss';
import { STEPS } from '../lib/steps';
import { BON, enregistre, expect, ouvrirDemande, presenterDemande, telecharger, test } from './agent';

const BRULANTS = [...STEPS.map(({ name }) => name), 'trousse', 'historique'];

test('quarante chaînes hostiles dans chaque champ : rien ne s’exécute, et elles se lisent telles quelles', async ({
  page,
  context,
}) => {
  const executes: string[] = [];
  page.on('dialog', async (dialogue) => {
    executes.push(dialogue.message());
    await dialogue.dismiss();
  });
  await page.exposeFunction('violation', (quoi: string) => void executes.push(quoi));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      (window as unknown as { violation: (quoi: string) => void }).violation(
        `${violatedDirective} ${blockedURI}`,
      ),
    );
  });
  const { reponses } = JSON.parse(BON);
  const piege = demandePiegee('piege', XSS, reponses);

  await presenterDemande(page, serializeDraft(piege));
  await expect(
    page.getByRole('heading', { name: /Ce fichier contient « <script>alert\(1\)<\/script>/ }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Ouvrir cette demande' }).click();
  await enregistre(page);
  for (const nom of BRULANTS) {
    await page.goto(`/demande/${nom}`);
    await expect(page.getByText(/^Lecture de/)).toHaveCount(0);
    expect(
      await page.locator('main :is(iframe, object, embed, marquee, math, base, meta, link)').count(),
    ).toBe(0);
    expect(
      await page.locator('main :is([onerror], [onload], [onfocus], [onmouseover], [ontoggle])').count(),
    ).toBe(0);
    expect(await page.locator('main a[href^="javascript:" i], main a[href^="data:" i]').count()).toBe(0);
  }
  await page.goto('/demande/projet');
  await expect(page.getByLabel('Description du projet')).toHaveValue(XSS.join('\n').replace(/\r\n?/g, '\n'));
  await page.goto('/demande/relecture');
  for (const mot of XSS.slice(0, 30)) await expect(page.getByText(mot).first()).toBeAttached();

  await page.goto('/demande/export');
  const json = await telecharger(page, page.getByRole('button', { name: 'Télécharger le fichier' }));
  expect(JSON.parse(json.texte).reponses).toEqual(piege.reponses);
  expect(json.nom).toMatch(/^demande-habilitation-script-alert-1-script[a-z0-9-]*\.json$/);
  const html = await telecharger(page, page.getByRole('button', { name: /page à imprimer/ }));
  await context.route('**/piege.html', (route) =>
    route.fulfill({ body: html.texte, contentType: 'text/html' }),
  );
  await page.goto('/piege.html');
  await expect(page.getByText('<img src=x onerror=alert(1)>').first()).toBeVisible();
  expect(await page.title()).toContain('<script>alert(1)</script>');
  expect(await page.locator('script, img, iframe').count()).toBe(0);
  expect(executes).toEqual([]);
});

test('ouvrir un fichier se défait : la demande d’avant revient telle quelle', async ({ page }) => {
  await ouvrirDemande(page, BON);
  const change = BON.replace(/"intitule": "[^"]*"/, '"intitule": "Venue d’un autre fichier"');
  await presenterDemande(page, change);
  await page.getByRole('button', { name: 'Remplacer par le fichier' }).click();
  await expect(page.getByText('Venue d’un autre fichier').first()).toBeVisible();
  await expect(page.getByText(/Juste avant, cette page montrait « Analyse des candidatures/)).toBeVisible();
  await page.getByRole('button', { name: 'Revenir à la demande d’avant' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByText(/Juste avant, cette page montrait « Venue d’un autre fichier/)).toBeVisible();
  await enregistre(page);
  const telechargement = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Télécharger le fichier de la demande' }).click();
  const rendu = JSON.parse(readFileSync(await (await telechargement).path(), 'utf8'));
  expect(rendu.reponses).toEqual(JSON.parse(BON).reponses);
});
