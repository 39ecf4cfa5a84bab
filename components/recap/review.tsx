'use client';

import { Button } from '@codegouvfr/react-dsfr/Button';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { SaveStatus } from '@/components/draft/save-status';
import { session, useDraft } from '@/components/draft/session';
import { type Answers, FieldFor } from '@/components/fields/field-for';
import { verdict } from '@/components/wizard/statut';
import { Skeleton } from '@/components/wizard/step-form';
import { answerOf } from '@/lib/form/engine';
import { answer, relire } from '@/lib/steps';
import { relecture } from '@/lib/steps/relecture/step';
import { Findings } from './findings';
import { Recap } from './recap';

const CGU = 'https://entreprise.api.gouv.fr/cgu';

/** « Vérifiez vos réponses »: the verdict, the findings, the answers, then the two boxes. */
export function Review() {
  const { brouillon, generation, sauvegarde } = useDraft();
  useReturnToRow(brouillon !== null);
  if (!brouillon) return <Skeleton />;
  const { reponses } = brouillon;
  const constats = relire(reponses);
  const bloquants = constats.filter(({ niveau }) => niveau === 'bloquant').length;
  const reviendra = constats.filter(({ niveau }) => niveau === 'reviendra').length;
  const tone = bloquants > 0 ? 'error' : reviendra > 0 ? 'warning' : 'success';
  return (
    <>
      <div className={`fr-alert fr-alert--${tone} fr-mb-5w`}>
        <h2 className="fr-alert__title">
          {bloquants > 0
            ? 'À compléter avant le dépôt'
            : reviendra > 0
              ? 'Déposable, mais fragile'
              : 'Prête à déposer'}
        </h2>
        <p>{verdict(bloquants, reviendra)}</p>
      </div>
      <h2>Ce que verrait l’instructeur</h2>
      <Findings constats={constats} />
      <h2 className="fr-mt-6w">Vos réponses, dans l’ordre de DataPass</h2>
      <Recap reponses={reponses} />
      <h2 className="fr-mt-6w">Avant de déposer</h2>
      <Boxes key={`${brouillon.id}-${generation}`} disabled={sauvegarde.etat === 'perime'} />
    </>
  );
}

/** The two boxes that DataPass asks for at the filing. */
function Boxes({ disabled }: { disabled: boolean }) {
  const router = useRouter();
  const { brouillon } = useDraft();
  const reponses = brouillon?.reponses ?? {};
  const form = useForm<Answers>({
    defaultValues: Object.fromEntries(
      relecture.fields.map((field) => [field.name, answerOf(field, reponses)]),
    ) as Answers,
  });
  useEffect(() => {
    const watching = form.watch((values, { name }) => {
      if (name) session.change((before) => answer(before, name, (values[name] ?? '') as Answers[string]));
    });
    return () => watching.unsubscribe();
  }, [form]);
  return (
    <form
      noValidate
      onSubmit={async (event) => {
        event.preventDefault();
        await session.flush();
        router.push('/demande/export');
      }}
    >
      <p>
        Lisez les{' '}
        <a href={CGU} target="_blank" rel="noopener noreferrer">
          conditions générales d’utilisation d’API Entreprise
          <span className="fr-sr-only"> (nouvelle fenêtre)</span>
        </a>
        . DataPass vous demandera de confirmer ces deux points.
      </p>
      <fieldset disabled={disabled} className="formulaire__champs">
        <legend className="fr-sr-only">Confirmations</legend>
        {relecture.fields.map((field) => (
          <FieldFor
            key={field.name}
            field={field}
            control={form.control}
            reponses={reponses}
            remarks={[]}
            help={null}
            nested={() => null}
          />
        ))}
      </fieldset>
      <SaveStatus />
      <div className="formulaire__suite">
        <Button type="submit">Préparer le dépôt</Button>
      </div>
    </form>
  );
}

/** « Modifier » left from a row: coming back puts the focus on that row again. */
function useReturnToRow(ready: boolean) {
  useEffect(() => {
    const { hash } = window.location;
    if (!ready || !hash.startsWith('#ligne-')) return;
    const row = document.getElementById(hash.slice(1));
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'center' });
  }, [ready]);
}
