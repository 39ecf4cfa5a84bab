import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { DONNEES } from '../catalogue/donnees';
import { justificationOf } from '../steps/donnees/step';
import { DONNEES_PROTEGEES } from '../steps/formulaire';

/** The gestures whose delay is measured, on requests where the reading has most to read. */
const LIBRE = JSON.parse(
  readFileSync(new URL('../draft/fixtures/api-entreprise.json', import.meta.url), 'utf8'),
);
const JUSTIFICATION =
  'Au dépôt, l’agent instructeur lit cette donnée pour vérifier que l’entreprise peut recevoir l’autorisation.';

/** A whole request for the 29 data, each with its reason. */
const ENTIERE = {
  ...LIBRE,
  reponses: {
    ...LIBRE.reponses,
    scopes: DONNEES.map(({ scope }) => scope),
    ...Object.fromEntries(DONNEES_PROTEGEES.map(({ scope }) => [justificationOf(scope), JUSTIFICATION])),
  },
};
const sans = (noms: RegExp) => ({
  ...ENTIERE,
  reponses: Object.fromEntries(Object.entries(ENTIERE.reponses).filter(([nom]) => !noms.test(nom))),
});

/** Between two keys of someone who types fast, between two choices, and the button held down, in ms. */
const FRAPPE_MS = 120;
const CHOIX_MS = 500;
const APPUI_MS = 60;

export type Geste = {
  readonly nom: string;
  readonly page: string;
  readonly demande: object;
  /** Brings the page to the gesture, at full speed. */
  readonly preparer?: (page: Page) => Promise<unknown>;
  /** @returns how many interactions were made */
  readonly jouer: (page: Page) => Promise<number>;
};

/** Types at the end of a field, one key after the other, ASCII only: each is a key of the keyboard. */
async function frapper(page: Page, champ: Locator, texte: string): Promise<number> {
  await champ.focus();
  await page.keyboard.press('Control+End');
  for (const lettre of texte) {
    await page.keyboard.type(lettre);
    await page.waitForTimeout(FRAPPE_MS);
  }
  return texte.length + 1;
}

/** Clicks one after the other, each in sight before. With the mouse itself: the tool's own click works in the page. */
async function cliquer(page: Page, cibles: readonly Locator[]): Promise<number> {
  for (const cible of cibles) {
    await cible.scrollIntoViewIfNeeded();
    const boite = await cible.boundingBox();
    if (!boite) throw new Error(`${cible} ne se voit pas`);
    await page.mouse.move(boite.x + Math.min(12, boite.width / 2), boite.y + Math.min(12, boite.height / 2));
    await page.waitForTimeout(CHOIX_MS / 2);
    await page.mouse.down();
    await page.waitForTimeout(APPUI_MS);
    await page.mouse.up();
    await page.waitForTimeout(CHOIX_MS);
  }
  return cibles.length;
}

/** Every fold of the page open: there is then most to draw. */
async function toutDeplier(page: Page) {
  await page.locator('main details:not(.commentaires)').evaluateAll((plis) => {
    for (const pli of plis) (pli as HTMLDetailsElement).open = true;
  });
}

const LEGERES = DONNEES_PROTEGEES.filter(({ sensible }) => !sensible);
const SENSIBLES = DONNEES_PROTEGEES.filter(({ sensible }) => sensible);
const caseDe = (page: Page, scope: string) => page.locator(`label[for="champ-scopes-${scope}"]`);
const chaqueDeuxFois = <T>(liste: readonly T[]) => liste.flatMap((each) => [each, each]);
const PHRASE = ' et les agents de la direction lisent la situation';
const donnees = { page: '/demande/donnees', demande: ENTIERE, preparer: toutDeplier };

export const GESTES: readonly Geste[] = [
  {
    nom: 'écrire la description du projet',
    page: '/demande/projet',
    demande: ENTIERE,
    jouer: (page) => frapper(page, page.locator('#champ-description'), PHRASE),
  },
  {
    nom: 'écrire le contexte',
    page: '/demande/contexte',
    demande: ENTIERE,
    jouer: (page) => frapper(page, page.locator('#champ-contexte_metier'), PHRASE),
  },
  {
    nom: 'choisir un cas d’usage',
    page: '/demande/contexte',
    demande: ENTIERE,
    jouer: async (page) => {
      const choix = page.getByRole('group', { name: /^Votre cas d’usage/ }).locator('label');
      return cliquer(page, (await choix.all()).slice(0, 7));
    },
  },
  {
    ...donnees,
    nom: 'décocher, cocher une donnée',
    jouer: (page) =>
      cliquer(
        page,
        chaqueDeuxFois(LEGERES.slice(0, 6)).map(({ scope }) => caseDe(page, scope)),
      ),
  },
  {
    ...donnees,
    nom: 'décocher, cocher une donnée sensible',
    jouer: async (page) => {
      const { scope = '' } = SENSIBLES[0] ?? {};
      const demander = page.getByRole('button', { name: 'La demander, et dire pourquoi' });
      return cliquer(page, [caseDe(page, scope), caseDe(page, scope), demander]);
    },
  },
  {
    ...donnees,
    nom: 'écrire une justification',
    jouer: (page) => {
      const { scope = '' } = LEGERES[0] ?? {};
      return frapper(page, page.locator(`#champ-${justificationOf(scope)}`), PHRASE);
    },
  },
  {
    ...donnees,
    nom: 'chercher une donnée',
    jouer: (page) => frapper(page, page.locator('#recherche-donnee'), 'attestation'),
  },
  {
    ...donnees,
    nom: 'ouvrir, fermer les données ouvertes',
    jouer: (page) =>
      cliquer(
        page,
        chaqueDeuxFois([
          page.locator('.donnees > details > summary'),
          page.locator('.donnees > details > summary'),
        ]),
      ),
  },
  {
    nom: 'écrire le SIRET',
    page: '/demande/organisation',
    demande: sans(/^siret$/),
    jouer: (page) => frapper(page, page.locator('#champ-siret'), '21920023500014'),
  },
  {
    nom: '« Continuer », vingt réponses manquent',
    page: '/demande/contacts',
    demande: sans(/_(family_name|given_name|email|phone_number|job_title)$/),
    jouer: (page) => {
      const continuer = page.getByRole('button', { name: 'Continuer', exact: true });
      return cliquer(page, [continuer, continuer]);
    },
  },
  {
    nom: 'ouvrir les commentaires',
    page: '/demande/projet',
    demande: ENTIERE,
    jouer: (page) => cliquer(page, chaqueDeuxFois([page.locator('.commentaires > summary').first()])),
  },
  {
    nom: 'écrire un commentaire',
    page: '/demande/projet',
    demande: ENTIERE,
    preparer: async (page) => {
      await page.locator('.commentaires > summary').first().click();
      await page.locator('.commentaires textarea').first().waitFor();
    },
    jouer: (page) => frapper(page, page.locator('.commentaires textarea').first(), PHRASE),
  },
  {
    nom: 'cocher une tâche du guide',
    page: '/apres/premiere-requete',
    demande: ENTIERE,
    jouer: async (page) => cliquer(page, await page.locator('.apres__taches label').all()),
  },
  {
    nom: 'écrire un nombre de dossiers',
    page: '/apres/logiciel-metier/volume',
    demande: ENTIERE,
    preparer: toutDeplier,
    jouer: (page) => frapper(page, page.getByRole('textbox', { name: /^Dossiers par jour/ }), '000'),
  },
  {
    nom: 'ouvrir le réglage d’affichage',
    page: '/demande/projet',
    demande: ENTIERE,
    jouer: (page) =>
      cliquer(page, [
        page.locator('.fr-footer [aria-controls="fr-theme-modal"]'),
        page.locator('#fr-theme-modal .fr-btn--close'),
      ]),
  },
];
