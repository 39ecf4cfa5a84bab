import type { Demande } from '../demande';
import { type Exemples, ressource } from './commun';

// What is asked (« moyen ») and what is answered (« effectif_moyen_annuel ») differ by these words only.
const NATURES = ['moyen', 'boeth', 'ecap', 'assujettissement_oeth'];
const MISE_A_JOUR = '2025-02-15';

/** An unknown nature has no error code, and reads as the default. */
function nature({ requete }: Demande, periode: 'annuel' | 'mensuel'): string {
  const demandee = requete.nature_effectif ?? '';
  return `effectif_${NATURES.includes(demandee) ? demandee : NATURES[0]}_${periode}`;
}

/** The month asked for and the ones before it, the most recent first. */
function mois({ annee, mois: dernier, requete }: Demande): { annee: string; mois: string }[] {
  return Array.from({ length: Number(requete.profondeur ?? 0) + 1 }, (_, rang) => {
    const jour = new Date(Date.UTC(Number(annee), Number(dernier) - 1 - rang, 1)).toISOString();
    return { annee: jour.slice(0, 4), mois: jour.slice(5, 7) };
  });
}

const regimes = (valeur: number) => [
  { regime: 'regime_general', value: valeur, date_derniere_mise_a_jour: MISE_A_JOUR },
  { regime: 'regime_agricole', value: null, date_derniere_mise_a_jour: null },
];

export const GIP_MDS = {
  '/v3/gip_mds/unites_legales/{siren}/effectifs_annuels/{year}': (demande: Demande) =>
    ressource({
      siren: demande.siren,
      annee: demande.annee,
      effectifs_annuel: regimes(2.5).map((ligne) => ({ ...ligne, nature: nature(demande, 'annuel') })),
    }),
  '/v3/gip_mds/etablissements/{siret}/effectifs_mensuels/{month}/annee/{year}': (demande: Demande) =>
    ressource({
      siret: demande.siret,
      effectifs_mensuels: mois(demande).flatMap((periode) =>
        regimes(2).map((ligne) => ({ ...ligne, nature: nature(demande, 'mensuel'), ...periode })),
      ),
    }),
} as const satisfies Exemples;
