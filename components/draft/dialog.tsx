'use client';

import { type ReactNode, useEffect, useId, useRef } from 'react';

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
    dialog?.showModal();
    return () => {
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
