import { fold } from '../../relecture/mots';

/** What a message may say that happened, the gravest first. */
export const FAITS = ['revocation', 'refus', 'validation'] as const;
export type Fait = (typeof FAITS)[number];

const CHOSE = '(?:demande|habilitation|dossier|acces|mise a jour|reouverture)';
const FAIT = '(?:est|a ete|a donc ete|a malheureusement ete|vient d etre|etait|sont|ont ete|est donc)';
/** From the last thing named to what happened to it: what stands between two things is about the first. */
const DE_LA_CHOSE = `\\b${CHOSE}\\b(?:(?!\\b${CHOSE}\\b).){0,60}\\b${FAIT}`;

const MOTIFS: Readonly<Record<Fait, RegExp>> = {
  revocation: new RegExp(
    `\\b(?:revocation de|avons revoque)\\b|${DE_LA_CHOSE} (?:desormais )?revoquee?s?\\b`,
    'g',
  ),
  refus: new RegExp(
    `${DE_LA_CHOSE} (?:refusee?|rejetee?)\\b|\\b(?:(?:avons|devons|ai) (?:du |malheureusement |donc ){0,2}(?:refuse[r]?|rejete[r]?)|(?:refusons|rejetons)(?! pas)|(?:ne pouvons|ne peux|ne sommes pas en mesure)\\b.{0,40}\\b(?:suite favorable|accepter|accorder|valider|donner suite)|motifs? du (?:refus|rejet)|(?:refus|rejet) de votre (?:demande|dossier))\\b`,
    'g',
  ),
  validation: new RegExp(
    `${DE_LA_CHOSE} (?:desormais |bien )?(?:validee?|acceptee?|approuvee?|accordee?|delivree?|active)\\b|\\b(?:avons (?:bien )?(?:valide|accepte|approuve) votre|je (?:valide|accepte) votre|(?:validons|acceptons) votre|suite favorable|avez (?:desormais |maintenant )?acces a l api|(?:votre|le|un) jeton (?:est|a ete) (?:disponible|cree|genere))\\b`,
    'g',
  ),
};

const PASSE = /\b(?:ete|vient|avons|ai|desormais)\b/;
/** What the writer gives as news has happened, even in the present tense. */
const ANNONCE = /\b(?:informons|informe|annoncons|annonce|regret|plaisir)\b/;
/** A noun, without a verb that says when: « la révocation de… ». */
const NOM = /^(?:revocation|motif|refus|rejet|suite)/;

/** What might happen later is not what happened; said of another clause, it changes nothing. */
const PLUS_TARD =
  /\b(?:sera|seront|serait|serez|pourra|pourrait|pourront|pourrez|recevrez|saurez|risque|peut-etre|ne peut|ne pourra|avant (?:que|qu|de|d)|apres (?:que|qu|quoi)|afin|pour que)\b/;
/** A condition suspends the clause it stands in, and those after it. */
const CONDITION =
  /\b(?:si|s ils?(?! vous plait)|lorsque|lorsqu|des que|des qu|quand|une fois (?:que|qu)|en cas|toute demande)\b/;
/** With the present, these tell a rule: « sans réponse, elle est refusée ». With the past, a reason. */
const SELON =
  /\b(?:a defaut|sans (?:reponse|retour|ces|cette|cet|ce)|une fois|apres (?:que|qu|(?:la |votre |sa )?(?:validation|acceptation|approbation|accord)))\b/;
const FAUTE_DE = /\bfaute de\b/;
const FAUTE_DE_REPONSE = /\bfaute de (?:reponse|retour|complements?)\b/;
const NON = /\b(?:ne|n) (?:[a-z]+ ){0,4}?pas\b/;

const COUPE = /[,:]|\b(?=(?:mais|car|puisque)\b)/gi;
/** A clause is read no further than this from the fact: the time follows the length of the text. */
const PORTEE = 300;

type Phrase = {
  /** The folded sentence. */
  readonly plie: string;
  /** Where each clause starts in it; a colon starts a new reach: no condition goes over it. */
  readonly propositions: readonly { readonly debut: number; readonly nouvelle: boolean }[];
};

/** A sentence, folded, and where its clauses start. */
function propositionsDe(phrase: string): Phrase {
  const coupes = [...phrase.matchAll(COUPE)].map(({ index, 0: signe }) => ({ index, signe }));
  const propositions = [{ debut: 0, nouvelle: true }];
  let plie = '';
  let debut = 0;
  let nouvelle = true;
  for (const { index, signe } of [...coupes, { index: phrase.length, signe: '' }]) {
    const morceau = fold(phrase.slice(debut, index));
    debut = index;
    if (morceau !== '') {
      if (plie !== '') {
        propositions.push({ debut: plie.length + 1, nouvelle });
        plie += ' ';
      }
      plie += morceau;
      nouvelle = false;
    }
    nouvelle ||= signe === ':';
  }
  return { plie, propositions };
}

/** True when what stands at these places is said as done: not as a rule, a condition, or a thing to come. */
function estArrive({ plie, propositions }: Phrase, debut: number, fin: number, nature: Fait): boolean {
  const dit = plie.slice(debut, fin);
  const avant = propositions.filter((each) => each.debut <= debut);
  const bloc = Math.max(avant.findLast(({ nouvelle }) => nouvelle)?.debut ?? 0, debut - PORTEE);
  const ici = Math.max(avant.at(-1)?.debut ?? 0, bloc);
  // « Nous vous informons, ce jour, que… »: what « que » starts belongs to what stands before.
  const proposition = /^qu(?:e|i)? /.test(plie.slice(ici, ici + 4)) ? bloc : ici;
  const limite = propositions.find((each) => each.debut >= fin)?.debut ?? plie.length;
  const plusTot = plie.slice(bloc, proposition);
  const avec = plie.slice(proposition, fin);
  const ensuite = plie.slice(fin, Math.min(limite, fin + PORTEE));

  if (PLUS_TARD.test(avec) || CONDITION.test(`${plusTot} ${avec}`)) return false;
  if (nature !== 'refus' && NON.test(avec)) return false;
  if (NOM.test(dit) && PLUS_TARD.test(ensuite)) return false;
  if (PASSE.test(dit) || ANNONCE.test(avec)) return true;
  const tout = `${plusTot} ${avec} ${ensuite}`;
  return (
    !SELON.test(tout) &&
    !CONDITION.test(ensuite) &&
    !FAUTE_DE.test(`${plusTot} ${avec}`) &&
    !FAUTE_DE_REPONSE.test(ensuite)
  );
}

/** What a sentence, as pasted, says that happened. */
export function faitsDe(texte: string): readonly Fait[] {
  const phrase = propositionsDe(texte);
  return FAITS.filter((nature) =>
    [...phrase.plie.matchAll(MOTIFS[nature])].some(({ index, 0: dit }) =>
      estArrive(phrase, index, index + dit.length, nature),
    ),
  );
}
