import { HOTES } from '../catalogue/limites';
import { type Chemin, OPERATIONS, type Operation } from '../catalogue/operations';
import { VARIABLE_JETON } from '../essai/extraits';

/** The file to save the relay in. */
export const FICHIER_PROXY = 'relais.mjs';

/** What an identifier may hold in a path: letters and figures, so that no path leads elsewhere. */
const IDENTIFIANT = '[A-Za-z0-9]{1,20}';

const motifDe = (chemin: string) =>
  `/^${chemin
    .replaceAll('.', '\\.')
    .replace(/\{\w+\}/g, IDENTIFIANT)
    .replaceAll('/', '\\/')}$/`;

/**
 * A relay for Node.js 20 or later, without dependency: the browser asks it, it asks API Entreprise. It holds the
 * token, lets only the listed operations through, adds `context` and `recipient` itself, waits no longer than the
 * documentation advises, and logs neither token nor identifier. Closed until one says who may ask.
 *
 * @param chemins operations of the catalogue, at least one
 */
export function ecrireProxy(chemins: readonly Chemin[]): string {
  const toutes: readonly Operation[] = OPERATIONS;
  const permises = toutes
    .filter(({ chemin }) => chemins.some((choisi) => choisi === chemin))
    .map(
      ({ chemin, delaiClientS }) =>
        `  { nom: "${chemin}", delaiS: ${delaiClientS},\n    motif: ${motifDe(chemin)} },`,
    );
  return `// Relais vers API Entreprise : le jeton reste sur ce serveur. Node.js 20 ou plus.
import { createServer } from "node:http";

const { ${VARIABLE_JETON}: JETON, API_ENTREPRISE_CONTEXT, API_ENTREPRISE_RECIPIENT, PORT = "8080" } = process.env;
// Données fictives. En production : ${HOTES.production}
const ADRESSE = process.env.API_ENTREPRISE_URL ?? "${HOTES.bacASable}";
// Les seules opérations permises, et le temps d’attente conseillé, en secondes.
const OPERATIONS = [
${permises.join('\n')}
];
// À remplacer par votre contrôle de session : tant que rien n’est écrit ici, personne ne passe.
const agentAutorise = (question) => false;

createServer(async (question, reponse) => {
  const debut = Date.now();
  const [chemin, suite = ""] = question.url.split("?");
  const operation = OPERATIONS.find(({ motif }) => motif.test(chemin));
  const repondre = (statut, corps, entetes = {}) => {
    const type = { "Content-Type": "application/json; charset=utf-8", "Cache-Control": "no-store" };
    reponse.writeHead(statut, { ...type, ...entetes }).end(corps);
    // Ni jeton, ni numéro d’entreprise, ni dossier.
    console.log(JSON.stringify({ operation: operation?.nom ?? null, statut, ms: Date.now() - debut }));
  };
  if (!agentAutorise(question)) return repondre(401, "{}");
  if (question.method !== "GET" || !operation) return repondre(404, "{}");
  // Le navigateur ne donne que la raison de l’appel : le cadre et l’organisme sont ceux du serveur.
  const object = new URLSearchParams(suite).get("object") ?? "";
  const trace = { context: API_ENTREPRISE_CONTEXT, object, recipient: API_ENTREPRISE_RECIPIENT };
  try {
    const recu = await fetch(\`\${ADRESSE}\${chemin}?\${new URLSearchParams(trace)}\`, {
      headers: { Authorization: \`Bearer \${JETON}\`, Accept: "application/json" },
      redirect: "error",
      signal: AbortSignal.timeout(operation.delaiS * 1000),
    });
    const attente = recu.headers.get("retry-after");
    repondre(recu.status, await recu.text(), attente ? { "Retry-After": attente } : {});
  } catch {
    repondre(504, JSON.stringify({ errors: [{ title: "API Entreprise n’a pas répondu à temps." }] }));
  }
}).listen(Number(PORT), "127.0.0.1");
`;
}
