'use client';

import { useCallback, useEffect, useState } from 'react';
import { type Entretien, estProche, lireEntretien, prolonger } from '@/lib/draft/expiration';
import type { Brouillon } from '@/lib/draft/format';
import { readRow } from '@/lib/draft/store';
import { browserStore } from './session';

/** What is announced: the drafts that expire soon, and the last erasure. */
export type Annonce = { readonly entretien: Entretien; readonly proches: readonly Brouillon[] };

async function noterEntretien(change: (avant: Entretien) => Entretien): Promise<void> {
  const store = await browserStore();
  await store.entretien.ecrire(change(lireEntretien(await store.entretien.lire())));
}

/** Counts the days again from now: asked for, or because an old file has just been opened. */
export function garderPlusLongtemps(id: string): Promise<void> {
  return noterEntretien((avant) => prolonger(avant, id, new Date()));
}

/** Reads what the upkeep announces, again each time `tour` changes; null until read. */
export function useEntretien(tour: unknown) {
  const [annonce, setAnnonce] = useState<Annonce | null>(null);
  const lire = useCallback(async () => {
    const store = await browserStore();
    const entretien = lireEntretien(await store.entretien.lire());
    const now = new Date();
    const proches = (await store.list()).map(readRow).flatMap((saved) => {
      if (!('brouillon' in saved)) return [];
      const { id, modifie_le } = saved.brouillon;
      return estProche({ id, modifie_le }, entretien, now) ? [saved.brouillon] : [];
    });
    setAnnonce({ entretien, proches: store.durable ? proches : [] });
  }, []);
  useEffect(() => void lire(), [lire, tour]);
  return {
    annonce,
    prolonger: async (id: string) => {
      await garderPlusLongtemps(id);
      await lire();
    },
    lu: async () => {
      await noterEntretien((avant) => ({ ...avant, efface: null }));
      await lire();
    },
  };
}
