'use client';

import { SaveAlert, SaveStatus } from '@/components/draft/save-status';
import { useDemande } from '@/components/draft/session';
import { Partager } from '@/components/echange/partager';
import Link from '@/components/site/lien';
import { EnAttendant } from '@/components/wizard/skeleton';
import { manqueDe } from '@/lib/echange/manque';
import { DETENTEURS } from '@/lib/steps/personnes';
import { trousseDe } from '@/lib/trousse';
import { Calendar } from './calendar';
import { PieceEditor } from './piece-editor';

/** Everything to write around the request, drafted from its answers: people, act, register, dates. */
export function Kit() {
  const { brouillon, generation, sauvegarde, lue } = useDemande();
  const readOnly = sauvegarde.etat === 'perime';
  const { reponses } = brouillon;
  const { personnes, acte, registre } = trousseDe(brouillon, new Date());
  const manques = new Map(manqueDe(brouillon, new Date()).map((each) => [each.cle, each]));
  const shared = { reponses, readOnly };
  return (
    <EnAttendant lue={lue} key={generation}>
      <SaveAlert />
      <p>
        Relisez chaque texte, modifiez-le ici, puis copiez-le. Ce que vous modifiez est gardé avec la demande,
        dans votre navigateur, et ne part pas sur DataPass.
      </p>
      <section aria-labelledby="personnes" className="fr-mb-6w">
        <h2 id="personnes">Demander aux quatre personnes</h2>
        <p>
          Envoyez à chacune ses questions : elle répond dans son navigateur, sans compte, et vous renvoie un
          lien ou un fichier. <Link href="/reprendre">Reprendre une réponse reçue</Link>
        </p>
        {personnes.map(({ cle, nom, courriel, questionnaire }) => (
          <section key={cle} className="trousse__personne" aria-labelledby={`personne-${cle}`}>
            <h3 className="fr-h5 fr-mb-1w" id={`personne-${cle}`}>
              {nom}
            </h3>
            <p className="fr-mb-1w">{manques.get(cle)?.phrase}</p>
            <Partager cle={cle} nom={nom} courriel={courriel} {...shared} />
            <PieceEditor piece={courriel} {...shared} />
            <PieceEditor piece={questionnaire} {...shared} />
            <p className="fr-text--sm fr-mb-0">
              <Link href={`/questionnaires/${DETENTEURS.find((each) => each.cle === cle)?.slug}`}>
                Questionnaire vierge à imprimer<span className="fr-sr-only"> : {nom}</span>
              </Link>
            </p>
          </section>
        ))}
      </section>
      {acte && (
        <section aria-labelledby="acte" className="fr-mb-6w">
          <h2 id="acte">Préparer l’acte qui vous autorise</h2>
          <p>
            Utile si aucun texte ne nomme encore ces données. La finalité, les données, les destinataires et
            la durée viennent de vos réponses.
          </p>
          <PieceEditor piece={acte} {...shared} />
        </section>
      )}
      <section aria-labelledby="registre" className="fr-mb-6w">
        <h2 id="registre">Inscrire le traitement au registre</h2>
        <p>
          Le registre est la liste, demandée par le RGPD, de ce que votre organisation fait des données
          personnelles. Voici la ligne à y ajouter.
        </p>
        <PieceEditor piece={registre} {...shared} />
      </section>
      <section aria-labelledby="dates" className="fr-mb-6w">
        <h2 id="dates">Noter les dates</h2>
        <Calendar brouillon={brouillon} readOnly={readOnly} />
      </section>
      <SaveStatus />
      <p className="fr-mt-3w">
        <Link className="fr-link" href="/demande/export">
          Revenir au dépôt
        </Link>
      </p>
    </EnAttendant>
  );
}
