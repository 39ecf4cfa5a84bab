'use client';

import { type Brouillon, draftFileName, serializeDraft } from '@/lib/draft/format';

/** Hands a text to the browser as a file: nothing leaves the computer. */
export function downloadText(fileName: string, text: string, type = 'application/json') {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}

/** Downloads a draft as the file that `Ouvrir un fichier` and the command line read. */
export function downloadDraft(brouillon: Brouillon) {
  const $schema = `${window.location.origin}/schema/demande-habilitation-v1.schema.json`;
  downloadText(draftFileName(brouillon), serializeDraft({ $schema, ...brouillon }));
}
