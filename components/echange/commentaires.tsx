'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import type { Brouillon } from '@/lib/draft/format';
import { libelleDe } from '@/lib/echange/champs';
import { commentairesSur } from '@/lib/echange/commentaires';

/** Fetched by those who open it only: most people write no comment. */
const CommentairesOuverts = dynamic(() =>
  import('./commentaires-ouverts').then((each) => each.CommentairesOuverts),
);

/** Under one question, folded: what people say of it between them. Closed, it holds nothing but its title. */
export function Commentaires({ brouillon, champ }: { brouillon: Brouillon; champ: string }) {
  const [ouvert, setOuvert] = useState(false);
  const commentaires = commentairesSur(brouillon, champ);
  const combien = commentaires.length;
  return (
    <details className="depliant commentaires" onToggle={(event) => setOuvert(event.currentTarget.open)}>
      <summary>
        {combien === 0 ? 'Commenter' : `${combien} commentaire${combien > 1 ? 's' : ''}`}
        <span className="fr-sr-only"> : {libelleDe(champ)}</span>
      </summary>
      {ouvert && <CommentairesOuverts brouillon={brouillon} champ={champ} commentaires={commentaires} />}
    </details>
  );
}
