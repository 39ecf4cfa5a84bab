import { CYCLE_DE_VIE, DELAIS_INSTRUCTION } from '../../catalogue/limites';
import type { SourceId } from '../../catalogue/sources';
import { fold } from '../../relecture/mots';
import { tonDe } from './mots';
import { phrasesDe } from './phrases';

/** What kind of message it is, and what follows. */
export type NatureLue = {
  readonly nature: 'revocation' | 'refus' | 'validation' | 'modification' | 'question' | 'inconnue';
  readonly titre: string;
  /** One or two sentences: what to do now. */
  readonly suite: string;
  readonly source: SourceId;
};

const MOIS_SANS_REPONSE = DELAIS_INSTRUCTION.refusSansReponse.mois;

const NATURES: readonly NatureLue[] = [
  {
    nature: 'revocation',
    titre: 'Votre habilitation est révoquée',
    suite:
      'Demandez à l’instructeur ce qui l’a causé, et prévenez votre contact technique. Pour continuer, il faut une nouvelle demande : « Dupliquer », sur la page « Vos demandes », reprend vos réponses.',
    source: 'datapass_cycle',
  },
  {
    nature: 'refus',
    titre: 'Votre demande est refusée',
    suite: `Une demande refusée ne se dépose pas une seconde fois : préparez-en une nouvelle. « Dupliquer », sur la page « Vos demandes », reprend vos réponses ; corrigez-les avant de déposer. Si le refus porte sur une mise à jour, votre habilitation reste valable. Vous avez ${DELAIS_INSTRUCTION.recours.mois} mois pour contester.`,
    source: 'datapass_cycle',
  },
  {
    nature: 'validation',
    titre: 'Votre demande est validée',
    suite:
      'Le jeton est créé : le demandeur et le contact technique le trouvent dans leur compte API Entreprise. Notez le jour, pour savoir quand le prolonger.',
    source: 'datapass_cycle',
  },
  {
    nature: 'modification',
    titre: 'L’instructeur demande des changements',
    suite: `Corrigez ici, recopiez sur DataPass, où la demande est « ${CYCLE_DE_VIE.etats.changes_requested} », puis soumettez de nouveau. Restée ${MOIS_SANS_REPONSE} mois sans réponse, une demande est refusée.`,
    source: 'courriel_refus',
  },
  {
    nature: 'question',
    titre: 'L’instructeur pose une question',
    suite: `Répondez dans la messagerie de DataPass, et corrigez ici ce que la réponse change. Restée ${MOIS_SANS_REPONSE} mois sans réponse, une demande est refusée.`,
    source: 'courriel_refus',
  },
  {
    nature: 'inconnue',
    titre: 'Nous ne savons pas quel message c’est',
    suite:
      'Regardez l’état de votre demande sur DataPass. Si l’on vous y demande quelque chose, répondez dans sa messagerie.',
    source: 'datapass_cycle',
  },
];

/** What might happen later is not what happened. */
const PEUT_ETRE =
  /\b(?:sera|seront|serait|pourra|pourrait|pourront|risque|si|a defaut|sans reponse|sans retour|faute de|lorsque|des que|une fois|apres|avant|afin|pour que|en cas|toute demande|peut-etre|ne peut|ne pourra)\b/;
const CHOSE = '(?:demande|habilitation|dossier|acces|mise a jour|reouverture)';
const FAIT = '(?:est|a ete|a donc ete|a malheureusement ete|vient d etre|etait|sont|ont ete|est donc)';

const FAITS: Readonly<Record<'revocation' | 'refus' | 'validation', RegExp>> = {
  revocation: new RegExp(
    `\\b(?:revocation de|avons revoque|${CHOSE}\\b.{0,60}\\b${FAIT} (?:desormais )?revoquee?s?)\\b`,
  ),
  refus: new RegExp(
    `\\b(?:${CHOSE}\\b.{0,60}\\b${FAIT} (?:refusee?|rejetee?)|(?:avons|devons|ai) (?:du |malheureusement |donc ){0,2}(?:refuse[r]?|rejete[r]?)|refusons|rejetons|(?:ne pouvons|ne peux|ne sommes pas en mesure)\\b.{0,40}\\b(?:suite favorable|accepter|accorder|valider|donner suite)|motifs? du (?:refus|rejet)|(?:refus|rejet) de votre (?:demande|dossier))\\b`,
  ),
  validation: new RegExp(
    `\\b(?:${CHOSE}\\b.{0,60}\\b${FAIT} (?:desormais |bien )?(?:validee?|acceptee?|approuvee?|accordee?|delivree?|active)|avons (?:bien )?(?:valide|accepte|approuve) votre|je (?:valide|accepte) votre|(?:validons|acceptons) votre|suite favorable|avez (?:desormais |maintenant )?acces a l api|(?:votre|le|un) jeton (?:est|a ete) (?:disponible|cree|genere))\\b`,
  ),
};
const NON = /\b(?:ne|n) (?:[a-z]+ ){0,4}?pas\b/;
const EN_L_ETAT =
  /\b(?:en l etat|modifications? (?:necessaires?|demandees?|suivantes?|sont)|demandes? de modifications?|changements? demandes?|a modifier)\b/;

const naturesDites = (plies: readonly string[]) => {
  const dit = (nature: keyof typeof FAITS) =>
    plies.some((plie) => {
      if (!FAITS[nature].test(plie) || PEUT_ETRE.test(plie)) return false;
      if (nature === 'refus') return !EN_L_ETAT.test(plie) || /\brefus|\brejet/.test(plie);
      return !NON.test(plie);
    });
  return (['revocation', 'refus', 'validation'] as const).find(dit);
};

/**
 * The kind of a message, by its words.
 *
 * @param aFaire whether tasks were read in it
 *
 * Source of what follows: datapass_cycle (a refused request cannot be filed again), datapass_courriels (appeal),
 * courriel_refus (three months).
 */
export function natureDe(texte: string, aFaire: boolean): NatureLue {
  const phrases = phrasesDe(texte).map(({ debut, fin }) => texte.slice(debut, fin));
  const plies = phrases.map(fold);
  const demande = (plie: string, rang: number) =>
    EN_L_ETAT.test(plie) || (!phrases[rang]?.endsWith('?') && tonDe(plie, false) === 'demande');
  const autre = () => {
    if (aFaire || plies.some(demande)) return 'modification';
    return phrases.some((phrase) => phrase.endsWith('?')) ? 'question' : 'inconnue';
  };
  const nature = naturesDites(plies) ?? autre();
  return NATURES.find((each) => each.nature === nature) ?? (NATURES.at(-1) as NatureLue);
}
