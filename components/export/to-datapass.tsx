'use client';

import { Button } from '@codegouvfr/react-dsfr/Button';
import { downloadFile } from '@/components/draft/download';
import { Copier } from '@/components/site/copier';
import Link from '@/components/site/lien';
import { CONTACTS } from '@/lib/catalogue/formulaires';
import { API_DATAPASS } from '@/lib/catalogue/limites';
import { type Brouillon, draftFileName } from '@/lib/draft/format';
import {
  aRecopier,
  type BlocARecopier,
  type ChampARecopier,
  corpsApi,
  formulaireDe,
  libelleDataPass,
  lienPrerempli,
} from '@/lib/export/datapass';
import { useCopied } from './copied';

/** The right form, opened with what DataPass accepts; the rest to copy, field by field. */
export function ToDataPass({ brouillon, prete }: { brouillon: Brouillon; prete: boolean }) {
  const { reponses } = brouillon;
  const lien = lienPrerempli(reponses);
  if (!lien.ok)
    return (
      <p>
        <Link href="/demande/contexte">Choisissez d’abord votre cas d’usage</Link> : il décide du formulaire à
        ouvrir.
      </p>
    );
  const { url, laisses, remplis } = lien.value;
  return (
    <>
      <p>
        Connectez-vous avec ProConnect, au nom de votre organisation.{' '}
        {remplis.length > 0
          ? 'Le formulaire s’ouvre avec vos réponses. Il reste à recopier les contacts : DataPass ne les accepte d’aucun lien.'
          : 'Ce formulaire ne demande que les contacts : recopiez-les, DataPass ne les accepte d’aucun lien.'}
      </p>
      <p>
        <a
          className={`fr-btn ${prete ? '' : 'fr-btn--secondary'}`}
          href={url}
          target="_blank"
          rel="noopener noreferrer"
        >
          Ouvrir le formulaire « {formulaireDe(reponses)?.nom} » prérempli
          <span className="fr-sr-only"> (nouvelle fenêtre)</span>
        </a>
      </p>
      <p className="fr-text--sm">
        Ce lien contient vos réponses, sans aucun contact : elles passent par l’adresse de DataPass.
        {laisses.length > 0 &&
          ` Trop long pour un lien, à recopier : ${laisses.map(libelleDataPass).join(', ')}.`}
      </p>
      <ToCopy brouillon={brouillon} laisses={laisses} />
      <ApiBody brouillon={brouillon} />
    </>
  );
}

/** For an editor or a platform with rights on DataPass's own API: the same answers, contacts included. */
function ApiBody({ brouillon }: { brouillon: Brouillon }) {
  const corps = corpsApi(brouillon.reponses);
  if (!corps.ok) return null;
  const texte = `${JSON.stringify(corps.value, null, 2)}\n`;
  return (
    <details className="depliant">
      <summary>Vous avez des droits sur l’API de DataPass ?</summary>
      <p>
        Voici le corps de{' '}
        <code>
          {API_DATAPASS.methode} {API_DATAPASS.chemin}
        </code>
        , avec les contacts. DataPass crée un brouillon, sans vérifier qu’il est complet : le demandeur doit
        encore l’ouvrir et le soumettre.
      </p>
      <div className="gestes">
        <Copier texte={texte} quoi="le corps JSON" />
        <Button
          type="button"
          size="small"
          priority="tertiary"
          iconId="fr-icon-download-line"
          onClick={() => downloadFile(draftFileName(brouillon, 'datapass.json'), texte)}
        >
          Télécharger le corps JSON
        </Button>
      </div>
    </details>
  );
}

/** The panels that stand beside DataPass: what no link carries first, then what it has filled already. */
function ToCopy({ brouillon, laisses }: { brouillon: Brouillon; laisses: readonly string[] }) {
  const { copied, markCopied } = useCopied(brouillon.id);
  const blocs = aRecopier(brouillon.reponses);
  const isLeft = ({ champ }: ChampARecopier, bloc: BlocARecopier) =>
    bloc.cle in CONTACTS || laisses.includes(champ);
  const only = (left: boolean) =>
    blocs
      .map((bloc) => ({ ...bloc, champs: bloc.champs.filter((champ) => isLeft(champ, bloc) === left) }))
      .filter(({ champs }) => champs.length > 0);
  const left = only(true);
  const filled = only(false);
  const champs = left.flatMap((bloc) => bloc.champs);
  const done = champs.filter(({ champ }) => copied.includes(champ)).length;
  return (
    <>
      {left.length > 0 && (
        <details className="depliant" id="a-recopier">
          <summary>
            À recopier : {done} sur {champs.length}
          </summary>
          <Blocs blocs={left} copied={copied} markCopied={markCopied} />
        </details>
      )}
      {filled.length > 0 && (
        <details className="depliant">
          <summary>Ce que le lien remplit déjà, au cas où</summary>
          <Blocs blocs={filled} copied={copied} markCopied={markCopied} />
        </details>
      )}
    </>
  );
}

function Blocs({
  blocs,
  copied,
  markCopied,
}: {
  blocs: readonly BlocARecopier[];
  copied: readonly string[];
  markCopied: (champ: string) => void;
}) {
  return blocs.map(({ cle, titre, champs }) => (
    <section key={cle} aria-label={titre}>
      <h3 className="fr-h6 fr-mt-3w">{titre}</h3>
      <ul className="liste-nue recopier">
        {champs.map(({ champ, libelle, texte }) => (
          <li key={champ} className={copied.includes(champ) ? 'recopier__fait' : ''}>
            <p className="fr-mb-1v">
              <span className="fr-text--sm">
                {libelle}
                {copied.includes(champ) && ', déjà copié'}
              </span>
              <br />
              <span className="recopier__texte">{texte}</span>
            </p>
            <Copier
              court
              texte={texte}
              quoi={`« ${libelle} » (${titre})`}
              onCopied={() => markCopied(champ)}
            />
          </li>
        ))}
      </ul>
    </section>
  ));
}
