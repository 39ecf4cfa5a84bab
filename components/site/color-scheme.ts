/** Light or dark, as the computer is set, until the visitor chooses in the footer. */
export const DEFAULT_COLOR_SCHEME = 'system';
