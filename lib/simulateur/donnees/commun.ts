import { passesLuhn } from '../../annuaire/siret';
import type { Chemin } from '../../catalogue/operations';
import type { Demande } from '../demande';

/** A 200 answer of the API. */
export type Ressource = { data: unknown; links: unknown; meta: unknown };
/** The fictitious answer of an operation to a call. */
export type Exemple = (demande: Demande) => Ressource;
/** The operations of one provider. */
export type Exemples = Partial<Readonly<Record<Chemin, Exemple>>>;

/** Everything here is invented: these names and this place must never look like somebody's. */
export const FICTIF = {
  denomination: 'BOULANGERIE DE DÉMONSTRATION',
  sigle: 'BDD',
  association: 'Association de démonstration',
  nom: 'EXEMPLE',
  prenom: 'CAMILLE',
  voie: 'RUE DE LA DÉMONSTRATION',
  codePostal: '99999',
  commune: 'VILLE-FICTIVE',
  codeCommune: '99999',
  ape: { code: '1071C', libelle: 'Boulangerie et boulangerie-pâtisserie' },
} as const;

/** One day, the life of a link to a document. */
export const EXPIRATION_S = 86_400;

/** The SIRET of the head office that the simulator gives to a SIREN: NIC 0001, then the key. */
export function siretDuSiege(siren: string): string {
  const debut = `${siren}0001`;
  return [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((cle) => `${debut}${cle}`).find(passesLuhn) ?? `${debut}0`;
}

/** A link of the right form, to a document that does not exist. */
export function lienDocument(nom: string): string {
  return `https://storage.entreprise.api.gouv.fr/simulateur/${nom}/demonstration.pdf`;
}

/** An answer about one thing. */
export function ressource(data: unknown, { links = {}, meta = {} }: Partial<Ressource> = {}): Ressource {
  return { data, links, meta };
}

/** An answer about several things: each one has its own data, links and meta. */
export function collection(elements: readonly unknown[], meta: unknown = {}): Ressource {
  return ressource(
    elements.map((data) => ressource(data)),
    { meta },
  );
}

/** The answer of version 3 for a document: a link, and how long it lives. */
export function document(nom: string): Ressource {
  return ressource({ document_url: lienDocument(nom), expires_in: EXPIRATION_S });
}
