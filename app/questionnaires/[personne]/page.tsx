import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PrintButton } from '@/components/guide/print-button';
import { QuestionText } from '@/components/guide/question-row';
import { A_LIRE } from '@/components/site/a-lire';
import { isList } from '@/lib/form/engine';
import type { Field } from '@/lib/form/types';
import { DONNEES_PROTEGEES } from '@/lib/steps/formulaire';
import { DETENTEURS, questionsOf } from '@/lib/steps/personnes';

export const dynamicParams = false;

export function generateStaticParams() {
  return DETENTEURS.map(({ slug }) => ({ personne: slug }));
}

type Props = { params: Promise<{ personne: string }> };

const find = async ({ params }: Props) => {
  const { personne } = await params;
  return DETENTEURS.find(({ slug }) => slug === personne);
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: `Questionnaire : ${(await find(props))?.nom ?? ''}`, ...A_LIRE };
}

/** Room to write by hand: choices to tick, one line, or several. */
function Blank({ field }: { field: Field }) {
  if (field.kind === 'choix')
    return (
      <ul className="a-cocher">
        {field.options?.({}).map(({ valeur, libelle }) => (
          <li key={valeur}>{libelle}</li>
        ))}
      </ul>
    );
  const tall = field.kind === 'paragraphe' || isList(field.kind);
  return <div className={`a-ecrire ${tall ? 'a-ecrire--haut' : ''}`} aria-hidden="true" />;
}

export default async function Questionnaire(props: Props) {
  const detenteur = await find(props);
  if (!detenteur) notFound();
  return (
    <div className="page questionnaire">
      <h1>Questionnaire : {detenteur.nom}</h1>
      <p className="fr-text--lead chapo">
        Pour préparer une demande d’accès à API Entreprise sur DataPass. Répondez à ce que vous savez, et
        rendez cette feuille à la personne qui prépare la demande.
      </p>
      <PrintButton />
      {questionsOf(detenteur.cle).map(({ step, fields }) => (
        <section key={step.name} className="fr-mt-4w" aria-label={step.title}>
          <h2 className="fr-h5">{step.title}</h2>
          <ol className="question-textes">
            {fields
              .filter(({ kind }) => kind !== 'donnees')
              .map((field) => (
                <li key={field.name}>
                  <QuestionText field={field} choices={false} />
                  <Blank field={field} />
                </li>
              ))}
          </ol>
          {step.name === 'donnees' && (
            <>
              <p>
                Cochez les données protégées utiles. Pour chacune : quel agent la lit, à quelle étape, et pour
                décider quoi ?
              </p>
              <ul className="a-cocher a-cocher--raison">
                {DONNEES_PROTEGEES.map(({ scope, nom }) => (
                  <li key={scope}>{nom}</li>
                ))}
              </ul>
            </>
          )}
        </section>
      ))}
      <p className="fr-text--sm fr-mt-4w">
        Les coordonnées écrites ici servent seulement à joindre les personnes au sujet de cette demande.
      </p>
    </div>
  );
}
