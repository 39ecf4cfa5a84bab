'use client';

import { Button } from '@codegouvfr/react-dsfr/Button';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { type FieldErrors, type Resolver, useForm } from 'react-hook-form';
import { SaveStatus } from '@/components/draft/save-status';
import { session, useDraft } from '@/components/draft/session';
import { type Answers, FieldFor } from '@/components/fields/field-for';
import { answerOf, assessStep, placeOf, visibleFields } from '@/lib/form/engine';
import type { Constat, Field, Reponses, Step } from '@/lib/form/types';
import { answer, STEPS } from '@/lib/steps';
import { ErrorSummary, focusField } from './error-summary';
import { SamePerson } from './same-person';

/** The findings that « Continuer » stops at: missing, ill-shaped, or refused by DataPass. */
function stopping(step: Step, reponses: Reponses): readonly Constat[] {
  return assessStep(step, reponses).filter(
    ({ origine, niveau }) => origine === 'champ' || niveau === 'bloquant',
  );
}

/** react-hook-form asks; the step's own declaration answers. There is no second set of rules. */
function resolverOf(step: Step): Resolver<Answers> {
  return (values) => {
    const reponses = { ...session.getState().brouillon?.reponses, ...values };
    const errors: FieldErrors<Answers> = {};
    for (const { champ, message, origine } of stopping(step, reponses)) {
      if (origine === 'champ') errors[champ] ??= { type: 'constat', message };
    }
    return Object.keys(errors).length === 0 ? { values, errors: {} } : { values: {}, errors };
  };
}

/** Neighbouring fields that share a legend are drawn together; a datum's reason is drawn inside it. */
function gather(fields: readonly Field[]): readonly (readonly Field[])[] {
  const groups: Field[][] = [];
  for (const field of fields) {
    const last = groups.at(-1);
    if (field.group && last?.[0]?.group === field.group) last.push(field);
    else groups.push([field]);
  }
  return groups;
}

type Props = { readonly name: string; readonly helps: Readonly<Record<string, ReactNode>> };

/** The questions of one step, saved as they are typed. */
export function StepForm({ name, helps }: Props) {
  const { brouillon, generation } = useDraft();
  const step = STEPS.find((each) => each.name === name);
  if (!brouillon || !step) return <Skeleton />;
  return (
    <OpenStepForm
      key={`${brouillon.id}-${generation}`}
      step={step}
      helps={helps}
      reponses={brouillon.reponses}
    />
  );
}

/** What the page shows until the browser's store has been read. */
export function Skeleton() {
  return (
    <div role="status" className="squelette">
      <p className="fr-text--sm">Lecture de votre demande…</p>
      <div className="squelette__bloc" />
      <div className="squelette__bloc" />
    </div>
  );
}

function OpenStepForm({ step, helps, reponses }: { step: Step; helps: Props['helps']; reponses: Reponses }) {
  const router = useRouter();
  const headingRef = useRef<HTMLHeadingElement>(null);
  const readOnly = useDraft().sauvegarde.etat === 'perime';
  const form = useForm<Answers>({
    defaultValues: Object.fromEntries(
      step.fields.map((field) => [field.name, answerOf(field, reponses)]),
    ) as Answers,
    resolver: useMemo(() => resolverOf(step), [step]),
    mode: 'onTouched',
    shouldFocusError: false,
  });
  const { isSubmitted, submitCount } = form.formState;

  useEffect(() => {
    const watching = form.watch((values, { name }) => {
      if (name) session.change((before) => answer(before, name, (values[name] ?? '') as Answers[string]));
    });
    return () => watching.unsubscribe();
  }, [form]);

  // « Modifier » and « Corriger » arrive with the field in the address.
  useEffect(() => {
    const { hash } = window.location;
    if (hash.startsWith('#champ-')) focusField(hash.slice('#champ-'.length));
  }, []);

  const findings = assessStep(step, reponses);
  const errors = isSubmitted ? stopping(step, reponses) : [];
  const hasErrors = errors.length > 0;
  useEffect(() => {
    if (submitCount > 0) headingRef.current?.focus();
  }, [submitCount]);

  const leave = async () => {
    await session.flush();
    const back = new URLSearchParams(window.location.search).get('retour');
    const next = placeOf(STEPS, step.name, session.getState().brouillon?.reponses ?? reponses).next;
    router.push(back ? `/demande/relecture#ligne-${back}` : `/demande/${next?.name ?? 'relecture'}`);
  };
  const submit = form.handleSubmit(
    () => (stopping(step, reponses).length === 0 ? leave() : undefined),
    () => undefined,
  );

  const visible = visibleFields(step, reponses);
  const draw = (field: Field) => (
    <FieldFor
      key={field.name}
      field={field}
      control={form.control}
      reponses={reponses}
      remarks={findings.filter(({ champ, origine }) => champ === field.name && origine === 'regle')}
      help={helps[field.name]}
      nested={nested}
    />
  );
  const nested = (name: string) => visible.filter((field) => field.name === name).map(draw);
  const isNested = (field: Field) =>
    step.fields.some(({ kind }) => kind === 'donnees') && field.kind !== 'donnees';

  return (
    <form noValidate onSubmit={submit} onBlur={() => void session.flush()} className="formulaire">
      {hasErrors && <ErrorSummary errors={errors} headingRef={headingRef} onSkip={leave} />}
      <fieldset disabled={readOnly} className="formulaire__champs">
        <legend className="fr-sr-only">{step.question}</legend>
        {gather(visible.filter((field) => !isNested(field))).map((fields) => {
          const [first] = fields;
          if (!first?.group) return fields.map(draw);
          return (
            <fieldset key={first.group} className="personne">
              <legend>
                <h2 className="fr-h4 fr-mb-0">{first.group}</h2>
              </legend>
              {helps[first.asks]}
              <SamePerson cle={first.asks} reponses={reponses} />
              <div className="personne__champs">{fields.map(draw)}</div>
            </fieldset>
          );
        })}
      </fieldset>
      <SaveStatus />
      <div className="formulaire__suite">
        <Button type="submit">Continuer</Button>
        <Link className="fr-link" href="/demande">
          Revenir à la liste des étapes
        </Link>
      </div>
    </form>
  );
}
