'use client';

import { Button } from '@codegouvfr/react-dsfr/Button';
import { useState } from 'react';
import { downloadFile } from '@/components/draft/download';
import { useDemande } from '@/components/draft/session';
import { exempleDe } from '@/components/essai/champs';
import { Copier } from '@/components/site/copier';
import { ScrollRegion } from '@/components/site/scroll-region';
import { EnAttendant } from '@/components/wizard/skeleton';
import { LIENS } from '@/lib/catalogue/liens';
import { type Chemin, OPERATIONS } from '@/lib/catalogue/operations';
import { CLIENTS, type ClientEcrit, ecrireClient } from '@/lib/clients/clients';
import { commandeDEssai } from '@/lib/clients/commande';
import { GARANTIES, RESERVES } from '@/lib/clients/garanties';
import { VARIABLE_JETON } from '@/lib/essai/extraits';
import { BORNES } from '@/lib/volume/hypotheses';
import { lireEntier } from '@/lib/volume/saisie';
import { Operations, operationsDeDepart } from './operations';
import { ChampTexte } from './volume-champs';

/** A client of the API, written for the operations one chooses. */
export function Client() {
  const { brouillon, generation, lue } = useDemande();
  return (
    <EnAttendant lue={lue}>
      <Ecriture key={generation} {...operationsDeDepart(brouillon.reponses)} />
    </EnAttendant>
  );
}

const { min, max } = BORNES.instances;
const tient = (texte: string) => lireEntier(texte) >= min && lireEntier(texte) <= max;

function Ecriture({ chemins: depart, miennes }: ReturnType<typeof operationsDeDepart>) {
  const [chemins, setChemins] = useState<readonly Chemin[]>(depart);
  const [langage, setLangage] = useState<ClientEcrit['cle']>('javascript');
  const [instances, setInstances] = useState('1');
  // The code goes on with the last number that could be read.
  const [comptees, setComptees] = useState(1);
  const [quitte, setQuitte] = useState(false);
  const changerInstances = (texte: string) => {
    setInstances(texte);
    if (tient(texte)) setComptees(lireEntier(texte));
  };
  const client = CLIENTS.find(({ cle }) => cle === langage);
  const code = chemins.length > 0 ? ecrireClient(langage, chemins, comptees) : '';
  const nombre = chemins.length;
  return (
    <div className="client">
      <section aria-labelledby="reglages">
        <h2 id="reglages" className="fr-h4">
          Vos réglages
        </h2>
        <fieldset className="segments">
          <legend className="fr-label">Langage</legend>
          {CLIENTS.map(({ cle, nom }) => (
            <label key={cle} className="segments__choix">
              <input
                type="radio"
                name="langage"
                value={cle}
                checked={cle === langage}
                onChange={() => setLangage(cle)}
              />
              {nom}
            </label>
          ))}
        </fieldset>
        <ChampTexte
          nom="instances"
          label="Instances du programme"
          aide="Combien de copies tournent avec le même jeton : elles se partagent ses limites."
          valeur={instances}
          erreur={
            quitte && !tient(instances)
              ? `Donnez ${BORNES.instances.quoi}, entre ${min} et ${max}. Le code garde le dernier nombre lu : ${comptees}.`
              : undefined
          }
          onChange={changerInstances}
          onBlur={() => setQuitte(true)}
        />
        <details className="depliant">
          <summary>
            {nombre === 0
              ? 'Aucune opération : choisissez-en une'
              : `${nombre} ${nombre > 1 ? 'opérations' : 'opération'} dans ce programme`}
          </summary>
          <p>
            {miennes
              ? 'Au départ, celles qui rendent les données de votre demande.'
              : 'Au départ, un exemple pour les marchés publics : votre demande ne choisit encore aucune donnée.'}
          </p>
          <Operations
            chemins={chemins}
            erreur={nombre === 0 ? 'Choisissez au moins une opération.' : undefined}
            onAjouter={(chemin) => setChemins([...chemins, chemin])}
            onRetirer={(retire) => setChemins(chemins.filter((chemin) => chemin !== retire))}
          />
        </details>
      </section>
      {client && code !== '' && (
        <>
          <Code client={client} code={code} />
          <Lancement client={client} chemin={chemins[0]} />
        </>
      )}
      <section aria-labelledby="garanties">
        <h2 id="garanties" className="fr-h4">
          Ce qu’il garantit
        </h2>
        <p>Chaque ligne est une épreuve, passée dans les trois langages contre notre simulateur.</p>
        <ul className="liste-nue garanties">
          {GARANTIES.map(({ dit }) => (
            <li key={dit}>
              <span className="fr-icon-check-line" aria-hidden="true" />
              {dit}
            </li>
          ))}
        </ul>
        <h3 className="fr-h6 fr-mt-3w fr-mb-1w">Ce qui reste à votre charge</h3>
        <ul>
          {RESERVES.map((reserve) => (
            <li key={reserve}>{reserve}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function Code({ client: { nom, fichier }, code }: { client: ClientEcrit; code: string }) {
  return (
    <section aria-labelledby="code">
      <h2 id="code" className="fr-h4">
        Le programme, en {nom}
      </h2>
      <p>
        {code.trimEnd().split('\n').length} lignes, à enregistrer sous <code>{fichier}</code>. Le jeton n’y
        est pas : il se lit dans la variable d’environnement <code>{VARIABLE_JETON}</code>.
      </p>
      <ScrollRegion className="bloc-code" label={`Programme en ${nom}`}>
        <pre>{code}</pre>
      </ScrollRegion>
      <div className="client__gestes">
        <Button
          type="button"
          size="small"
          iconId="fr-icon-download-line"
          onClick={() => downloadFile(fichier, code, 'text/plain;charset=utf-8')}
        >
          Télécharger {fichier}
        </Button>
        <Copier texte={code} quoi="le programme" />
      </div>
    </section>
  );
}

/** Two ways to see it work before any real call. */
function Lancement({ client, chemin }: { client: ClientEcrit; chemin: Chemin | undefined }) {
  const operation = OPERATIONS.find((each) => each.chemin === chemin);
  if (!operation) return null;
  const parametres = Object.fromEntries(
    operation.parametres.map((parametre) => [parametre.nom, exempleDe(parametre, null)]),
  );
  const commande = commandeDEssai(client, operation.chemin, parametres);
  return (
    <section aria-labelledby="lancement">
      <h2 id="lancement" className="fr-h4">
        Le lancer sur des données fictives
      </h2>
      <p className="fr-mb-1w">
        <strong>Au bac à sable d’API Entreprise</strong> : mettez son{' '}
        <a
          href={`${LIENS.utiles.bacASable.url}/blob/develop/tokens/default`}
          target="_blank"
          rel="noopener noreferrer"
        >
          jeton public<span className="fr-sr-only"> (nouvelle fenêtre)</span>
        </a>{' '}
        dans <code>{VARIABLE_JETON}</code>, puis lancez la commande.
      </p>
      <p>
        <strong>Sans Internet</strong> : dans le dossier de ce service, <code>npm run -s simulateur</code>{' '}
        ouvre notre simulateur, et donne les deux lignes à coller avant la commande.
      </p>
      <ScrollRegion className="bloc-code" label="Commande à lancer">
        <pre>{commande}</pre>
      </ScrollRegion>
      <Copier texte={commande} quoi="la commande" />
    </section>
  );
}
