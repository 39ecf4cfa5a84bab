'use client';

import { Input } from '@codegouvfr/react-dsfr/Input';
import { useMemo, useState } from 'react';
import { Copier } from '@/components/site/copier';
import { ScrollRegion } from '@/components/site/scroll-region';

const plier = (texte: string) => texte.toLowerCase();
const enTexte = (valeur: unknown) => (typeof valeur === 'string' ? `"${valeur}"` : String(valeur));

/** Whether a branch holds the words, in a key or in a value. */
function contient(valeur: unknown, mots: string, cle = ''): boolean {
  if (plier(cle).includes(mots)) return true;
  if (typeof valeur === 'object' && valeur !== null)
    return Object.entries(valeur).some(([nom, each]) => contient(each, mots, nom));
  return plier(enTexte(valeur)).includes(mots);
}

function compter(valeur: unknown, mots: string, cle = ''): number {
  if (typeof valeur === 'object' && valeur !== null)
    return (
      Number(plier(cle).includes(mots)) +
      Object.entries(valeur).reduce((somme, [nom, each]) => somme + compter(each, mots, nom), 0)
    );
  return Number(plier(cle).includes(mots) || plier(enTexte(valeur)).includes(mots));
}

/** The answer as it came: folded by level, searched by words, copied whole. */
export function Json({ corps }: { corps: unknown }) {
  const [saisi, setSaisi] = useState('');
  const mots = plier(saisi.trim());
  const texte = useMemo(() => JSON.stringify(corps, null, 2), [corps]);
  const trouves = mots === '' ? 0 : compter(corps, mots);
  return (
    <div className="json">
      <div className="json__outils">
        <Input
          label="Chercher dans la réponse"
          nativeInputProps={{
            type: 'search',
            value: saisi,
            onChange: (event) => setSaisi(event.target.value),
          }}
        />
        <Copier texte={texte} quoi="la réponse" />
      </div>
      <p role="status" className="fr-text--sm fr-mb-1w">
        {mots !== '' &&
          (trouves === 0
            ? 'Rien ne correspond.'
            : `${trouves} ${trouves > 1 ? 'lignes trouvées' : 'ligne trouvée'}.`)}
      </p>
      <ScrollRegion className="json__corps" label="Réponse en JSON">
        <Noeud valeur={corps} mots={mots} niveau={0} />
      </ScrollRegion>
    </div>
  );
}

type Branche = {
  readonly nom?: string;
  readonly valeur: unknown;
  readonly mots: string;
  readonly niveau: number;
};

function Noeud({ nom, valeur, mots, niveau }: Branche) {
  const cle = nom === undefined ? null : <span className="json__cle">{nom}</span>;
  const marque = mots !== '' && plier(nom ?? '').includes(mots);
  if (typeof valeur !== 'object' || valeur === null) {
    const trouve = marque || (mots !== '' && plier(enTexte(valeur)).includes(mots));
    const contenu = (
      <span className={`json__${valeur === null ? 'null' : typeof valeur}`}>{enTexte(valeur)}</span>
    );
    return (
      <div className="json__ligne">
        {cle}
        {cle && ' : '}
        {trouve ? <mark>{contenu}</mark> : contenu}
      </div>
    );
  }
  const enfants = Object.entries(valeur);
  const resume = Array.isArray(valeur) ? `[${enfants.length}]` : `{${enfants.length}}`;
  // Forced open by a search: the key makes React draw it again, so that the agent may still fold it.
  const ouvert = niveau < 3 || (mots !== '' && contient(valeur, mots));
  return (
    <details key={`${mots}-${ouvert}`} open={ouvert}>
      <summary>
        {marque ? <mark>{cle}</mark> : cle} <span className="json__taille">{resume}</span>
      </summary>
      <div className="json__enfants">
        {enfants.map(([enfant, each]) => (
          <Noeud key={enfant} nom={enfant} valeur={each} mots={mots} niveau={niveau + 1} />
        ))}
      </div>
    </details>
  );
}
