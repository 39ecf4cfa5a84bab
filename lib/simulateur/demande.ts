import { isSiren } from '../annuaire/siret';
import type { OperationSimulee } from './chemins';
import { siretDuSiege } from './donnees/commun';
import { formeDe } from './formes';
import { type CasSimule, casDe, IDENTIFIANTS_SIMULES } from './identifiants';

/** What the fictitious data need to know of a call: who is asked for, under all its numbers. */
export type Demande = {
  cas: CasSimule | null;
  siren: string;
  siret: string;
  rna: string;
  eori: string;
  annee: string;
  mois: string;
  requete: Readonly<Record<string, string>>;
};

// Whose data answer a number that holds no SIREN: a Spanish EORI, a real RNA.
const TEMOIN = IDENTIFIANTS_SIMULES[0]?.siren ?? '';

/** The numbers of an entity, from the one asked for; that one comes back untouched. */
function numeros(identifiant: string, forme: string): Pick<Demande, 'siren' | 'siret' | 'rna' | 'eori'> {
  const extrait = identifiant.replace(/^(W|FR)/, '').slice(0, 9);
  const siren = isSiren(extrait) ? extrait : TEMOIN;
  const siret = siretDuSiege(siren);
  const connus = { siren, siret, rna: `W${siren}`, eori: `FR${siret}` };
  if (forme === 'siret')
    return { ...connus, siren: identifiant.slice(0, 9), siret: identifiant, eori: `FR${identifiant}` };
  if (forme === 'eori') return { ...connus, eori: identifiant };
  return forme === 'rna' ? { ...connus, rna: identifiant } : connus;
}

/** Reads the parameters of a call whose shapes have been checked. */
export function demandeDe(
  operation: OperationSimulee,
  parametres: Readonly<Record<string, string>>,
  requete: Readonly<Record<string, string>>,
): Demande {
  const [premier] = operation.parametres;
  const identifiant = parametres[premier?.nom ?? ''] ?? '';
  return {
    cas: casDe(identifiant),
    ...numeros(identifiant, formeDe(identifiant, premier?.formes ?? []) ?? ''),
    annee: parametres.year ?? '',
    mois: parametres.month ?? '',
    requete,
  };
}
