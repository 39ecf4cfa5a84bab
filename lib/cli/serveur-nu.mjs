// What Node does at best: sends bytes it already holds, whatever the request. The reference of `npm run bench`.
import { createServer } from 'node:http';

const pages = new Map();
const serveur = createServer(({ url = '' }, reponse) => {
  const page = pages.get(url);
  if (page) reponse.writeHead(page.statut, page.entetes).end(page.corps);
  else reponse.writeHead(404).end();
});

// Each message adds pages: path, status, headers, bytes in base64. The answer is the port.
process.on('message', (recues) => {
  for (const { chemin, corps, ...page } of recues)
    pages.set(chemin, { ...page, corps: Buffer.from(corps, 'base64') });
  const dire = () => process.send(serveur.address().port);
  if (serveur.listening) dire();
  else serveur.listen(0, '127.0.0.1', dire);
});
process.on('disconnect', () => process.exit());
