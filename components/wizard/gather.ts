import type { Field } from '@/lib/form/types';

/** Neighbouring fields that share a legend are drawn together; a datum's reason is drawn inside it. */
export function gather(fields: readonly Field[]): readonly (readonly Field[])[] {
  const groups: Field[][] = [];
  for (const field of fields) {
    const last = groups.at(-1);
    if (field.group && last?.[0]?.group === field.group) last.push(field);
    else groups.push([field]);
  }
  return groups;
}
