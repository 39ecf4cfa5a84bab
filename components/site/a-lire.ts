/**
 * Part of the metadata of a page that is read before it is used: its application starts at the first gesture
 * (`lib/demarrage`). A tool such a page holds says `data-outil`: it is made ready before it comes into sight.
 */
export const A_LIRE = { other: { demarrage: 'geste' } } as const;
