import { type ContexteVoulu, separerReponses } from '../contexte/separer';
import { sansEchange } from './echange';
import type { Brouillon } from './format';

/**
 * One draft per context, tied by `groupe`: the source's own when it has one. The source is left as
 * it is. `catalogue` is kept: the texts were still written against that version. The exchanges stay with the source.
 * @throws RangeError when there are fewer ids than contexts
 */
export function splitDraft(
  source: Brouillon,
  voulus: readonly ContexteVoulu[],
  { ids, groupe, now }: { ids: readonly string[]; groupe: string; now: string },
): readonly Brouillon[] {
  return separerReponses(source.reponses, voulus).map((reponses, at) => {
    const id = ids[at];
    if (id === undefined) throw new RangeError('splitDraft: one id per context');
    return {
      ...sansEchange(source),
      id,
      groupe: source.groupe ?? groupe,
      cree_le: now,
      modifie_le: now,
      reponses,
    };
  });
}
