import { type ChampRefuse, estPrivileges, findCible } from '@/lib/essai/appel';
import { problemeDeJeton } from '@/lib/essai/jeton';
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
  const probleme = problemeDeJeton(jeton, Date.now());
  return [
    ...(probleme ? [{ champ: 'jeton', message: probleme.message }] : []),
    ...(environnement === 'production' && !confirme
      ? [{ champ: 'confirmation', message: 'Confirmez que cet appel est permis : il lit de vraies données.' }]
      : []),
  ];
}
