'use client';

import { Input } from '@codegouvfr/react-dsfr/Input';
import { Select } from '@codegouvfr/react-dsfr/Select';
import { controlId } from '@/components/fields/types';
import { passesLuhn, siretProblem } from '@/lib/annuaire/siret';
import { TRACABILITE } from '@/lib/catalogue/limites';
import type { Operation, Parametre } from '@/lib/catalogue/operations';
import { demandeUserId, formesAcceptees, type Tracabilite } from '@/lib/essai/appel';
import { sembleNommer } from '@/lib/essai/depuis-la-demande';
import { IDENTIFIANTS_SIMULES } from '@/lib/simulateur/identifiants';

const NOMS: Readonly<Record<string, string>> = {
  siren: 'SIREN de l’entité',
  siret: 'SIRET de l’établissement',
  siret_or_rna: 'SIRET ou numéro RNA',
  siren_or_rna: 'SIREN ou numéro RNA',
  siren_or_siret_or_rna: 'SIREN, SIRET ou numéro RNA',
  siret_or_eori: 'SIRET ou numéro EORI',
  year: 'Année',
  month: 'Mois',
  limit: 'Nombre de résultats',
  profondeur: 'Nombre de mois précédents',
  nature_effectif: 'Nature de l’effectif',
};

/** A public example of the API's own description (OpenAPI, 2026-03-31), outside the simulator. */
const EXEMPLES: Readonly<Record<string, string>> = {
  siren: '418166096',
  siret: '41816609600069',
  year: '2023',
  month: '01',
};

type Erreurs = Readonly<Record<string, string>>;
type Texte = {
  readonly nom: string;
  readonly label: string;
  readonly aide?: string;
  readonly valeur: string;
  readonly erreur: string | undefined;
  readonly onChange: (valeur: string) => void;
};

function Champ({ nom, label, aide, valeur, erreur, onChange }: Texte) {
  return (
    <Input
      label={label}
      hintText={aide}
      state={erreur ? 'error' : 'default'}
      stateRelatedMessage={erreur}
      nativeInputProps={{
        id: controlId(nom),
        name: nom,
        value: valeur,
        autoComplete: 'off',
        spellCheck: false,
        'aria-invalid': erreur ? true : undefined,
        onChange: (event) => onChange(event.target.value),
      }}
    />
  );
}

/** Which of the numbers of an example an identifier takes. */
export function exempleDe(
  { nom, formes }: Parametre,
  cas: (typeof IDENTIFIANTS_SIMULES)[number] | null,
): string {
  const [forme = 'siren'] = formes;
  if (forme === 'year' || forme === 'month') return EXEMPLES[nom] ?? '';
  return cas ? cas[forme] : (EXEMPLES[forme] ?? '');
}

/** The identifiers of an operation, with examples that say what they will answer. */
export function Identifiants({
  operation,
  environnement,
  valeurs,
  erreurs,
  onChange,
}: {
  operation: Operation;
  environnement: string;
  valeurs: Readonly<Record<string, string>>;
  erreurs: Erreurs;
  onChange: (valeurs: Readonly<Record<string, string>>) => void;
}) {
  const remplir = (cle: string) => {
    const cas = IDENTIFIANTS_SIMULES.find((each) => each.cas === cle);
    if (!cas) return;
    const remplis = operation.parametres.map((parametre) => [parametre.nom, exempleDe(parametre, cas)]);
    onChange({ ...valeurs, ...Object.fromEntries(remplis) });
  };
  const premier = operation.parametres[0];
  const choisi = IDENTIFIANTS_SIMULES.find(
    (cas) => premier && exempleDe(premier, cas) === (valeurs[premier.nom] ?? ''),
  );
  return (
    <>
      {environnement === 'simulateur' && (
        <Select
          label="Situation à essayer"
          hint="Chaque situation a son numéro fictif : il remplit les champs ci-dessous."
          nativeSelectProps={{ value: choisi?.cas ?? '', onChange: (event) => remplir(event.target.value) }}
        >
          <option value="">Un numéro que je saisis</option>
          {IDENTIFIANTS_SIMULES.map(({ cas, titre }) => (
            <option key={cas} value={cas}>
              {titre}
            </option>
          ))}
        </Select>
      )}
      {environnement === 'simulateur' && choisi && <p className="fr-text--sm essai__note">{choisi.quand}</p>}
      {operation.parametres.map((parametre) => (
        <div key={parametre.nom}>
          <Champ
            nom={parametre.nom}
            label={NOMS[parametre.nom] ?? parametre.nom}
            aide={`Attendu : ${formesAcceptees(parametre)}.${exempleAide(parametre, environnement)}`}
            valeur={valeurs[parametre.nom] ?? ''}
            erreur={erreurs[parametre.nom]}
            onChange={(valeur) => onChange({ ...valeurs, [parametre.nom]: valeur })}
          />
          {cleDouteuse(valeurs[parametre.nom] ?? '') && (
            <p className="fr-text--sm essai__note">
              La clé de contrôle de ce numéro ne correspond pas : l’appel partira quand même, API Entreprise
              en jugera.
            </p>
          )}
        </div>
      ))}
      {operation.requete.map(({ nom, valeurs: choix, defaut }) =>
        choix ? (
          <Select
            key={nom}
            label={`${NOMS[nom] ?? nom} (facultatif)`}
            nativeSelectProps={{
              id: controlId(nom),
              value: valeurs[nom] ?? '',
              onChange: (event) => onChange({ ...valeurs, [nom]: event.target.value }),
            }}
          >
            <option value="">Celle par défaut ({defaut})</option>
            {choix.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </Select>
        ) : (
          <Champ
            key={nom}
            nom={nom}
            label={`${NOMS[nom] ?? nom} (facultatif)`}
            valeur={valeurs[nom] ?? ''}
            erreur={erreurs[nom]}
            onChange={(valeur) => onChange({ ...valeurs, [nom]: valeur })}
          />
        ),
      )}
    </>
  );
}

function exempleAide(parametre: Parametre, environnement: string): string {
  const exemple = exempleDe(parametre, null);
  return environnement !== 'simulateur' && exemple ? ` Par exemple ${exemple}.` : '';
}

/** The shape is right, the key is not: said, never blocking. */
function cleDouteuse(valeur: string): boolean {
  if (/^[0-9]{9}$/.test(valeur)) return !passesLuhn(valeur);
  return /^[0-9]{14}$/.test(valeur) && siretProblem(valeur) !== null;
}

/** What every call must say of itself. */
export function ChampsTracabilite({
  operation,
  valeurs,
  erreurs,
  onChange,
}: {
  operation: Operation;
  valeurs: Tracabilite;
  erreurs: Erreurs;
  onChange: (valeurs: Tracabilite) => void;
}) {
  const max = TRACABILITE.object.longueurMaxExclue - 1;
  const longueur = valeurs.object.normalize('NFC').length;
  const champ = (nom: keyof Tracabilite, label: string, aide: string) => (
    <Champ
      nom={nom}
      label={label}
      aide={aide}
      valeur={valeurs[nom]}
      erreur={erreurs[nom]}
      onChange={(valeur) => onChange({ ...valeurs, [nom]: valeur })}
    />
  );
  return (
    <>
      {champ(
        'context',
        'Cadre de l’appel (context)',
        'Par exemple « Marchés publics » ou « Aides publiques ».',
      )}
      {champ(
        'object',
        'Raison de l’appel (object)',
        `Le numéro du dossier ou de la procédure, en moins de ${max + 1} caractères.`,
      )}
      <p className="fr-text--sm essai__note">
        {longueur} sur {max} caractères
      </p>
      {champ(
        'recipient',
        'Organisme qui utilise la donnée (recipient)',
        'Le SIRET de votre organisation, différent de celui de l’entité interrogée.',
      )}
      {demandeUserId(operation) && (
        <>
          {champ(
            'user_id',
            'Agent qui consulte (user_id)',
            'Un numéro interne, demandé pour la DGFIP par la documentation de 2022. L’API d’aujourd’hui ne le lit plus : elle l’écrit elle-même d’après le jeton.',
          )}
          {sembleNommer(valeurs.user_id) && (
            <p className="fr-text--sm essai__note">
              On dirait un nom ou un courriel. Un numéro interne suffit : il n’a pas à quitter votre
              organisation.
            </p>
          )}
        </>
      )}
    </>
  );
}
