'use client';

import { useState } from 'react';
import { ScrollRegion } from '@/components/site/scroll-region';
import { heure } from '@/lib/volume/phrases';
import type { Serie } from '@/lib/volume/serie';

const nombre = (valeur: number) => valeur.toLocaleString('fr-FR');

/** The same numbers as the drawing, line by line. Written only once unfolded: a day has many minutes. */
export function Tableau({ serie, refusDit }: { serie: Serie; refusDit: string }) {
  const [ouvert, setOuvert] = useState(false);
  const lignes = serie.points.filter(({ demandes }) => demandes > 0);
  return (
    <details className="depliant" onToggle={(event) => setOuvert(event.currentTarget.open)}>
      <summary>Les mêmes nombres, en tableau</summary>
      {ouvert && (
        <ScrollRegion className="tableau-jour" label={`Tableau : ${serie.nom}`}>
          <table>
            <caption>
              {serie.nom} : limite de {nombre(serie.limite)}{' '}
              {serie.pasMin === 1 ? 'par minute' : `par ${serie.pasMin} minutes`}. Les moments sans appel ne
              sont pas listés.
            </caption>
            <thead>
              <tr>
                <th scope="col">À partir de</th>
                <th scope="col">Appels</th>
                <th scope="col">Acceptés</th>
                <th scope="col">{refusDit.charAt(0).toUpperCase() + refusDit.slice(1)}</th>
              </tr>
            </thead>
            <tbody>
              {lignes.map(({ debutMin, demandes, acceptes, refuses }) => (
                <tr key={debutMin} className={refuses > 0 ? 'tableau-jour__refus' : undefined}>
                  <th scope="row">{heure(debutMin)}</th>
                  <td>{nombre(demandes)}</td>
                  <td>{nombre(acceptes)}</td>
                  <td>{nombre(refuses)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </details>
  );
}
