import { ADRESSES, PAGES_LEGALES } from './plan';

/** The pages of the process, from the first question to the filing: all of them are audited. */
const PROCESSUS: readonly string[] = ADRESSES.filter((href) => /^\/demandes?(?:\/|$)/.test(href));

/** Home, help, and what the law asks for. */
const OBLIGATOIRES: readonly string[] = [
  '/',
  '/avant-de-commencer',
  ...PAGES_LEGALES.map(({ href }) => href),
];

/** Drawn once with `shuf` among the others (22 November 2026), so that an audit can be done again. */
const AU_HASARD: readonly string[] = ['/questionnaires/metier', '/essai', '/repondre', '/groupe'];

/** The sample ready for the first audit (RGAA): every page once. */
export const ECHANTILLON = { PROCESSUS, OBLIGATOIRES, AU_HASARD } as const;
