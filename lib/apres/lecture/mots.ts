/**
 * What asks, and what is content, in the words of an instructor. Read on folded text (`fold`): lower case, no
 * accent, no apostrophe. No pattern repeats a repetition: the time stays in proportion to the text.
 */
const list = (...words: readonly string[]) => words.join('|');

const partout = (motifs: readonly RegExp[]) => motifs.map(({ source }) => new RegExp(source, 'g'));

const BON = list(
  'complete?s?|conformes?|corrects?|correctes?|suffisante?s?|precise?s?|claire?s?|bon(?:ne)?s?|valide?e?s?',
  'adapte?e?s?|coherente?s?|recevables?|satisfaisante?s?|justifie?e?s?|acceptables?|en ordre|ok|joignables?',
  'pertinente?s?|proportionne?e?s?|eligibles?|en regle|a jour|bien (?:cite|renseigne|precise|justifie)e?s?',
);

const NOM = list(
  'remarques?|observations?|questions?|commentaires?|objections?|reserves?|modifications?|corrections?',
  'changements?|actions?|difficultes?|problemes?|pieces?|elements?|informations?|justifications?|precisions?|erreurs?',
);

const INFINITIF = '[a-z]+(?:er|ir|oir|re)';

/** Phrases of content: taken away before looking for a request; alone, they say that all is well. */
const CALMES: readonly RegExp[] = partout([
  /\bmerci (?:pour|d avoir|d avance|de (?:votre|vos|ces|cette|ce)|beaucoup|encore|bien|a vous)\b/,
  /\b(?:remercie|remercions|remerciant|remerciements)\b/,
  new RegExp(
    `\\b(?:aucune?s?|pas|plus|sans|ni) (?:de |d |aucune? )?(?:autres? |nouvelles? |particulieres? )?(?:${NOM})\\b`,
  ),
  new RegExp(
    `\\b(?:inutile|pas (?:besoin|necessaire|utile|lieu)|n avez (?:pas|rien|plus) (?:besoin )?(?:a|de|d)|n y a (?:pas|rien|plus) (?:lieu )?(?:a|de|d)|rien a) (?:de |d |a |les? |la |y )?${INFINITIF}\\b`,
  ),
  /\bn (?:est|sont) pas (?:necessaires?|utiles?|obligatoires?|requis|requise|incomplete?s?|insuffisante?s?|trop|en cause|remis|remise)\b/,
  /\b(?:il )?ne manque (?:rien|pas|plus|aucune?)\b|\brien ne manque\b|\bne (?:depasse|excede|change|posent?|pose)(?:nt)? (?:pas|rien|plus|aucune?)(?: (?:de |d )?(?:difficultes?|problemes?|questions?))?\b/,
  /\bn appelle(?:nt)? (?:pas|plus|aucune?)\b|\bn avons (?:pas|plus|aucune?|rien)(?: rien)? (?:a redire|a signaler)\b|\brien a (?:redire|signaler|changer)\b/,
  /\b(?:n hesitez pas|ne tardez pas|ne vous inquietez pas|pas encore|ne (?:tenez|tenir) pas compte)\b/,
  /\bbien (?:recue?s?|notee?s?|prise?s?|ete)\b|\ba(?:vons)? bien\b/,
  /\b(?:suffit|suffisent|conviennent)\b(?! pas)/,
]);

const EST_BON = new RegExp(
  `\\b(n )?(?:est|sont|etaient|etait|semblent?|parait|paraissent|reste|demeure)(?: (?:desormais|bien|tout a fait|maintenant|a present|donc|tres|parfaitement|juridiquement|aussi|egalement|deja)){0,3} (?:${BON})\\b`,
  'g',
);
const CONVIENT = /\b(il )?convient\b(?! pas)/g;

/** What looks like a request and is a statement: « vous indiquez que… », « ce texte permet de justifier… ». */
const ENONCES: readonly RegExp[] = partout([
  /\bvous (?:nous )?(?:avez|aviez|[a-z]+ez)\b(?! (?:pas|plus|rien))/,
  new RegExp(
    `\\b(?:permet|permettent|permettant|permettra|afin|pour|de facon a|en vue) (?:de |d )?(?:bien |les? |la |l |y |vous |nous )?${INFINITIF}\\b`,
  ),
  /\bsi (?:besoin|necessaire|vous)\b/,
  /\bcliquez\b.{0,80}/,
]);

const GESTES = list(
  'precise[rz]|justifie[rz]|complete[rz]|corrige[rz]|modifie[rz]|detaille[rz]|clarifie[rz]|explique[rz]|explicite[rz]',
  'motive[rz]|indique[rz]|renseigne[rz]|revoir|revoyez|ajoute[rz]|joindre|joignez|fournir|fournissez|transmettre',
  'transmettez|communique[rz]|cite[rz]|retire[rz]|supprime[rz]|decoche[rz]|reduire|reduisez|limite[rz]|restreindre',
  'restreignez|verifie[rz]|rectifie[rz]|actualise[rz]|mettre|mettez|change[rz]|choisir|choisissez|designe[rz]',
  'reformule[rz]|developpe[rz]|prouve[rz]|demontre[rz]|confirme[rz]|nomme[rz]|remplace[rz]|scinde[rz]|separe[rz]',
  'dissocie[rz]|depose[rz]|envoye[rz]|apporte[rz]|adapte[rz]|reprendre|reprenez|enleve[rz]|donne[rz]|dire|dites',
  'selectionne[rz]|passer|utilise[rz]|conserver|raccourci[rz]|argumente[rz]|etaye[rz]|produire|saisir|saisissez',
);

const DEFAUTS = list(
  'manqu(?:e|ent|ait|ante?s?)|absente?s?|absence|insuffisante?s?|insuffisamment|incomplete?s?|imprecise?s?|imprecisions?|vagues?',
  'trop (?:large|long|longue|court|courte|succinct|succincte|general|generale|generaux|generique|vague|nombreuse|etendu|etendue|eleve|elevee|important|importante|leger|legere|peu|de|sommaire|flou|floue)s?',
  'excessi(?:f|fs|ve|ves)|disproportionnee?s?|injoignables?|erronee?s?|inexacte?s?|incorrecte?s?|fau(?:x|sse)|erreurs?|invalides?',
  'mort|casse|obsoletes?|perimee?s?|ambigue?s?|floue?s?|confuse?s?|introuvables?|illisibles?|inaccessibles?|generiques?|sommaires?',
  'non (?:justifie|eligible|conforme|precise|renseigne|valide|signe|joignable|fonctionnel|communique|fourni|prouve|designe)(?:le)?e?s?|ineligibles?',
  'pourquoi|sans (?:lien|rapport|justification|precision|reference)|reservee?s?|excede(?:nt)?|depasse(?:nt)?|superieure?s? a',
  'succincte?s?|superflue?s?|inutiles?|rejete?e?s?|rejetons|incoherente?s?|incoherence|contradictoires?|differente?s? (?:de|du|des)',
);

const DEMANDES = list(
  'doi(?:t|vent)|devez|devra|devront|devrait|devraient|devriez|il (?:vous )?(?:faut|faudra|faudrait)|il (?:vous )?convient|necessite|merite|gagnerait',
  'invitons|invite|demandons|demande de|prions|prie de|souhait(?:ons|erions|erais|e) (?:avoir|savoir|obtenir|connaitre|comprendre|que|des|plus)',
  'aimer(?:ions|ais)|attendons|attendue?s? (?:de|que)|requis|requise|obligatoires?|exigee?s?|besoin (?:de (?:precisions?|complements?|plus)|d (?:elements?|informations?|un))',
  'merci d|merci de|alors que|veuillez|pouvez-vous|pourriez-vous|pouvez vous|pourriez vous|pensez a|necessaires? de|indispensables?',
);

/** « ne suffit pas », « n’est plus en poste »: what is left of negations once the content is taken away. */
const NEGATION =
  /\b(?:ne|n) (?:[a-z-]+ ){1,4}?(?:pas|plus|aucune?|rien|jamais|nulle part)\b|\b(?:pas|aucune?) (?:de |d )?(?:lien|reference|article|base|texte|rapport|dpd|dpo|delegue|document|fondement|justificatif|mention)/;

const DEMANDE = new RegExp(`\\b(?:${GESTES}|${DEFAUTS}|${DEMANDES})\\b`);
const QUESTION =
  /\b(?:pourquoi|quel|quelle|quels|quelles|lequel|laquelle|lesquel(?:le)?s|qui|comment|combien|est-ce|avez-vous|disposez-vous|s agit-il|sont-ils|sont-elles|est-il|est-elle|quand|sera-t-il|seront-elles|ou)\b/;

export type Ton = 'demande' | 'calme' | 'neutre';

/**
 * What a part of a sentence does: asks something, says that all is well, or neither.
 *
 * @param plie folded text
 * @param question whether its sentence ends with a question mark
 */
export function tonDe(plie: string, question: boolean): Ton {
  // What would be asked, if something happened, is not asked.
  if (plie.startsWith('si ')) return 'neutre';
  const sansBon = plie
    .replace(EST_BON, (tout, negation) => (negation ? tout : ' BON '))
    .replace(CONVIENT, (tout, il) => (il ? tout : ' BON '));
  const sansCalme = CALMES.reduce((texte, motif) => texte.replace(motif, ' BON '), sansBon);
  const reste = ENONCES.reduce((texte, motif) => texte.replace(motif, ' '), sansCalme);
  if (DEMANDE.test(reste) || NEGATION.test(reste) || (question && QUESTION.test(reste))) return 'demande';
  return sansCalme.includes('BON') ? 'calme' : 'neutre';
}
