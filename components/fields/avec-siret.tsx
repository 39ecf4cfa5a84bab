'use client';

import type { ReactNode } from 'react';
import { Apportes } from './lourds';
import { SiretWidget } from './siret-widget';

const APPORTE = { siret: SiretWidget };

export function AvecSiret({ children }: { children: ReactNode }) {
  return <Apportes value={APPORTE}>{children}</Apportes>;
}
