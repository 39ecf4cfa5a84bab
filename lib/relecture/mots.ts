/** Folded texts of the last readings: the same answers are read by many rules at each keystroke. */
const folded = new Map<string, string>();
const MAX_FOLDED = 400;

/** Lower case, no accent, apostrophes and white space as one plain space, one kind of dash. */
export function fold(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  const result = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[’'`´«»"“”()[\],;:!?]/g, ' ')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  if (folded.size > MAX_FOLDED) folded.clear();
  folded.set(text, result);
  return result;
}

/** The folded words of a text, dashes and dots apart. */
export function words(text: string): readonly string[] {
  return fold(text)
    .split(/[^a-z0-9]/)
    .filter(Boolean);
}

const BEFORE =
  /\b(?:aucune?s?|sans|ni|jamais|non|pas|hors|interdi[a-z]*|exclu(?!sivement)[a-z]*)\s(?:(?!mais\b|puis\b)[a-z]+\s){0,6}$/;
/** What is fought or paid for is not what is done: « contre le démarchage abusif », « l’aide à la prospection ». */
const ASIDE =
  /\b(?:contre|controle[a-z]*|sanction[a-z]*|reprim[a-z]*|repression|plaintes?|victimes?|signale[a-z]*|aides?|subvention[a-z]*|cheques?|soutien|soutenir|financ[a-z]*|depenses?|frais|formations?)\s(?:(?:a|au|aux|le|la|les|l|du|de|des|d|en|sur|pratiques|abus|operations)\s){0,4}$/;
const AFTER =
  /^(?:[a-z]*\s)?(?:(?!mais\b|puis\b)[a-z]+\s){0,6}(?:est|sont|sera|seront|reste|restent|demeure|demeurent)\s(?:[a-z]+\s){0,2}(?:interdi|exclu|proscri|prohib|ecarte|hors)/;
const WINDOW = 120;

/** True when the words around turn the sentence round: « sans aucune… », « … est interdite ». */
function isDenied(source: string, from: number, to: number): boolean {
  const before = source.slice(Math.max(0, from - WINDOW), from);
  return BEFORE.test(before) || ASIDE.test(before) || AFTER.test(source.slice(to, to + WINDOW));
}

/** True when a sentence says the pattern without denying it. */
export function says(text: string, pattern: RegExp): boolean {
  const global = new RegExp(pattern.source, 'g');
  return text.split(/[.;:!?\n]/).some((sentence) => {
    const source = fold(sentence);
    return [...source.matchAll(global)].some(
      ({ index, 0: found }) => !isDenied(source, index, index + found.length),
    );
  });
}

const MOIS = 'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre';

/** A date in letters or figures. */
export const DATE = new RegExp(
  `\\b(?:1er|\\d{1,2}) (?:${MOIS}) (?:\\d{4})\\b|\\b\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b`,
);

/** A civility followed by a name, and not by a function (« Madame la maire »). Read on the text as typed. */
export const CIVILITE_ET_NOM =
  /\b(?:M\.|MM\.|Mr\.?|Mme|Mmes|Mlle|Monsieur|Madame|Mademoiselle|Me|Maître|Dr\.?)[\s\u00a0]+(?!(?:le|la|les|Le|La|Les)\b)(?:[A-ZÀ-Ý]\.[\s\u00a0-]?){0,3}[A-ZÀ-Ý][\p{L}’'-]/u;

export const ADRESSE_ELECTRONIQUE = /[^\s@<>()]@[^\s@<>()]{1,255}\.[a-z]{2,}/i;

export const NUMERO_DE_TELEPHONE = /(?:\+33[\s.-]?|\b0)[1-9](?:[\s.\u00a0-]?\d{2}){4}\b/;

/** True when a text names a person or gives how to reach one. */
export function namesSomeone(text: string): boolean {
  return CIVILITE_ET_NOM.test(text) || ADRESSE_ELECTRONIQUE.test(text) || NUMERO_DE_TELEPHONE.test(text);
}

/** Words that name a function or a service rather than a person or a whole body. */
export const ROLE = new RegExp(
  `\\b(?:${[
    'agents?|instruct(?:eur|rice)s?|gestionnaires?|acheteu(?:r|rs|se|ses)|comptables?|controleu(?:r|rs|se|ses)',
    'charge(?:e|s|es)? (?:de|d|des|du)|responsables?|juristes?|inspect(?:eur|rice)s?|technicien(?:ne|s|nes)?',
    'conseill(?:er|ers|ere|eres)|redact(?:eur|rice)s?|operat(?:eur|rice)s?|collaborat(?:eur|rice)s?|referent(?:e|s|es)?',
    'chef(?:fe)?s?|cadres|administrateurs?|verificat(?:eur|rice)s?|enquet(?:eur|rice|euse)s?|analystes?|assistant(?:e|s|es)?',
    'direct(?:eur|rice)s?|secretaires?|ordonnateurs?|tresori(?:er|ers|ere|eres)|regisseu(?:r|rs|se|ses)|maires?|adjoint(?:e|s|es)?',
    'prefete?s?|sous-prefete?s?|elu(?:e|s|es)?|membres|rapporteu(?:r|rs|se|ses)|experts?|medecins?|greffi(?:er|ers|ere|eres)',
    'coordinat(?:eur|rice)s?|coordonnat(?:eur|rice)s?|travailleurs sociaux|enseignants?|habilite(?:e|s|es)?|assermente(?:e|s|es)?',
    'services?|direction|directions|equipes?|personnels?|bureaux?|poles?|cellules?|unites?|secretariat|regie|guichets?|mission',
    'departement (?:des |de la |de l |du )(?:marches|achats|commande|finances|contrats?|aides|systemes|ressources)',
    'commissions?|comites?|jurys?|college|brigades?|dsi|drh|dgs|daf',
    'usag(?:er|ers|ere|eres)|demandeu(?:r|rs|se|ses)|candidat(?:e|s|es)?|beneficiaires?|clients?|dirigeant(?:e|s|es)?|exploitant(?:e|s|es)?',
  ].join('|')})\\b`,
);
