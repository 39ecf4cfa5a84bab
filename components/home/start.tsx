'use client';

import dynamic from 'next/dynamic';
import { useGarde } from '@/components/draft/garde';
import { Commencer } from './commencer';

const Reprise = dynamic(() => import('./reprise').then((module) => module.Reprise), {
  ssr: false,
  loading: Commencer,
});

/** « Commencer », or « Reprendre ou commencer » when this browser already keeps a request. */
export function Start() {
  return useGarde() ? <Reprise /> : <Commencer />;
}
