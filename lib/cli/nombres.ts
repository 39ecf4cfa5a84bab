/** The value below which lies this part of the numbers, from 0 to 1; not a number when there is none. */
export const centile = (nombres: readonly number[], part: number): number =>
  nombres.toSorted((a, b) => a - b)[Math.min(nombres.length - 1, Math.floor(nombres.length * part))] ??
  Number.NaN;

export const mediane = (nombres: readonly number[]): number => centile(nombres, 0.5);
