'use client';

import { Button } from '@codegouvfr/react-dsfr/Button';
import { Input } from '@codegouvfr/react-dsfr/Input';
import { useDeferredValue, useMemo } from 'react';
import { session, useDraft } from '@/components/draft/session';
import { SourceOf } from '@/components/fields/source';
import { controlId } from '@/components/fields/types';
import Link from '@/components/site/lien';
import { type NatureLue, natureDe } from '@/lib/apres/lecture/nature';
import { avecMessage, cleDeTache, lireMessage, phrasesDuMessage, type TacheLue } from '@/lib/apres/message';
import type { Reponses } from '@/lib/form/types';
import { STEPS } from '@/lib/steps';
import { REPONSE_APRES_MESSAGE } from '@/lib/steps/autour';
import { TriALaMain } from './message-tri';
import { useFait } from './taches';

/**
 * The instructor's message, pasted; what it asks, as tasks that lead to the answers. Nothing is sent. How the saving
 * goes is said once on the page, by the checklist of the chapter.
 */
export function Message() {
  const { brouillon, generation, sauvegarde } = useDraft();
  // The same room before the draft is read as after: nothing moves when it comes.
  return (
    <div key={`${brouillon?.id}-${generation}`} className="message" aria-busy={!brouillon}>
      <Lecture
        reponses={brouillon?.reponses ?? AUCUNE}
        readOnly={!brouillon || sauvegarde.etat === 'perime'}
      />
    </div>
  );
}

const AUCUNE: Reponses = {};

function garder(texte: string) {
  session.change((before) => avecMessage(before, texte));
}

const messageDe = (reponses: Reponses): string => {
  const texte = reponses[REPONSE_APRES_MESSAGE];
  return typeof texte === 'string' ? texte : '';
};

/** All that is read of the message these answers hold. */
function lire(reponses: Reponses) {
  const texte = messageDe(reponses);
  const taches = lireMessage(texte, reponses);
  return {
    vide: texte.trim() === '',
    taches,
    nature: natureDe(texte, taches.length > 0),
    phrases: taches.length > 0 ? [] : phrasesDuMessage(texte),
  };
}

function Lecture({ reponses, readOnly }: { reponses: Reponses; readOnly: boolean }) {
  // The answers hold the message: both wait together, else each keystroke would read it again at once.
  const lues = useDeferredValue(reponses);
  const { vide, taches, nature, phrases } = useMemo(() => lire(lues), [lues]);
  return (
    <>
      <Input
        textArea
        label="Message de l’instructeur"
        hintText="Collez-le tel quel, formules de politesse comprises. Le message reste dans votre navigateur, avec votre demande."
        className="message__texte"
        nativeTextAreaProps={{
          id: controlId(REPONSE_APRES_MESSAGE),
          value: messageDe(reponses),
          readOnly,
          rows: 8,
          spellCheck: false,
          onChange: (event) => garder(event.target.value),
          onBlur: () => void session.flush(),
        }}
      />
      <p role="status" className="message__statut">
        {vide ? '' : statutDe(taches.length)}
      </p>
      {vide ? (
        <p className="vide">
          Collez un message ci-dessus. Chaque point lu deviendra une tâche, avec le lien vers la réponse à
          corriger.
        </p>
      ) : (
        <>
          <Suite lue={nature} />
          {taches.length > 0 ? <Taches taches={taches} /> : <TriALaMain phrases={phrases} />}
          <p className="fr-mt-2w">
            <Button
              type="button"
              size="small"
              priority="tertiary"
              disabled={readOnly}
              onClick={() => {
                garder('');
                void session.flush();
                document.getElementById(controlId(REPONSE_APRES_MESSAGE))?.focus();
              }}
            >
              Effacer ce message
            </Button>
          </p>
        </>
      )}
    </>
  );
}

function statutDe(nombre: number): string {
  if (nombre === 0) return 'Message lu. Aucun point reconnu.';
  return nombre === 1 ? '1 point lu.' : `${nombre} points lus.`;
}

/** What kind of message it is, and what follows. */
function Suite({ lue: { nature, titre, suite, source } }: { lue: NatureLue }) {
  return (
    <div className="carte-etat fr-mb-3w">
      <h3 className="fr-h6 fr-mb-1w">{titre}</h3>
      <p className="fr-mb-1w">{suite}</p>
      {(nature === 'refus' || nature === 'revocation') && (
        <p className="fr-mb-1w">
          <Link className="fr-link" href="/demandes">
            Ouvrir vos demandes
          </Link>
        </p>
      )}
      <SourceOf constat={{ source }} />
    </div>
  );
}

function Taches({ taches }: { taches: readonly TacheLue[] }) {
  const { fait, cocher, readOnly } = useFait();
  const faites = fait ?? [];
  const restent = taches.filter((tache) => !faites.includes(cleDeTache(tache))).length;
  return (
    <section aria-labelledby="points-lus">
      <h3 id="points-lus" className="fr-h5 fr-mb-1w">
        Ce que le message demande
      </h3>
      <p className="fr-mb-2w">
        {restent === 0 ? 'Tout est fait.' : `À faire : ${restent} sur ${taches.length}.`} Relisez quand même
        le message : ces points sont lus par des règles, pas par une personne.
      </p>
      <ul className="liste-nue">
        {taches.map((tache) => {
          const cle = cleDeTache(tache);
          return (
            <Tache
              key={cle}
              tache={tache}
              faite={faites.includes(cle)}
              readOnly={readOnly}
              onChange={(faite) => cocher(cle, faite)}
            />
          );
        })}
      </ul>
    </section>
  );
}

type TacheProps = {
  readonly tache: TacheLue;
  readonly faite: boolean;
  readonly readOnly: boolean;
  readonly onChange: (faite: boolean) => void;
};

function Tache({ tache, faite, readOnly, onChange }: TacheProps) {
  const { champ, etape, titre, passage, quoi, sur, source } = tache;
  const id = `fait-${cleDeTache(tache)}`;
  const nomEtape = STEPS.find(({ name }) => name === etape)?.title ?? etape;
  return (
    <li className={`message__tache ${faite ? 'message__tache--faite' : ''}`}>
      <h4 className="fr-h6 fr-mb-1v">
        {titre}
        {sur === 'probable' && (
          <span className="fr-badge fr-badge--sm fr-badge--no-icon fr-badge--yellow-moutarde message__marque">
            À vérifier
          </span>
        )}
      </h4>
      <p className="fr-mb-1w">{quoi}</p>
      <blockquote className="message__passage">{passage}</blockquote>
      <p className="fr-mb-1w message__pied">
        <Link className="fr-link fr-link--sm" href={`/demande/${etape}#${controlId(champ)}`}>
          Corriger<span className="fr-sr-only"> : {quoi}</span>
        </Link>
        <span className="fr-text--xs">Étape « {nomEtape} ».</span>
        <SourceOf constat={{ source }} />
      </p>
      <div className="fr-checkbox-group fr-checkbox-group--sm">
        <input
          type="checkbox"
          id={id}
          checked={faite}
          disabled={readOnly}
          onChange={(event) => onChange(event.target.checked)}
        />
        <label className="fr-label" htmlFor={id}>
          <span>
            Fait<span className="fr-sr-only"> : {quoi}</span>
          </span>
        </label>
      </div>
    </li>
  );
}
