'use client';

import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { FieldFor } from '@/components/fields/field-for';
import { focusBlock } from '@/components/fields/focus';
import { Notice } from '@/components/fields/notice';
import { ErrorSummary } from '@/components/wizard/error-summary';
import { gather } from '@/components/wizard/gather';
import { libelleDe, nomDeQui } from '@/lib/echange/champs';
import { constatsDe, ENSEMBLE, type EnCours, MOTIF, manqueMotif, reponsesDe } from '@/lib/echange/en-cours';
import { questionsPour } from '@/lib/echange/envoi';
import type { Envoi } from '@/lib/echange/messages';
import type { Field } from '@/lib/form/types';
import { NOTICE_REPONSE } from '@/lib/steps/contacts/notice';
import { Avis } from './repondre-avis';
import { CommentairesRecus, Commenter } from './repondre-commentaires';
import { Envoyer, type Prete, preparer } from './repondre-envoi';
import { Lu } from './repondre-lu';
import { useReponses } from './use-reponses';

type Props = {
  readonly enCours: EnCours;
  readonly helps: Readonly<Record<string, ReactNode>>;
  /** Just opened: the heading takes the focus. */
  readonly arrive: boolean;
  readonly onChange: (part: Partial<EnCours>) => void;
};

/** What was asked of one person, the answers, the opinion, and what goes back. */
export function Questions({ enCours, helps, arrive, onChange }: Props) {
  const { envoi, commentaires } = enCours;
  const form = useReponses(enCours, onChange);
  const { isSubmitted, submitCount } = form.formState;
  const titreRef = useRef<HTMLHeadingElement>(null);
  const erreursRef = useRef<HTMLHeadingElement>(null);
  const [prete, setPrete] = useState<{ readonly de: EnCours; readonly prete: Prete } | null>(null);
  useEffect(() => {
    if (arrive) focusBlock(titreRef.current);
  }, [arrive]);
  useEffect(() => {
    if (submitCount > 0) focusBlock(erreursRef.current);
  }, [submitCount]);

  const constats = constatsDe(enCours);
  const sansMotif = manqueMotif(enCours);
  const manques = [
    ...constats.filter(({ origine, niveau }) => origine === 'champ' || niveau === 'bloquant'),
    ...(sansMotif ? [{ code: MOTIF, champ: MOTIF, message: sansMotif }] : []),
  ];
  const finir = async () => setPrete({ de: enCours, prete: await preparer(enCours) });
  const tenter = () => (manques.length === 0 ? finir() : undefined);

  const reponses = reponsesDe(enCours);
  const blocs = questionsPour(envoi, reponses);
  const commenter = (champ: string, sur: string) => (
    <Commenter
      nom={champ}
      sur={sur}
      texte={commentaires[champ] ?? ''}
      onChange={(texte) => onChange({ commentaires: { ...commentaires, [champ]: texte } })}
    />
  );
  const draw = (field: Field) => (
    <div key={field.name} className="echange__question">
      <FieldFor
        field={field}
        control={form.control}
        reponses={reponses}
        remarks={constats.filter(({ champ, origine }) => champ === field.name && origine === 'regle')}
        help={helps[field.name]}
        nested={(name) => nommes(name).map(draw)}
      />
      <CommentairesRecus envoi={envoi} champ={field.name} />
      {commenter(field.name, libelleDe(field.name))}
    </div>
  );
  const nommes = (nom: string) => blocs.flatMap(({ fields }) => fields.filter(({ name }) => name === nom));

  return (
    <>
      <Entete envoi={envoi} titreRef={titreRef} />
      <Lu envoi={envoi} />
      <form
        noValidate
        className="formulaire"
        aria-label="Vos réponses"
        onSubmit={form.handleSubmit(tenter, tenter)}
      >
        {isSubmitted && manques.length > 0 && (
          <ErrorSummary
            errors={manques}
            closed={false}
            headingRef={erreursRef}
            {...(sansMotif ? {} : { onSkip: finir })}
            skipLabel="Préparer quand même, sans ces réponses"
          />
        )}
        <p className="fr-text--sm">
          Répondez à ce que vous savez. Ce que vous laissez vide restera à compléter.
        </p>
        {blocs.map(({ step, fields }) => (
          <section key={step.name} aria-labelledby={`bloc-${step.name}`} className="echange__bloc">
            <h3 className="fr-h4" id={`bloc-${step.name}`}>
              {step.name === 'contacts' ? 'Vos coordonnées' : step.title}
            </h3>
            {step.name === 'contacts' && <Notice notice={NOTICE_REPONSE} />}
            {gather(fields.filter((field) => !estImbriquee(field, fields))).map((groupe) => {
              const [first] = groupe;
              if (!first?.group) return groupe.map(draw);
              return (
                <fieldset key={first.group} className="echange__personne">
                  <legend className="fr-text--bold">{first.group}</legend>
                  {helps[first.asks]}
                  <div className="personne__champs">{groupe.map(draw)}</div>
                </fieldset>
              );
            })}
          </section>
        ))}
        <Avis enCours={enCours} erreur={isSubmitted ? sansMotif : null} onChange={onChange} />
        <section aria-labelledby="mot" className="echange__bloc">
          <h3 className="fr-h4" id="mot">
            Un mot sur l’ensemble
          </h3>
          <CommentairesRecus envoi={envoi} champ={null} />
          {commenter(ENSEMBLE, 'sur l’ensemble')}
        </section>
        <Button type="submit" nativeButtonProps={{ onMouseDown: (event) => event.preventDefault() }}>
          Préparer ma réponse
        </Button>
        <p role="status" className="fr-mt-2w">
          {prete &&
            prete.de !== enCours &&
            'Vous avez changé quelque chose : préparez de nouveau votre réponse.'}
        </p>
      </form>
      {prete?.de === enCours && <Envoyer key={prete.prete.retour.id} prete={prete.prete} />}
    </>
  );
}

/** A datum's reason is drawn under its datum. */
const estImbriquee = ({ kind }: Field, fields: readonly Field[]) =>
  kind !== 'donnees' && fields.some((each) => each.kind === 'donnees');

/** Who is asked, about what, since when. */
function Entete({ envoi, titreRef }: { envoi: Envoi; titreRef: React.RefObject<HTMLHeadingElement | null> }) {
  const date = new Date(envoi.cree_le).toLocaleDateString('fr-FR', { dateStyle: 'long' });
  return (
    <div className="echange__entete">
      <h2 tabIndex={-1} ref={titreRef}>
        {envoi.titre}
      </h2>
      <p className="fr-text--lead">
        Ces questions s’adressent à vous, en tant que : <strong>{nomDeQui(envoi.pour)}</strong>.
      </p>
      <p>
        La personne qui vous a écrit prépare une demande d’accès aux données d’API Entreprise. Ses questions
        sont du {date}. Elle vous demande de relire ce qui suit, de répondre à vos questions, puis de lui
        renvoyer vos réponses. Il ne faut ni compte, ni mot de passe.
      </p>
    </div>
  );
}
