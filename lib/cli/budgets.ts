import { CHAPITRES } from '../apres';
import { ADRESSES } from '../site/plan';

/**
 * What a page may weigh, as received (gzip), in kB of 1 024 bytes: its HTML, its style and its scripts. Once it is
 * open and quiet (`ouverte`), then once someone moves the mouse on it (`enUsage`): the menus' script comes then,
 * and the whole application of a page to read (`lib/demarrage`).
 */
export type Famille = {
  readonly nom: string;
  readonly ouverte: number;
  readonly enUsage: number;
  readonly pages: readonly string[];
};

const GUIDE = ['/apres', ...CHAPITRES.map(({ slug }) => `/apres/${slug}`)];
const LECTURE = ADRESSES.filter(
  (adresse) => !/^\/(apres|demande|essai|groupe|repondre|reprendre)/.test(adresse) && !adresse.includes('#'),
);
const reste = (debut: RegExp, sauf: readonly string[] = []) =>
  ADRESSES.filter((adresse) => debut.test(adresse) && !sauf.includes(adresse) && !adresse.includes('#'));

/**
 * Our budgets. React, React DOM and Next's router alone weigh 133 kB here: that is why none is the 150 kB
 * (home, guide) or 200 kB (a step) that we aimed at. DataPass's own form is said to weigh about 224 kB of CSS
 * and JavaScript: that figure was given to us, we have not measured it.
 */
export const FAMILLES: readonly Famille[] = [
  { nom: 'accueil et pages à lire', ouverte: 215, enUsage: 265, pages: LECTURE },
  { nom: 'guide', ouverte: 330, enUsage: 380, pages: GUIDE },
  { nom: 'outils du guide', ouverte: 335, enUsage: 385, pages: reste(/^\/apres\/.*\//) },
  { nom: 'étapes', ouverte: 325, enUsage: 375, pages: reste(/^\/demande(\/|$)/) },
  {
    nom: 'autres écrans',
    ouverte: 315,
    enUsage: 365,
    pages: reste(/^\/(demandes|essai|groupe|repondre|reprendre)/),
  },
];
