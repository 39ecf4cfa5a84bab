'use client';

import type { ReactNode } from 'react';
import { DonneesWidget } from './donnees-widget';
import { Apportes } from './lourds';

const APPORTE = { donnees: DonneesWidget };

export function AvecDonnees({ children }: { children: ReactNode }) {
  return <Apportes value={APPORTE}>{children}</Apportes>;
}
