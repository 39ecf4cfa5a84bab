'use client';

import { Button } from '@codegouvfr/react-dsfr/Button';
import { type FormEvent, type ReactNode, useState } from 'react';
import { duplicateDraft, PARTIES, type PartieCle } from '@/lib/draft/duplicate';
import { type Brouillon, draftTitle } from '@/lib/draft/format';
import { answer } from '@/lib/steps';
import { Dialog } from './dialog';
import { session } from './session';

type Props = { readonly brouillon: Brouillon; readonly onDone: () => void; readonly onClose: () => void };

function Form({
  submit,
  onSubmit,
  onClose,
  children,
}: {
  submit: string;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}) {
  return (
    <form
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
      <ul className="fr-btns-group fr-btns-group--inline fr-mt-2w">
        <li>
          <Button type="submit">{submit}</Button>
        </li>
        <li>
          <Button type="button" priority="tertiary" onClick={onClose}>
            Annuler
          </Button>
        </li>
      </ul>
    </form>
  );
}

/** Renames a request: its name is the project's name, the one DataPass will show. */
export function RenameDialog({ brouillon, onDone, onClose }: Props) {
  const [name, setName] = useState(draftTitle(brouillon));
  const rename = async () => {
    await session.open(brouillon.id);
    session.change((reponses) => answer(reponses, 'intitule', name.trim()), false);
    await session.flush();
    onDone();
  };
  return (
    <Dialog title="Renommer la demande" onClose={onClose}>
      <Form submit="Renommer" onSubmit={rename} onClose={onClose}>
        <div className="fr-input-group">
          <label className="fr-label" htmlFor="nouveau-nom">
            Nom du projet
            <span className="fr-hint-text">C’est aussi le nom qui sera public sur DataPass.</span>
          </label>
          <input
            id="nouveau-nom"
            className="fr-input"
            value={name}
            autoComplete="off"
            onChange={(event) => setName(event.target.value)}
          />
        </div>
      </Form>
    </Dialog>
  );
}

/** Duplicates a request, choosing what the copy keeps: one request per business context. */
export function DuplicateDialog({ brouillon, onDone, onClose }: Props) {
  const [kept, setKept] = useState<readonly PartieCle[]>(
    PARTIES.filter(({ defaut }) => defaut).map(({ cle }) => cle),
  );
  const toggle = (cle: PartieCle) =>
    setKept(kept.includes(cle) ? kept.filter((each) => each !== cle) : [...kept, cle]);
  const duplicate = async () => {
    const now = new Date().toISOString();
    await session.adopt(duplicateDraft(brouillon, kept, { id: crypto.randomUUID(), now }));
    onDone();
  };
  return (
    <Dialog title={`Dupliquer « ${draftTitle(brouillon)} »`} onClose={onClose}>
      <Form submit="Créer la copie" onSubmit={duplicate} onClose={onClose}>
        <fieldset className="fr-fieldset">
          <legend className="fr-fieldset__legend fr-text--regular">
            Que garder dans la copie ?
            <span className="fr-hint-text">
              Pour une autre démarche, ne gardez pas le contexte : une demande, un seul contexte métier.
            </span>
          </legend>
          {PARTIES.map(({ cle, libelle }) => (
            <div key={cle} className="fr-fieldset__element">
              <div className="fr-checkbox-group">
                <input
                  type="checkbox"
                  id={`garder-${cle}`}
                  checked={kept.includes(cle)}
                  onChange={() => toggle(cle)}
                />
                <label className="fr-label" htmlFor={`garder-${cle}`}>
                  {libelle}
                </label>
              </div>
            </div>
          ))}
        </fieldset>
      </Form>
    </Dialog>
  );
}

type ConfirmProps = {
  title: string;
  sentence: string;
  action: string;
  onConfirm: () => void;
  onClose: () => void;
};

/** Asks before what cannot be undone. */
export function ConfirmDialog({ title, sentence, action, onConfirm, onClose }: ConfirmProps) {
  return (
    <Dialog title={title} onClose={onClose}>
      <Form submit={action} onSubmit={onConfirm} onClose={onClose}>
        <p>{sentence}</p>
      </Form>
    </Dialog>
  );
}
