'use client';

import { useEffect, useState } from 'react';
import { memoire } from '@/components/draft/memoire';

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
    memoire.ecrire(CLE, JSON.stringify({ ...read(), [id]: next }));
  };
  return { copied, markCopied };
}

function read(): Readonly<Record<string, readonly string[]>> {
  try {
    return JSON.parse(memoire.lire(CLE) ?? '{}');
  } catch {
    return {};
  }
}
