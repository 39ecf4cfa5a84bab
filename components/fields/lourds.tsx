'use client';

import { type ComponentType, createContext, use } from 'react';
import type { Kind } from '@/lib/form/types';
import { aVenir, useAVenir } from './a-venir';
import type { WidgetProps } from './types';

type Widget = ComponentType<WidgetProps>;

/** The two widgets that one step each uses: the SIRET with its directory, and the 29 data. */
const LOURDS = {
  siret: aVenir(() => import('./siret-widget').then((m) => ({ Widget: m.SiretWidget }))),
  donnees: aVenir(() => import('./donnees-widget').then((m) => ({ Widget: m.DonneesWidget }))),
} as const satisfies Partial<Record<Kind, unknown>>;

type Sorte = keyof typeof LOURDS;

/** Those that the page brings with it, because its questions show at once. */
export const Apportes = createContext<Readonly<Partial<Record<Sorte, Widget>>>>({});

/** One of them, or the room that it will take. */
export function LourdWidget({ sorte, ...props }: WidgetProps & { readonly sorte: Sorte }) {
  const apporte = use(Apportes)[sorte];
  const venu = useAVenir(LOURDS[sorte], !apporte);
  const Widget = apporte ?? venu?.Widget;
  return Widget ? <Widget {...props} /> : <div className="squelette__bloc" aria-busy="true" />;
}
