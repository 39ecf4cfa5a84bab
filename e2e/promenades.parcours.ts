import type { Page } from '@playwright/test';
import { expect, surEtape, test } from './agent';

/** How many walks, and of which seeds: `PROMENADES=200 npx playwright test promenades` plays the whole measure. */
const COMBIEN = Number(process.env.PROMENADES ?? 1);
const PAS = COMBIEN > 1 ? 30 : 12;
/** The walk of each run: it plays every kind of move. */
const GRAINE = 22;

/** Where the walk goes: each place, its question, and the answer that is typed there. */
const LIEUX = [
  { nom: 'projet', question: 'Quel est votre projet ?', champ: 'Nom du projet' },
  { nom: 'organisation', question: 'Quelle organisation fait la demande ?', champ: 'Numéro SIRET' },
] as const;

/** A dice that a seed throws again alike (mulberry32). */
function de(graine: number) {
  let etat = graine;
  return (faces: number) => {
    etat = (etat + 0x6d2b79f5) | 0;
    let t = Math.imul(etat ^ (etat >>> 15), 1 | etat);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % faces;
  };
}

/** What must be on the screen: the pages behind and ahead, and the two answers. */
type Modele = { pile: number[]; ici: number; reponses: string[] };

const GESTES = ['taper', 'taper', 'aller', 'retour', 'avance', 'recharger', 'dupliquer'] as const;

/** Plays one move on the page and on the model; gives the tab where the walk goes on. */
async function jouer(page: Page, geste: (typeof GESTES)[number], m: Modele, texte: string): Promise<Page> {
  const lieu = LIEUX[m.pile[m.ici] ?? 0] ?? LIEUX[0];
  if (geste === 'taper') {
    await page.getByLabel(lieu.champ).fill(texte);
    m.reponses[LIEUX.indexOf(lieu)] = texte;
  }
  if (geste === 'aller') {
    const suite = 1 - LIEUX.indexOf(lieu);
    m.pile = [...m.pile.slice(0, m.ici + 1), suite];
    m.ici += 1;
    await page.goto(`/demande/${LIEUX[suite]?.nom}`);
  }
  if (geste === 'retour' && m.ici > 0) {
    m.ici -= 1;
    await page.goBack();
  }
  if (geste === 'avance' && m.ici < m.pile.length - 1) {
    m.ici += 1;
    await page.goForward();
  }
  if (geste === 'recharger') await page.reload();
  if (geste !== 'dupliquer') return page;
  // As the browser's menu does: the same address, a copy of the tab's memory; the first tab stays open.
  await expect(page.getByText('Enregistrement…')).toHaveCount(0);
  const copie = page.waitForEvent('popup');
  await page.evaluate(() => void window.open(window.location.href));
  m.pile = [m.pile[m.ici] ?? 0];
  m.ici = 0;
  return copie;
}

for (let rang = 1; rang <= COMBIEN; rang += 1)
  test(`promenade au hasard n° ${rang} : retour, avance, rechargement, onglet dupliqué, les réponses restent`, async ({
    page: depart,
    context,
  }) => {
    const graine = COMBIEN > 1 ? Date.now() + rang : GRAINE;
    const lance = de(graine);
    const m: Modele = { pile: [0], ici: 0, reponses: ['', ''] };
    let page = depart;
    const gestes: string[] = [`graine ${graine}`];
    await page.goto('/demande/projet');
    await surEtape(page, LIEUX[0].question);
    for (let pas = 0; pas < PAS; pas += 1) {
      const geste = GESTES[lance(GESTES.length)] ?? 'taper';
      gestes.push(geste);
      const texte = `${lance(1_000_000)}`;
      const suivante = await jouer(page, geste, m, texte);
      // One copy at a time: the tab that was left closes, as one tidies up.
      if (suivante !== page && page !== depart) await page.close();
      page = suivante;
      const lieu = LIEUX[m.pile[m.ici] ?? 0] ?? LIEUX[0];
      await surEtape(page, lieu.question);
      const attendu = m.reponses[LIEUX.indexOf(lieu)] ?? '';
      await expect(page.getByLabel(lieu.champ), gestes.join(', ')).toHaveValue(attendu);
    }
    // The first tab has been overtaken if another one wrote: it takes the draft back, and shows the same.
    if (page !== depart) {
      await expect(page.getByText('Enregistrement…')).toHaveCount(0);
      const reprendre = depart.getByRole('button', { name: 'Reprendre ici' });
      if (await reprendre.isVisible()) await reprendre.click();
      await depart.goto('/demande/projet');
      await expect(depart.getByLabel(LIEUX[0].champ), gestes.join(', ')).toHaveValue(m.reponses[0] ?? '');
    }
    expect(context.pages().length).toBeLessThanOrEqual(2);
  });
