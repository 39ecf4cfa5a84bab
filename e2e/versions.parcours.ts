import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { enregistre, surEtape } from './agent';

test.use({ serviceWorkers: 'allow' });
/** The service, whose worker may be said to be of another build, and whose answers may be late (`retard`, in ms). */
async function relais(baseURL: string) {
  const reglage = { nouvelle: false, retard: 0 };
  const serveur = createServer(async (demande, reponse) => {
    const {
      host: _h,
      connection: _c,
      'if-none-match': _n,
      'if-modified-since': _m,
      ...headers
    } = demande.headers;
    const lu = await fetch(`${baseURL}${demande.url}`, {
      headers: headers as HeadersInit,
      redirect: 'manual',
    });
    await new Promise((resolve) => setTimeout(resolve, reglage.retard));
    let corps = Buffer.from(await lu.arrayBuffer());
    if (demande.url === '/sw.js' && reglage.nouvelle) {
      const script = corps.toString();
      const [, construction = ''] = /construction:"([0-9a-f]{16})"/.exec(script) ?? [];
      corps = Buffer.from(script.replaceAll(`"${construction}"`, `"${'f'.repeat(16)}"`));
    }
    const gardes = [...lu.headers].filter(
      ([nom]) => !/^(content-(encoding|length)|transfer-encoding|connection)$/.test(nom),
    );
    reponse.writeHead(lu.status, Object.fromEntries(gardes)).end(corps);
  });
  await new Promise<void>((resolve) => serveur.listen(0, resolve));
  const adresse = `http://localhost:${(serveur.address() as AddressInfo).port}`;
  return { adresse, reglage, fermer: () => serveur.closeAllConnections() };
}

test('une nouvelle version arrive pendant qu’un onglet est ouvert : il le dit, rien ne casse, la réponse reste', async ({
  page,
  context,
  baseURL,
}) => {
  const { adresse, reglage, fermer } = await relais(baseURL ?? '');
  await page.goto(`${adresse}/demande/projet`);
  await page.mouse.move(100, 300);
  await surEtape(page, 'Quel est votre projet ?');
  await page.evaluate(() => navigator.serviceWorker.ready);
  const ancien = await context.newPage();
  await ancien.goto(`${adresse}/demande/export`);
  await expect(ancien.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByLabel('Nom du projet').fill('Tapé avant la nouvelle version');
  await enregistre(page);
  reglage.nouvelle = true;
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
  await expect(page.getByText('Une nouvelle version du service est prête')).toBeVisible({ timeout: 20_000 });
  await page.getByLabel('Nom du projet').fill('Tapé juste avant de recharger');
  const charge = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Recharger' }).click();
  await charge;
  await expect(page.getByLabel('Nom du projet')).toHaveValue('Tapé juste avant de recharger');
  // The tab left open is told too, and still finds its own files.
  await expect(ancien.getByText('Une nouvelle version du service est prête')).toBeVisible();
  const attente = ancien.waitForEvent('download');
  await ancien.getByRole('button', { name: /PDF/ }).first().click();
  expect((await attente).suggestedFilename()).toMatch(/\.pdf$/);
  await test.step('le réseau met plus de 3 s : la page vient de la copie', async () => {
    reglage.retard = 30_000;
    await ancien.goto(`${adresse}/demande/trousse`);
    await expect(ancien.getByRole('heading', { level: 1 })).toBeVisible();
  });
  fermer();
});
