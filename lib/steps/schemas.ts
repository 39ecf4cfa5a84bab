import * as z from 'zod/mini';

// zod probes `new Function` otherwise, which a strict Content-Security-Policy forbids.
z.config({ jitless: true });

/** The date on which the rules of the steps were last checked against their sources. */
export const VERIFIE_LE = '2026-11-22';

/** A non-blank text, or the sentence. Blank means only white space: the engine trims first. */
export function required(sentence: string) {
  return z.string().check(z.minLength(1, sentence));
}

/** Any text, blank included: the question is optional. */
export const optional = z.string();

/** A text that must match once it is given; pass `missing` when it must be given. */
export function shaped(pattern: RegExp, sentence: string, missing?: string) {
  const given = z.string().check(z.regex(pattern, sentence));
  return missing === undefined
    ? z.union([z.literal(''), given], sentence)
    : required(missing).check(z.regex(pattern, sentence));
}

/** A real ISO date, once it is given. */
export function optionalDate(sentence: string) {
  return z.union([z.literal(''), z.iso.date(sentence)], sentence);
}

/** One value among those given. */
export function oneOf(values: readonly string[], missing: string, unknown: string) {
  return z.enum(values, { error: ({ input }) => (input === '' ? missing : unknown) });
}
