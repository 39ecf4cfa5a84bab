import type { Brouillon } from '../draft/format';
import { convient, egal, poser, type Valeur, valeurDe } from './champs';
import { type Attente, type Entree, ecrireEchange, lireEchange } from './format';
import { garder } from './fusion';
import { differences, idLibre } from './historique';
import { tenir } from './place';
import { signature } from './texte';

/** A question answered differently here and there since it was sent: both are shown, the person chooses. */
export type Conflit = {
  readonly champ: string;
  /** What was sent. */
  readonly base: Valeur;
  /** The answer here, as it stands now. */
  readonly ici: Valeur;
  /** The answer sent back, by whom and when. */
  readonly la: Valeur;
  readonly qui: string;
  readonly quand: string;
};

/** The conflicts to decide, in the order of their names; one that the answers have settled meanwhile is not told. */
export function conflitsDe({ reponses, ...reste }: Brouillon): readonly Conflit[] {
  return lireEchange({ reponses, ...reste } as Brouillon)
    .echange.conflits.map(({ champ, base, la, qui, quand }: Attente) => ({
      ...{ champ, base, la, qui, quand },
      ici: valeurDe(reponses, champ),
    }))
    .filter(({ ici, la }) => !egal(ici, la));
}

/** Keep the answer here, take the one sent back, or write a third. */
export type Choix = 'ici' | 'la' | { readonly valeur: Valeur };

/**
 * Settles a conflict. The answers set aside stay in `gardees`, the decision in the history. The draft as it is when
 * the conflict no longer waits, or when a third answer does not fit its question.
 * @param quand ISO 8601 in UTC
 */
export function decider(
  brouillon: Brouillon,
  { champ, qui: de }: Pick<Conflit, 'champ' | 'qui'>,
  choix: Choix,
  qui: string,
  quand: string,
): Brouillon {
  const { echange } = lireEchange(brouillon);
  const attente = echange.conflits.find((each) => each.champ === champ && each.qui === de);
  if (!attente) return brouillon;
  const ici = valeurDe(brouillon.reponses, champ);
  const voulu = choix === 'ici' ? ici : choix === 'la' ? attente.la : choix.valeur;
  if (!convient(champ, voulu)) return brouillon;
  const reponses = egal(ici, voulu) ? brouillon.reponses : poser(brouillon.reponses, champ, voulu);
  const entree: Entree = {
    ...{ id: idLibre(echange.historique, quand), genre: 'decision', quand, qui: signature(qui) },
    changements: differences(brouillon.reponses, reponses),
  };
  return tenir(
    ecrireEchange(
      { ...brouillon, reponses, modifie_le: quand },
      {
        ...echange,
        historique: [...echange.historique, entree],
        // The answer sent back is there since its merge.
        gardees: garder(echange.gardees, champ, ici, brouillon),
        conflits: echange.conflits.filter((each) => each !== attente),
      },
    ),
  );
}

/** Everything that was ever answered to a question and kept, oldest first: by whom, when. */
export function reponsesGardees(brouillon: Brouillon, champ: string) {
  return lireEchange(brouillon)
    .echange.gardees.filter((each) => each.champ === champ)
    .sort((a, b) => (a.quand < b.quand ? -1 : 1));
}
