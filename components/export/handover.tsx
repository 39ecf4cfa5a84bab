'use client';

import { Button } from '@codegouvfr/react-dsfr/Button';
import { useState } from 'react';
import { downloadDraft, downloadFile } from '@/components/draft/download';
import { Echeance } from '@/components/draft/echeance';
import { useLu } from '@/components/draft/lecture';
import { SaveStatus } from '@/components/draft/save-status';
import { useDemande } from '@/components/draft/session';
import { Annonce } from '@/components/site/annonce';
import Link from '@/components/site/lien';
import { EnAttendant } from '@/components/wizard/skeleton';
import { type Brouillon, draftFileName } from '@/lib/draft/format';
import { etatOf, type Lu, verdict } from '@/lib/draft/verdict';
import { aJoindre, REGLE_FICHIERS, SOURCES_SUITE, SUITE } from '@/lib/export/suite';
import { PdfButton } from './pdf-button';
import { ToDataPass } from './to-datapass';

/** The draft leaves as a file, then as a filing on DataPass. */
export function Handover() {
  const { brouillon, lue } = useDemande();
  const lu = useLu(brouillon);
  return <EnAttendant lue={lue && lu !== null}>{lu && <Sortie {...{ brouillon, lu, lue }} />}</EnAttendant>;
}

type SortieProps = { readonly brouillon: Brouillon; readonly lu: Lu; readonly lue: boolean };

function Sortie({ brouillon, lu, lue }: SortieProps) {
  const [manque, setManque] = useState(false);
  const { reponses } = brouillon;
  const enHtml = async () => {
    try {
      const { htmlDe } = await import('@/lib/export/html');
      downloadFile(draftFileName(brouillon, 'html'), htmlDe(brouillon, new Date()), 'text/html');
      setManque(false);
    } catch {
      setManque(true);
    }
  };
  const { constats, bloquants, reviendra } = lu;
  return (
    <>
      <div className={`fr-alert fr-alert--${bloquants + reviendra > 0 ? 'warning' : 'success'} fr-mb-5w`}>
        <h2 className="fr-alert__title">{etatOf(bloquants, reviendra)}</h2>
        <p>
          {verdict(bloquants, reviendra)}{' '}
          {constats.length > 0 && bloquants === 0 && (
            <Link href="/demande/relecture">Voir les remarques</Link>
          )}
        </p>
        {bloquants > 0 && (
          <p className="fr-mt-2w">
            <Link className="fr-btn" href="/demande/relecture">
              Voir les remarques
            </Link>
          </p>
        )}
      </div>
      <section aria-labelledby="fichier" className="fr-mb-6w">
        <h2 id="fichier">1. Gardez le fichier de la demande</h2>
        <p>
          Il contient toutes vos réponses. Vous pourrez l’ouvrir de nouveau ici, sur un autre ordinateur, ou
          le transmettre à un collègue.
        </p>
        <Button priority="secondary" iconId="fr-icon-download-line" onClick={() => downloadDraft(brouillon)}>
          Télécharger le fichier
        </Button>
        <p className="fr-text--sm fr-mt-1w">
          <span className="nom-fichier">{lue && draftFileName(brouillon)}</span>
        </p>
        <p>
          Le PDF se lit et s’imprime. Il contient aussi ce fichier : l’ouvrir ici rend la demande, sans son
          historique ni ses commentaires.
        </p>
        <PdfButton
          libelle="Télécharger le PDF"
          fichier={draftFileName(brouillon, 'pdf')}
          faire={async (polices) => (await import('@/lib/export/pdf')).pdfDe(brouillon, new Date(), polices)}
          sinon="Téléchargez le fichier de la demande ci-dessus : il contient toutes vos réponses. Puis réessayez."
        />
        <p>
          <button type="button" className="fr-link fr-link--sm" onClick={enHtml}>
            La même chose en page à imprimer (HTML)
          </button>
        </p>
        <Annonce
          dit={manque ? 'La page n’a pas pu être faite. Vérifiez votre connexion, puis réessayez.' : ''}
          echec
          className="fr-error-text"
        />
        <SaveStatus />
        <Echeance brouillon={brouillon} />
      </section>
      <section aria-labelledby="plusieurs" className="fr-mb-6w">
        <h2 id="plusieurs">2. Réunissez ce qui manque</h2>
        <p>
          Un courriel prêt pour chacune des quatre personnes, leurs questionnaires, un projet d’acte, la ligne
          du registre des traitements.
        </p>
        <Link
          className="fr-btn fr-btn--secondary fr-btn--icon-left fr-icon-folder-2-line"
          href="/demande/trousse"
        >
          Ouvrir la trousse
        </Link>
      </section>
      <section aria-labelledby="datapass" className="fr-mb-6w">
        <h2 id="datapass">3. Déposez sur DataPass</h2>
        <ToDataPass brouillon={brouillon} prete={bloquants === 0} />
        <h3 className="fr-h6">À joindre</h3>
        <ul>
          {aJoindre(reponses).map((document) => (
            <li key={document}>{document}</li>
          ))}
        </ul>
        <p className="fr-text--sm">{REGLE_FICHIERS}</p>
      </section>
      <section aria-labelledby="suite">
        <h2 id="suite">4. Ce qui se passe ensuite</h2>
        <ul>
          {SUITE.map(({ fait, suite }) => (
            <li key={fait}>
              <strong>{fait}</strong>
              {suite}
            </li>
          ))}
        </ul>
        <p>
          <Link href="/demande/trousse#dates">Notez ces dates dans votre agenda</Link> : relance, dernier jour
          pour répondre, fin du jeton.
        </p>
        <p>
          En attendant le jeton, <Link href="/essai">essayez un appel sur des données fictives</Link> : vous
          verrez ce que vous recevrez.
        </p>
        <p className="fr-text--xs">{SOURCES_SUITE}</p>
      </section>
    </>
  );
}
