import { CYCLE_DE_VIE, DELAIS_INSTRUCTION } from '../../catalogue/limites';
import type { SourceId } from '../../catalogue/sources';
import { fold } from '../../relecture/mots';
import { FAITS, type Fait, faitsDe } from './faits';
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

const EN_L_ETAT =
  /\b(?:en l etat|modifications? (?:necessaires?|demandees?|suivantes?|sont)|demandes? de modifications?|changements? demandes?|a modifier)\b/;

/** What the message says that happened, the gravest first: an asked change is no refusal. */
function faitDuMessage(phrases: readonly string[], plies: readonly string[]): Fait | undefined {
  const dits = phrases.flatMap((phrase, rang) => {
    const plie = plies[rang] ?? '';
    const change = EN_L_ETAT.test(plie) && !/\brefus|\brejet/.test(plie);
    return faitsDe(phrase).filter((fait) => fait !== 'refus' || !change);
  });
  return FAITS.find((fait) => dits.includes(fait));
}

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
  const nature = faitDuMessage(phrases, plies) ?? autre();
  return NATURES.find((each) => each.nature === nature) ?? (NATURES.at(-1) as NatureLue);
}
