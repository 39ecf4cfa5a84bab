'use client';

import { Button } from '@codegouvfr/react-dsfr/Button';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { focusBlock } from '@/components/fields/focus';
import Link from '@/components/site/lien';
import { EnAttendant } from '@/components/wizard/skeleton';
import { type Brouillon, draftTitle } from '@/lib/draft/format';
import type { Saved } from '@/lib/draft/store';
import { findFormulaire, findFormulaireEditeur } from '@/lib/steps/formulaire';
import { downloadDraft, downloadFile } from './download';
import { ConfirmDialog, DuplicateDialog, RenameDialog } from './draft-actions';
import { useDrafts } from './drafts';
import { Echeance } from './echeance';
import { Verdict } from './lu';
import { usePartage } from './memoire';
import { OpenFile } from './open-file';
import { ChoixPartage } from './partage';
import { browserStore, forgetEverything, session } from './session';

type Asking =
  | { quoi: 'renommer' | 'dupliquer'; brouillon: Brouillon }
  | { quoi: 'supprimer'; id: string; titre: string }
  | { quoi: 'effacer' }
  | null;

/** Every request of this browser: open, duplicate, rename, download, delete, or erase them all. */
export function DraftsPage() {
  const router = useRouter();
  const { drafts, refresh } = useDrafts();
  const partage = usePartage();
  const [asking, setAsking] = useState<Asking>(null);
  const [said, setSaid] = useState('');
  const saidRef = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (drafts && window.location.hash) document.querySelector(window.location.hash)?.scrollIntoView();
  }, [drafts]);
  const close = () => setAsking(null);
  const done = async (sentence: string) => {
    close();
    await refresh();
    setSaid(sentence);
    focusBlock(saidRef.current);
  };
  const open = async (id: string) => {
    await session.open(id);
    router.push('/demande');
  };
  const begin = async () => {
    await session.begin();
    router.push('/demande/anticiper');
  };
  const remove = async (id: string) => {
    await (await browserStore()).remove(id);
    if (session.getState().brouillon?.id === id) await session.forget();
    await done('La demande est supprimée.');
  };
  const erase = async () => {
    await forgetEverything();
    await done('Tout est effacé : ce navigateur ne garde plus aucune demande.');
  };

  return (
    <>
      <p role="status" className="annonce" ref={saidRef}>
        {said}
      </p>
      <EnAttendant
        lue={drafts !== null}
        attente={
          <div className="vide">
            <p role="status">Lecture de vos demandes…</p>
          </div>
        }
      >
        {(drafts === null || drafts.length === 0) && (
          <div className="vide">
            {partage ? (
              <p>
                <strong>Aucune demande dans cet onglet.</strong> Celles que ce navigateur gardait déjà y
                restent : quittez le mode « poste partagé » pour les voir ou les effacer.
              </p>
            ) : (
              <p>
                <strong>Aucune demande dans ce navigateur.</strong> Commencez-en une, ou ouvrez un fichier que
                vous avez gardé.
              </p>
            )}
          </div>
        )}
      </EnAttendant>
      {drafts && drafts.length > 0 && (
        <ul className="liste-nue demandes">
          {drafts.map((saved) => (
            <li key={saved.id}>
              <DraftCard saved={saved} onOpen={open} onAsk={setAsking} />
            </li>
          ))}
        </ul>
      )}
      {drafts?.some((saved) => 'brouillon' in saved && saved.brouillon.groupe) && (
        <p>
          <Link href="/groupe">Une demande, un jeton : voir les demandes de votre projet</Link>
        </p>
      )}
      <Button priority={drafts?.length ? 'secondary' : 'primary'} onClick={begin}>
        Commencer une {drafts?.length ? 'autre ' : ''}demande
      </Button>
      <section id="ouvrir" className="fr-mt-8w" aria-labelledby="titre-ouvrir">
        <h2 id="titre-ouvrir">Ouvrir un fichier</h2>
        <OpenFile drafts={drafts ?? []} />
      </section>
      <section id="effacer" className="fr-mt-8w" aria-labelledby="titre-effacer">
        <h2 id="titre-effacer">Effacer mes demandes</h2>
        <p>
          Vos demandes restent dans ce navigateur, sur cet ordinateur. Sur un poste partagé, téléchargez-les
          puis effacez-les avant de partir, ou choisissez de ne rien garder.
        </p>
        <ChoixPartage />
        <Button
          priority="secondary"
          iconId="fr-icon-delete-line"
          onClick={() => setAsking({ quoi: 'effacer' })}
        >
          Tout effacer sur cet ordinateur
        </Button>
      </section>
      {asking?.quoi === 'renommer' && (
        <RenameDialog
          brouillon={asking.brouillon}
          onClose={close}
          onDone={() => done('La demande est renommée.')}
        />
      )}
      {asking?.quoi === 'dupliquer' && (
        <DuplicateDialog
          brouillon={asking.brouillon}
          onClose={close}
          onDone={() => router.push('/demande')}
        />
      )}
      {asking?.quoi === 'supprimer' && (
        <ConfirmDialog
          title={`Supprimer « ${asking.titre} » ?`}
          sentence="Cette demande sera effacée de ce navigateur. Le fichier que vous auriez téléchargé reste."
          action="Supprimer"
          onConfirm={() => remove(asking.id)}
          onClose={close}
        />
      )}
      {asking?.quoi === 'effacer' && (
        <ConfirmDialog
          title="Effacer toutes vos demandes ?"
          sentence="Toutes les demandes gardées par ce navigateur seront effacées, sans retour possible. Les fichiers que vous avez téléchargés restent."
          action="Tout effacer"
          onConfirm={erase}
          onClose={close}
        />
      )}
    </>
  );
}

type CardProps = { saved: Saved; onOpen: (id: string) => void; onAsk: (asking: Asking) => void };

function DraftCard({ saved, onOpen, onAsk }: CardProps) {
  if (!('brouillon' in saved)) {
    const nom = saved.plusRecente ? 'Demande créée par une version plus récente' : 'Demande illisible';
    return (
      <article className="demande">
        <h2 className="fr-h5 fr-mb-1v">{nom}</h2>
        <p>
          {saved.plusRecente
            ? 'Rechargez la page pour obtenir cette version du service, et ouvrir cette demande. Nous n’y avons pas touché.'
            : 'Son contenu est abîmé. Nous n’y avons pas touché : téléchargez-le avant de le supprimer.'}
        </p>
        <div className="demande__actions">
          <Button
            size="small"
            onClick={() => downloadFile('demande-illisible.txt', saved.illisible, 'text/plain')}
          >
            Télécharger le contenu brut
          </Button>
          <Button
            size="small"
            priority="tertiary"
            onClick={() => onAsk({ quoi: 'supprimer', id: saved.id, titre: nom })}
          >
            Supprimer
          </Button>
        </div>
      </article>
    );
  }
  const { brouillon } = saved;
  const titre = draftTitle(brouillon);
  const uid = typeof brouillon.reponses.form_uid === 'string' ? brouillon.reponses.form_uid : '';
  const of = <span className="fr-sr-only"> « {titre} »</span>;
  return (
    <article className="demande">
      <h2 className="fr-h5 fr-mb-1v">{titre}</h2>
      <p className="fr-text--sm fr-mb-1w">
        {findFormulaire(uid)?.nom ?? findFormulaireEditeur(uid)?.nom ?? 'Cas d’usage à choisir'} · modifiée le{' '}
        {new Date(brouillon.modifie_le).toLocaleString('fr-FR', { dateStyle: 'long', timeStyle: 'short' })}
        <br />
        <Verdict brouillon={brouillon} />
      </p>
      <Echeance brouillon={brouillon} />
      <div className="demande__actions">
        <Button size="small" onClick={() => onOpen(saved.id)}>
          <span>Ouvrir{of}</span>
        </Button>
        <Button size="small" priority="tertiary" onClick={() => onAsk({ quoi: 'dupliquer', brouillon })}>
          <span>Dupliquer{of}</span>
        </Button>
        <Button size="small" priority="tertiary" onClick={() => onAsk({ quoi: 'renommer', brouillon })}>
          <span>Renommer{of}</span>
        </Button>
        <Button size="small" priority="tertiary" onClick={() => downloadDraft(brouillon)}>
          <span>Télécharger{of}</span>
        </Button>
        <Button
          size="small"
          priority="tertiary no outline"
          onClick={() => onAsk({ quoi: 'supprimer', id: saved.id, titre })}
        >
          <span>Supprimer{of}</span>
        </Button>
      </div>
    </article>
  );
}
