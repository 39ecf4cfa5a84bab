import type { Demande } from '../demande';
import { type Exemples, FICTIF, type Ressource, ressource, siretDuSiege } from './commun';

const MISE_A_JOUR = 1_740_787_200;
const CREATION = 1_577_836_800;
// How the Sirene register writes what must not be diffused.
const MASQUE = '[ND]';

type Acces = { ouvert: boolean };
const PROTEGE: Acces = { ouvert: false };
const OUVERT: Acces = { ouvert: true };

const estPartielle = ({ cas }: Demande) => cas === 'diffusion_partielle';

/** Open access hides what the entity refused to diffuse; protected access gives it. */
function masquer<T>(demande: Demande, { ouvert }: Acces, valeur: T): T | typeof MASQUE {
  return ouvert && estPartielle(demande) ? MASQUE : valeur;
}

function diffusion(demande: Demande) {
  const partielle = estPartielle(demande);
  return {
    status_diffusion: partielle ? 'partiellement_diffusible' : 'diffusible',
    diffusable_commercialement: !partielle,
  };
}

const NAF_REV2 = { ...FICTIF.ape, code: '10.71C', nomenclature: 'NAFRev2' };
const NAF_2025 = {
  code: '10.71Y',
  libelle: 'Boulangerie et boulangerie-pâtisserie',
  nomenclature: 'NAF2025',
};

/** Version 4 speaks the NAF of 2025, and keeps the former one beside. */
function activite(version: 3 | 4) {
  return version === 3
    ? { activite_principale: NAF_REV2 }
    : { activite_principale: NAF_2025, activite_principale_naf_rev2: NAF_REV2 };
}

const EFFECTIF = { code: '01', intitule: '1 ou 2 salariés', date_reference: '2024', de: 1, a: 2 };

const PERSONNE_VIDE = {
  pseudonyme: null,
  prenom_usuel: null,
  prenom_1: null,
  prenom_2: null,
  prenom_3: null,
  prenom_4: null,
  nom_usage: null,
  nom_naissance: null,
  sexe: null,
};

/** A person when the diffusion is partial, since only persons may oppose it; else a company. */
function identite(demande: Demande, acces: Acces) {
  if (!estPartielle(demande))
    return {
      type: 'personne_morale',
      personne_morale_attributs: { raison_sociale: FICTIF.denomination, sigle: FICTIF.sigle },
      personne_physique_attributs: PERSONNE_VIDE,
      forme_juridique: { code: '5710', libelle: 'Société par actions simplifiée' },
    };
  return {
    type: 'personne_physique',
    personne_morale_attributs: { raison_sociale: null, sigle: null },
    personne_physique_attributs: {
      ...PERSONNE_VIDE,
      prenom_usuel: masquer(demande, acces, FICTIF.prenom),
      prenom_1: masquer(demande, acces, FICTIF.prenom),
      nom_naissance: masquer(demande, acces, FICTIF.nom),
      sexe: acces.ouvert ? null : 'F',
    },
    forme_juridique: { code: '1000', libelle: 'Entrepreneur individuel' },
  };
}

function uniteLegale(demande: Demande, version: 3 | 4, acces: Acces) {
  return {
    siren: demande.siren,
    rna: null,
    siret_siege_social: siretDuSiege(demande.siren),
    ...identite(demande, acces),
    categorie_entreprise: 'PME',
    ...diffusion(demande),
    ...activite(version),
    tranche_effectif_salarie: EFFECTIF,
    etat_administratif: 'A',
    economie_sociale_et_solidaire: false,
    date_creation: CREATION,
  };
}

function adresse(demande: Demande, acces: Acces) {
  const lieu = `${FICTIF.codePostal} ${FICTIF.commune}`;
  return {
    numero_voie: masquer(demande, acces, '1'),
    indice_repetition_voie: null,
    type_voie: acces.ouvert && estPartielle(demande) ? null : 'RUE',
    libelle_voie: masquer(demande, acces, 'DE LA DÉMONSTRATION'),
    complement_adresse: null,
    code_commune: FICTIF.codeCommune,
    code_postal: masquer(demande, acces, FICTIF.codePostal),
    distribution_speciale: null,
    code_cedex: null,
    libelle_cedex: null,
    libelle_commune: FICTIF.commune,
    libelle_commune_etranger: null,
    code_pays_etranger: null,
    libelle_pays_etranger: null,
    status_diffusion: diffusion(demande).status_diffusion,
    acheminement_postal: {
      l1: masquer(demande, acces, FICTIF.denomination),
      l2: null,
      l3: null,
      l4: masquer(demande, acces, `1 ${FICTIF.voie}`),
      l5: null,
      l6: masquer(demande, acces, lieu),
      l7: 'FRANCE',
    },
  };
}

const lien = (chemin: string) => `https://entreprise.api.gouv.fr/v3/insee/sirene/${chemin}`;

function exempleUniteLegale(version: 3 | 4, acces: Acces) {
  return (demande: Demande): Ressource => {
    const siege = siretDuSiege(demande.siren);
    return ressource(
      { ...uniteLegale(demande, version, acces), date_cessation: null },
      {
        links: {
          siege_social: lien(`etablissements/${siege}`),
          siege_social_adresse: lien(`etablissements/${siege}/adresse`),
        },
        meta: { date_derniere_mise_a_jour: MISE_A_JOUR, redirect_from_siren: null },
      },
    );
  };
}

function exempleEtablissement(version: 3 | 4, acces: Acces) {
  return (demande: Demande): Ressource =>
    ressource(
      {
        siret: demande.siret,
        siege_social: demande.siret === siretDuSiege(demande.siren),
        etat_administratif: 'A',
        date_fermeture: null,
        ...activite(version),
        tranche_effectif_salarie: EFFECTIF,
        ...diffusion(demande),
        enseigne: null,
        unite_legale: uniteLegale(demande, version, acces),
        adresse: adresse(demande, acces),
        date_creation: CREATION,
      },
      {
        links: { unite_legale: lien(`unites_legales/${demande.siren}`) },
        meta: { date_derniere_mise_a_jour: MISE_A_JOUR, redirect_from_siret: null },
      },
    );
}

function exempleAdresse(acces: Acces) {
  return (demande: Demande): Ressource =>
    ressource(adresse(demande, acces), {
      links: {
        unite_legale: lien(`unites_legales/${demande.siren}`),
        etablissement: lien(`etablissements/${demande.siret}`),
      },
      meta: { date_derniere_mise_a_jour: MISE_A_JOUR },
    });
}

function successions({ siret }: Demande): Ressource {
  const succession = {
    date_succession: '2024-01-01',
    transfert_siege: true,
    continuite_economique: true,
  };
  return ressource({
    predecesseurs: [{ siret: siretDuSiege('000000141'), ...succession }],
    successeurs: siret.startsWith('000000141') ? [{ siret: siretDuSiege('000000018'), ...succession }] : [],
  });
}

// The head office is asked by SIREN and answered as any establishment.
export const INSEE = {
  '/v3/insee/sirene/unites_legales/{siren}': exempleUniteLegale(3, PROTEGE),
  '/v4/insee/sirene/unites_legales/{siren}': exempleUniteLegale(4, PROTEGE),
  '/v3/insee/sirene/unites_legales/diffusibles/{siren}': exempleUniteLegale(3, OUVERT),
  '/v4/insee/sirene/unites_legales/diffusibles/{siren}': exempleUniteLegale(4, OUVERT),
  '/v3/insee/sirene/unites_legales/{siren}/siege_social': exempleEtablissement(3, PROTEGE),
  '/v4/insee/sirene/unites_legales/{siren}/siege_social': exempleEtablissement(4, PROTEGE),
  '/v3/insee/sirene/unites_legales/diffusibles/{siren}/siege_social': exempleEtablissement(3, OUVERT),
  '/v4/insee/sirene/unites_legales/diffusibles/{siren}/siege_social': exempleEtablissement(4, OUVERT),
  '/v3/insee/sirene/etablissements/{siret}': exempleEtablissement(3, PROTEGE),
  '/v4/insee/sirene/etablissements/{siret}': exempleEtablissement(4, PROTEGE),
  '/v3/insee/sirene/etablissements/diffusibles/{siret}': exempleEtablissement(3, OUVERT),
  '/v4/insee/sirene/etablissements/diffusibles/{siret}': exempleEtablissement(4, OUVERT),
  '/v3/insee/sirene/etablissements/{siret}/adresse': exempleAdresse(PROTEGE),
  '/v3/insee/sirene/etablissements/diffusibles/{siret}/adresse': exempleAdresse(OUVERT),
  '/v3/insee/sirene/etablissements/{siret}/successions': successions,
} as const satisfies Exemples;
