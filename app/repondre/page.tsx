import type { Metadata } from 'next';
import { Repondre } from '@/components/echange/repondre';
import { A_LIRE } from '@/components/site/a-lire';
import { readHelp } from '@/components/wizard/help';
import { STEPS } from '@/lib/steps';

export const metadata: Metadata = {
  ...A_LIRE,
  title: 'Répondre aux questions reçues, sans compte',
  // A link opens it, a search engine has nothing to show of it.
  robots: { index: false, follow: false },
};

/** The helps of every question: the sending, that only the browser reads, says which ones are shown. */
const AVEC_AIDE = STEPS.filter(({ fields, name }) => fields.length > 0 && name !== 'relecture');

export default function Page() {
  const helps = Object.assign({}, ...AVEC_AIDE.map(({ name }) => readHelp(name).helps));
  return (
    <>
      <h1>Répondre aux questions reçues</h1>
      <p className="fr-text--lead chapo">
        Quelqu’un prépare une demande d’accès à API Entreprise et a besoin de vos réponses. Sans compte, et
        rien ne part sans vous.
      </p>
      <Repondre helps={helps} />
    </>
  );
}
