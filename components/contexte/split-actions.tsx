'use client';

import { Button } from '@codegouvfr/react-dsfr/Button';
import { useRouter } from 'next/navigation';
import { browserStore, session, useDraft } from '@/components/draft/session';
import { detectContextes, empreinteContexte, type Indice } from '@/lib/contexte/detecter';
import { contextesProposes } from '@/lib/contexte/separer';
import { splitDraft } from '@/lib/draft/split';
import { text } from '@/lib/form/engine';
import type { Reponses } from '@/lib/form/types';
import { answer } from '@/lib/steps';

/** The answer with the words that gave several contexts away marked in it. */
function Marked({ reponses, indices }: { reponses: Reponses; indices: readonly Indice[] }) {
  const champs = [...new Set(indices.map(({ champ }) => champ))];
  return champs.map((champ) => {
    const answered = String(reponses[champ] ?? '');
    const own = indices.filter((each) => each.champ === champ).sort((a, b) => a.debut - b.debut);
    let at = 0;
    const parts = own.flatMap(({ debut, fin }) => {
      if (debut < at) return [];
      const before = answered.slice(at, debut);
      at = fin;
      return [before, <mark key={debut}>{answered.slice(debut, fin)}</mark>];
    });
    return (
      <blockquote key={champ} className="indices">
        {parts}
        {answered.slice(at)}
      </blockquote>
    );
  });
}

/** Under « plusieurs contextes »: the agent's own words, and the two ways on. */
export function SplitActions() {
  const router = useRouter();
  const { brouillon } = useDraft();
  if (!brouillon) return null;
  const { reponses } = brouillon;
  const detection = detectContextes(reponses);
  const voulus = contextesProposes(detection, reponses);
  const keepOne = () =>
    session.change((before) => answer(before, 'contexte_unique_confirme', empreinteContexte(before)));
  const split = async () => {
    const drafts = splitDraft(brouillon, voulus, {
      ids: voulus.map(() => crypto.randomUUID()),
      groupe: crypto.randomUUID(),
      now: new Date().toISOString(),
    });
    const store = await browserStore();
    for (const draft of drafts) await store.write(draft, 0);
    const [first] = drafts;
    if (first) await session.open(first.id);
    router.push('/groupe');
  };
  return (
    <div className="separation">
      <Marked reponses={reponses} indices={detection.contextes.flatMap(({ indices }) => indices)} />
      {voulus.length > 1 && (
        <>
          <p className="fr-mb-1v">Nous proposons :</p>
          <ol>
            {voulus.map((voulu) => (
              <li key={voulu.contexte_metier}>{text(voulu, 'contexte_metier')}</li>
            ))}
          </ol>
        </>
      )}
      <ul className="fr-btns-group fr-btns-group--inline fr-btns-group--sm">
        {voulus.length > 1 && (
          <li>
            <Button type="button" priority="secondary" onClick={split}>
              Séparer en {voulus.length} demandes
            </Button>
          </li>
        )}
        <li>
          <Button type="button" priority="tertiary" onClick={keepOne}>
            C’est une seule démarche
          </Button>
        </li>
      </ul>
      {voulus.length > 1 && (
        <p className="fr-text--sm fr-mb-0">
          Votre organisation et vos contacts seront gardés dans chacune. La demande d’origine reste telle
          quelle.
        </p>
      )}
    </div>
  );
}
