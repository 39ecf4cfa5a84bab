'use client';

import Link from 'next/link';
import { Copier } from '@/components/site/copier';
import type { Brouillon } from '@/lib/draft/format';
import { aRecopier, formulaireDe, libelleDataPass, lienPrerempli } from '@/lib/export/datapass';
import { useCopied } from './copied';

/** The right form, opened with what DataPass accepts; the rest to copy, field by field. */
export function ToDataPass({ brouillon }: { brouillon: Brouillon }) {
  const { reponses } = brouillon;
  const lien = lienPrerempli(reponses);
  if (!lien.ok)
    return (
      <p>
        <Link href="/demande/contexte">Choisissez d’abord votre cas d’usage</Link> : il décide du formulaire à
        ouvrir.
      </p>
    );
  const { url, laisses } = lien.value;
  return (
    <>
      <p>
        Connectez-vous avec ProConnect, au nom de votre organisation. Le formulaire s’ouvre déjà rempli :
        données, projet, cadre juridique, conservation. Il reste à recopier les contacts, que DataPass
        n’accepte d’aucun lien.
      </p>
      <p>
        <a className="fr-btn" href={url} target="_blank" rel="noopener noreferrer">
          Ouvrir le formulaire « {formulaireDe(reponses)?.nom} » prérempli
          <span className="fr-sr-only"> (nouvelle fenêtre)</span>
        </a>
      </p>
      <p className="fr-text--sm">
        Ce lien contient vos réponses, sans aucun contact : elles passent par l’adresse de DataPass.
        {laisses.length > 0 &&
          ` Trop longs pour un lien, ces textes sont à recopier : ${laisses.map(libelleDataPass).join(', ')}.`}
      </p>
      <ToCopy brouillon={brouillon} laisses={laisses} />
    </>
  );
}

/** The panel that stands beside DataPass: one button a field, and what is already done. */
function ToCopy({ brouillon, laisses }: { brouillon: Brouillon; laisses: readonly string[] }) {
  const { copied, markCopied } = useCopied(brouillon.id);
  const blocs = aRecopier(brouillon.reponses);
  if (blocs.length === 0) return null;
  const champs = blocs.flatMap((bloc) => bloc.champs);
  const done = champs.filter(({ champ }) => copied.includes(champ)).length;
  return (
    <details className="depliant" id="a-recopier">
      <summary>
        À recopier, dans l’ordre de DataPass ({done} sur {champs.length})
      </summary>
      {blocs.map(({ cle, titre, champs: siens }) => (
        <section key={cle} aria-labelledby={`recopier-${cle}`}>
          <h3 id={`recopier-${cle}`} className="fr-h6 fr-mt-3w">
            {titre}
          </h3>
          <ul className="liste-nue recopier">
            {siens.map(({ champ, libelle, texte }) => (
              <li key={champ} className={copied.includes(champ) ? 'recopier__fait' : ''}>
                <p className="fr-mb-1v">
                  <span className="fr-text--sm">
                    {libelle}
                    {laisses.includes(champ) && ' (absent du lien)'}
                    {copied.includes(champ) && ', déjà copié'}
                  </span>
                  <br />
                  <span className="recopier__texte">{texte}</span>
                </p>
                <Copier court texte={texte} quoi={`« ${libelle} »`} onCopied={() => markCopied(champ)} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}
