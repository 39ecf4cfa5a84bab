/** What French typography and the plain words of the service forbid. Links are left alone. */
export function defauts(texte: string): readonly string[] {
  const phrase = texte.replace(/https?:\/\/\S+/g, '');
  return [
    ...(/invalide/i.test(phrase) ? ['« invalide » ne dit pas quoi faire'] : []),
    ...(/\p{L}'\p{L}/u.test(phrase) ? ['apostrophe droite'] : []),
    ...(/[ \t\n][:;!?»]/.test(phrase) ? ['espace sécable avant : ; ! ? »'] : []),
    ...(/«[^\u00a0\u202f]/.test(phrase) ? ['espace insécable absente après «'] : []),
    ...(/[^\u00a0\u202f]»/.test(phrase) ? ['espace insécable absente avant »'] : []),
    ...(/\p{L}[;!?](?=\s|$)/u.test(phrase) ? ['espace absente avant ; ! ?'] : []),
    ...(/\.\.\./.test(phrase) ? ['points de suspension en trois points'] : []),
    ...(/"/.test(phrase) ? ['guillemets droits'] : []),
  ];
}
