import { CHAPITRES } from '../apres';
import { STEPS } from '../steps';
import { DETENTEURS } from '../steps/personnes';

export type Lien = { readonly href: string; readonly texte: string };
export type Partie = { readonly titre: string; readonly liens: readonly Lien[] };

/** The six pages that the law asks for, in the footer's order. */
export const PAGES_LEGALES = [
  { href: '/plan-du-site', texte: 'Plan du site' },
  { href: '/accessibilite', texte: 'Accessibilité' },
  { href: '/mentions-legales', texte: 'Mentions légales' },
  { href: '/donnees-personnelles', texte: 'Données personnelles' },
  { href: '/gestion-des-cookies', texte: 'Gestion des cookies' },
  { href: '/conditions-utilisation', texte: 'Conditions d’utilisation' },
] as const satisfies readonly Lien[];

/** Every page of the site. A test compares it with the folders of `app`. */
export const PLAN: readonly Partie[] = [
  {
    titre: 'Avant de commencer',
    liens: [
      { href: '/', texte: 'Accueil' },
      { href: '/avant-de-commencer', texte: 'Ce qu’il faut réunir' },
      ...DETENTEURS.map(({ slug, nom }) => ({
        href: `/questionnaires/${slug}`,
        texte: `Questionnaire à imprimer : ${nom}`,
      })),
      { href: '/catalogue', texte: 'Les données, par cas d’usage' },
      { href: '/regles', texte: 'Ce que regarde l’instructeur' },
    ],
  },
  {
    titre: 'Préparer la demande',
    liens: [
      { href: '/demandes', texte: 'Mes demandes' },
      { href: '/demande', texte: 'Les étapes de votre demande' },
      ...STEPS.map(({ name, title }) => ({ href: `/demande/${name}`, texte: title })),
      { href: '/demande/trousse', texte: 'Trousse : courriels, actes, calendrier' },
      { href: '/demande/historique', texte: 'Historique des changements' },
      { href: '/groupe', texte: 'Une demande, un jeton' },
    ],
  },
  {
    titre: 'Répondre à plusieurs',
    liens: [
      { href: '/repondre', texte: 'Répondre aux questions reçues' },
      { href: '/reprendre', texte: 'Reprendre les réponses reçues' },
    ],
  },
  {
    titre: 'Après l’habilitation',
    liens: [
      { href: '/apres', texte: 'Du jeton au premier test' },
      ...CHAPITRES.map(({ slug, titre }) => ({ href: `/apres/${slug}`, texte: titre })),
      { href: '/apres/logiciel-metier/volume', texte: 'Simuler une journée d’appels' },
      { href: '/apres/logiciel-metier/client', texte: 'Un programme qui appelle' },
      { href: '/essai', texte: 'Essai en direct' },
    ],
  },
  { titre: 'À propos de ce service', liens: PAGES_LEGALES },
];

/** The addresses of every page, once each. */
export const ADRESSES: readonly string[] = PLAN.flatMap(({ liens }) => liens.map(({ href }) => href));

const NOMS: ReadonlyMap<string, string> = new Map(
  PLAN.flatMap(({ liens }) => liens.map(({ href, texte }) => [href, texte])),
);

/** What the plan calls a page; its address when the plan does not know it. */
export function nomDePage(href: string): string {
  return NOMS.get(href) ?? href;
}
