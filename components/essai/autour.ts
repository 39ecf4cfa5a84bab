import { type ChampRefuse, estPrivileges, findCible } from '@/lib/essai/appel';
import { lireJeton } from '@/lib/essai/jeton';
import { IDENTIFIANTS_SIMULES } from '@/lib/simulateur/identifiants';
import { exempleDe } from './champs';
import type { NomEnvironnement } from './environnements';

/** The fields that the operation asks and that are still blank, filled with the number that is found. */
export function completer(
  chemin: string,
  valeurs: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const cible = findCible(chemin);
  if (!cible || estPrivileges(cible)) return valeurs;
  const trouve = IDENTIFIANTS_SIMULES.find(({ cas }) => cas === 'trouve') ?? null;
  const vides = cible.parametres.filter(({ nom }) => !valeurs[nom]);
  return { ...valeurs, ...Object.fromEntries(vides.map((each) => [each.nom, exempleDe(each, trouve)])) };
}

/** What must be right around the call: the token, and the agreement to read real data. */
export function problemesAutour(
  environnement: NomEnvironnement,
  jeton: string,
  confirme: boolean,
): ChampRefuse[] {
  const lu = lireJeton(jeton);
  const expire = lu.ok && lu.value.expireLe !== null && lu.value.expireLe <= Date.now();
  const probleme =
    jeton.trim() === ''
      ? 'Collez le jeton, ou prenez celui de démonstration avec le simulateur.'
      : lu.ok
        ? expire
          ? 'Ce jeton a expiré : prenez-en un qui est encore valable.'
          : null
        : 'Recopiez le jeton en entier : trois morceaux séparés par des points.';
  return [
    ...(probleme ? [{ champ: 'jeton', message: probleme }] : []),
    ...(environnement === 'production' && !confirme
      ? [{ champ: 'confirmation', message: 'Confirmez que cet appel est permis : il lit de vraies données.' }]
      : []),
  ];
}
