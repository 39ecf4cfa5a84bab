/**
 * Part of the metadata of a page whose text is all there before it is used: its application starts at the first
 * gesture on a screen to fill, at the first button or field of a text (`lib/demarrage`). A tool such a page holds says `data-outil`: it is made ready before it comes into sight.
 * A screen drawn from the open draft stands in `EnAttendant`.
 */
export const A_LIRE = { other: { demarrage: 'geste' } } as const;
