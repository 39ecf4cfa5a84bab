import { estExclu, type Lecture, type Passage, passages, phraseDe } from './mentions';
import {
  AGENTS,
  AGENTS_SANS,
  AGENTS_SANS_APRES,
  CONFIER_A_L_INSTRUCTION,
  DEMARCHES_COMPTEES,
  DEMARCHES_DES_AUTRES,
  DEMARCHES_VISEES,
  DEMARCHES_VISEES_APRES,
  DONNEES_PROTEGEES,
  FICHE,
  GRAND_PUBLIC,
  INSTRUIRE,
  INSTRUIRE_COMME_AVANT,
  INSTRUIRE_EN_PASSANT,
  LIRE_DES_DONNEES,
  LOGICIEL_VOISIN,
  LOGICIELS,
  LOGICIELS_PAIRE,
  MOMENT,
  NON_PUBLIC,
  PREQUALIFIER,
  PREREMPLIR,
  PREREMPLIR_INTERNE,
  PREREMPLIR_INTERNE_APRES,
  PROCEDURES_DE_MARCHE,
  RESULTATS,
  SANS,
  UNE_SEULE,
  USAGER_CONNECTE,
  USAGES_COMPTES,
} from './usages';

const among = (lectures: readonly Lecture[], pattern: RegExp) =>
  lectures.flatMap((lecture) => passages(lecture, pattern));
const isText = ({ lecture }: Passage) => lecture.champ === 'description';
const isOut = (passage: Passage) => estExclu(passage) || SANS.test(passage.avant);

/** Forms that are prefilled before the eyes of a user. */
export function preremplissages(lectures: readonly Lecture[]): readonly Passage[] {
  return among(lectures, PREREMPLIR).filter(
    (each) =>
      !isOut(each) && !PREREMPLIR_INTERNE.test(each.avant) && !PREREMPLIR_INTERNE_APRES.test(each.apres),
  );
}

/** Requests that are sorted before they are examined. */
export function prequalifications(lectures: readonly Lecture[]): readonly Passage[] {
  return among(lectures, PREQUALIFIER).filter((each) => !isOut(each));
}

/** Requests that agents examine by reading data. */
export function instructions(lectures: readonly Lecture[]): readonly Passage[] {
  return among(lectures, INSTRUIRE).filter((each) => {
    const sentence = phraseDe(each);
    const cue = INSTRUIRE_EN_PASSANT.exec(each.avant);
    if (isOut(each) || INSTRUIRE_COMME_AVANT.test(sentence)) return false;
    if (CONFIER_A_L_INSTRUCTION.test(each.avant)) return false;
    if (cue && !(MOMENT.test(cue[0]) && LIRE_DES_DONNEES.test(each.apres))) return false;
    return !isText(each) || each.segment.puce || LIRE_DES_DONNEES.test(sentence);
  });
}

/** Data shown to everyone. */
export function ouvertures(lectures: readonly Lecture[]): readonly Passage[] {
  return among(lectures, GRAND_PUBLIC).filter((each) => {
    const sentence = phraseDe(each);
    return (
      !estExclu(each) && !NON_PUBLIC.test(each.avant) && !RESULTATS.test(sentence) && FICHE.test(sentence)
    );
  });
}

/** Data shown to users who signed in. */
export function espaces(lectures: readonly Lecture[]): readonly Passage[] {
  return among(lectures, USAGER_CONNECTE).filter((each) => !isOut(each));
}

/** Data read by agents. */
export function lecturesDAgents(lectures: readonly Lecture[]): readonly Passage[] {
  return among(lectures, AGENTS).filter(
    (each) =>
      !isOut(each) &&
      !AGENTS_SANS.test(each.avant) &&
      !AGENTS_SANS_APRES.test(each.apres) &&
      LIRE_DES_DONNEES.test(phraseDe(each)),
  );
}

/** Agents who read protected data are examining something, whatever the verb. */
export function examens(lectures: readonly Lecture[]): readonly Passage[] {
  const said = instructions(lectures);
  if (said.length > 0) return said;
  return lecturesDAgents(lectures).filter((each) => DONNEES_PROTEGEES.test(phraseDe(each)));
}

/** « deux logiciels », or the two of « notre GRU et notre outil de marchés ». */
export function logiciels(lectures: readonly Lecture[]): readonly Passage[] {
  const kept = (each: Passage) => !isOut(each) && !LOGICIEL_VOISIN.test(each.avant);
  const pairs = lectures.flatMap((lecture) =>
    [...lecture.plie.texte.matchAll(LOGICIELS_PAIRE)].flatMap(
      ({ index, 1: first = '', 2: second = '', 0: all }) => {
        const [whole] = passages(lecture, LOGICIELS_PAIRE).filter(({ debut }) => debut === index);
        if (!whole || !kept(whole)) return [];
        const at = index + all.length - second.length;
        return [
          { ...whole, fin: index + first.length },
          { ...whole, debut: at, fin: at + second.length },
        ];
      },
    ),
  );
  return pairs.length > 0 ? pairs : among(lectures, LOGICIELS).filter(kept);
}

/** « trois usages » : the agent counts what the data are for. */
export function usagesComptes(lectures: readonly Lecture[]): readonly Passage[] {
  return among(lectures, USAGES_COMPTES).filter((each) => !isOut(each) && !isOther(each));
}

/** « toutes nos démarches » : the agent says that there are several procedures. */
export function demarchesComptees(lectures: readonly Lecture[]): readonly Passage[] {
  return among(lectures, DEMARCHES_COMPTEES).filter(
    (each) =>
      !isOut(each) &&
      !isOther(each) &&
      !PROCEDURES_DE_MARCHE.test(each.apres) &&
      (!isText(each) || DEMARCHES_VISEES.test(each.avant) || DEMARCHES_VISEES_APRES.test(each.apres)),
  );
}

const isOther = ({ avant }: Passage) => DEMARCHES_DES_AUTRES.test(avant);

/** True when the agent says that all of it is one procedure. */
export function ditUneSeule(lectures: readonly Lecture[]): boolean {
  return lectures.some(({ plie }) => UNE_SEULE.test(plie.texte));
}
