import type { Constat, Field, Kind, Reponse, Reponses, Step } from './types';

/** True when answers of this kind are lists of strings. */
export function isList(kind: Kind): boolean {
  return kind === 'fichiers' || kind === 'donnees';
}

/** A string answer, trimmed; '' when absent or of another type. */
export function text(reponses: Reponses, name: string): string {
  const reponse = reponses[name];
  return typeof reponse === 'string' ? reponse.trim() : '';
}

/** A list answer; [] when absent or of another type. */
export function list(reponses: Reponses, name: string): readonly string[] {
  const reponse = reponses[name];
  return isWellTyped('fichiers', reponse) ? (reponse as readonly string[]) : [];
}

/** A draft file may hold anything under a known name: only a right-typed answer is read. */
export function isWellTyped(kind: Kind, reponse: unknown): reponse is Reponse {
  if (!isList(kind)) return typeof reponse === 'string';
  return Array.isArray(reponse) && reponse.every((each) => typeof each === 'string');
}

/** What the widget of a field shows: the answer, or the blank of its kind. */
export function answerOf(field: Field, reponses: Reponses): Reponse {
  const reponse = reponses[field.name];
  return isWellTyped(field.kind, reponse) ? reponse : isList(field.kind) ? [] : '';
}

/** Blank: only white space, or no item at all. */
export function isBlank(reponse: Reponse): boolean {
  return [reponse].flat().every((each) => each.trim() === '');
}

/** A field is optional exactly when its schema accepts the blank: « (facultatif) » writes itself. */
export function isOptional(field: Field): boolean {
  return field.schema.safeParse(answerOf(field, {})).success;
}

/** The steps that matter for these answers, in order. Hidden steps keep their answers, unjudged. */
export function journey(steps: readonly Step[], reponses: Reponses): readonly Step[] {
  return steps.filter((step) => step.when?.(reponses) ?? true);
}

/** Where a step stands among those that matter: rank from 0 (-1 when hidden), previous and next. */
export function placeOf(steps: readonly Step[], name: string, reponses: Reponses) {
  const visible = journey(steps, reponses);
  const rank = visible.findIndex((step) => step.name === name);
  const at = (index: number) => (rank === -1 ? undefined : visible[index]);
  return { rank, total: visible.length, previous: at(rank - 1), next: at(rank + 1) };
}

/** The questions of a step that matter for these answers. */
export function visibleFields(step: Step, reponses: Reponses): readonly Field[] {
  return step.fields.filter((field) => field.when?.(reponses) ?? true);
}

/** A missing or ill-shaped answer, said with the schema's own sentence; null when it is fine. */
function judgeField(step: Step, field: Field, reponses: Reponses): Constat | null {
  const { name: champ, source } = field;
  const base = { etape: step.name, champ, source, origine: 'champ' } as const;
  if (reponses[champ] !== undefined && !isWellTyped(field.kind, reponses[champ])) {
    const label = [field.group, field.label].filter(Boolean).join(', ');
    const message = `Répondez de nouveau à « ${label} » : la réponse n’a pas la forme attendue.`;
    return { ...base, code: `${champ}_type`, niveau: 'bloquant', message };
  }
  const value = answerOf(field, reponses);
  const result = field.schema.safeParse(typeof value === 'string' ? value.trim() : value);
  if (result.success) return null;
  const message = result.error.issues[0]?.message ?? `Répondez à « ${field.label} ».`;
  const code = `${champ}_${isBlank(value) ? 'manquant' : 'forme'}`;
  return { ...base, code, niveau: field.niveau ?? 'bloquant', message };
}

/** One step's findings: fields in order, then rules, silent on an answer already found wanting. */
export function assessStep(step: Step, reponses: Reponses): readonly Constat[] {
  const asked = visibleFields(step, reponses);
  const fields = asked.flatMap((field) => judgeField(step, field, reponses) ?? []);
  const spoken = new Set(fields.map((constat) => constat.champ));
  const open = new Set(asked.map(({ name }) => name).filter((name) => !spoken.has(name)));
  const broken = step.rules.filter((rule) => open.has(rule.champ) && rule.broken(reponses));
  const rules = broken.map(({ code, niveau, champ, source, message }) => ({
    ...{ code, niveau, champ, source, etape: step.name, origine: 'regle' as const },
    message: typeof message === 'string' ? message : message(reponses),
  }));
  return [...fields, ...rules];
}

/** The findings of every step that matters, in order. Pure: judges a draft anywhere, any time. */
export function assess(steps: readonly Step[], reponses: Reponses): readonly Constat[] {
  return journey(steps, reponses).flatMap((step) => assessStep(step, reponses));
}

export type Statut = 'a_commencer' | 'en_attente' | 'en_cours' | 'complete' | 'bloquee';

/** A step's state, and the first thing it lacks in words. */
export function statusOf(step: Step, reponses: Reponses): { statut: Statut; manque: string | null } {
  const findings = assessStep(step, reponses);
  const closed = findings.find(({ code }) => step.rules.some((rule) => rule.ferme && rule.code === code));
  if (closed) return { statut: 'bloquee', manque: closed.message };
  const waits = step.waits?.(reponses);
  if (waits) return { statut: 'en_attente', manque: waits };
  if (visibleFields(step, reponses).every((field) => isBlank(answerOf(field, reponses))))
    return { statut: 'a_commencer', manque: null };
  const lack = findings.find(({ niveau, origine }) => niveau === 'bloquant' || origine === 'champ');
  return lack ? { statut: 'en_cours', manque: lack.message } : { statut: 'complete', manque: null };
}

/** The neutral rows that every reading prints, answered or not: recap, PDF, HTML. */
export function toSections(steps: readonly Step[], reponses: Reponses) {
  return journey(steps, reponses).map((step) => ({
    step,
    rows: visibleFields(step, reponses).map((field) => {
      const options = field.options?.(reponses) ?? [];
      const labelOf = (each: string) => options.find(({ valeur }) => valeur === each)?.libelle ?? each;
      const readable = (each: string) => field.show?.(each, reponses) ?? labelOf(each);
      const answers = [answerOf(field, reponses)].flat();
      return { field, lignes: answers.filter((each) => each.trim() !== '').map(readable) };
    }),
  }));
}

export type Section = ReturnType<typeof toSections>[number];
