'use client';

import { type Brouillon, draftFileName, serializeDraft } from '@/lib/draft/format';

/** Hands a file to the browser: nothing leaves the computer. */
export function downloadFile(fileName: string, content: BlobPart, type = 'application/json') {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}

/** Downloads a draft as the file that `Ouvrir un fichier` and the command line read. */
export function downloadDraft(brouillon: Brouillon) {
  const $schema = `${window.location.origin}/schema/demande-habilitation-v1.schema.json`;
  downloadFile(draftFileName(brouillon), serializeDraft({ $schema, ...brouillon }));
}
