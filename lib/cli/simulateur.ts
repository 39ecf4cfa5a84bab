import { VARIABLE_JETON } from '../essai/extraits';
import { jetonDemonstration } from '../simulateur/jeton';
import { ouvrirSimulateur } from '../simulateur/serveur';

// Two lines to paste in another terminal: where to call, and a token that opens nothing else.
const { url, fermer } = await ouvrirSimulateur();
process.stdout.write(
  `export API_ENTREPRISE_URL=${url}\nexport ${VARIABLE_JETON}=${jetonDemonstration(new Date())}\n`,
);
process.stderr.write(
  'Le simulateur répond. Collez ces deux lignes dans un autre terminal. Ctrl+C l’arrête.\n',
);
process.once('SIGINT', () => void fermer());
