import type { Page } from '@playwright/test';
import { activer, enregistre, expect, presenterDemande, saisir, test } from './agent';
import { SIRENS } from './amont-fautif';
import { environnement, jetonNeuf, lancer, ouvrir, remplir, titreDeLaReponse, UNITE_LEGALE } from './essai';
import { pret } from './pages';

type Dit = { readonly role: string; readonly texte: string; readonly a: number };

/** Notes each text that a live region comes to hold: what a screen reader is told, and when (milliseconds). */
async function ecouter(page: Page) {
  await page.addInitScript(() => {
    const dits: Dit[] = [];
    Object.assign(window, { dits });
    const noter = (noeud: Node | null) => {
      const element = noeud instanceof Element ? noeud : noeud?.parentElement;
      const region = element?.closest('[role="status"], [role="alert"]');
      const texte = region?.textContent?.replace(/\s+/g, ' ').trim();
      const role = region?.getAttribute('role');
      const dernier = dits.filter((each) => each.role === role).at(-1);
      if (role && texte && dernier?.texte !== texte) dits.push({ role, texte, a: Date.now() });
    };
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        noter(target);
        for (const noeud of addedNodes) {
          noter(noeud);
          if (noeud instanceof Element) for (const each of noeud.querySelectorAll('[role]')) noter(each);
        }
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
}
const dits = (page: Page) => page.evaluate(() => (window as unknown as { dits: Dit[] }).dits);
const roleDe = async (page: Page, texte: RegExp) => [
  ...new Set((await dits(page)).filter((each) => texte.test(each.texte)).map(({ role }) => role)),
];

test('ce qui réussit est un statut, ce qui échoue une alerte : enregistré, copié, refusé', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await ecouter(page);
  await pret(page, '/demande/projet');
  await saisir(page, page.getByRole('textbox', { name: /^Nom du projet/ }), 'Aides à l’installation');
  await enregistre(page);
  expect(await roleDe(page, /^Vos réponses s’enregistrent/)).toEqual(['status']);
  await pret(page, '/apres/logiciel-metier');
  await activer(page, page.getByText('Un relais minimal, en JavaScript'));
  const copier = page.getByRole('button', { name: 'Copier le relais' });
  await activer(page, copier);
  await expect(page.getByText('Copié.')).toBeVisible();
  expect(await roleDe(page, /^Copié/)).toEqual(['status']);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refus'));
  });
  await activer(page, copier);
  await expect(page.getByText('Le navigateur a refusé')).toBeVisible();
  expect(await roleDe(page, /^Le navigateur a refusé/)).toEqual(['alert']);
  await presenterDemande(page, '{');
  await expect(page.getByText('Vos demandes n’ont pas changé')).toBeVisible();
  expect(await roleDe(page, /Vos demandes n’ont pas changé/)).toEqual(['alert']);
});

test.describe('un appel refusé', () => {
  test.use({ bruitAttendu: /^POST .*\/api\/essai$|Failed to load resource/ });

  test('le compte à rebours se dit tout de suite, puis tous les quarts de minute, et pas plus', async ({
    page,
  }) => {
    await page.clock.install();
    await ecouter(page);
    await ouvrir(page);
    await environnement(page, 'Bac à sable');
    await remplir(page, UNITE_LEGALE, SIRENS.trop, jetonNeuf());
    await activer(page, lancer(page));
    await titreDeLaReponse(page, /l’appel est refusé/);
    expect(await roleDe(page, /^Appel en cours/)).toEqual(['status']);
    await page.clock.runFor(60_000);
    await expect(lancer(page)).toHaveAttribute('aria-disabled', 'false');
    const attentes = (await dits(page)).filter(({ texte }) => /pourra repartir dans/.test(texte));
    expect(attentes.length).toBeGreaterThan(0);
    expect(attentes.map(({ role }) => role)).toEqual(attentes.map(() => 'status'));
    const ecarts = attentes.slice(1).map(({ a }, rang) => a - (attentes[rang]?.a ?? 0));
    expect(ecarts.filter((ecart) => ecart < 14_500)).toEqual([]);
  });
});
