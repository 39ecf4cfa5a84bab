import type { Brouillon } from '../draft/format';
import { dateEnMots } from '../export/texte';
import type { Reponses } from '../form/types';
import { estAutour } from '../steps/autour';
import { egal, estQuestion, libelleDe, nomDeQui, type Valeur, valeurDe } from './champs';
import { changerEchange, type Entree, lireEchange } from './format';
import { enchainer, tenir } from './place';
import { signature } from './texte';

/** Changes of one person within this time make one version, in ms. */
export const GROUPE_MS = 10 * 60_000;
/** The version before the first change that is told. */
export const ORIGINE = 'origine';
const NOMMES = 3;

/** What differs, answer by answer. The texts of the kit and the ticks of the guide are not answers: left out. */
export function differences(avant: Reponses, apres: Reponses): Entree['changements'] {
  const noms = [...new Set([...Object.keys(avant), ...Object.keys(apres)])].filter((nom) => !estAutour(nom));
  return Object.fromEntries(
    noms.flatMap((nom) => {
      const [de, a] = [valeurDe(avant, nom), valeurDe(apres, nom)];
      return egal(de, a) ? [] : [[nom, [de, a] as [Valeur, Valeur]] as const];
    }),
  );
}

/** A name for a version, from its moment: two of the same moment are told apart. */
export function idLibre(historique: readonly Entree[], quand: string): string {
  const pris = new Set(historique.map(({ id }) => id));
  let rang = 1;
  while (pris.has(`${quand}#${rang}`)) rang += 1;
  return `${quand}#${rang}`;
}

/** True when these changes still belong to that version: same person, typing, within GROUPE_MS of its beginning. */
function continueSaisie(entree: Entree | undefined, qui: string, quand: string): entree is Entree {
  if (entree?.genre !== 'saisie' || entree.qui !== qui) return false;
  const ecart = Date.parse(quand) - Date.parse(entree.quand);
  return ecart >= 0 && ecart < GROUPE_MS;
}

/**
 * Tells in the history what one person typed. The draft comes back with its answers untouched; as it is when
 * nothing changed. Bounded: see `tenir`.
 * @param avant the answers before; those of the draft are what they became
 * @param de key of a role (`DETENTEURS`), or a free name
 * @param quand ISO 8601 in UTC
 */
export function noter(brouillon: Brouillon, avant: Reponses, de: string, quand: string): Brouillon {
  const qui = signature(de);
  const changements = differences(avant, brouillon.reponses);
  if (Object.keys(changements).length === 0) return brouillon;
  const { historique } = lireEchange(brouillon).echange;
  const derniere = historique.at(-1);
  if (!continueSaisie(derniere, qui, quand)) {
    const entree: Entree = { id: idLibre(historique, quand), genre: 'saisie', quand, qui, changements };
    return tenir(changerEchange(brouillon, () => ({ historique: [...historique, entree] })));
  }
  const ensemble = enchainer(derniere.changements, changements);
  // Everything typed was taken back: there is no version to tell.
  const fin = Object.keys(ensemble).length === 0 ? [] : [{ ...derniere, changements: ensemble }];
  return tenir(changerEchange(brouillon, () => ({ historique: [...historique.slice(0, -1), ...fin] })));
}

/** Takes one version's changes back. */
export function defaire(reponses: Reponses, { changements }: Entree): Reponses {
  const { ...avant }: Record<string, Reponses[string]> = reponses;
  for (const [champ, [de]] of Object.entries(changements)) {
    if (de === null) delete avant[champ];
    else avant[champ] = de;
  }
  return avant;
}

/** The answers just after this version, or null when the history does not know it. ORIGINE: before all of them. */
export function versionA(brouillon: Brouillon, id: string): Reponses | null {
  const { historique } = lireEchange(brouillon).echange;
  const rang = historique.findIndex((entree) => entree.id === id);
  if (rang === -1 && id !== ORIGINE) return null;
  return historique.slice(rang + 1).reduceRight(defaire, brouillon.reponses);
}

/**
 * Goes back to a version. That is a change like the others: nothing is erased, and one can come back from it.
 * The draft as it is when the version is unknown, or says the same.
 */
export function revenir(brouillon: Brouillon, id: string, qui: string, quand: string): Brouillon {
  const reponses = versionA(brouillon, id);
  if (!reponses) return brouillon;
  const changements = differences(brouillon.reponses, reponses);
  if (Object.keys(changements).length === 0) return brouillon;
  const { historique } = lireEchange(brouillon).echange;
  const entree: Entree = {
    id: idLibre(historique, quand),
    genre: 'revenir',
    quand,
    qui: signature(qui),
    vers: id,
    changements,
  };
  const change = changerEchange(brouillon, () => ({ historique: [...historique, entree] }));
  return tenir({ ...change, reponses, modifie_le: quand });
}

/** « 2 réponses changées : Nom du projet, Description du projet ». */
function quoi(changements: Entree['changements']): string {
  // What is deduced from an answer (the directory’s words on a SIRET) is not named: nobody typed it.
  const noms = Object.keys(changements).filter(estQuestion).map(libelleDe);
  if (noms.length === 0) return 'aucune réponse changée';
  const autres = noms.length - NOMMES;
  const suite = autres <= 0 ? '' : autres === 1 ? ' et une autre' : ` et ${autres} autres`;
  const combien = noms.length === 1 ? 'une réponse changée' : `${noms.length} réponses changées`;
  return `${combien} : ${noms.slice(0, NOMMES).join(', ')}${suite}`;
}

/** One version in one sentence, without its moment: the screen says it in the reader's time zone. */
export function resume({ genre, qui, nom, nombre, jusqua, quand, changements }: Entree): string {
  const auteur = nom ? `${nomDeQui(qui)} (${nom})` : nomDeQui(qui);
  switch (genre) {
    case 'retour':
      return `${auteur}, par un envoi : ${quoi(changements)}.`;
    case 'decision':
      return `${auteur}, en choisissant entre deux réponses : ${quoi(changements)}.`;
    case 'revenir':
      return `${auteur}, en revenant à une version précédente : ${quoi(changements)}.`;
    case 'regroupe':
      return `${nombre ?? 1} versions du ${dateEnMots(quand)} au ${dateEnMots(jusqua ?? quand)}, regroupées pour tenir dans le fichier.`;
    case 'saisie':
      return `${auteur} : ${quoi(changements)}.`;
  }
}
