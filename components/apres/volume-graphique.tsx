'use client';

import { Select } from '@codegouvfr/react-dsfr/Select';
import { useMemo, useState } from 'react';
import { Figure } from '@/components/site/figure';
import { heure } from '@/lib/volume/phrases';
import { CLE_ADRESSE, type Serie, seriesDe } from '@/lib/volume/serie';
import type { Journee } from '@/lib/volume/simuler';
import { Dessin, type Repere } from './volume-dessin';
import { Tableau } from './volume-tableau';

const PAS = [
  { pas: 1, nom: 'par minute' },
  { pas: 10, nom: 'par 10 minutes' },
] as const;
type Pas = (typeof PAS)[number]['pas'];

const nombre = (valeur: number) => valeur.toLocaleString('fr-FR');
const refusDe = ({ points }: Serie) => points.reduce((somme, { refuses }) => somme + refuses, 0);
const plusHaut = ({ points }: Serie) =>
  points.reduce((haut, point) => (point.demandes > haut.demandes ? point : haut), points[0] ?? VIDE);
const VIDE = { debutMin: 0, demandes: 0, acceptes: 0, refuses: 0 };

/** The series that says most: the most refused, else the nearest to its limit. */
function laPlusParlante(series: readonly Serie[]): Serie | undefined {
  const tension = (serie: Serie) => refusDe(serie) * 1e6 + plusHaut(serie).demandes / serie.limite;
  // The address adds up all the refusals: it speaks first only when no counter does.
  const compteurs = series.filter(({ cle }) => cle !== CLE_ADRESSE);
  return compteurs.toSorted((a, b) => tension(b) - tension(a))[0] ?? series[0];
}

/** What to point at on the drawing: the first refusal, and the ban. */
function reperesDe({ compteurs, premier429, bannissement }: Journee, cle: string): readonly Repere[] {
  const seconde =
    cle === CLE_ADRESSE
      ? premier429?.seconde
      : compteurs.find(({ limite }) => limite.cle === cle)?.premier429;
  return [
    ...(typeof seconde === 'number'
      ? [{ minute: seconde / 60, texte: `1er refus (429) à ${heure(seconde / 60)}` }]
      : []),
    ...(bannissement.menace === 'annoncee'
      ? [{ minute: bannissement.debutS / 60, texte: `Adresse bannie à ${heure(bannissement.debutS / 60)}` }]
      : []),
  ];
}

/** The day of one counter: the drawing, what it says in words, and its table. */
export function Graphique({ journee }: { journee: Journee }) {
  const [choisie, setChoisie] = useState('');
  const [pas, setPas] = useState<Pas>(1);
  const series = useMemo(() => seriesDe(journee, pas), [journee, pas]);
  const serie = series.find(({ cle }) => cle === choisie) ?? laPlusParlante(series);
  if (!serie) return null;
  const refuses = refusDe(serie);
  const total = serie.points.reduce((somme, { demandes }) => somme + demandes, 0);
  const pointe = plusHaut(serie);
  const nomDuPas = PAS.find((each) => each.pas === pas)?.nom ?? '';
  const reperes = reperesDe(journee, serie.cle);
  const bannie = journee.bannissement.menace === 'annoncee';
  const refusDit = bannie ? 'refusés (429) ou sans réponse' : 'refusés (429)';
  const issue = refuses > 0 ? `${nombre(refuses)} ${refusDit}` : 'Aucun refus';
  const legende =
    total === 0
      ? 'Aucun appel sur cette limite.'
      : `${issue} sur ${nombre(total)} ${total > 1 ? 'appels' : 'appel'}. Au plus ${nombre(pointe.demandes)} ${nomDuPas}, à ${heure(pointe.debutMin)}, pour une limite de ${nombre(serie.limite)}.${
          refuses > 0
            ? ' Un refus peut paraître sous la ligne : la limite vaut pour toute minute, où qu’elle commence.'
            : ''
        }`;
  return (
    <div className="graphique">
      <Figure legende={legende} idLegende="graphique-dit">
        <div className="graphique__reglages">
          <Select
            label="Limite à regarder"
            nativeSelectProps={{ value: serie.cle, onChange: (event) => setChoisie(event.target.value) }}
          >
            {series.map((each) => (
              <option key={each.cle} value={each.cle}>
                {`${each.nom}${refusDe(each) > 0 ? ` : ${nombre(refusDe(each))} ${refusDit}` : ''}`}
              </option>
            ))}
          </Select>
          <fieldset className="onglets">
            <legend className="fr-label">Appels comptés</legend>
            {PAS.map(({ pas: valeur, nom }) => (
              <label key={valeur} className="onglets__choix">
                <input
                  type="radio"
                  name="pas"
                  value={valeur}
                  checked={pas === valeur}
                  onChange={() => setPas(valeur)}
                />
                {nom}
              </label>
            ))}
          </fieldset>
        </div>
        {/* On paper the list above is gone: its choice is not. */}
        <p className="graphique__nom" aria-hidden="true">
          {serie.nom}
        </p>
        <Dessin
          serie={serie}
          ouverture={journee.hypotheses.ouverture}
          titre={`${serie.nom} : appels ${nomDuPas}, heure par heure`}
          axe={`appels ${nomDuPas}`}
          reperes={reperes}
        />
        <ul className="liste-nue legende" aria-hidden="true">
          <li>
            <span className="legende__signe legende__signe--accepte" /> acceptés
          </li>
          {refuses > 0 && (
            <li>
              <span className="legende__signe legende__signe--refuse" /> {refusDit}
            </li>
          )}
          <li>
            <span className="legende__signe legende__signe--limite" /> limite : {nombre(serie.limite)}{' '}
            {nomDuPas}
          </li>
        </ul>
      </Figure>
      <Tableau serie={serie} refusDit={refusDit} />
    </div>
  );
}
