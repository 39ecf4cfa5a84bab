import type { Page } from '@playwright/test';

/** How many scripts of the application this page has asked for. */
export const scripts = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('script[src*="/chunks/"][async]').length);

/** Opens a page, and touches nothing. */
export async function sansGeste(page: Page, adresse: string) {
  await page.goto(adresse, { waitUntil: 'commit' });
  await page.waitForLoadState('networkidle');
}

/** Holds the application back until the agent has done something: an old line. */
export async function retenirLesScripts(page: Page) {
  let laisser = () => {};
  const attente = new Promise<void>((resolve) => {
    laisser = resolve;
  });
  await page.route('**/_next/static/chunks/*.js', async (route) => {
    await attente;
    await route.continue();
  });
  return laisser;
}
