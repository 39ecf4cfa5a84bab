'use client';

import { useEffect, useId, useRef, useState } from 'react';
import { dessiner } from '@/lib/volume/dessin';
import type { Hypotheses } from '@/lib/volume/hypotheses';
import { heure } from '@/lib/volume/phrases';
import type { Serie } from '@/lib/volume/serie';

/** Something that happens at a minute, said above the bars. */
export type Repere = { readonly minute: number; readonly texte: string };

const HAUTEUR = 280;
const LIGNE = 18;

/** « 9 h », « 9 h 30 ». */
const moment = (minute: number) => (minute % 60 === 0 ? `${minute / 60} h` : heure(minute));

/** The width that the drawing has on the screen: its words then keep their size on a phone. */
function useLargeur() {
  const boite = useRef<HTMLDivElement>(null);
  const [largeur, setLargeur] = useState(640);
  useEffect(() => {
    const element = boite.current;
    if (!element) return;
    const observateur = new ResizeObserver(([mesure]) => {
      // On paper the drawing is scaled: a page being printed has no time to draw again.
      if (mesure && mesure.contentRect.width > 0) setLargeur(Math.round(mesure.contentRect.width));
    });
    observateur.observe(element);
    return () => observateur.disconnect();
  }, []);
  return { boite, largeur };
}

type Props = {
  readonly serie: Serie;
  readonly ouverture: Hypotheses['ouverture'];
  readonly titre: string;
  readonly axe: string;
  readonly reperes: readonly Repere[];
};

/** The calls of the day against the line of the limit. What is refused is red, hatched, and said in words. */
export function Dessin({ serie, ouverture, titre, axe, reperes }: Props) {
  const { boite, largeur } = useLargeur();
  const id = useId();
  const chiffres = serie.points.reduce((haut, { demandes }) => Math.max(haut, demandes), serie.limite);
  const feuille = {
    largeur,
    hauteur: HAUTEUR,
    gauche: 16 + 8 * chiffres.toLocaleString('fr-FR').length,
    droite: 16,
    haut: LIGNE * (2 + reperes.length),
    bas: 28,
  };
  const dessin = dessiner(serie, ouverture, feuille);
  // The limit has its own number on the axis: no other one may touch it.
  const paliers = dessin.paliers.filter(({ y }) => Math.abs(y - dessin.limiteY) > LIGNE - 4);
  const finX = largeur - feuille.droite;
  return (
    <div ref={boite} className="graphique__feuille">
      <svg
        role="img"
        aria-labelledby={`${id}-titre`}
        aria-describedby="graphique-dit"
        viewBox={`0 0 ${largeur} ${HAUTEUR}`}
        width="100%"
        height={HAUTEUR}
      >
        <title id={`${id}-titre`}>{titre}</title>
        <defs>
          <pattern
            id={`${id}-hachures`}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect className="graphique__refus" width="6" height="6" />
            <rect className="graphique__hachure" width="2" height="6" />
          </pattern>
        </defs>
        <text x={0} y={12}>
          {axe}
        </text>
        {paliers.map(({ y, appels }) => (
          <g key={appels}>
            <line className="graphique__palier" x1={feuille.gauche} x2={finX} y1={y} y2={y} />
            <text x={feuille.gauche - 8} y={y + 4} textAnchor="end">
              {appels.toLocaleString('fr-FR')}
            </text>
          </g>
        ))}
        <path className="graphique__acceptes" d={dessin.acceptes} />
        <path fill={`url(#${id}-hachures)`} d={dessin.refuses} />
        {['graphique__bord', 'graphique__limite'].map((trait) => (
          <line
            key={trait}
            className={trait}
            x1={feuille.gauche}
            x2={finX}
            y1={dessin.limiteY}
            y2={dessin.limiteY}
          />
        ))}
        <text className="graphique__mot" x={feuille.gauche - 8} y={dessin.limiteY + 4} textAnchor="end">
          {serie.limite.toLocaleString('fr-FR')}
        </text>
        {reperes.map(({ minute, texte }, rang) => {
          const x = dessin.x(minute);
          const avant = x > largeur * 0.55;
          return (
            <g key={texte}>
              <line className="graphique__repere" x1={x} x2={x} y1={LIGNE * (rang + 1.4)} y2={dessin.baseY} />
              <text
                className="graphique__mot"
                x={avant ? x - 5 : x + 5}
                y={LIGNE * (rang + 2) - 2}
                textAnchor={avant ? 'end' : 'start'}
              >
                {texte}
              </text>
            </g>
          );
        })}
        {dessin.heures.map(({ x, minute }) => (
          <g key={minute}>
            <line className="graphique__trait" x1={x} x2={x} y1={dessin.baseY} y2={dessin.baseY + 5} />
            <text x={x} y={dessin.baseY + 20} textAnchor="middle">
              {moment(minute)}
            </text>
          </g>
        ))}
        <line
          className="graphique__trait"
          x1={feuille.gauche}
          x2={finX}
          y1={dessin.baseY}
          y2={dessin.baseY}
        />
      </svg>
    </div>
  );
}
