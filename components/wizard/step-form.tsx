'use client';

import { Button } from '@codegouvfr/react-dsfr/Button';
import { useRouter } from 'next/navigation';
import { memo, type ReactNode, useDeferredValue, useEffect, useRef, useState } from 'react';
import { useLecture } from '@/components/draft/lecture';
import { SaveAlert, SaveStatus } from '@/components/draft/save-status';
import { session, useDemande } from '@/components/draft/session';
import { Commentaires } from '@/components/echange/commentaires';
import { FieldFor } from '@/components/fields/field-for';
import { focusField } from '@/components/fields/focus';
import { Notice } from '@/components/fields/notice';
import { apresImage } from '@/components/site/apres-image';
import Link from '@/components/site/lien';
import type { Brouillon } from '@/lib/draft/format';
import { answerOf, assessStep, isBlank, placeOf, visibleFields } from '@/lib/form/engine';
import type { Field, Step } from '@/lib/form/types';
import { STEPS } from '@/lib/steps';
import { NOTICE_CONTACTS } from '@/lib/steps/contacts/notice';
import { ErrorSummary } from './error-summary';
import { gather } from './gather';
import { SamePerson } from './same-person';
import { EnAttendant } from './skeleton';
import { SAVE_SOON, stopping, useAnswers } from './use-answers';

type Props = { readonly name: string; readonly helps: Readonly<Record<string, ReactNode>> };

/** The questions of one step, saved as they are typed. */
export function StepForm({ name, helps }: Props) {
  const now = useDemande();
  // The field that one types in answers first: the reading follows, and gives way to the next key.
  const { brouillon, generation, lue } = useDeferredValue(now);
  const step = STEPS.find((each) => each.name === name);
  if (!step) return null;
  return (
    <EnAttendant lue={lue}>
      {placeOf(STEPS, name, brouillon.reponses).rank === -1 ? (
        <NothingAsked />
      ) : (
        <OpenStepForm
          key={generation}
          step={step}
          helps={helps}
          brouillon={brouillon}
          readOnly={now.sauvegarde.etat === 'perime'}
        />
      )}
    </EnAttendant>
  );
}

/** Said when the address leads to a step that the chosen form does not need. */
function NothingAsked() {
  return (
    <div className="fr-alert fr-alert--info fr-mb-4w">
      <p>
        Le formulaire que vous avez choisi remplit déjà cette étape : rien n’est demandé ici, et rien ne sera
        transmis. <Link href="/demande">Revenir à la liste des étapes</Link>
      </p>
    </div>
  );
}

/** The field that « Modifier » or « Corriger » named in the address, if any. */
const fieldInAddress = () => /^#champ-(.+)$/.exec(window.location.hash)?.[1] ?? null;

const OpenStepForm = memo(function OpenStepForm({
  step,
  helps,
  brouillon,
  readOnly,
}: {
  step: Step;
  helps: Props['helps'];
  brouillon: Brouillon;
  readOnly: boolean;
}) {
  const { reponses } = brouillon;
  const router = useRouter();
  const headingRef = useRef<HTMLHeadingElement>(null);
  const form = useAnswers(step, reponses);
  const { isSubmitted, submitCount } = form.formState;
  const [arrival, setArrival] = useState<string | null>(null);

  useEffect(() => {
    const field = fieldInAddress();
    if (!field) return;
    setArrival(field);
    void form.trigger(field);
    focusField(field);
  }, [form]);

  const visible = visibleFields(step, reponses);
  // No remark shows under a blank answer: a step without one has nothing to ask of the reading.
  const answered = visible.some((field) => !isBlank(answerOf(field, reponses)));
  const lecture = useLecture(answered, brouillon);
  const findings = assessStep(lecture?.stepToRead(brouillon, step.name, new Date()) ?? step, reponses);
  // The very last answers: « Continuer » may come before the page has followed.
  const errors = isSubmitted ? stopping(step, session.getState().brouillon?.reponses ?? reponses) : [];
  const closed =
    errors.length > 0 &&
    errors.every(({ code }) => step.rules.some((rule) => rule.ferme && rule.code === code));
  useEffect(() => {
    if (submitCount > 0) headingRef.current?.focus();
  }, [submitCount]);

  const leave = async () => {
    await session.flush();
    const back = new URLSearchParams(window.location.search).get('retour');
    const next = placeOf(STEPS, step.name, session.getState().brouillon?.reponses ?? reponses).next;
    router.push(back ? `/demande/relecture#ligne-${back}` : `/demande/${next?.name ?? 'relecture'}`);
  };
  const mayLeave = () => {
    const back = new URLSearchParams(window.location.search).get('retour');
    const left = stopping(step, session.getState().brouillon?.reponses ?? reponses);
    // Come to correct one answer, one goes back once that one is right: the others are listed there.
    return back ? !left.some(({ champ }) => champ === back) : left.length === 0;
  };
  const submit = form.handleSubmit(
    () => (mayLeave() ? leave() : undefined),
    () => (mayLeave() ? leave() : undefined),
  );

  const draw = (field: Field) => (
    <FieldFor
      key={field.name}
      field={field}
      control={form.control}
      reponses={reponses}
      remarks={findings.filter(({ champ, origine }) => champ === field.name && origine === 'regle')}
      help={helps[field.name]}
      note={<Commentaires brouillon={brouillon} champ={field.name} />}
      nested={nested}
      arrived={arrival === field.name}
    />
  );
  const nested = (name: string) => visible.filter((field) => field.name === name).map(draw);
  const isNested = (field: Field) =>
    step.fields.some(({ kind }) => kind === 'donnees') && field.kind !== 'donnees';

  return (
    <form
      noValidate
      // The button is seen pressed first: twenty missing answers take a while to draw.
      onSubmit={(event) => {
        event.preventDefault();
        apresImage(() => void submit());
      }}
      {...SAVE_SOON}
      className="formulaire"
    >
      <SaveAlert />
      {errors.length > 0 && (
        <ErrorSummary errors={errors} closed={closed} headingRef={headingRef} onSkip={leave} />
      )}
      {step.name === 'contacts' && <Notice notice={NOTICE_CONTACTS} />}
      <p className="fr-text--sm">Toutes les réponses sont attendues, sauf mention « facultatif ».</p>
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
              <SamePerson
                cle={first.asks}
                reponses={reponses}
                onCopy={(name, value) => form.setValue(name, value, { shouldValidate: isSubmitted })}
                onCopied={focusField}
              />
              <div className="personne__champs">{fields.map(draw)}</div>
            </fieldset>
          );
        })}
      </fieldset>
      <SaveStatus />
      {!readOnly && (
        <div className="formulaire__suite">
          {/* Keeping the focus in the field until the click: its error would move the button away. */}
          <Button type="submit" nativeButtonProps={{ onMouseDown: (event) => event.preventDefault() }}>
            Continuer
          </Button>
          <Link className="fr-link" href="/demande">
            Revenir à la liste des étapes
          </Link>
        </div>
      )}
    </form>
  );
});
