import type { Page } from '@playwright/test';
import { activer, BON, expect, ouvrirDemande, test } from './agent';
import { pagesBaties } from './serveur-bati';

const FOIS = Number(process.env.RECHARGEMENTS ?? 4);

/** What the browser refused since the page was opened; the console alone could be read wrong. */
async function refus(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (window as unknown as { refus: string[] }).refus);
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    const notes: string[] = [];
    Object.assign(window, { refus: notes });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      notes.push(`${violatedDirective} ${blockedURI} ${sample}`),
    );
  });
});

/** The application is there, and the DSFR's own script: they come when one points at a menu. */
async function demarree(page: Page) {
  await page.getByRole('button', { name: /^Paramètres d.affichage/ }).hover();
  await expect(page.locator('html')).toHaveAttribute('data-fr-js', 'true');
}

test('toutes les pages, claires puis sombres : le navigateur ne refuse rien', async ({ page }) => {
  test.setTimeout(120_000);
  for (const adresse of pagesBaties())
    await test.step(adresse, async () => {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(adresse);
      await demarree(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await expect(page.locator('html')).toHaveAttribute('data-fr-theme', 'dark');
      expect(await refus(page)).toEqual([]);
    });
});

test('rechargée, retour, avance, couleurs, dialogue, PDF : le navigateur ne refuse rien', async ({
  page,
}) => {
  test.setTimeout(60_000 + FOIS * 3_000);
  for (let fois = 0; fois < FOIS; fois += 1) {
    await (fois === 0 ? page.goto('/') : page.reload());
    await demarree(page);
    expect(await refus(page)).toEqual([]);
  }
  await page.getByRole('button', { name: /^Paramètres d.affichage/ }).click();
  await page.getByText('Thème sombre').click();
  await expect(page.locator('html')).toHaveAttribute('data-fr-theme', 'dark');
  await ouvrirDemande(page, BON);
  await page.goto('/regles');
  await page.goto('/apres');
  await page.goBack();
  await demarree(page);
  await page.goForward();
  await demarree(page);
  await page.goto('/demande/export');
  const attente = page.waitForEvent('download');
  await activer(page, page.getByRole('button', { name: 'Télécharger le PDF' }));
  await attente;
  expect(await refus(page)).toEqual([]);
  await page.goto('/demandes');
  await page.getByRole('button', { name: /^Supprimer/ }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await refus(page)).toEqual([]);
});

test.describe('ce que nos scripts tenteraient', () => {
  test.use({ bruitAttendu: /Content Security Policy|TrustedScript|Trusted|violates/ });
  test('rien ne peut devenir du code : ni HTML, ni texte, ni adresse d’ailleurs', async ({ page }) => {
    await page.goto('/');
    await demarree(page);
    const issues = await page.evaluate(async () => {
      // What the tool runs itself may use eval; what a timer runs is the page's own.
      await new Promise((suite) => setTimeout(suite));
      const essais: Record<string, () => unknown> = {
        innerHTML: () => {
          document.body.innerHTML = '<img>';
        },
        'document.write': () => document.write('<p>'),
        'script écrit': () => {
          document.createElement('script').textContent = 'window.passe = 1';
        },
        'script d’ailleurs': () => {
          document.createElement('script').src = 'https://ailleurs.example/a.js';
        },
        'script hors des nôtres': () => {
          document.createElement('script').src = '/schema/a.js';
        },
        'script en data:': () => {
          document.createElement('script').src = 'data:text/javascript,window.passe=1';
        },
        remontée: () => {
          document.createElement('script').src = '/_next/static/../../api/sante';
        },
        ouvrier: () => new Worker('/api/sante'),
        // biome-ignore lint/security/noGlobalEval: the browser must refuse it
        eval: () => eval('1'),
        Function: () => new Function('1'),
        minuterie: () => setTimeout('window.passe = 1' as unknown as () => void, 0),
      };
      return Object.entries(essais).map(([nom, essai]) => {
        try {
          essai();
          return `${nom} : accepté`;
        } catch (error) {
          return `${nom} : ${error instanceof Error ? error.name : 'refusé'}`;
        }
      });
    });
    expect(issues.filter((issue) => issue.endsWith('accepté'))).toEqual([]);
    expect(await page.evaluate(() => 'passe' in window)).toBe(false);
    expect((await refus(page)).length).toBeGreaterThan(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

test.describe('ce qu’un autre écrirait dans la page', () => {
  test.use({ bruitAttendu: /Content Security Policy|404/ });
  test('est bloqué et compté', async ({ page }) => {
    await page.route('**/regles', async (route) => {
      const reponse = await route.fetch();
      const texte = await reponse.text();
      const mal =
        '<script>window.passe=1</script><style>main{display:none}</style><img src="/rien.png" onerror="window.passe=2"><p style="position:fixed">x</p><base href="https://ailleurs.example/">';
      await route.fulfill({ response: reponse, body: texte.replace('<main', `${mal}<main`) });
    });
    await page.goto('/regles');
    await expect.poll(async () => (await refus(page)).length).toBeGreaterThanOrEqual(5);
    const directives = (await refus(page)).map((ligne) => ligne.split(' ')[0]);
    expect(directives).toEqual(
      expect.arrayContaining([
        'script-src-elem',
        'style-src-elem',
        'script-src-attr',
        'style-src-attr',
        'base-uri',
      ]),
    );
    expect(await page.evaluate(() => 'passe' in window)).toBe(false);
    await expect(page.locator('main')).toBeVisible();
  });
});

test('stockage refusé par le navigateur : les boîtes du DSFR s’ouvrent quand même', async ({ page }) => {
  await page.addInitScript(() => {
    for (const nom of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, nom, {
        configurable: true,
        get() {
          throw new DOMException('refusé', 'SecurityError');
        },
      });
  });
  await page.goto('/');
  await demarree(page);
  await page.getByRole('button', { name: /^Paramètres d.affichage/ }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.goto('/demandes');
  await demarree(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test.describe('un script changé en chemin', () => {
  test.use({ bruitAttendu: /integrity/ });
  test('est refusé par le navigateur, parce que la page nomme son empreinte', async ({ page }) => {
    const change = '**/_next/static/chunks/turbopack-*.js';
    await page.route(change, async (route) => {
      const reponse = await route.fetch();
      const headers = { ...reponse.headers(), 'cache-control': 'no-store' };
      await route.fulfill({ response: reponse, headers, body: `window.passe=1;${await reponse.text()}` });
    });
    const refuse = page.waitForEvent('console', (message) => /integrity/.test(message.text()));
    // Without its scripts this page never answers: nothing waits for it.
    await page.goto('/demandes', { waitUntil: 'commit' });
    await page.waitForLoadState();
    const revenue = page.waitForEvent('load');
    await page.mouse.move(100, 300);
    await refuse;
    // The page comes again, once, then says what is missing.
    await revenue;
    await page.mouse.move(120, 320);
    await expect(
      page.getByRole('alert').filter({ hasText: 'La fin de la page n’est pas venue' }),
    ).toBeVisible();
    expect(await page.evaluate(() => 'passe' in window)).toBe(false);
    // The same script, as it was built, runs: the page comes alive.
    await page.unroute(change);
    await page.reload();
    await demarree(page);
  });
});
