import type { Brouillon } from '../draft/format';
import { type Bloc, documentDe } from './document';

const SIGNES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text that a browser shows letter for letter. */
function sur(texte: string): string {
  return texte.replace(/[&<>"']/g, (signe) => SIGNES[signe] ?? signe);
}

const balise = (nom: string, contenu: string, attributs = '') => `<${nom}${attributs}>${contenu}</${nom}>`;
const liste = (items: readonly string[]) =>
  balise('ul', items.map((item) => balise('li', sur(item))).join(''));

function bloc(each: Bloc): string {
  switch (each.genre) {
    case 'titre':
      return balise(`h${each.niveau}`, sur(each.texte));
    case 'paragraphe':
      return balise('p', sur(each.texte));
    case 'encadre':
      return balise('div', balise('h2', sur(each.titre)) + balise('p', sur(each.texte)), ' class="etat"');
    case 'liste':
      return liste(each.items);
    case 'fiche':
      return balise(
        'dl',
        each.lignes
          .map(({ libelle, valeurs: [seule = '', ...autres] }) => {
            const reponse = autres.length > 0 ? liste([seule, ...autres]) : sur(seule);
            return balise('div', balise('dt', sur(libelle)) + balise('dd', reponse));
          })
          .join('\n'),
      );
    case 'tableau': {
      const tete = each.entetes.map((entete) => balise('th', sur(entete), ' scope="col"')).join('');
      const lignes = each.lignes.map(([premiere = '', ...suite]) =>
        balise(
          'tr',
          balise('th', sur(premiere), ' scope="row"') +
            suite.map((texte) => balise('td', sur(texte))).join(''),
        ),
      );
      return balise(
        'table',
        `\n${each.titre ? balise('caption', sur(each.titre)) : ''}${balise('thead', balise('tr', tete))}\n${balise('tbody', lignes.join('\n'))}\n`,
      );
    }
    case 'page':
      // A new sheet is for paper only: a rule would be read aloud.
      return '<div class="feuille"></div>';
  }
}

const STYLE = `
body { font: 1rem/1.5 "Source Sans 3", system-ui, sans-serif; color: #161616; max-width: 48rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1, h2 { color: #000091; line-height: 1.25; }
h2 { margin-top: 2.5rem; }
h2, h3, h4, dt { break-after: avoid; }
p, dd, li, td, th { white-space: pre-line; }
dd { margin: 0 0 .75rem; }
dt { font-weight: bold; }
.etat { border-left: 4px solid #000091; padding-left: 1rem; }
.etat h2 { margin: 0; color: #161616; font-size: 1.25rem; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { border: 1px solid #929292; padding: .35rem; text-align: left; vertical-align: top; }
caption { text-align: left; margin-bottom: .75rem; font-size: 1rem; }
thead { display: table-header-group; }
@media print { body { margin: 0; max-width: none; } .feuille { break-after: page; } }
`;

/**
 * The same document as a page to print, in one file: the words of the PDF, no script, nothing loaded.
 * @param now the moment of the export
 */
export function htmlDe(brouillon: Brouillon, now: Date): string {
  const { titre, blocs } = documentDe(brouillon, now);
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${sur(titre)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${balise('h1', sur(titre))}
${blocs.map(bloc).join('\n')}
</main>
</body>
</html>
`;
}
