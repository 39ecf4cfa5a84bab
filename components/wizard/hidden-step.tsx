'use client';

import Link from 'next/link';
import { useDraft } from '@/components/draft/session';
import { placeOf } from '@/lib/form/engine';
import { STEPS } from '@/lib/steps';

/** Said when the address leads to a step that the chosen form does not need. */
export function HiddenStepNotice({ name }: { name: string }) {
  const { brouillon } = useDraft();
  if (!brouillon || placeOf(STEPS, name, brouillon.reponses).rank !== -1) return null;
  return (
    <div className="fr-alert fr-alert--info fr-alert--sm fr-mb-4w">
      <p>
        Le formulaire que vous avez choisi remplit déjà cette étape : rien n’est demandé ici, et rien ne sera
        transmis. <Link href="/demande">Revenir à la liste des étapes</Link>
      </p>
    </div>
  );
}
