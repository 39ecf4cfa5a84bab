'use client';

import { Button } from '@codegouvfr/react-dsfr/Button';
import { session } from '@/components/draft/session';
import type { Brouillon } from '@/lib/draft/format';
import { direValeur, libelleDe, nomDeQui, type Valeur } from '@/lib/echange/champs';
import { type Choix, type Conflit, conflitsDe, decider } from '@/lib/echange/conflits';
import { dateEnMots } from '@/lib/export/texte';

/** The answers that changed on both sides, side by side: the applicant chooses, and nothing is lost. */
export function Conflits({ brouillon, readOnly }: { brouillon: Brouillon; readOnly: boolean }) {
  const conflits = conflitsDe(brouillon);
  if (conflits.length === 0) return null;
  const choisir = async (conflit: Conflit, choix: Choix) => {
    session.update((avant) => decider(avant, conflit, choix, 'demandeur', new Date().toISOString()));
    await session.flush();
    document.getElementById('conflits')?.focus();
  };
  return (
    <section aria-labelledby="conflits" className="fr-mb-6w">
      <h2 id="conflits" tabIndex={-1}>
        À départager : {conflits.length}
      </h2>
      <p>
        Ces réponses ont changé chez vous et chez l’autre personne. Gardez l’une des deux : l’autre reste dans
        l’historique.
      </p>
      {conflits.map((conflit) => {
        const libelle = libelleDe(conflit.champ);
        return (
          <section key={`${conflit.champ} ${conflit.qui}`} className="conflit" aria-label={libelle}>
            <h3 className="fr-h6">{libelle}</h3>
            <div className="conflit__cotes">
              <Cote
                titre="Votre réponse"
                valeur={conflit.ici}
                conflit={conflit}
                brouillon={brouillon}
                geste="Garder la vôtre"
                readOnly={readOnly}
                choisir={() => choisir(conflit, 'ici')}
              />
              <Cote
                titre={`${nomDeQui(conflit.qui)}, le ${dateEnMots(conflit.quand)}`}
                valeur={conflit.la}
                conflit={conflit}
                brouillon={brouillon}
                geste="Prendre la sienne"
                readOnly={readOnly}
                choisir={() => choisir(conflit, 'la')}
              />
            </div>
          </section>
        );
      })}
    </section>
  );
}

function Cote({
  titre,
  valeur,
  conflit,
  brouillon,
  geste,
  readOnly,
  choisir,
}: {
  titre: string;
  valeur: Valeur;
  conflit: Conflit;
  brouillon: Brouillon;
  geste: string;
  readOnly: boolean;
  choisir: () => void;
}) {
  return (
    <div>
      <p className="fr-text--sm fr-mb-1v">
        <strong>{titre}</strong>
      </p>
      <p className="recap__texte">{direValeur(conflit.champ, valeur, brouillon.reponses).join('\n')}</p>
      <Button type="button" size="small" priority="secondary" disabled={readOnly} onClick={choisir}>
        <span>
          {geste}
          <span className="fr-sr-only"> : {libelleDe(conflit.champ)}</span>
        </span>
      </Button>
    </div>
  );
}
