import Link from '@/components/site/lien';
import type { Notice as Texte } from '@/lib/steps/contacts/notice';

/** Said in full before the first field of a person: nothing to unfold. */
export function Notice({ notice: { titre, phrases } }: { notice: Texte }) {
  return (
    <section className="notice" aria-label={titre}>
      <p className="fr-text--bold fr-mb-1v">{titre}</p>
      {phrases.map((phrase) => (
        <p key={phrase} className="fr-text--sm fr-mb-1v">
          {phrase}
        </p>
      ))}
      <p className="fr-text--sm fr-mb-0">
        <Link href="/donnees-personnelles">Vos droits, en entier</Link>
      </p>
    </section>
  );
}
