import { type ConfigData, HtmlValidate } from 'html-validate';

/** What the HTML of every page is held to (RGAA 8.2): the standard rules, and nothing less. */
const REGLES_HTML: ConfigData = { root: true, extends: ['html-validate:standard'] };

/**
 * The one error that is not ours to mend: the DSFR labels its menu (`div.fr-modal`) before its script makes
 * a dialog of it.
 */
const DU_DSFR = /^aria-label-misuse .*#header-menu-modal-en-tete\)$/;

const validateur = new HtmlValidate(REGLES_HTML);

/** The errors of some HTML, each said once. */
export async function erreursHtml(texte: string): Promise<string[]> {
  const { results } = await validateur.validateString(texte);
  const dits = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId} : ${message} (${selector})`),
  );
  return [...new Set(dits)].filter((each) => !DU_DSFR.test(each));
}
