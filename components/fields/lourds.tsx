'use client';

import type { ComponentType } from 'react';
import type { Kind, Step } from '@/lib/form/types';
import { type AVenir, aVenir, useAVenir } from './a-venir';
import type { WidgetProps } from './types';

type Widget = { readonly Widget: ComponentType<WidgetProps> };

/** The two widgets that one step each uses, fetched with it: the SIRET with its directory, and the 29 data. */
const LOURDS = {
  siret: aVenir<Widget>(() => import('./siret-widget').then((m) => ({ Widget: m.SiretWidget }))),
  donnees: aVenir<Widget>(() => import('./donnees-widget').then((m) => ({ Widget: m.DonneesWidget }))),
} as const satisfies Partial<Record<Kind, AVenir<Widget>>>;

/** One of them, or the room that it will take. */
export function LourdWidget({ sorte, ...props }: WidgetProps & { readonly sorte: keyof typeof LOURDS }) {
  const venu = useAVenir(LOURDS[sorte], true);
  if (!venu) return <div className="squelette__bloc" aria-busy="true" />;
  return <venu.Widget {...props} />;
}

/** Asks at once for what a step will draw; true when it is here, so that the questions show together. */
export function useLourds(step: Step | undefined): boolean {
  const a = (kind: Kind) => step?.fields.some((field) => field.kind === kind) ?? false;
  const siret = useAVenir(LOURDS.siret, a('siret'));
  const donnees = useAVenir(LOURDS.donnees, a('donnees'));
  return (!a('siret') || siret !== null) && (!a('donnees') || donnees !== null);
}
