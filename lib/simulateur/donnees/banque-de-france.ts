import { collection, type Exemples } from './commun';

const montant = (valeur: number, evolution: number | null) => ({ valeur: String(valeur), evolution });

function bilan(annee: number, chiffre: number, evolution: number | null) {
  return {
    annee: String(annee),
    date_arrete_exercice: `${annee}-12-31`,
    valeurs_calculees: [
      {
        disponibilites: montant(chiffre / 10, evolution),
        total_dettes_stables: montant(chiffre / 5, evolution),
        valeur_ajoutee_bdf: montant(chiffre / 2, evolution),
        besoin_en_fonds_de_roulement: montant(chiffre / 20, evolution),
        excedent_brut_exploitation: montant(chiffre / 8, evolution),
        capacite_autofinancement: montant(chiffre / 10, evolution),
        fonds_roulement_net_global: montant(chiffre / 20, evolution),
        // The only ratio, and the only value that is a number: the others are texts.
        ratio_fonds_roulement_net_global_sur_besoin_en_fonds_de_roulement: { valeur: 1, evolution },
        dettes4_maturite_a_un_an_au_plus: montant(chiffre / 4, evolution),
      },
    ],
    declarations: [
      {
        numero_imprime: '2050',
        donnees: [
          {
            code: 'BJ',
            code_EDI: 'BJ:C516:5004:1',
            code_absolu: '2000001',
            code_type_donnee: 'MON',
            intitule: 'Total de l’actif immobilisé (fictif)',
            code_nref: '300001',
            evolution,
            valeurs: [String(chiffre)],
          },
        ],
      },
    ],
  };
}

const BILANS = [bilan(2024, 120_000, 20), bilan(2023, 100_000, 25), bilan(2022, 80_000, null)];

export const BANQUE_DE_FRANCE = {
  '/v3/banque_de_france/unites_legales/{siren}/bilans': () => collection(BILANS, { count: BILANS.length }),
} as const satisfies Exemples;
