'use client';

import { useState } from 'react';
import { Copier } from '@/components/site/copier';
import { ScrollRegion } from '@/components/site/scroll-region';
import { EXTRAITS, VARIABLE_JETON } from '@/lib/essai/extraits';

/** The same call in five languages, the token in an environment variable. */
export function Extraits({ url, delaiS, simule }: { url: string; delaiS: number; simule: boolean }) {
  const [cle, setCle] = useState<string>(EXTRAITS[0]?.cle ?? '');
  const choisi = EXTRAITS.find((each) => each.cle === cle) ?? EXTRAITS[0];
  if (!choisi) return null;
  const code = choisi.code({ url, delaiS });
  return (
    <>
      <p className="fr-text--sm">
        Le jeton n’est pas dans le code : mettez-le dans la variable d’environnement{' '}
        <code>{VARIABLE_JETON}</code>.
        {simule && ' Le simulateur n’existe qu’ici : l’exemple appelle le bac à sable.'}
      </p>
      <fieldset className="onglets">
        <legend className="fr-sr-only">Langage</legend>
        {EXTRAITS.map((extrait) => (
          <label key={extrait.cle} className="onglets__choix">
            <input
              type="radio"
              name="langage"
              value={extrait.cle}
              checked={cle === extrait.cle}
              onChange={() => setCle(extrait.cle)}
            />
            {extrait.nom}
          </label>
        ))}
      </fieldset>
      <ScrollRegion className="bloc-code" label={`Exemple en ${choisi.nom}`}>
        <pre>{code}</pre>
      </ScrollRegion>
      <Copier texte={code} quoi="le code" />
    </>
  );
}
