'use client';

import { Button } from '@codegouvfr/react-dsfr/Button';
import { Input } from '@codegouvfr/react-dsfr/Input';
import { Select } from '@codegouvfr/react-dsfr/Select';
import { useState } from 'react';
import { downloadFile } from '@/components/draft/download';
import { session } from '@/components/draft/session';
import { fromIsoDate, toIsoDate } from '@/components/fields/date';
import { controlId } from '@/components/fields/types';
import { type Brouillon, draftFileName } from '@/lib/draft/format';
import { dateEnMots } from '@/lib/export/texte';
import { text } from '@/lib/form/engine';
import { answer } from '@/lib/steps';
import { REPONSES_CALENDRIER } from '@/lib/steps/autour';
import { echeancesDe, estUnJour, reperesDe } from '@/lib/trousse/calendrier';
import { FUSEAUX, fuseauDe, icsDe } from '@/lib/trousse/ics';

const garder = (nom: string, valeur: string) => session.change((before) => answer(before, nom, valeur));

type Jour = {
  readonly nom: string;
  readonly label: string;
  readonly aide: string;
  readonly brouillon: Brouillon;
  readonly readOnly: boolean;
};

/** A day, typed as it is said; wrong only once one has left the field. */
function Jour({ nom, label, aide, brouillon, readOnly }: Jour) {
  const valeur = text(brouillon.reponses, nom);
  const [quitte, setQuitte] = useState(true);
  const erreur = quitte && valeur !== '' && !estUnJour(valeur);
  return (
    <Input
      label={label}
      hintText={aide}
      state={erreur ? 'error' : 'default'}
      stateRelatedMessage={
        erreur ? 'Donnez une date qui existe, en jour/mois/année. Exemple : 22/11/2026.' : undefined
      }
      className="saisie saisie--date"
      nativeInputProps={{
        id: controlId(nom),
        value: fromIsoDate(valeur),
        inputMode: 'numeric',
        autoComplete: 'off',
        readOnly,
        'aria-invalid': erreur ? true : undefined,
        onChange: (event) => {
          setQuitte(false);
          garder(nom, toIsoDate(event.target.value));
        },
        onBlur: () => {
          setQuitte(true);
          void session.flush();
        },
      }}
    />
  );
}

/** The days to note: what they start from, the list, and the file that a calendar opens. */
export function Calendar({ brouillon, readOnly }: { brouillon: Brouillon; readOnly: boolean }) {
  const { depot, jeton, fuseau } = REPONSES_CALENDRIER;
  const ici = text(brouillon.reponses, fuseau) || Intl.DateTimeFormat().resolvedOptions().timeZone;
  const reperes = { ...reperesDe(brouillon.reponses), fuseau: fuseauDe(ici).id };
  const echeances = echeancesDe(brouillon, reperes);
  return (
    <>
      <div className="calendrier__reperes">
        <Jour
          nom={depot}
          label="Jour du dépôt sur DataPass (facultatif)"
          aide="Le jour où vous avez cliqué « Soumettre ». Exemple : 22/11/2026."
          {...{ brouillon, readOnly }}
        />
        <Jour
          nom={jeton}
          label="Jour où le jeton a été créé (facultatif)"
          aide="Plus tard, une fois la demande validée. Exemple : 05/01/2027."
          {...{ brouillon, readOnly }}
        />
        <Select
          label="Votre fuseau horaire"
          nativeSelectProps={{
            id: controlId(fuseau),
            value: reperes.fuseau,
            disabled: readOnly,
            onChange: (event) => {
              garder(fuseau, event.target.value);
              void session.flush();
            },
          }}
        >
          {FUSEAUX.map(({ id, nom }) => (
            <option key={id} value={id}>
              {nom}
            </option>
          ))}
        </Select>
      </div>
      {echeances.length === 0 ? (
        <p className="vide">Donnez un jour ci-dessus : les dates à noter s’afficheront ici.</p>
      ) : (
        <>
          <p>
            <span className="fr-badge fr-badge--sm fr-badge--no-icon fr-badge--yellow-moutarde">
              À relire
            </span>{' '}
            Ces dates se corrigent ci-dessus, puis dans votre agenda.
          </p>
          <ul className="liste-nue calendrier">
            {echeances.map(({ cle, jour, titre, quoi }, rang) => (
              <li key={cle}>
                <p className="fr-mb-0">
                  <strong>{dateEnMots(jour)}</strong> · {titre}
                </p>
                {quoi !== echeances[rang - 1]?.quoi && <p className="fr-text--sm fr-mb-0">{quoi}</p>}
              </li>
            ))}
          </ul>
          <Button
            type="button"
            iconId="fr-icon-calendar-line"
            priority="secondary"
            onClick={() =>
              downloadFile(
                draftFileName(brouillon, 'ics'),
                icsDe(brouillon, reperes, new Date()),
                'text/calendar;charset=utf-8',
              )
            }
          >
            Télécharger le calendrier
          </Button>
          <p className="fr-text--sm fr-mt-1w">
            Votre agenda (Outlook, Thunderbird, celui du téléphone…) ouvre ce fichier. Si une date change,
            téléchargez-le et ouvrez-le de nouveau : la plupart des agendas déplacent les dates au lieu de les
            doubler.
          </p>
        </>
      )}
    </>
  );
}
