import { CHAPITRES } from '../apres';
import { ADRESSES } from '../site/plan';

/**
 * What a page may weigh in gzip, in kB of 1 024 bytes: its HTML, its style and its scripts. Once it is
 * open and quiet (`ouverte`), once someone reads it with a mouse (`lue`), then once they come to its first field or
 * button (`enUsage`): the whole application is there (`lib/demarrage`).
 */
export type Famille = {
  readonly nom: string;
  readonly ouverte: number;
  readonly lue: number;
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
 * questions are written in it, and the home, the catalogue, the guide and the texts are read without any script. In
 * use a step weighs more than 200: React, React DOM and Next's router are 133 kB of it. In brotli, which the server
 * sends to a browser that reads it, it is received in 202 to 231. The rules of the reading come with the first
 * answer, and the menus' script with the first menu: they are not counted, except for the kit, which shows what the
 * rules say at once. DataPass's own form is said to weigh about 224 kB of CSS and JavaScript: that figure was given to
 * us, we have not measured it, nor in what it is compressed.
 */
export const FAMILLES: readonly Famille[] = [
  { nom: 'accueil et pages à lire', ouverte: 62, lue: 62, enUsage: 203, pages: LECTURE },
  { nom: 'guide', ouverte: 53, lue: 53, enUsage: 265, pages: GUIDE },
  { nom: 'outils du guide', ouverte: 51, lue: 271, enUsage: 271, pages: reste(/^\/apres\/.*\//) },
  {
    nom: 'étapes',
    ouverte: 51,
    lue: 269,
    enUsage: 269,
    pages: reste(/^\/demande(\/|$)/, ['/demande/trousse']),
  },
  { nom: 'trousse', ouverte: 52, lue: 291, enUsage: 291, pages: ['/demande/trousse'] },
  {
    nom: 'autres écrans',
    ouverte: 50,
    lue: 269,
    enUsage: 269,
    pages: reste(/^\/(demandes|essai|groupe|repondre|reprendre)/),
  },
];
