'use client';

import { useEffect, useState } from 'react';
import { peutEtreGardees } from '@/lib/draft/base';
import { usePartage } from './memoire';

/** Whether there may be drafts to read, here or in this tab's memory: else their code is not even fetched. */
export function useGarde(): boolean {
  const partage = usePartage();
  const [gardees, setGardees] = useState(false);
  useEffect(() => void peutEtreGardees().then(setGardees), []);
  return partage || gardees;
}
