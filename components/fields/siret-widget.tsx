'use client';

import { useEffect, useRef, useState } from 'react';
import { session } from '@/components/draft/session';
import { Connexion } from '@/components/hors-ligne/connexion';
import type { Etablissement } from '@/lib/annuaire/etablissement';
import { siretDigits, siretProblem } from '@/lib/annuaire/siret';
import { avecVerification, sansVerification, verificationDe } from '@/lib/steps/organisation/verification';
import { DESTINATION, findEstablishment } from './directory';
import { DirectoryCard } from './directory-card';
import { DirectorySearch } from './directory-search';
import { focusField } from './focus';
import { TextWidget } from './text-widget';
import type { WidgetProps } from './types';

type Said = 'en_cours' | 'inconnu' | 'injoignable' | null;
/** What was last said, and of which SIRET. */
type State = { readonly about: string | null; readonly said: Said };
const NOTHING: State = { about: null, said: null };

function keep(verifie: Etablissement) {
  session.change((before) => avecVerification(before, verifie));
  void session.flush();
}

/**
 * The SIRET, and on demand what the directory says of it. Never asked by itself: what one types leaves the
 * browser only when one says so, and a slow line is not made slower. Without the directory, one goes on.
 */
export function SiretWidget(props: WidgetProps) {
  const typed = props.value as string;
  const siret = siretProblem(typed) === null ? siretDigits(typed) : null;
  const [{ about, said }, setState] = useState<State>(NOTHING);
  const asking = useRef<AbortController>(undefined);
  // Another number makes the question pointless.
  useEffect(() => () => asking.current?.abort(), [siret]);
  const now = about === siret ? said : null;
  const verifie = siret === null ? null : verificationDe(props.reponses);

  const ask = async () => {
    if (siret === null || now === 'en_cours') return;
    const mine = new AbortController();
    asking.current = mine;
    setState({ about: siret, said: 'en_cours' });
    const answer = await findEstablishment(siret, mine.signal);
    // Given up: should this same number come back, it may be asked again.
    if (answer === null) return setState((state) => (state.about === siret ? NOTHING : state));
    setState({ about: siret, said: answer.etat === 'trouve' ? null : answer.etat });
    if (answer.etat === 'trouve') keep(answer.value);
    if (answer.etat === 'inconnu') session.change(sansVerification);
  };
  const choose = (chosen: Etablissement) => {
    props.onChange(chosen.siret);
    setState({ about: chosen.siret, said: null });
    keep(chosen);
    focusField(props.field.name);
  };

  return (
    <>
      <TextWidget {...props} />
      {siret !== null && (
        <p className="annuaire__demander">
          <button
            type="button"
            className="fr-btn fr-btn--secondary"
            aria-disabled={now === 'en_cours'}
            onClick={ask}
          >
            Vérifier dans l’annuaire
          </button>
          <span className="fr-hint-text">Seul ce numéro est envoyé : {DESTINATION}.</span>
        </p>
      )}
      {/* One region for the whole exchange, but for a failure: each change is read once, by itself. */}
      <div role="alert">
        {siret !== null && now === 'injoignable' && <Pending siret={siret} said={now} />}
      </div>
      <div role="status">
        {siret !== null && now !== 'injoignable' && (now !== null || !verifie) && (
          <Pending siret={siret} said={now} />
        )}
        {now !== 'en_cours' && verifie && <DirectoryCard verifie={verifie} />}
      </div>
      <DirectorySearch onChoose={choose} />
    </>
  );
}

/** What is known before the directory has answered, or when it did not help. */
function Pending({ siret, said }: { siret: string; said: Said }) {
  const colour = said === 'inconnu' || said === 'injoignable' ? 'yellow-tournesol' : 'green-emeraude';
  return (
    <div className={`fr-callout fr-callout--${colour} fr-mt-3w fr-mb-2w`}>
      <p className="fr-callout__text fr-text--md">
        {said === 'en_cours' && 'Recherche dans l’annuaire…'}
        {said === 'injoignable' && (
          <>
            <strong>À vérifier.</strong> Nous n’arrivons pas à joindre l’annuaire. Continuez : vous pourrez
            vérifier le SIRET plus tard.
            <Connexion />
          </>
        )}
        {said === 'inconnu' && (
          <>
            <strong>À vérifier.</strong> L’annuaire ne connaît pas ce numéro. Vérifiez chaque chiffre. S’il
            est juste, continuez : un établissement récent, ou dont les données ne sont pas publiques, peut y
            manquer.{' '}
          </>
        )}
        {said === null && (
          <>
            <strong>Ce numéro a la bonne forme.</strong> Nous n’avons vérifié que ses chiffres, pas à qui il
            appartient ni si l’établissement est ouvert.{' '}
          </>
        )}
        {(said === null || said === 'inconnu') && (
          <a
            className="fr-link"
            href={`https://annuaire-entreprises.data.gouv.fr/etablissement/${siret}`}
            target="_blank"
            rel="noopener noreferrer"
          >
            Voir l’Annuaire des entreprises
            <span className="fr-sr-only"> (nouvelle fenêtre)</span>
          </a>
        )}
      </p>
    </div>
  );
}
