import { lireJson } from './requete';

/**
 * A process of its own, for what a test cannot see in itself: its memory, the authorities it trusts.
 * `node --import tsx lib/serveur/test-enfant.ts <url> <how many calls>` prints how they ended, and the most
 * that memory grew after a first call.
 */
const [url = '', fois = '1'] = process.argv.slice(2);
const appeler = async (chemin: string) => {
  const amont = { origine: new URL(url), localPermis: true };
  const issue = await lireJson({ amont, chemin, entetes: {}, delaiMs: 5000 });
  return issue.ok ? String(issue.value.statut) : issue.code;
};

const issues = [await appeler('/premier')];
const depart = process.memoryUsage().rss;
let sommet = depart;
const veille = setInterval(() => {
  sommet = Math.max(sommet, process.memoryUsage().rss);
}, 2);
for (let tour = 1; tour < Number(fois); tour += 1) issues.push(await appeler('/suivant'));
clearInterval(veille);
sommet = Math.max(sommet, process.memoryUsage().rss);
process.stdout.write(JSON.stringify({ issues, hausseMio: (sommet - depart) / 1024 ** 2 }));
