import type { ChampRefuse } from '@/lib/essai/appel';
import { lireJeton } from '@/lib/essai/jeton';
import type { NomEnvironnement } from './environnements';

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
