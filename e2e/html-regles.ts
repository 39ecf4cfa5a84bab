import type { ConfigData } from 'html-validate';

/** What the HTML of every page is held to (RGAA 8.2): the standard rules, and nothing less. */
export const REGLES_HTML: ConfigData = { root: true, extends: ['html-validate:standard'] };

/**
 * The one error that is not ours to mend: the DSFR labels its menu (`div.fr-modal`) before its script makes
 * a dialog of it.
 */
export const DU_DSFR = /^aria-label-misuse .*#header-menu-modal-en-tete\)$/;
