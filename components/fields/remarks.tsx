import dynamic from 'next/dynamic';
import type { ReactNode } from 'react';
import type { Constat } from '@/lib/form/types';
import { NIVEAUX, Sentence, SourceOf } from './source';

/** Fetched with the remark that calls for it: it carries what recognises the contexts. */
const SplitActions = dynamic(() => import('@/components/contexte/split-actions').then((m) => m.SplitActions));

/** What some findings let one do on the spot. */
const ACTIONS: Readonly<Record<string, ReactNode>> = { plusieurs_contextes: <SplitActions /> };

/** The rules that an answer breaks, under its field. They vanish as soon as they are solved. */
export function Remarks({ remarks }: { remarks: readonly Constat[] }) {
  return (
    <div aria-live="polite">
      {remarks.map((constat) => (
        <div
          key={constat.code}
          className={`fr-alert fr-alert--sm ${NIVEAUX[constat.niveau].alerte} fr-mt-2w`}
        >
          <p className="fr-mb-0">
            <strong>{NIVEAUX[constat.niveau].libelle}.</strong> <Sentence text={constat.message} />
            <br />
            <SourceOf constat={constat} />
          </p>
          {ACTIONS[constat.code]}
        </div>
      ))}
    </div>
  );
}
