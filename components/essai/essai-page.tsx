'use client';

import { Button } from '@codegouvfr/react-dsfr/Button';
import { Checkbox } from '@codegouvfr/react-dsfr/Checkbox';
import { useEffect, useRef, useState } from 'react';
import { useDraft } from '@/components/draft/session';
import { ErrorSummary } from '@/components/wizard/error-summary';
import { siretDigits } from '@/lib/annuaire/siret';
import { PRIVILEGES } from '@/lib/catalogue/operations';
import {
  type Appel,
  cheminDe,
  delaiMs,
  estPrivileges,
  findCible,
  problemes,
  type Tracabilite,
} from '@/lib/essai/appel';
import { tracabiliteDe } from '@/lib/essai/depuis-la-demande';
import { AttenteDite } from './attente-dite';
import { completer, problemesAutour } from './autour';
import { ChampsTracabilite, Identifiants } from './champs';
import { ChoixOperation } from './choix-operation';
import { ENVIRONNEMENTS, Environnements, type NomEnvironnement, useEnvironnements } from './environnements';
import { Extraits } from './extraits';
import { Guide } from './guide';
import { Historique } from './historique';
import { Issue } from './issue';
import { Jeton } from './jeton';
import { type EnvoiEssai, useDecompte, useEssai } from './use-essai';

/** One test call, from the choice to the answer. */
export function EssaiPage({ dabord }: { readonly dabord: readonly NomEnvironnement[] }) {
  const { brouillon } = useDraft();
  const reponses = brouillon?.reponses ?? {};
  const offerts = useEnvironnements(dabord);
  const [voulu, setEnvironnement] = useState<NomEnvironnement>('simulateur');
  const environnement = offerts.includes(voulu) ? voulu : (offerts[0] ?? voulu);
  const [chemin, setChemin] = useState<string>(PRIVILEGES.chemin);
  const [valeurs, setValeurs] = useState<Readonly<Record<string, string>>>({});
  const [saisie, setSaisie] = useState<Tracabilite | null>(null);
  const [jeton, setJeton] = useState('');
  const [confirme, setConfirme] = useState(false);
  const [garder, setGarder] = useState(false);
  const [essais, setEssais] = useState(0);
  const [reussies, setReussies] = useState<readonly string[]>([]);
  const { etat, passages, attendreJusqua, lancer, arreter, effacer } = useEssai(garder);
  const resume = useRef<HTMLHeadingElement>(null);
  const titre = useRef<HTMLHeadingElement>(null);
  const depart = useRef<Element | null>(null);

  const cible = findCible(chemin) ?? PRIVILEGES;
  const operation = estPrivileges(cible) ? null : cible;
  const dite = saisie ?? tracabiliteDe(reponses);
  const tracabilite = { ...dite, recipient: siretDigits(dite.recipient) };
  const noms = operation ? [...operation.parametres, ...operation.requete].map(({ nom }) => nom) : [];
  const parametres = Object.fromEntries(
    noms.flatMap((nom) => (valeurs[nom] ? [[nom, siretDigits(valeurs[nom])]] : [])),
  );
  const appel: Appel = { cible, parametres, tracabilite };
  const envoi: EnvoiEssai = {
    environnement,
    operation: chemin,
    parametres,
    tracabilite: operation ? { ...tracabilite } : {},
    jeton: jeton.trim(),
  };
  const reste = useDecompte(attendreJusqua(envoi));
  const aCorriger = problemes(appel);
  const erreurs = essais > 0 ? [...aCorriger, ...problemesAutour(environnement, jeton, confirme)] : [];
  const parChamp = Object.fromEntries([...erreurs].reverse().map(({ champ, message }) => [champ, message]));
  const enCours = etat.nom === 'attente';

  useEffect(() => {
    if (essais > 0) resume.current?.focus();
  }, [essais]);
  useEffect(() => {
    // Someone who went to another field meanwhile keeps it: the answer is then said, not imposed.
    const ici = document.activeElement;
    const ailleurs = ici !== depart.current && ici?.matches('input, select, textarea');
    if (!['repos', 'attente'].includes(etat.nom) && !ailleurs) titre.current?.focus();
  }, [etat]);

  const choisir = (choix: string) => {
    setChemin(choix);
    effacer();
    if (environnement === 'simulateur') setValeurs((avant) => completer(choix, avant));
  };
  // What was proved was proved with that token, there: a change of either starts again.
  const changerJeton = (nouveau: string) => {
    setJeton(nouveau);
    setReussies([]);
  };
  const changerEnvironnement = (nouveau: NomEnvironnement) => {
    setEnvironnement(nouveau);
    setReussies([]);
    effacer();
  };
  const envoyer = async () => {
    if (enCours || reste > 0) return;
    if (aCorriger.length > 0 || problemesAutour(environnement, jeton, confirme).length > 0) {
      effacer();
      setEssais((nombre) => nombre + 1);
      return;
    }
    setEssais(0);
    depart.current = document.activeElement;
    const lu = await lancer(envoi);
    if (lu && lu.reponse.statut < 400) setReussies((avant) => [...new Set([...avant, chemin])]);
  };

  return (
    <div className="essai">
      <section aria-labelledby="guide">
        <h2 id="guide" className="fr-h4">
          Premier essai guidé
        </h2>
        <p>Dans cet ordre, chaque réussite prouve une chose de plus.</p>
        <Guide
          reponses={reponses}
          choisie={chemin}
          simule={environnement === 'simulateur'}
          reussies={reussies}
          onChoose={choisir}
        />
      </section>
      <div className="essai__colonnes">
        <section aria-labelledby="appel">
          <div className="essai__titre">
            <h2 id="appel" className="fr-h4 fr-mb-0">
              L’appel
            </h2>
            <p className={`fr-badge fr-badge--no-icon ${ENVIRONNEMENTS[environnement].badge}`}>
              {ENVIRONNEMENTS[environnement].nom}
            </p>
          </div>
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              void envoyer();
            }}
          >
            {erreurs.length > 0 && (
              <ErrorSummary
                errors={erreurs.map((each) => ({ ...each, code: each.champ }))}
                closed={false}
                headingRef={resume}
              />
            )}
            <Environnements offerts={offerts} choisi={environnement} onChange={changerEnvironnement} />
            <ChoixOperation choisie={chemin} reponses={reponses} onChange={choisir} />
            {operation ? (
              <>
                <Identifiants
                  operation={operation}
                  environnement={environnement}
                  valeurs={valeurs}
                  erreurs={parChamp}
                  onChange={setValeurs}
                />
                <h3 className="fr-h6 fr-mt-4w fr-mb-1w">La trace que laisse l’appel</h3>
                <p className="fr-text--sm">
                  Chaque appel dit pourquoi et pour qui il est fait. Ces champs viennent de votre demande
                  quand elle les dit.
                </p>
                <ChampsTracabilite
                  operation={operation}
                  valeurs={dite}
                  erreurs={parChamp}
                  onChange={setSaisie}
                />
              </>
            ) : (
              <p className="fr-text--sm">Cet appel n’a besoin que du jeton.</p>
            )}
            <Jeton
              jeton={jeton}
              environnement={environnement}
              reponses={reponses}
              erreur={parChamp.jeton}
              onChange={changerJeton}
            />
            {environnement === 'production' && (
              <Checkbox
                id="champ-confirmation"
                state={parChamp.confirmation ? 'error' : 'default'}
                stateRelatedMessage={parChamp.confirmation}
                options={[
                  {
                    label: 'Cet appel lit de vraies données, pour une démarche que mon habilitation couvre.',
                    nativeInputProps: { checked: confirme, onChange: () => setConfirme(!confirme) },
                  },
                ]}
              />
            )}
            <div className="formulaire__suite">
              <Button
                type="submit"
                nativeButtonProps={{
                  'aria-disabled': enCours || reste > 0,
                  'aria-describedby': 'essai-attente',
                }}
              >
                Lancer l’appel
              </Button>
              {enCours && (
                <Button type="button" priority="secondary" onClick={arreter}>
                  Arrêter
                </Button>
              )}
              <span id="essai-attente" className="fr-text--sm">
                {reste > 0 && `Possible dans ${reste} s.`}
              </span>
            </div>
            {/* The seconds above change too often to be read aloud. */}
            <AttenteDite reste={reste} />
          </form>
        </section>
        <section aria-labelledby="reponse">
          <h2 id="reponse" className="fr-h4">
            La réponse
          </h2>
          <Issue
            etat={etat}
            delaiMs={delaiMs(cible)}
            environnement={environnement}
            reste={reste}
            titreRef={titre}
          />
          <details className="depliant fr-mt-4w">
            <summary>Le même appel dans votre logiciel</summary>
            {aCorriger.length === 0 ? (
              <Extraits
                url={`${ENVIRONNEMENTS[environnement].hote}${cheminDe(appel)}`}
                delaiS={delaiMs(cible) / 1000}
                simule={environnement === 'simulateur'}
              />
            ) : (
              <p className="fr-text--sm">Remplissez d’abord les champs de l’appel.</p>
            )}
          </details>
          <Historique garder={garder} onGarder={setGarder} passages={passages} />
        </section>
      </div>
    </div>
  );
}
