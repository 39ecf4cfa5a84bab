/** Writes the part of `zod/mini` that our pages use; its address, from `racine`, the root of the project. */
export function zodReduit(racine: string): string;
