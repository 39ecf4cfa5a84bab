import { type CleEditeur, EDITEUR } from '@/lib/site/editeur';
import { Externe } from './externe';

/** What the body in charge has said of itself, or « à compléter », which nobody can miss. */
export function Editeur({ cle }: { cle: CleEditeur }) {
  const valeur = EDITEUR[cle];
  if (valeur === null) return <strong className="a-completer">à compléter</strong>;
  if (valeur.startsWith('https://')) return <Externe href={valeur}>{valeur}</Externe>;
  return valeur.includes('@') ? <a href={`mailto:${valeur}`}>{valeur}</a> : valeur;
}
