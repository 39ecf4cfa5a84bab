import { CHAPITRES } from '../apres';
import { ADRESSES } from '../site/plan';

/**
 * What a page may weigh in gzip, in kB of 1 024 bytes: its HTML, its style and its scripts. Once it is
 * open and quiet (`ouverte`), then once someone moves the mouse on it (`enUsage`): the whole application comes
 * then (`lib/demarrage`), and the menus' script.
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
 * Our budgets, about 5 kB above what `npm run poids` measured on 2026-11-23 for a newcomer, whose browser keeps no
 * draft. We aimed at 200 kB for a step and 150 for the rest: every page opens far under, because its text and its
 * questions are written in it, and the application comes with the first gesture. In use a step weighs more than
 * 200: React, React DOM and Next's router are 133 kB of it. In brotli, which the server sends to a browser that reads
 * it, it is received in 227 to 256. The rules of the reading come with the first answer: they are not counted,
 * except for the kit, which shows what they say at once. DataPass's own form is said to weigh about 224 kB of CSS and
 * JavaScript: that figure was given to us, we have not measured it, nor in what it is compressed.
 */
export const FAMILLES: readonly Famille[] = [
  { nom: 'accueil et pages à lire', ouverte: 62, enUsage: 244, pages: LECTURE },
  { nom: 'guide', ouverte: 53, enUsage: 294, pages: GUIDE },
  { nom: 'outils du guide', ouverte: 51, enUsage: 299, pages: reste(/^\/apres\/.*\//) },
  { nom: 'étapes', ouverte: 51, enUsage: 298, pages: reste(/^\/demande(\/|$)/, ['/demande/trousse']) },
  { nom: 'trousse', ouverte: 52, enUsage: 320, pages: ['/demande/trousse'] },
  {
    nom: 'autres écrans',
    ouverte: 50,
    enUsage: 298,
    pages: reste(/^\/(demandes|essai|groupe|repondre|reprendre)/),
  },
];
