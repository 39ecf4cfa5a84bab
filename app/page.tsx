import house from '@codegouvfr/react-dsfr/dsfr/artwork/pictograms/buildings/house.svg';
import calendar from '@codegouvfr/react-dsfr/dsfr/artwork/pictograms/digital/calendar.svg';
import coding from '@codegouvfr/react-dsfr/dsfr/artwork/pictograms/digital/coding.svg';
import dataVisualization from '@codegouvfr/react-dsfr/dsfr/artwork/pictograms/digital/data-visualization.svg';
import mainSend from '@codegouvfr/react-dsfr/dsfr/artwork/pictograms/digital/mail-send.svg';
import selfTraining from '@codegouvfr/react-dsfr/dsfr/artwork/pictograms/digital/self-training.svg';
import documentSearch from '@codegouvfr/react-dsfr/dsfr/artwork/pictograms/document/document-search.svg';
import padlock from '@codegouvfr/react-dsfr/dsfr/artwork/pictograms/document/national-identity-card.svg';
import signDocument from '@codegouvfr/react-dsfr/dsfr/artwork/pictograms/document/sign-document.svg';
import success from '@codegouvfr/react-dsfr/dsfr/artwork/pictograms/system/success.svg';
import type { Metadata } from 'next';
import { Start } from '@/components/home/start';
import { A_LIRE } from '@/components/site/a-lire';
import Link from '@/components/site/lien';
import { Picto } from '@/components/site/picto';
import { LIENS } from '@/lib/catalogue/liens';
import { DELAIS_INSTRUCTION, JETON } from '@/lib/catalogue/limites';

export const metadata: Metadata = A_LIRE;

const FAITS = [
  {
    picto: <Picto image={padlock} />,
    titre: 'Sans compte',
    texte: 'Ouvrez, remplissez, enregistrez le fichier. Vous ne créez rien et ne laissez aucune adresse.',
  },
  {
    picto: <Picto image={house} />,
    titre: 'Rien ne quitte votre navigateur',
    texte: 'Vos réponses restent sur cet ordinateur. Un bouton les efface toutes.',
  },
  {
    picto: <Picto image={documentSearch} />,
    titre: 'Relue comme par un instructeur',
    texte: 'Ce qui bloque, ce qui reviendrait, ce qui peut être mieux : chaque remarque cite sa source.',
  },
];

const AVENTURE = [
  {
    picto: <Picto image={selfTraining} />,
    titre: 'Anticiper',
    texte: 'Ce qu’il faut réunir, et auprès de qui.',
    ou: 'Sur ce site',
    href: '/avant-de-commencer',
  },
  {
    picto: <Picto image={signDocument} />,
    titre: 'Préparer',
    texte: 'Dix étapes, seul ou à quatre.',
    ou: 'Sur ce site',
    href: '/demande',
  },
  {
    picto: <Picto image={mainSend} />,
    titre: 'Déposer',
    texte: 'Une seule fois, puis vous attendez.',
    ou: 'Sur DataPass',
    href: '/demande/export',
  },
  {
    picto: <Picto image={calendar} />,
    titre: 'Suivre l’instruction',
    texte: `Une réponse en ${DELAIS_INSTRUCTION.moyenneJours} jours, en moyenne.`,
    ou: 'Sur DataPass',
    href: '/apres/instruction',
  },
  {
    picto: <Picto image={coding} />,
    titre: 'Recevoir le jeton',
    texte: `La clé de votre logiciel, pour ${JETON.dureeMois} mois.`,
    ou: 'Compte API Entreprise',
    href: '/apres/jeton',
  },
  {
    picto: <Picto image={dataVisualization} />,
    titre: 'Faire le premier appel',
    texte: 'Sur des données fictives d’abord.',
    ou: 'Sur ce site',
    href: '/apres/premiere-requete',
  },
  {
    picto: <Picto image={success} />,
    titre: 'Mettre en service',
    texte: 'Tout est réglé, puis essayé jusqu’au bout.',
    ou: 'Votre logiciel',
    href: '/apres/logiciel-metier',
  },
];

export default function Accueil() {
  return (
    <>
      <section className="accueil">
        <h1>
          Préparez votre demande d’accès à API&nbsp;Entreprise. <br className="accueil__coupe" />
          Déposez-la une seule fois.
        </h1>
        <p className="fr-text--lead">
          API Entreprise donne au logiciel d’une administration les données et les attestations des
          entreprises. L’accès se demande sur DataPass, le site public des habilitations. Ici, vous préparez
          cette demande pour qu’elle soit acceptée du premier coup.
        </p>
        <Start />
      </section>
      <section aria-label="Ce que ce service promet" className="fr-mt-8w">
        <ul className="liste-nue faits">
          {FAITS.map(({ picto, titre, texte }) => (
            <li key={titre}>
              {picto}
              <div>
                <h2 className="fr-h6 fr-mb-1v">{titre}</h2>
                <p className="fr-mb-0">{texte}</p>
              </div>
            </li>
          ))}
        </ul>
      </section>
      <section className="fr-mt-8w" aria-labelledby="aventure">
        <h2 id="aventure">De l’idée à la mise en service</h2>
        <ol className="liste-nue aventure">
          {AVENTURE.map(({ picto, titre, texte, ou, href }) => (
            <li key={titre}>
              {picto}
              <p className="fr-mb-0">
                <Link href={href}>{titre}</Link>
                <br />
                <span className="fr-text--sm">{texte}</span>
                <span className="fr-text--xs aventure__ou">
                  <span className="fr-sr-only">Où : </span>
                  {ou}
                </span>
              </p>
            </li>
          ))}
        </ol>
        <p className="fr-text--xs fr-mt-2w">
          Délai moyen et durée du jeton : FAQ d’API Entreprise, état au 8 avril 2026. DataPass publie aussi le{' '}
          <a href={LIENS.utiles.delai.url} target="_blank" rel="noopener noreferrer">
            délai médian des trois derniers mois<span className="fr-sr-only"> (nouvelle fenêtre)</span>
          </a>
          .
        </p>
      </section>
    </>
  );
}
