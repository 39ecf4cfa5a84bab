'use client';

import { Button } from '@codegouvfr/react-dsfr/Button';
import Link from 'next/link';
import { downloadDraft } from '@/components/draft/download';
import { SaveStatus } from '@/components/draft/save-status';
import { useDraft } from '@/components/draft/session';
import { verdict } from '@/components/wizard/statut';
import { Skeleton } from '@/components/wizard/step-form';
import { FICHIERS } from '@/lib/catalogue/limites';
import { draftFileName } from '@/lib/draft/format';
import { readDraft } from '@/lib/draft/reading';
import { list } from '@/lib/form/engine';
import { ToDataPass } from './to-datapass';

/** The draft leaves as a file, then as a filing on DataPass. */
export function Handover() {
  const { brouillon } = useDraft();
  if (!brouillon) return <Skeleton />;
  const { reponses } = brouillon;
  const { constats, bloquants, reviendra } = readDraft(brouillon, new Date());
  const documents = list(reponses, 'cadre_juridique_documents');
  return (
    <>
      <div className={`fr-alert fr-alert--${bloquants > 0 ? 'warning' : 'success'} fr-mb-5w`}>
        <h2 className="fr-alert__title">
          {bloquants > 0 ? 'Pas encore prête à déposer' : 'Prête à déposer'}
        </h2>
        <p>
          {verdict(bloquants, reviendra)}{' '}
          {constats.length > 0 && <Link href="/demande/relecture">Voir les remarques</Link>}
        </p>
      </div>
      <section aria-labelledby="fichier" className="fr-mb-6w">
        <h2 id="fichier">1. Gardez le fichier de la demande</h2>
        <p>
          Il contient toutes vos réponses. Vous pourrez l’ouvrir de nouveau ici, sur un autre ordinateur, ou
          le transmettre à un collègue.
        </p>
        <Button iconId="fr-icon-download-line" onClick={() => downloadDraft(brouillon)}>
          Télécharger le fichier
        </Button>
        <p className="fr-text--sm fr-mt-1w">
          <span className="nom-fichier">{draftFileName(brouillon)}</span>
        </p>
        <SaveStatus />
      </section>
      <section aria-labelledby="datapass" className="fr-mb-6w">
        <h2 id="datapass">2. Déposez sur DataPass</h2>
        <ToDataPass brouillon={brouillon} />
        <h3 className="fr-h6">À joindre</h3>
        <ul>
          {documents.map((document) => (
            <li key={document}>{document}</li>
          ))}
          <li>La maquette du service, si vous en avez une (facultatif).</li>
        </ul>
        <p className="fr-text--sm">
          DataPass accepte des PDF de moins de 10 Mo, {FICHIERS.maxParChamp} par question, et les passe à
          l’antivirus après le dépôt.
        </p>
      </section>
      <section aria-labelledby="suite">
        <h2 id="suite">3. Ce qui se passe ensuite</h2>
        <ul>
          <li>
            <strong>Un brouillon n’est pas une demande</strong> : elle n’est déposée qu’après le bouton
            « Soumettre ».
          </li>
          <li>
            <strong>Le SIRET affiché par DataPass vient de ProConnect.</strong> S’il diffère du vôtre,
            faites-le corriger avant de soumettre.
          </li>
          <li>
            <strong>Une adresse électronique qui ne répond pas bloque le dépôt.</strong> Prévenez les quatre
            personnes.
          </li>
          <li>
            <strong>Comptez 11 jours en moyenne.</strong> Ne relancez pas avant 20 jours. Sans réponse de
            votre part pendant trois mois, la demande est refusée.
          </li>
        </ul>
        <p>
          En attendant le jeton, <Link href="/essai">essayez un appel sur des données fictives</Link> : vous
          verrez ce que vous recevrez.
        </p>
        <p className="fr-text--xs">
          Sources : code et FAQ de DataPass (état au 6 août 2026), FAQ d’API Entreprise et courriel de refus
          (état au 8 avril 2026).
        </p>
      </section>
    </>
  );
}
