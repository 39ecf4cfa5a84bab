'use client';

import { useEffect, useState } from 'react';

const CLE = 'champs-recopies';

/** The names of the fields already copied, never their content: kept as long as the tab. */
export function useCopied(id: string) {
  const [copied, setCopied] = useState<readonly string[]>([]);
  useEffect(() => {
    setCopied(read()[id] ?? []);
  }, [id]);
  const markCopied = (champ: string) => {
    const next = [...new Set([...copied, champ])];
    setCopied(next);
    try {
      window.sessionStorage.setItem(CLE, JSON.stringify({ ...read(), [id]: next }));
    } catch {
      // A browser that denies storage forgets at the next page: nothing else is lost.
    }
  };
  return { copied, markCopied };
}

function read(): Readonly<Record<string, readonly string[]>> {
  try {
    return JSON.parse(window.sessionStorage.getItem(CLE) ?? '{}');
  } catch {
    return {};
  }
}
