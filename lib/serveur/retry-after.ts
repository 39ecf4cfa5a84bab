/** Thirty years: what is longer is a mistake, and as good as for ever. Also what the counters can hold. */
const PLAFOND_MS = 1e12;

/**
 * How long a 429 asks to wait: the longest of `Retry-After` (seconds or HTTP date, RFC 9110) and
 * `RateLimit-Reset` (seconds since 1970). Never shortened.
 *
 * @param entetes lower-case names
 * @param maintenant milliseconds since 1970
 * @param parDefautMs the wait when neither says a delay to come that can be read
 * @returns milliseconds, at least one second
 */
export function attenteDemandee(
  entetes: Readonly<Record<string, string>>,
  maintenant: number,
  parDefautMs: number,
): number {
  const retryAfter = entetes['retry-after']?.trim() ?? '';
  const reset = entetes['ratelimit-reset']?.trim() ?? '';
  const attentes = [
    /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : dateHttp(retryAfter) - maintenant,
    /^\d+$/.test(reset) ? Number(reset) * 1000 - maintenant : Number.NaN,
  ].filter((ms) => ms > 0);
  return Math.min(PLAFOND_MS, Math.max(1000, attentes.length > 0 ? Math.max(...attentes) : parDefautMs));
}

/** The three writings of RFC 9110, all in GMT. `Date.parse` alone reads « abc 49 » as the year 2049. */
function dateHttp(texte: string): number {
  if (!/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? .*\d\d:\d\d:\d\d/.test(texte)) return Number.NaN;
  return Date.parse(texte.endsWith('GMT') ? texte : `${texte} GMT`);
}
