'use client';

import { Button } from '@codegouvfr/react-dsfr/Button';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useDrafts } from '@/components/draft/drafts';
import { SaveAlert, SaveStatus } from '@/components/draft/save-status';
import { session, useDemande } from '@/components/draft/session';
import Link from '@/components/site/lien';
import { EnAttendant, Skeleton } from '@/components/wizard/skeleton';
import { MAX_BYTES } from '@/lib/draft/format';
import { phraseFusion, phrasesBilan } from '@/lib/echange/bilan';
import { direValeur, libelleDe, nomDeQui, type Valeur } from '@/lib/echange/champs';
import { fusionner } from '@/lib/echange/fusion';
import { ouvrirLien, PAS_LU, phraseLien } from '@/lib/echange/lien';
import {
  estRetour,
  lireMessageTexte,
  type Message,
  phraseMessage,
  type Retour,
} from '@/lib/echange/messages';
import { dateEnMots } from '@/lib/export/texte';
import { prendreFragment } from './adresse';
import { Conflits } from './conflits';
import { OuvrirRecu } from './ouvrir-recu';

const ENVOI_RECU =
  'Ouvrez ce lien sur la page « Répondre » : il pose des questions, il ne rapporte pas de réponses.';

type Etape =
  | { readonly nom: 'attente' }
  | { readonly nom: 'refus'; readonly phrase: string }
  | { readonly nom: 'apercu'; readonly retour: Retour }
  | { readonly nom: 'fait'; readonly repris: boolean; readonly phrases: readonly string[] };

/** What came back from one person: shown first, then merged into the request it is about. */
export function Reprendre() {
  const { brouillon, sauvegarde, lue } = useDemande();
  const { drafts } = useDrafts();
  const [etape, setEtape] = useState<Etape>({ nom: 'attente' });
  const titre = useRef<HTMLHeadingElement>(null);
  const recevoir = useCallback(
    (message: Message) =>
      setEtape(
        estRetour(message) ? { nom: 'apercu', retour: message } : { nom: 'refus', phrase: ENVOI_RECU },
      ),
    [],
  );
  const ouvrir = useCallback(
    async (lien: string) => {
      const lu = await ouvrirLien(lien);
      if (lu.ok) recevoir(lu.value);
      else setEtape({ nom: 'refus', phrase: phraseLien(lu.code) });
    },
    [recevoir],
  );
  useEffect(() => {
    const lireAdresse = () => {
      const fragment = prendreFragment();
      if (fragment !== null) void ouvrir(fragment);
    };
    lireAdresse();
    // Another link opened in this very tab only changes the fragment.
    window.addEventListener('hashchange', lireAdresse);
    return () => window.removeEventListener('hashchange', lireAdresse);
  }, [ouvrir]);
  const lisible = lue && drafts !== null;
  useEffect(() => {
    if (lisible && etape.nom !== 'attente') titre.current?.focus();
  }, [etape, lisible]);

  const lire = async (file: File) => {
    if (file.size > MAX_BYTES) return setEtape({ nom: 'refus', phrase: phraseMessage('trop_grand') });
    const lu = lireMessageTexte(await file.text());
    if (lu.ok) recevoir(lu.value);
    else setEtape({ nom: 'refus', phrase: phraseMessage(lu.code) });
  };
  const reprendre = async (retour: Retour) => {
    if (session.getState().brouillon?.id !== retour.demande) await session.open(retour.demande);
    let phrases: readonly string[] = [phraseFusion('autre_demande')];
    let repris = false;
    session.update((avant) => {
      const fait = fusionner(avant, retour, new Date().toISOString());
      repris = fait.ok;
      phrases = fait.ok ? phrasesBilan(fait.value.bilan) : [phraseFusion(fait.code)];
      return fait.ok ? fait.value.brouillon : avant;
    });
    await session.flush();
    setEtape({ nom: 'fait', repris, phrases });
  };
  const connue = (retour: Retour) =>
    brouillon.id === retour.demande || drafts?.some(({ id }) => id === retour.demande);
  const readOnly = sauvegarde.etat === 'perime';

  return (
    <EnAttendant lue={lisible} attente={<Skeleton court />}>
      <SaveAlert />
      {etape.nom === 'refus' && (
        <div className="fr-alert fr-alert--error fr-mb-4w">
          <h2 className="fr-alert__title" tabIndex={-1} ref={titre}>
            {PAS_LU}
          </h2>
          <p>{etape.phrase}</p>
        </div>
      )}
      {etape.nom === 'apercu' && (
        <section aria-labelledby="apercu" className="apercu">
          <h2 id="apercu" tabIndex={-1} ref={titre}>
            {nomDeQui(etape.retour.pour)} vous répond
          </h2>
          <Apercu retour={etape.retour} />
          {connue(etape.retour) ? (
            <Button onClick={() => reprendre(etape.retour)} disabled={readOnly}>
              Reprendre ces réponses dans la demande
            </Button>
          ) : (
            <p className="fr-error-text">{phraseFusion('autre_demande')}</p>
          )}
        </section>
      )}
      {etape.nom === 'fait' && (
        <section aria-labelledby="fait" className="apercu">
          <h2 id="fait" tabIndex={-1} ref={titre}>
            {etape.repris ? 'C’est repris' : 'Rien n’a été repris'}
          </h2>
          <ul>
            {etape.phrases.map((phrase) => (
              <li key={phrase}>{phrase}</li>
            ))}
          </ul>
          <p>
            <Link href="/demande">Voir la demande</Link>
          </p>
          <SaveStatus />
        </section>
      )}
      <Conflits brouillon={brouillon} readOnly={readOnly} />
      <section aria-labelledby="recevoir" className="fr-mb-6w">
        <h2 id="recevoir" className="fr-h4">
          {etape.nom === 'fait' ? 'Une autre réponse ?' : 'Ouvrir une réponse reçue'}
        </h2>
        <OuvrirRecu onLink={ouvrir} onFile={lire} />
      </section>
    </EnAttendant>
  );
}

const AVIS = { vu_et_accepte: 'Vu et accepté', refuse: 'Refusé' } as const;

/** What one person sends back: each change, what was said, the comments. */
function Apercu({ retour }: { retour: Retour }) {
  const changements = Object.entries(retour.changements);
  const { reponses } = session.getState().brouillon ?? { reponses: {} };
  return (
    <>
      <p>
        {retour.nom && <>Signé « {retour.nom} ». </>}
        {dateEnMots(retour.quand)}, au sujet de « {retour.titre} ».
      </p>
      {retour.avis && (
        <p>
          <strong>{AVIS[retour.avis.etat]}</strong>
          {retour.avis.motif && <> : {retour.avis.motif}</>}
        </p>
      )}
      {changements.length === 0 ? (
        <p>Aucune réponse n’a changé.</p>
      ) : (
        <dl className="mentions">
          {changements.map(([champ, [base, la]]) => (
            <div key={champ}>
              <dt>{libelleDe(champ)}</dt>
              <dd>
                <span className="recap__texte">{direValeur(champ, la as Valeur, reponses).join('\n')}</span>
                {base !== null && (
                  <span className="fr-text--sm recap__vide">
                    {' '}
                    (avant : {direValeur(champ, base as Valeur, reponses).join(' ; ')})
                  </span>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {retour.commentaires.length > 0 && (
        <ul>
          {retour.commentaires.map(({ champ, texte }) => (
            <li key={`${champ} ${texte}`}>
              {champ && <strong>{libelleDe(champ)} : </strong>}
              {texte}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
