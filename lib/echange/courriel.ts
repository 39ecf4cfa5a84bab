/** How a message travels: in a link, or in a file when the link would be too long (`Lien.court`). */
export type Moyen = { readonly lien: string } | { readonly fichier: string; readonly page: string };

const FORMULE = '\nMerci,\n';

/** What invites one person to answer in their browser, as a paragraph of an e-mail. */
export function invitationDe(moyen: Moyen): string {
  const [ou, quoi] =
    'lien' in moyen
      ? [`ouvrez ce lien :\n${moyen.lien}`, 'Ce lien']
      : [
          `enregistrez le fichier joint « ${moyen.fichier} », puis ouvrez-le à cette adresse :\n${moyen.page}`,
          'Ce fichier',
        ];
  return [
    `Pour répondre dans votre navigateur, sans compte, ${ou}`,
    `${quoi} contient vos questions et vos réponses : ne le transférez pas. Vous verrez à la fin comment renvoyer les vôtres.`,
  ].join('\n');
}

/** The kit’s e-mail, with the invitation before its closing words, or at its end when they are gone. */
export function courrielAvec(texte: string, moyen: Moyen): string {
  const ou = texte.lastIndexOf(FORMULE);
  const invitation = invitationDe(moyen);
  if (ou === -1) return `${texte.trimEnd()}\n\n${invitation}\n`;
  return `${texte.slice(0, ou)}\n${invitation}\n${texte.slice(ou)}`;
}

/** The e-mail by which a person sends the answers back to whoever asked. */
export function courrielDeRetour(moyen: Moyen): { readonly objet: string; readonly texte: string } {
  const ou =
    'lien' in moyen
      ? `Pour les reprendre dans la demande, ouvrez ce lien :\n${moyen.lien}`
      : `Pour les reprendre dans la demande, enregistrez le fichier joint « ${moyen.fichier} », puis ouvrez-le à cette adresse :\n${moyen.page}`;
  return {
    objet: 'Demande API Entreprise : mes réponses',
    texte: ['Bonjour,', '', `Voici mes réponses. ${ou}`, ''].join('\n'),
  };
}
