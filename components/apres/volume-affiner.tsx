'use client';

import { Checkbox } from '@codegouvfr/react-dsfr/Checkbox';
import type { Saisie } from '@/lib/volume/saisie';
import { ChampTexte, Choix } from './volume-champs';

type CleTexte = { [Cle in keyof Saisie]: Saisie[Cle] extends string ? Cle : never }[keyof Saisie];

export type Lien = {
  readonly saisie: Saisie;
  readonly changer: (partie: Partial<Saisie>) => void;
  /** The sentence to show under a field now, by its name in the hypotheses. */
  readonly erreur: (nom: string) => string | undefined;
  readonly quitter: (nom: string) => void;
};

/** Everything a field needs, from its key in the form and its name in the hypotheses. */
export function relier({ saisie, changer, erreur, quitter }: Lien, cle: CleTexte, nom: string = cle) {
  return {
    nom,
    valeur: saisie[cle],
    erreur: erreur(nom),
    onChange: (valeur: string) => changer({ [cle]: valeur }),
    onBlur: () => quitter(nom),
  };
}

/** Hours, peak, instances, tokens, duration: what one knows later. */
export function Affiner(lien: Lien) {
  const { saisie, changer } = lien;
  const ensemble = lien.erreur('');
  return (
    <div className="affiner">
      <section aria-labelledby="affiner-heures">
        <h3 id="affiner-heures" className="fr-h6">
          Les heures
        </h3>
        <div className="affiner__paire">
          <ChampTexte
            {...relier(lien, 'debut', 'ouverture.debutMin')}
            label="Début du travail"
            aide="Par exemple 9 h ou 8 h 30"
          />
          <ChampTexte
            {...relier(lien, 'fin', 'ouverture.finMin')}
            label="Fin du travail"
            aide="Le même jour, 24 h au plus"
          />
        </div>
        <Choix
          nom="rythme"
          question="Les dossiers arrivent"
          choisi={saisie.rythme}
          options={[
            { valeur: 'etale', label: 'Au fil de la journée' },
            { valeur: 'lot', label: 'Tous d’un coup, au début du travail' },
          ]}
          onChange={(rythme) => changer({ rythme })}
        />
        {saisie.rythme === 'etale' && (
          <Checkbox
            small
            options={[
              {
                label: 'Il y a une heure de pointe',
                nativeInputProps: {
                  checked: saisie.pointe,
                  onChange: () => changer({ pointe: !saisie.pointe }),
                },
              },
            ]}
          />
        )}
        {saisie.rythme === 'etale' && saisie.pointe && (
          <fieldset
            className="affiner__pointe"
            aria-describedby={ensemble ? 'affiner-pointe-erreur' : undefined}
          >
            <legend className="fr-sr-only">L’heure de pointe</legend>
            <ChampTexte {...relier(lien, 'pointeDebut', 'pointes.0.debutMin')} label="De" />
            <ChampTexte {...relier(lien, 'pointeFin', 'pointes.0.finMin')} label="À" />
            <ChampTexte {...relier(lien, 'pointePart', 'pointes.0.part')} label="Part des dossiers, en %" />
            {ensemble && (
              <p id="affiner-pointe-erreur" className="fr-error-text fr-mt-0">
                {ensemble}
              </p>
            )}
          </fieldset>
        )}
      </section>
      <section aria-labelledby="affiner-programme">
        <h3 id="affiner-programme" className="fr-h6">
          Le programme
        </h3>
        <div className="affiner__paire">
          <ChampTexte
            {...relier(lien, 'dureeAppelMs')}
            label="Millisecondes par appel"
            aide="1 000 font une seconde. Mesurez : aucune source ne publie cette durée."
          />
          <ChampTexte
            {...relier(lien, 'instances')}
            label="Instances du programme"
            aide="Combien de copies tournent derrière la même adresse IP."
          />
        </div>
        <Choix
          nom="jetons"
          question="Le jeton"
          choisi={saisie.jetons}
          options={[
            {
              valeur: 'commun',
              label: 'Le même pour toutes les instances',
              aide: 'Une démarche, un jeton : les limites se partagent.',
            },
            {
              valeur: 'par_instance',
              label: 'Un par instance',
              aide: 'Seulement si chaque instance sert une autre démarche, avec sa propre habilitation.',
            },
          ]}
          onChange={(jetons) => changer({ jetons })}
        />
      </section>
    </div>
  );
}
