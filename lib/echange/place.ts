import { type Brouillon, serializeDraft } from '../draft/format';
import { egal, type Valeur } from './champs';
import { ECHANGE_VIDE, type Echange, type Entree, ecrireEchange, lireEchange } from './format';

/** A file of 1 MiB and 5 000 nodes at most can be read (`lib/draft/format`): this leaves room to type on. */
const OCTETS_MAX = 900 * 1_024;
const NOEUDS_MAX = 4_500;
/** Versions kept one by one: our choice, some weeks of work. */
export const ENTREES_MAX = 200;

function noeuds(lu: unknown): number {
  if (typeof lu !== 'object' || lu === null) return 1;
  return Object.values(lu).reduce((somme: number, each) => somme + noeuds(each), 1);
}

/** True when the file, as it will be written, keeps within what can be read again. */
export function tient(brouillon: Brouillon): boolean {
  if (noeuds(brouillon) > NOEUDS_MAX) return false;
  return new TextEncoder().encode(serializeDraft(brouillon)).length <= OCTETS_MAX;
}

/** Two sets of changes as one: the first « before », the last « after », and nothing for what came back. */
export function enchainer(
  premiers: Entree['changements'],
  suivants: Entree['changements'],
): Entree['changements'] {
  const tous = new Map<string, [Valeur, Valeur]>(Object.entries(premiers));
  for (const [champ, [avant, apres]] of Object.entries(suivants))
    tous.set(champ, [tous.get(champ)?.[0] ?? (tous.has(champ) ? null : avant), apres]);
  return Object.fromEntries([...tous].filter(([, [avant, apres]]) => !egal(avant, apres)));
}

const nombreDe = ({ genre, nombre }: Entree) => (genre === 'regroupe' ? (nombre ?? 1) : 1);

function regrouper(anciennes: readonly Entree[]): Entree | null {
  const [premiere, ...suivantes] = anciennes;
  return suivantes.reduce<Entree | null>(
    (ensemble, each) =>
      ensemble && {
        // The last one's name: going back to it stays possible.
        id: each.id,
        genre: 'regroupe',
        quand: ensemble.quand,
        jusqua: each.jusqua ?? each.quand,
        qui: ensemble.qui === each.qui ? each.qui : 'plusieurs',
        nombre: nombreDe(ensemble) + nombreDe(each),
        changements: enchainer(ensemble.changements, each.changements),
      },
    premiere ?? null,
  );
}

/** One step shorter: the oldest quarter becomes one version; a lone one is forgotten, and counted. */
function raccourcir(echange: Echange): Echange {
  const { historique } = echange;
  const [seule] = historique;
  if (historique.length === 1 && seule)
    return { ...echange, historique: [], oubliees: echange.oubliees + nombreDe(seule) };
  const combien = Math.max(2, Math.ceil(historique.length / 4));
  const ensemble = regrouper(historique.slice(0, combien));
  return { ...echange, historique: [...(ensemble ? [ensemble] : []), ...historique.slice(combien)] };
}

/**
 * Makes the history fit in the file: the oldest versions become one, and are forgotten last. What people answered
 * (`gardees`), the conflicts, the comments and the opinions are never touched.
 */
export function tenir(brouillon: Brouillon): Brouillon {
  const { echange, etat } = lireEchange(brouillon);
  if (etat === 'plus_recent' || echange === ECHANGE_VIDE) return brouillon;
  const long = echange.historique.length > ENTREES_MAX;
  if (echange.historique.length === 0 || (!long && tient(brouillon))) return brouillon;
  return tenir(ecrireEchange(brouillon, raccourcir(echange)));
}

/** What the history no longer tells version by version, in one sentence; null when it tells everything. */
export function phraseOubli(brouillon: Brouillon): string | null {
  const { historique, oubliees } = lireEchange(brouillon).echange;
  const groupees = historique
    .filter(({ genre }) => genre === 'regroupe')
    .reduce((n, e) => n + nombreDe(e), 0);
  if (oubliees === 0 && groupees === 0) return null;
  const parts = [
    ...(groupees > 0 ? [`${groupees} versions anciennes n’en font plus qu’une`] : []),
    ...(oubliees > 0 ? [`${oubliees === 1 ? 'une autre est oubliée' : `${oubliees} sont oubliées`}`] : []),
  ];
  return `L’historique est long : ${parts.join(', ')}. Les réponses reçues de chacun sont toutes gardées.`;
}
