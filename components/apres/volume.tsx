'use client';

import { Button } from '@codegouvfr/react-dsfr/Button';
import { startTransition, useEffect, useMemo, useState } from 'react';
import { useDemande } from '@/components/draft/session';
import { EnAttendant } from '@/components/wizard/skeleton';
import { CRANS } from '@/lib/volume/crans';
import { lireSaisie, type Saisie, saisieDeDepart, toutesA } from '@/lib/volume/saisie';
import { garder, retrouver } from './garder';
import { Operations, operationsDeDepart } from './operations';
import { Affiner, relier } from './volume-affiner';
import { ChampTexte, Curseur } from './volume-champs';
import { Resultat } from './volume-resultat';

/** The volume simulator: a day as one guesses it, and what the limits do to it. */
export function Volume() {
  const { brouillon, generation, lue } = useDemande();
  const gardee = useMemo(() => (lue ? retrouver() : null), [lue]);
  return (
    <EnAttendant lue={lue}>
      <Simulation
        key={gardee ? 'gardee' : generation}
        lue={lue}
        gardee={gardee}
        {...operationsDeDepart(brouillon.reponses)}
      />
    </EnAttendant>
  );
}

/** Long enough for the next key: a replay of a large day takes several frames on a slow machine, in one go. */
const REPOS_MS = 200;

/**
 * A value once it has rested, null before: the form shows first, and the replay gives way to the next key.
 * @param ecrite the page holds the replay already
 */
function useReposee<T>(valeur: T, ecrite: boolean): T | null {
  const [reposee, setReposee] = useState<T | null>(ecrite ? valeur : null);
  useEffect(() => {
    const attente = setTimeout(() => startTransition(() => setReposee(() => valeur)), REPOS_MS);
    return () => clearTimeout(attente);
  }, [valeur]);
  return reposee;
}

type SimulationProps = ReturnType<typeof operationsDeDepart> & {
  readonly lue: boolean;
  readonly gardee: Saisie | null;
};

function Simulation({ chemins, miennes, lue: demandeLue, gardee }: SimulationProps) {
  const [saisie, setSaisie] = useState<Saisie>(() => gardee ?? saisieDeDepart(chemins));
  // A field is judged once left: nobody is told off while typing.
  const [quittes, setQuittes] = useState<readonly string[]>([]);
  const lue = useMemo(() => lireSaisie(saisie), [saisie]);
  // The last day that could be read stays on screen while a field is being corrected.
  const [hypotheses, setHypotheses] = useState(lue.ok ? lue.value : null);
  if (lue.ok && lue.value !== hypotheses) setHypotheses(lue.value);
  // Not over the day that this tab kept, before it is found again.
  useEffect(() => {
    if (demandeLue) garder(saisie);
  }, [saisie, demandeLue]);

  const montrees = useReposee(hypotheses, !demandeLue);

  const corrections = lue.ok ? [] : lue.corrections;
  const changer = (partie: Partial<Saisie>) => setSaisie((avant) => ({ ...avant, ...partie }));
  const quitter = (nom: string) => setQuittes((avant) => [...new Set([...avant, nom])]);
  const message = (nom: string) => corrections.find(({ champ }) => champ === nom)?.message;
  const erreur = (nom: string) =>
    nom === '' || nom === 'appels' || quittes.includes(nom) ? message(nom) : undefined;
  const lien = { saisie, changer, erreur, quitter };
  // Each operation has the common number, wrong: said once, under the common field.
  const communs = saisie.operations.every(({ parDossier }) => parDossier === saisie.parDossier);
  const parDossier = communs && quittes.includes('parDossier') ? message('appels.0.parDossier') : undefined;
  const nombre = saisie.operations.length;

  return (
    <div className="volume">
      <section aria-labelledby="journee">
        <h2 id="journee" className="fr-h4">
          Votre journée
        </h2>
        <div className="volume__curseurs">
          <Curseur
            {...relier(lien, 'dossiersParJour')}
            label="Dossiers par jour"
            aide="Toutes instances comprises"
            crans={CRANS.dossiersParJour}
            unite="dossiers par jour"
          />
          <Curseur
            {...relier(lien, 'parDossier')}
            erreur={parDossier}
            onChange={(valeur) => setSaisie((avant) => toutesA(avant, valeur))}
            label="Appels par dossier"
            aide="Pour chaque opération ci-dessous"
            crans={CRANS.parDossier}
            unite="appels par dossier"
          />
          <Curseur
            {...relier(lien, 'travailleurs')}
            label="Appels en même temps"
            aide="Par instance du programme"
            crans={CRANS.travailleurs}
            unite="appels en même temps"
          />
        </div>
        <details className="depliant">
          <summary>
            {nombre === 0
              ? 'Aucune opération : choisissez-en une'
              : `${nombre} ${nombre > 1 ? 'opérations appelées' : 'opération appelée'} pour chaque dossier`}
          </summary>
          <p>
            {miennes
              ? 'Au départ, celles qui rendent les données de votre demande.'
              : 'Au départ, un exemple pour les marchés publics : votre demande ne choisit encore aucune donnée.'}{' '}
            Ajoutez celles que votre logiciel appelle, retirez les autres.
          </p>
          <Operations
            chemins={saisie.operations.map(({ chemin }) => chemin)}
            erreur={erreur('appels')}
            onAjouter={(chemin) =>
              changer({ operations: [...saisie.operations, { chemin, parDossier: saisie.parDossier }] })
            }
            onRetirer={(chemin) =>
              changer({ operations: saisie.operations.filter((each) => each.chemin !== chemin) })
            }
            reglage={(chemin, nom) => {
              const rang = saisie.operations.findIndex((each) => each.chemin === chemin);
              const champ = `appels.${rang}.parDossier`;
              const valeur = saisie.operations[rang]?.parDossier ?? '';
              return (
                <ChampTexte
                  nom={champ}
                  label={
                    <>
                      Appels par dossier<span className="fr-sr-only"> : {nom}</span>
                    </>
                  }
                  valeur={valeur}
                  erreur={communs ? undefined : erreur(champ)}
                  onBlur={() => quitter(champ)}
                  onChange={(parDossier) =>
                    changer({
                      operations: saisie.operations.map((each) =>
                        each.chemin === chemin ? { chemin, parDossier } : each,
                      ),
                    })
                  }
                />
              );
            }}
          />
        </details>
        <details className="depliant">
          <summary>Affiner : heures, pointe, instances, durée d’un appel, jetons</summary>
          <Affiner {...lien} />
        </details>
        <Button
          type="button"
          size="small"
          priority="tertiary no outline"
          className="a-l-ecran"
          iconId="fr-icon-refresh-line"
          onClick={() => {
            setSaisie(saisieDeDepart(chemins));
            setQuittes([]);
          }}
        >
          Revenir à la journée de départ
        </Button>
      </section>
      <Resultat hypotheses={montrees} corrections={corrections.map((each) => each.message)} />
    </div>
  );
}
