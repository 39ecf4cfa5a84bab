'use client';

import dynamic from 'next/dynamic';
import { usePathname } from 'next/navigation';
import { useGarde } from './garde';
import { usePartage } from './memoire';

// Fetched by the pages that show them: the others know nothing of requests. A notice that cannot be fetched must not
// take the page down with it.
const Avis = dynamic(() => import('./echeance').then(({ Avis }) => Avis).catch(() => () => null), {
  ssr: false,
});
// Fetched already by whoever chooses the mode: `partage.tsx`.
const Mention = dynamic(() => import('./mention-partage').then((module) => module.Mention), { ssr: false });

/** The pages where drafts are at home: elsewhere the browser's store is not even opened. */
const CHEZ_SOI = /^\/($|demande|avant|groupe|reprendre)/;

/** What every page says of the drafts kept here: the shared mode, what expires soon, what has been erased. */
export function AvisDeGarde() {
  const page = usePathname();
  const partage = usePartage();
  const garde = useGarde();
  return (
    <>
      {partage && <Mention />}
      {garde && CHEZ_SOI.test(page) && <Avis page={page} />}
    </>
  );
}
