'use client';

import { useCallback, useEffect, useState } from 'react';
import { readRow, type Saved } from '@/lib/draft/store';
import { usePartage } from './memoire';
import { browserStore } from './session';

/** Every draft of this browser, the latest first, unreadable ones last; null until read. */
export function useDrafts(): { drafts: readonly Saved[] | null; refresh: () => Promise<void> } {
  const [drafts, setDrafts] = useState<readonly Saved[] | null>(null);
  const refresh = useCallback(async () => {
    const rows = (await (await browserStore()).list()).map(readRow);
    const date = (saved: Saved) => ('brouillon' in saved ? saved.brouillon.modifie_le : '');
    setDrafts(rows.sort((a, b) => date(b).localeCompare(date(a))));
  }, []);
  const partage = usePartage();
  useEffect(() => void refresh(), [refresh, partage]);
  return { drafts, refresh };
}
