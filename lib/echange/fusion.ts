import type { Brouillon } from '../draft/format';
import type { Reponses } from '../form/types';
import { failure, ok, type Result } from '../result';
import type { Bilan, FusionCode } from './bilan';
import { champsDe, convient, egal, libelleDe, lusPar, poser, type Valeur, valeurDe } from './champs';
import {
  type Attente,
  type Echange,
  type Entree,
  ecrireEchange,
  type Gardee,
  lireEchange,
  ranger,
} from './format';
import { differences } from './historique';
import type { Retour } from './messages';
import { tenir, tient } from './place';

/** True for an answer that was sent back, and not merely replaced here. */
const estRecue = (each: Gardee) => each.retour !== undefined;
const dernier = (recues: readonly Gardee[]) => ranger(recues, 'quand', 'retour').at(-1);

/** When its author answered: never before the sending nor after today, whatever clock that person has. */
function momentDe({ quand, envoye_le }: Retour, maintenant: string): string {
  const [plusTot, dit, plusTard] = [envoye_le, quand, maintenant].map(Date.parse) as [number, number, number];
  return new Date(Math.min(Math.max(plusTot, dit), plusTard)).toISOString();
}

/** Sets aside an answer about to be replaced here, unless it is kept already: nobody’s words are lost. */
export function garder(
  gardees: readonly Gardee[],
  champ: string,
  valeur: Valeur,
  brouillon: Brouillon,
): readonly Gardee[] {
  const connue = gardees.some((each) => each.champ === champ && egal(each.valeur, valeur));
  if (valeur === null || connue) return gardees;
  const { historique } = lireEchange(brouillon).echange;
  const auteur = historique.findLast(({ changements }) => egal(changements[champ]?.[1] ?? null, valeur));
  const { qui, quand } = auteur ?? { qui: 'demandeur', quand: brouillon.cree_le };
  return rangerGardees([...gardees, { champ, valeur, qui, quand }]);
}

const rangerGardees = (gardees: readonly Gardee[]) =>
  ranger(gardees, 'champ', 'quand', 'qui', 'retour', 'valeur');

type Etat = { readonly reponses: Reponses; readonly echange: Echange };
type Sort = 'appliques' | 'memes' | 'conflits' | 'depassees';

/**
 * Where one answer goes. That person’s latest word replaces what is here when they know what is here: it was shown
 * to them, or it is an earlier word of theirs. Otherwise it is a conflict. This depends on the set of their answers,
 * never on the order in which they came.
 */
function placer(etat: Etat, champ: string, pour: string, retour: string, brouillon: Brouillon): [Etat, Sort] {
  const { reponses, echange } = etat;
  const dites = echange.gardees.filter((each) => each.champ === champ && each.qui === pour && estRecue(each));
  const mot = dernier(dites);
  const attend = echange.conflits.some((each) => each.champ === champ && each.qui === pour);
  // An older word changes nothing that is settled; while a conflict waits, it may show that none was due.
  if (!mot || (mot.retour !== retour && !attend)) return [etat, 'depassees'];
  const ici = valeurDe(reponses, champ);
  const autres = echange.conflits.filter((each) => each.champ !== champ || each.qui !== pour);
  if (egal(ici, mot.valeur)) return [{ reponses, echange: { ...echange, conflits: autres } }, 'memes'];
  const connu = dites.some(({ base, valeur }) => egal(base ?? null, ici) || egal(valeur, ici));
  if (connu) {
    const gardees = garder(echange.gardees, champ, ici, brouillon);
    const suite = {
      reponses: poser(reponses, champ, mot.valeur),
      echange: { ...echange, gardees, conflits: autres },
    };
    return [suite, 'appliques'];
  }
  const { base = null, valeur: la, quand } = mot;
  const attente: Attente = { champ, qui: pour, base, la, quand, retour: mot.retour ?? retour };
  return [
    { reponses, echange: { ...echange, conflits: ranger([...autres, attente], 'champ', 'qui') } },
    'conflits',
  ];
}

/** Puts a return’s version among the others: returns about different questions are in one order, whichever came first. */
function inserer(historique: readonly Entree[], entree: Entree): readonly Entree[] {
  let rang = historique.length;
  const apres = (each: Entree | undefined) =>
    each?.genre === 'retour' &&
    `${each.quand}${each.id}` > `${entree.quand}${entree.id}` &&
    Object.keys(each.changements).every((champ) => !Object.hasOwn(entree.changements, champ));
  while (apres(historique[rang - 1])) rang -= 1;
  return [...historique.slice(0, rang), entree, ...historique.slice(rang)];
}

/** The answers of a return that fit their question, and a sentence for each of the others. */
function trier({ pour, changements }: Retour): {
  bons: readonly [string, Valeur, Valeur][];
  refus: readonly string[];
} {
  const siens = champsDe(pour);
  const bons: [string, Valeur, Valeur][] = [];
  const refus: string[] = [];
  for (const [champ, [base, la]] of Object.entries(changements)) {
    const valeur = la as Valeur;
    if (!siens.includes(champ))
      refus.push(
        `Une réponse a été laissée de côté : « ${libelleDe(champ).slice(0, 100)} » n’est pas une question posée à cette personne.`,
      );
    else if (!convient(champ, valeur))
      refus.push(
        `Demandez de nouveau « ${libelleDe(champ)} » : la réponse reçue n’a pas la forme attendue, elle a été laissée de côté.`,
      );
    else bons.push([champ, base, valeur]);
  }
  return { bons, refus };
}

const RIEN = {
  appliques: [],
  memes: [],
  conflits: [],
  depassees: [],
  refus: [],
  commentaires: 0,
  sansEnvoi: false,
} as const;

/**
 * Merges one return, question by question; once only, by its id. Nothing is overwritten unseen: what is replaced
 * is in the history and in `gardees`, what changed on both sides waits for a decision.
 * @param maintenant ISO 8601 in UTC
 */
export function fusionner(
  brouillon: Brouillon,
  retour: Retour,
  maintenant: string,
): Result<{ readonly brouillon: Brouillon; readonly bilan: Bilan }, FusionCode> {
  const { pour } = retour;
  const { echange: avant, etat } = lireEchange(brouillon);
  if (retour.demande !== brouillon.id) return failure('autre_demande');
  if (etat === 'plus_recent') return failure('plus_recent');
  const bilan: Bilan = { retour: retour.id, pour, deja: true, ...RIEN };
  if (avant.retours.includes(retour.id)) return ok({ brouillon, bilan });
  const quand = momentDe(retour, maintenant);
  const { bons, refus } = trier(retour);
  const recues = bons.map(([champ, base, valeur]) => ({
    champ,
    base,
    valeur,
    qui: pour,
    quand,
    retour: retour.id,
  }));
  const gardees = rangerGardees([...avant.gardees, ...recues]);
  let suite: Etat = { reponses: brouillon.reponses, echange: { ...avant, gardees } };
  const sorts: Record<Sort, string[]> = { appliques: [], memes: [], conflits: [], depassees: [] };
  for (const [champ] of bons) {
    const [apres, sort] = placer(suite, champ, pour, retour.id, brouillon);
    suite = apres;
    sorts[sort].push(champ);
  }
  const connus = [...champsDe(pour), ...lusPar(pour)];
  const commentaires = retour.commentaires.map(({ champ, texte }, rang) => ({
    ...{ id: `${retour.id}#${rang}`.slice(-120), qui: pour, quand, texte },
    champ: champ !== null && connus.includes(champ) ? champ : null,
  }));
  const avis = retour.avis && {
    pour,
    nom: retour.nom,
    ...retour.avis,
    quand,
    retour: retour.id,
    sur: retour.sur,
  };
  const entree: Entree = {
    ...{ id: retour.id, genre: 'retour', quand, qui: pour, nom: retour.nom },
    changements: differences(brouillon.reponses, suite.reponses),
  };
  const echange: Echange = {
    ...suite.echange,
    historique: inserer(avant.historique, entree),
    commentaires: ranger([...avant.commentaires, ...commentaires], 'quand', 'id'),
    avis: ranger([...avant.avis, ...(avis ? [avis] : [])], 'pour', 'quand', 'retour'),
    retours: [...avant.retours, retour.id].sort(),
  };
  const fusionne = tenir(
    ecrireEchange({ ...brouillon, reponses: suite.reponses, modifie_le: maintenant }, echange),
  );
  // Received answers are never dropped to make room: a return that does not fit is refused whole.
  if (!tient(fusionne)) return failure('trop_plein');
  const sansEnvoi = !avant.envois.some((each) => each.id === retour.envoi && each.pour === pour);
  const fait = { ...bilan, deja: false, ...sorts, refus, commentaires: commentaires.length, sansEnvoi };
  return ok({ brouillon: fusionne, bilan: fait });
}
