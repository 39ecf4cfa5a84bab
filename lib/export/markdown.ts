import type { Bloc, DocumentExporte } from './document';

/** What Markdown would take for a mark, in the middle of a text. */
const SIGNES = /[\\`*_[\]<>|#~]/g;
const sur = (texte: string) => texte.replace(SIGNES, (signe) => `\\${signe}`);
/** A text kept on its line. */
const ligne = (texte: string) => sur(texte).replaceAll('\n', '<br>');
const liste = (items: readonly string[]) => items.map((item) => `- ${ligne(item)}`).join('\n');
const rangee = (cases: readonly string[]) => `| ${cases.map(ligne).join(' | ')} |`;

function bloc(each: Bloc): string {
  switch (each.genre) {
    case 'titre':
      return `${'#'.repeat(each.niveau)} ${ligne(each.texte)}`;
    case 'paragraphe':
      return ligne(each.texte);
    case 'encadre':
      return `> **${ligne(each.titre)}**<br>${ligne(each.texte)}`;
    case 'liste':
      return liste(each.items);
    case 'fiche':
      return each.lignes
        .map(({ libelle, valeurs }) => `- **${ligne(libelle)}** : ${valeurs.map(ligne).join(' ; ')}`)
        .join('\n');
    case 'tableau':
      return [
        ...(each.titre ? [ligne(each.titre), ''] : []),
        rangee(each.entetes),
        `|${' --- |'.repeat(each.entetes.length)}`,
        ...each.lignes.map(rangee),
      ].join('\n');
    case 'page':
      return '---';
  }
}

/** The document as Markdown: typed texts are escaped, so that they read as they were typed. */
export function markdownDe({ titre, blocs }: DocumentExporte): string {
  return `# ${ligne(titre)}\n\n${blocs.map(bloc).join('\n\n')}\n`;
}
