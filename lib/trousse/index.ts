import type { Brouillon } from '../draft/format';
import { readDraft } from '../draft/reading';
import { visibles } from '../export/document';
import { toutInerte } from '../export/texte';
import type { Reponses } from '../form/types';
import { PERSONNES } from '../steps/contacts/step';
import { acteDe } from './acte';
import { courrielDe } from './courriels';
import type { Piece } from './piece';
import { questionnaireDe } from './questionnaires';
import { registreDe } from './registre';

/** The kit of a request: per person an e-mail and a questionnaire, then the act and the register line. */
export type Trousse = {
  readonly personnes: readonly {
    readonly cle: (typeof PERSONNES)[number]['cle'];
    readonly nom: string;
    readonly courriel: Piece;
    readonly questionnaire: Piece;
  }[];
  readonly acte: Piece | null;
  readonly registre: Piece;
};

/** What a text may quote: the answers that matter, and what the directory says of the organisation. */
function aDire(reponses: Reponses): Reponses {
  const annuaire = Object.entries(reponses).filter(([nom]) => nom.startsWith('siret_'));
  return { ...visibles(reponses), ...Object.fromEntries(annuaire) };
}

/**
 * Everything there is to write around a request, drafted from its answers. Pure, and safe to show or to copy
 * whatever the answers hold.
 * @param now the day on which the draft is read
 */
export function trousseDe(brouillon: Brouillon, now: Date): Trousse {
  const { constats } = readDraft(brouillon, now);
  const reponses = aDire(brouillon.reponses);
  const dit = { ...brouillon, reponses };
  return toutInerte<Trousse>({
    personnes: PERSONNES.map(({ cle, nom }) => ({
      cle,
      nom,
      courriel: courrielDe(dit, cle, constats),
      questionnaire: questionnaireDe(reponses, cle),
    })),
    acte: acteDe(reponses),
    registre: registreDe(reponses),
  });
}

/** The blank questionnaires, one per person. */
export const QUESTIONNAIRES_VIERGES: readonly Piece[] = PERSONNES.map(({ cle }) =>
  questionnaireDe(null, cle),
);

/** Every text of the kit, in the order of use. */
export function piecesDe({ personnes, acte, registre }: Trousse): readonly Piece[] {
  return [
    ...personnes.flatMap(({ courriel, questionnaire }) => [courriel, questionnaire]),
    ...(acte ? [acte] : []),
    registre,
  ];
}
