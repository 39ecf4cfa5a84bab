'use client';

import { type ReactNode, useEffect, useId, useRef } from 'react';
import { apresImage } from '@/components/site/apres-image';

/**
 * A question that must be answered before going on. The browser's own dialog traps the focus, closes
 * on Escape and gives the focus back, even when DSFR's script could not start.
 */
export function Dialog({
  title,
  onClose,
  children,
}: {
  title: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = ref.current;
    const opener = document.activeElement;
    let wanted = true;
    // A long page takes time to become inert: the gesture shows first.
    apresImage(() => {
      if (wanted) dialog?.showModal();
    });
    return () => {
      wanted = false;
      dialog?.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      aria-labelledby={id}
      className="dialogue"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={id} className="fr-h4" tabIndex={-1}>
        {title}
      </h2>
      {children}
    </dialog>
  );
}
