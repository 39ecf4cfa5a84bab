import { ADRESSES } from '../lib/site/plan';
import { BON, choisir, expect, ouvrirDemande, surEtape, tabTo, test } from './agent';
import { FAUTIVE } from './fautive';
import { foyersCaches, foyersMuets } from './foyer';
import { erreursHtml } from './html-regles';
import {
  ajouter,
  ESPACES,
  ETATS_SERRES,
  enErreur,
  mobiles,
  pret,
  releverPage,
  rogne,
  styler,
  tropPales,
} from './pages';
import { classesDe, classesPerdues, stylesServis, variablesPerdues } from './styles';

test('chaque contrôle voit une page fautive : 1.2 1.9 5.4 5.6 5.7 6.1 6.2 8.1 8.3 8.6 8.9 8.10 9.1 10.1 10.2 10.5 10.7 10.13 10.14 11.1 11.3 11.5 11.6 11.9 11.10 11.13 12.2 12.6 12.7 12.8 12.10 13.1 13.2 13.3 13.8', async ({
  page,
}) => {
  await page.setContent(FAUTIVE);
  const fautes = await releverPage(page);
  const muets = Object.entries(fautes).filter(([, fautifs]) => fautifs.length === 0);
  expect(muets.map(([critere]) => critere)).toEqual([]);
  expect(Object.keys(fautes).length).toBeGreaterThan(30);
  expect(await erreursHtml('<!DOCTYPE html><html><p><div></p></html>')).not.toEqual([]);
});

test('chaque page, demande remplie : rien de ce qu’un script sait voir du RGAA, HTML bien formé, cibles de 24 px', async ({
  page,
  request,
}) => {
  test.setTimeout(180_000);
  const fautes = new Map<string, string[]>();
  page.context().on('page', (autre) => ajouter(fautes, autre.url(), { '13.2': ['fenêtre ouverte seule'] }));
  await ouvrirDemande(page, BON);
  const styles = await stylesServis(page);
  const classes = new Set<string>();
  for (const adresse of ADRESSES) {
    await pret(page, adresse);
    for (const each of await classesDe(page)) classes.add(each);
    ajouter(fautes, adresse, await releverPage(page));
    ajouter(fautes, adresse, {
      '8.2': [
        ...(await erreursHtml(await page.content())),
        ...(await erreursHtml(await (await request.get(adresse)).text())),
      ],
    });
  }
  expect(Object.fromEntries([...fautes].filter(([, fautifs]) => fautifs.length > 0))).toEqual({});
  expect(classesPerdues(classes, styles), 'classes du DSFR sans leur règle').toEqual([]);
  expect(variablesPerdues(styles), 'variables sans valeur').toEqual([]);
});

test('HTML bien formé aussi en erreur et dans une fenêtre de question : 8.2', async ({ page }) => {
  await pret(page, '/demande/contacts');
  await page.getByRole('button', { name: 'Continuer', exact: true }).click();
  await expect(page.getByRole('heading', { name: /réponses sont à compléter/ })).toBeFocused();
  expect(await erreursHtml(await page.content())).toEqual([]);
  await pret(page, '/demande/contexte');
  await choisir(page, /Votre cas d’usage/, /^Marchés publics/);
  await pret(page, '/demande/donnees');
  await page.getByRole('checkbox', { name: /^Effectifs/ }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await erreursHtml(await page.content())).toEqual([]);
});

test('le texte reste entier à 320 px sur 256, espacé, et agrandi à 200 % : 10.4, 10.11, 10.12, 13.9', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const fautes = new Map<string, string[]>();
  for (const adresse of ['/demande/contacts', '/demande/organisation', '/essai']) {
    await enErreur(page, adresse);
    for (const [ou, width, css] of ETATS_SERRES) {
      await page.setViewportSize({ width, height: 256 });
      await styler(page, css);
      ajouter(fautes, `${adresse} en erreur, ${ou}`, { '10.11': await rogne(page) });
    }
  }
  await ouvrirDemande(page, BON);
  for (const adresse of ADRESSES) {
    await page.setViewportSize({ width: 320, height: 256 });
    await pret(page, adresse);
    ajouter(fautes, `${adresse} à 320 sur 256`, { '10.11': await rogne(page) });
    await styler(page, ESPACES);
    ajouter(fautes, `${adresse} espacée`, { '10.12': await rogne(page) });
    await page.setViewportSize({ width: 1280, height: 900 });
    await styler(page, 'html { font-size: 200% !important }');
    ajouter(fautes, `${adresse} agrandie`, { '10.4': await rogne(page) });
  }
  expect(Object.fromEntries([...fautes].filter(([, fautifs]) => fautifs.length > 0))).toEqual({});
});

test('à 320 px sur 256, chaque bouton se montre quand le clavier l’atteint : 10.11', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await pret(page, '/demande/contacts');
  await tabTo(page, page.getByRole('button', { name: 'Continuer', exact: true }));
  await expect(page.getByRole('button', { name: 'Continuer', exact: true })).toBeInViewport({ ratio: 1 });
  await tabTo(page, page.getByRole('link', { name: 'Plan du site' }));
  await expect(page.getByRole('link', { name: 'Plan du site' })).toBeInViewport({ ratio: 1 });
});

test('changer une liste, un choix ou un champ ne mène nulle part et garde le focus : 7.4', async ({
  page,
}) => {
  for (const adresse of [
    '/demande/contexte',
    '/demande/anticiper',
    '/essai',
    '/apres/logiciel-metier/volume',
  ]) {
    await pret(page, adresse);
    const champs = page.locator('main').locator('select, input[type="radio"], input[type="text"]');
    const combien = Math.min(await champs.count(), 6);
    expect(combien, adresse).toBeGreaterThan(0);
    for (let rang = 0; rang < combien; rang += 1) {
      const champ = champs.nth(rang);
      if (!(await champ.isVisible())) continue;
      const id = await champ.evaluate((each) => {
        (each as HTMLElement).focus();
        return each.id || (each as HTMLInputElement).value;
      });
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowDown');
      expect(await page.evaluate(() => document.activeElement?.closest('main') !== null), id).toBe(true);
      expect(new URL(page.url()).pathname).toBe(adresse);
    }
  }
});

test('Tab traverse chaque page sans piège, dans l’ordre de lecture, le focus jamais caché : 12.8, 12.9', async ({
  page,
}) => {
  for (const adresse of ['/demande/organisation', '/essai', '/demandes']) {
    await pret(page, adresse);
    const places: number[] = [];
    for (let presses = 0; presses < 150; presses += 1) {
      await page.keyboard.press('Tab');
      const place = await page.evaluate(() => {
        const ici = document.activeElement;
        if (!ici || ici === document.body) return null;
        const { top, bottom } = ici.getBoundingClientRect();
        const vu = bottom > 0 && top < window.innerHeight;
        return {
          rang: [...document.querySelectorAll('*')].indexOf(ici),
          vu,
          dit: ici.outerHTML.slice(0, 80),
        };
      });
      if (place === null || place.rang === places[0]) break;
      expect(place.vu, place.dit).toBe(true);
      places.push(place.rang);
    }
    expect(places.length, adresse).toBeGreaterThan(10);
    expect(places.length, `${adresse} : Tab n’en sort pas`).toBeLessThan(150);
    expect(places, adresse).toEqual([...places].sort((a, b) => a - b));
  }
});

test('sur un petit écran, le menu s’ouvre, se parcourt et se ferme au clavier : 10.14, 12.11', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await pret(page, '/');
  const ouvrir = page.getByRole('button', { name: 'Menu', exact: true });
  await tabTo(page, ouvrir);
  await page.keyboard.press('Enter');
  const menu = page.getByRole('dialog');
  await expect(menu.getByRole('link', { name: 'Les données' })).toBeVisible();
  await tabTo(page, menu.getByRole('link', { name: 'Les données' }));
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  await expect(ouvrir).toBeFocused();
});

test('les champs, le focus et les traits du graphique se distinguent à 3 pour 1, clair et sombre : 3.3', async ({
  page,
}) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await pret(page, '/demande/projet');
    await expect(page.locator('html')).toHaveAttribute('data-fr-theme', colorScheme);
    expect(await tropPales(page), colorScheme).toEqual([]);
  }
});

test('à qui demande moins de mouvement, rien ne bouge : 13.8', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const adresse of ['/', '/demande/contexte', '/essai', '/apres/logiciel-metier/volume']) {
    await pret(page, adresse);
    expect(await mobiles(page), adresse).toEqual([]);
  }
});

test('couleurs forcées : le choix, la progression et le focus se voient ; imprimée, la page garde le texte sans les menus', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await pret(page, '/demande/contexte');
  await surEtape(page, 'Pour quelle démarche voulez-vous ces données ?');
  const choix = page.getByRole('radio', { name: /^Marchés publics/ });
  await expect(choix).toHaveCSS('opacity', '1');
  const couleur = (classe: string) =>
    page
      .locator(`.progression__traits ${classe}`)
      .first()
      .evaluate((each) => getComputedStyle(each).backgroundColor);
  expect(await couleur('.fait')).not.toBe(await couleur(':not(.fait)'));
  await page.emulateMedia({ forcedColors: 'none', media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Menu principal' })).toBeHidden();
  await expect(page.getByText('Votre cas d’usage').first()).toBeVisible();
});

test('chaque focus change un pixel autour de lui, et rien ne le cache : 10.7', async ({ page }) => {
  test.setTimeout(120_000);
  const muets: string[] = [];
  const regarder = async (ou: string, dans = 'main') => {
    muets.push(...(await foyersMuets(page, dans)).map((each) => `${ou}, sans trait : ${each}`));
    muets.push(...(await foyersCaches(page, dans)).map((each) => `${ou}, caché : ${each}`));
  };
  await page.setContent('<p><a href="#a" style="outline:none">nu</a> <a href="#b">bon</a></p>');
  expect(await foyersMuets(page)).toEqual([expect.stringContaining('nu')]);
  await page.setContent(
    '<a href="#a">couvert</a><div style="position:fixed;inset:0;background:#fff">bandeau</div>',
  );
  expect(await foyersCaches(page)).toEqual([expect.stringContaining('couvert')]);
  await pret(page, '/');
  await regarder('l’accueil', 'body');
  await pret(page, '/apres/logiciel-metier');
  await regarder('un chapitre');
  await enErreur(page, '/demande/organisation');
  await regarder('une étape en erreur');
  await page.setViewportSize({ width: 320, height: 256 });
  muets.push(...(await foyersCaches(page)));
  await page.setViewportSize({ width: 1280, height: 900 });
  await pret(page, '/demande/contexte');
  await choisir(page, /Votre cas d’usage/, /^Marchés publics/);
  await pret(page, '/demande/donnees');
  await regarder('les données');
  await page.getByRole('checkbox', { name: /^Effectifs/ }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('dialog')).toBeVisible();
  await regarder('une fenêtre', 'dialog[open]');
  expect(muets).toEqual([]);
});
