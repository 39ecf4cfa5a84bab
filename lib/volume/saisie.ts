import type { Chemin } from '../catalogue/operations';
import { BORNES, type Correction, type Hypotheses, lireHypotheses, MINUTES_PAR_JOUR } from './hypotheses';

/** One operation of a file, with its calls as typed. */
export type OperationSaisie = { readonly chemin: string; readonly parDossier: string };

/** The form as it is typed: texts, so that nothing typed is ever lost, and it can be kept as JSON. */
export type Saisie = {
  readonly dossiersParJour: string;
  // What the common slider says; each operation may then have its own number.
  readonly parDossier: string;
  readonly operations: readonly OperationSaisie[];
  readonly travailleurs: string;
  readonly debut: string;
  readonly fin: string;
  readonly rythme: Hypotheses['rythme'];
  readonly pointe: boolean;
  readonly pointeDebut: string;
  readonly pointeFin: string;
  readonly pointePart: string;
  readonly instances: string;
  readonly jetons: Hypotheses['jetons'];
  readonly dureeAppelMs: string;
};

/** A working day to start from. Ours: no source says what an ordinary day is. */
export function saisieDeDepart(chemins: readonly Chemin[]): Saisie {
  return {
    dossiersParJour: '100',
    parDossier: '1',
    operations: chemins.map((chemin) => ({ chemin, parDossier: '1' })),
    travailleurs: '4',
    debut: '9 h',
    fin: '18 h',
    rythme: 'etale',
    pointe: false,
    pointeDebut: '10 h',
    pointeFin: '11 h',
    pointePart: '40',
    instances: '1',
    jetons: 'commun',
    dureeAppelMs: '1000',
  };
}

/** A whole number as people write it, spaces between the thousands included; NaN when it is not one. */
export function lireEntier(texte: string): number {
  const chiffres = texte.replace(/\s/g, '');
  return /^\d{1,9}$/.test(chiffres) ? Number(chiffres) : Number.NaN;
}

/** Minutes since midnight: « 9 », « 9 h », « 9h30 », « 09:30 »; NaN when it is not an hour. */
export function lireHeure(texte: string): number {
  const [, heures, minutes = '0'] = /^\s*(\d{1,2})(?:\s*(?:h|heures?|:)\s*(\d{2})?)?\s*$/i.exec(texte) ?? [];
  if (heures === undefined || Number(minutes) > 59) return Number.NaN;
  const lue = Number(heures) * 60 + Number(minutes);
  return lue <= MINUTES_PAR_JOUR ? lue : Number.NaN;
}

/** One number for all the operations, which each of them then takes. */
export function toutesA(saisie: Saisie, parDossier: string): Saisie {
  return {
    ...saisie,
    parDossier,
    operations: saisie.operations.map(({ chemin }) => ({ chemin, parDossier })),
  };
}

export type SaisieLue =
  | { readonly ok: true; readonly value: Hypotheses }
  | { readonly ok: false; readonly corrections: readonly Correction[] };

/** What the form says. A field is named as in the hypotheses (« pointes.0.finMin »). */
export function lireSaisie(saisie: Saisie): SaisieLue {
  const { rythme, jetons, operations, pointe } = saisie;
  const lue = lireHypotheses({
    dossiersParJour: lireEntier(saisie.dossiersParJour),
    appels: operations.map(({ chemin, parDossier }) => ({ chemin, parDossier: lireEntier(parDossier) })),
    ouverture: { debutMin: lireHeure(saisie.debut), finMin: lireHeure(saisie.fin) },
    pointes: pointe
      ? [
          {
            debutMin: lireHeure(saisie.pointeDebut),
            finMin: lireHeure(saisie.pointeFin),
            part: lireEntier(saisie.pointePart),
          },
        ]
      : [],
    rythme,
    travailleurs: lireEntier(saisie.travailleurs),
    dureeAppelMs: lireEntier(saisie.dureeAppelMs),
    instances: lireEntier(saisie.instances),
    jetons,
  });
  if (lue.ok) return lue;
  // What is wrong with the whole often comes from one field: that one first.
  const precises = lue.corrections.filter(({ champ }) => champ !== '');
  return precises.length > 0 ? { ok: false, corrections: precises } : lue;
}

const estTexte = (valeur: unknown): valeur is string => typeof valeur === 'string' && valeur.length < 100;

function estOperation(valeur: unknown): valeur is OperationSaisie {
  const { chemin, parDossier } = (valeur ?? {}) as Record<string, unknown>;
  // An operation that a newer catalogue no longer has could be neither shown nor removed.
  const connu = lireHypotheses({ appels: [{ chemin, parDossier: BORNES.parDossier.min }] });
  const refuse = !connu.ok && connu.corrections.some(({ champ }) => champ.startsWith('appels'));
  return estTexte(chemin) && estTexte(parDossier) && !refuse;
}

/** Reads back a form kept as JSON; null when it is anything else. Never throws. */
export function relireSaisie(garde: string | null): Saisie | null {
  let lue: unknown;
  try {
    lue = JSON.parse(garde ?? 'null');
  } catch {
    return null;
  }
  if (typeof lue !== 'object' || lue === null) return null;
  const brute = lue as Record<string, unknown>;
  const modele = saisieDeDepart([]);
  for (const [cle, valeur] of Object.entries(modele))
    if (typeof valeur === 'string' ? !estTexte(brute[cle]) : typeof brute[cle] !== typeof valeur) return null;
  const { operations, rythme, jetons } = brute;
  const choixConnus =
    (rythme === 'etale' || rythme === 'lot') && (jetons === 'commun' || jetons === 'par_instance');
  if (!choixConnus || !Array.isArray(operations) || !operations.every(estOperation)) return null;
  return Object.fromEntries(Object.keys(modele).map((cle) => [cle, brute[cle]])) as Saisie;
}
