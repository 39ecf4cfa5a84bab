import type { Brouillon } from './format';

/** Where a draft keeps its exchanges (`lib/echange`): history, comments, opinions. Never filed, never copied. */
export const CLE_ECHANGE = 'echange';
/** What could not be read of it, as JSON texts: set aside, never erased. */
export const CLE_ECHANGE_ABIME = 'echange_abime';

/** The draft without its exchanges: what is filed, or starts another life. */
export function sansEchange(brouillon: Brouillon): Brouillon {
  const { [CLE_ECHANGE]: _echange, [CLE_ECHANGE_ABIME]: _abime, ...reste } = brouillon;
  return reste as Brouillon;
}
