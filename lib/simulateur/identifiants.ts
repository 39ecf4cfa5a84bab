/** What a simulated identifier makes the simulator do. Every other well-formed one is found. */
export type CasSimule =
  | 'trouve'
  | 'introuvable'
  | 'erreur_fournisseur'
  | 'fournisseur_lent'
  | 'erreur_reseau'
  | 'jeton_expire'
  | 'jeton_bloque'
  | 'droits_insuffisants'
  | 'trop_de_requetes'
  | 'appel_en_double'
  | 'refus_de_delivrance'
  | 'analyse_en_cours'
  | 'diffusion_partielle';

export type IdentifiantSimule = {
  cas: CasSimule;
  // For a list where it is chosen.
  titre: string;
  siren: string;
  siret: string;
  rna: string;
  eori: string;
  // null: it depends on the operation, and « quand » says how.
  statut: number | null;
  quand: string;
};

/** The four numbers of a case: they pass the key of control, and name nobody. */
function identifiants(siret: string): Pick<IdentifiantSimule, 'siren' | 'siret' | 'rna' | 'eori'> {
  const siren = siret.slice(0, 9);
  return { siren, siret, rna: `W${siren}`, eori: `FR${siret}` };
}

export const IDENTIFIANTS_SIMULES: readonly IdentifiantSimule[] = [
  {
    cas: 'trouve',
    titre: 'Entité trouvée',
    ...identifiants('00000001800010'),
    statut: 200,
    quand: 'Répond 200, avec des données fictives.',
  },
  {
    cas: 'introuvable',
    titre: 'Entité inconnue',
    ...identifiants('00000002600013'),
    statut: 404,
    quand: 'Répond 404 : le fournisseur ne connaît pas cette entité.',
  },
  {
    cas: 'erreur_fournisseur',
    titre: 'Fournisseur en panne',
    ...identifiants('00000003400017'),
    statut: 502,
    quand: 'Répond 502 : le fournisseur a envoyé une réponse inattendue.',
  },
  {
    cas: 'fournisseur_lent',
    titre: 'Fournisseur trop lent',
    ...identifiants('00000004200010'),
    statut: 504,
    quand: 'Répond 504, trois secondes après le délai conseillé : l’essai aura cessé d’attendre.',
  },
  {
    cas: 'erreur_reseau',
    titre: 'Fournisseur injoignable',
    ...identifiants('00000005900014'),
    statut: 504,
    quand:
      'Répond 504 : la connexion au fournisseur a échoué. La réponse dit dans combien de temps réessayer.',
  },
  {
    cas: 'jeton_expire',
    titre: 'Jeton expiré',
    ...identifiants('00000006700017'),
    statut: 401,
    quand: 'Répond 401, comme si le jeton avait expiré.',
  },
  {
    cas: 'jeton_bloque',
    titre: 'Jeton bloqué',
    ...identifiants('00000013300017'),
    statut: 401,
    quand: 'Répond 401, comme si le jeton était sur liste noire.',
  },
  {
    cas: 'droits_insuffisants',
    titre: 'Droits insuffisants',
    ...identifiants('00000007500010'),
    statut: 403,
    quand: 'Répond 403, comme si le jeton n’ouvrait pas cette donnée.',
  },
  {
    cas: 'trop_de_requetes',
    titre: 'Trop d’appels',
    ...identifiants('00000008300014'),
    statut: 429,
    quand: 'Répond 429, comme si la limite était atteinte. L’en-tête Retry-After demande 30 secondes.',
  },
  {
    cas: 'appel_en_double',
    titre: 'Même appel deux fois',
    ...identifiants('00000009100017'),
    statut: 409,
    quand: 'Répond 409, comme si le même appel était encore en cours.',
  },
  {
    cas: 'refus_de_delivrance',
    titre: 'Entité qui n’est pas à jour de ses cotisations',
    ...identifiants('00000011700010'),
    statut: null,
    quand:
      'L’entité n’est pas à jour de ses cotisations. Attestation de vigilance : 200 avec un refus (version 4), 502 (version 3). CIBTP : 404. MSA et ProBTP : 200, non conforme. Ailleurs : 200.',
  },
  {
    cas: 'analyse_en_cours',
    titre: 'Dossier en cours d’examen (Urssaf)',
    ...identifiants('00000010900017'),
    statut: null,
    quand:
      'Attestation de vigilance : 502, l’Urssaf examine le dossier et dit dans combien de temps réessayer. Ailleurs : 200.',
  },
  {
    cas: 'diffusion_partielle',
    titre: 'Personne qui refuse la diffusion (Insee)',
    ...identifiants('00000012500013'),
    statut: 200,
    quand:
      'Répond 200. À l’Insee, une personne physique qui s’oppose à la diffusion : l’accès ouvert masque son nom et son adresse, l’accès protégé les donne.',
  },
];

/**
 * The case of an identifier (SIREN, SIRET, RNA, EORI), or null when it is not one of the list.
 * A SIRET counts by its SIREN: every establishment of a case behaves like the case.
 */
export function casDe(identifiant: string): CasSimule | null {
  const siren = identifiant.replace(/^(W|FR)/, '').slice(0, 9);
  return IDENTIFIANTS_SIMULES.find((simule) => simule.siren === siren)?.cas ?? null;
}
