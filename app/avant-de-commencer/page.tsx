import type { Metadata } from 'next';
import { QuestionText } from '@/components/guide/question-row';
import { Start } from '@/components/home/start';
import { A_LIRE } from '@/components/site/a-lire';
import Link from '@/components/site/lien';
import { EDITEURS_INTEGRES } from '@/lib/catalogue/editeurs';
import { FORMULAIRES_EDITEURS } from '@/lib/catalogue/formulaires';
import { LIENS } from '@/lib/catalogue/liens';
import { DETENTEURS, questionsOf } from '@/lib/steps/personnes';

export const metadata: Metadata = { title: 'Avant de commencer : ce qu’il faut réunir', ...A_LIRE };

const A_REUNIR = [
  ['Le SIRET de votre organisation', 'Celui de l’établissement qui porte le projet, souvent le siège.'],
  ['La démarche, en une phrase', 'Une seule : une demande par contexte métier.'],
  ['Les données utiles', 'Et pour chaque donnée protégée : qui la lit, quand, pour décider quoi.'],
  ['Le texte qui vous autorise', 'Décret, arrêté, délibération ou décision, avec son lien ou son PDF.'],
  ['La durée de conservation', 'En mois, et qui recevra les données.'],
  [
    'Quatre personnes',
    'Responsable de traitement, délégué à la protection des données, contact métier, contact technique.',
  ],
] as const;

export default function AvantDeCommencer() {
  return (
    <div className="page page--large">
      <h1>Ce qu’il faut réunir</h1>
      <p className="fr-text--lead chapo">
        Quatre personnes ont les réponses, une seule remplit. Voyez toutes les questions maintenant, et
        envoyez à chacun les siennes.
      </p>
      <ul className="liste-nue reunir">
        {A_REUNIR.map(([titre, texte]) => (
          <li key={titre}>
            <span className="fr-icon-checkbox-circle-line" aria-hidden="true" />
            <p className="fr-mb-0">
              <strong>{titre}</strong>
              <br />
              {texte}
            </p>
          </li>
        ))}
      </ul>
      <p>
        Côté technique, faites lire à l’équipe{' '}
        <Link href="/apres/logiciel-metier#reseau">ce que le logiciel et le réseau doivent savoir faire</Link>
        .
      </p>
      <Start />

      <h2 className="fr-mt-6w" id="questions">
        Toutes les questions, par personne
      </h2>
      <p>Chaque questionnaire s’imprime, ou s’enregistre en PDF depuis votre navigateur.</p>
      {DETENTEURS.map((detenteur) => (
        <details key={detenteur.cle} className="depliant">
          <summary>{detenteur.nom}</summary>
          <p>
            <Link href={`/questionnaires/${detenteur.slug}`}>
              Questionnaire à imprimer<span className="fr-sr-only"> : {detenteur.nom}</span>
            </Link>
          </p>
          {questionsOf(detenteur.cle).map(({ step, fields }) => (
            <section key={step.name} aria-label={step.title}>
              <h3 className="fr-h6 fr-mb-1v">{step.title}</h3>
              <ul className="question-textes">
                {fields.map((field) => (
                  <li key={field.name}>
                    <QuestionText field={field} />
                  </li>
                ))}
                {step.name === 'donnees' && (
                  <li>
                    <strong>Pour chaque donnée protégée : pourquoi la demandez-vous ?</strong>
                    <span className="question-texte__aide">
                      Dites quel agent la lit, à quelle étape, et ce qu’elle permet de décider.
                    </span>
                  </li>
                )}
              </ul>
            </section>
          ))}
        </details>
      ))}

      <h2 className="fr-mt-6w" id="editeurs">
        Peut-être n’avez-vous rien à demander
      </h2>
      <p>
        {EDITEURS_INTEGRES.length} éditeurs utilisent déjà API Entreprise pour leurs clients publics. Si vous
        utilisez l’un de ces logiciels, adressez-vous à lui.
      </p>
      <ul className="colonnes">
        {EDITEURS_INTEGRES.map(({ id, nom }) => (
          <li key={id}>{nom}</li>
        ))}
      </ul>
      <p>
        {FORMULAIRES_EDITEURS.length} éditeurs ont leur propre formulaire DataPass, déjà rempli sauf les
        contacts : {FORMULAIRES_EDITEURS.map(({ editeur }) => editeur).join(', ')}.
      </p>
      <p className="fr-text--xs">
        Source : code de DataPass, état au 6 août 2026. Pour la démarche officielle, voir aussi la{' '}
        <a href={LIENS.utiles.faq.url} target="_blank" rel="noopener noreferrer">
          FAQ d’API Entreprise<span className="fr-sr-only"> (nouvelle fenêtre)</span>
        </a>
        .
      </p>
    </div>
  );
}
