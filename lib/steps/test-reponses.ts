import { DONNEES } from '../catalogue/donnees';
import { FORMULAIRES, type FormUid, type Formulaire } from '../catalogue/formulaires';
import { assess, assessStep } from '../form/engine';
import type { Constat, Reponses, Step } from '../form/types';
import { STEPS } from '.';

/** Good answers written by hand for the tests: one set per form of DataPass, each ready to file. */
export const CLAMART = '21920023500014';
export const FORM_UIDS: readonly FormUid[] = FORMULAIRES.map(({ uid }) => uid);
export const ATEXO = 'api-entreprise-atexo';

const personne = (cle: string, nom: string, prenom: string, fonction: string): Reponses => ({
  [`${cle}_family_name`]: nom,
  [`${cle}_given_name`]: prenom,
  [`${cle}_email`]: `${prenom}.${nom}@clamart.fr`.toLowerCase(),
  [`${cle}_phone_number`]: '01 46 62 35 35',
  [`${cle}_job_title`]: fonction,
});

const COMMUNES: Reponses = {
  profil_demandeur: 'collectivite',
  integrateur: 'developpeurs',
  siret: CLAMART,
  contexte_metier: 'Analyser les candidatures aux marchés publics de la commune',
  public_utilisateur: 'agent_habilite',
  intitule: 'Analyse des candidatures aux marchés publics de Clamart',
  description:
    'À l’ouverture des plis, les agents du service de la commande publique consultent l’attestation du candidat pour vérifier qu’il peut se voir attribuer le marché.',
  date_prevue_mise_en_production: '2027-03-15',
  volumetrie_approximative: '300 candidatures par an',
  destinataire_donnees_caractere_personnel: 'Les agents du service de la commande publique',
  duree_conservation_donnees_caractere_personnel: '36',
  ...personne('responsable_traitement', 'Durand', 'Claire', 'Directrice générale des services'),
  ...personne('delegue_protection_donnees', 'Nguyen', 'Paul', 'Délégué à la protection des données'),
  ...personne('contact_metier', 'Diallo', 'Awa', 'Responsable de la commande publique'),
  ...personne('contact_technique', 'Petit', 'Louis', 'Chef de projet informatique'),
  cgu_acceptees: 'oui',
  dpd_informe: 'oui',
};

const TEXTE: Reponses = {
  cadre_juridique_nature:
    'Article 3 du règlement des aides à l’installation, adopté par la délibération n° 2026-045 du 12 mars 2026',
  cadre_juridique_url: 'https://www.clamart.fr/deliberations/2026-045',
};

const AIDES: Reponses = {
  contexte_metier: 'Instruire les demandes d’aide à l’installation des artisans',
  intitule: 'Instruction des aides à l’installation des artisans de Clamart',
  description:
    'Les agents du service économique lisent les données de l’entreprise au moment d’instruire sa demande, pour décider de l’attribution de l’aide.',
  destinataire_donnees_caractere_personnel: 'Les agents instructeurs du service développement économique',
  ...TEXTE,
};

const SIRENE = 'unites_legales_etablissements_insee';
const PROPRES: Record<FormUid, Reponses> = {
  'api-entreprise-socle-de-base': {
    contexte_metier: 'Ne plus redemander aux entreprises leurs informations d’identité',
    intitule: 'Guichet des entreprises de Clamart',
  },
  'api-entreprise-marches-publics': {
    cadre_juridique_nature: 'R2143-13 Code de la commande publique',
    cadre_juridique_url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000037730589',
  },
  'api-entreprise-aides-publiques': AIDES,
  'api-entreprise-subventions-associations': {
    ...AIDES,
    contexte_metier: 'Instruire les demandes de subvention des associations',
    intitule: 'Instruction des subventions aux associations de Clamart',
  },
  'api-entreprise-detection-fraude': {
    ...AIDES,
    profil_demandeur: 'organisme_mission_service_public',
    contexte_metier: 'Détecter la fraude aux aides versées aux entreprises',
    intitule: 'Détection de la fraude aux aides versées aux entreprises',
    cadre_juridique_nature: 'Article L114-9 du code de la sécurité sociale',
  },
  'api-entreprise-editeur': {
    ...AIDES,
    profil_demandeur: 'editeur',
    intitule: 'Logiciel d’instruction des aides pour les collectivités',
    scopes: [SIRENE, 'effectifs_urssaf'],
  },
  'api-entreprise': { ...AIDES, scopes: [SIRENE] },
};

/** What DataPass ticks when the form opens, read in the catalogue's own words. */
export function cochees(uid: FormUid): readonly string[] {
  const choisies: readonly string[] = formulaire(uid).preselection;
  return DONNEES.filter(({ scope, ouverture }) => ouverture === 'ouverte' || choisies.includes(scope)).map(
    ({ scope }) => scope,
  );
}

export function formulaire(uid: FormUid): Formulaire {
  const found = FORMULAIRES.find((each) => each.uid === uid);
  if (!found) throw new Error(`formulaire inconnu : ${uid}`);
  return found;
}

export function bonnesReponses(uid: FormUid): Reponses {
  const { scopes = cochees(uid), ...propres } = PROPRES[uid];
  const fige: readonly string[] = formulaire(uid).fige;
  const defendues = DONNEES.filter(
    ({ scope, ouverture }) => ouverture === 'protegee' && scopes.includes(scope) && !fige.includes(scope),
  );
  const justifications = defendues.map(({ scope }) => [
    `justification_${scope}`,
    `L’agent instructeur la lit à l’examen du dossier pour décider de la suite (${scope}).`,
  ]);
  const texte = uid === 'api-entreprise-editeur' || uid === 'api-entreprise' ? TEXTE : {};
  return { ...COMMUNES, ...texte, ...propres, ...Object.fromEntries(justifications), form_uid: uid, scopes };
}

/** An editor's own form: DataPass asks for the contacts only. */
export const REPONSES_EDITEUR: Reponses = {
  ...sans(COMMUNES, 'intitule', 'description', 'destinataire_donnees_caractere_personnel'),
  integrateur: 'editeur',
  editeur_nom: 'Atexo',
  form_uid: ATEXO,
};

export const MARCHES = bonnesReponses('api-entreprise-marches-publics');

/** The same answers, without some of them. */
export function sans(reponses: Reponses, ...names: readonly string[]): Reponses {
  return Object.fromEntries(Object.entries(reponses).filter(([name]) => !names.includes(name)));
}

export function constatsDe(step: Step, reponses: Reponses, champ: string): readonly Constat[] {
  return assessStep(step, reponses).filter((constat) => constat.champ === champ);
}

/** The codes of the findings on one answer: [] when it is fine. */
export function codesDe(step: Step, reponses: Reponses, champ: string): readonly string[] {
  return constatsDe(step, reponses, champ).map(({ code }) => code);
}

/** What a draft file may hold under any name, whatever its type. */
export function malTypees(reponses: Record<string, unknown>): Reponses {
  return reponses as Reponses;
}

/** What the steps alone say of the answers, without the reading. */
export const juger = (reponses: Reponses) => assess(STEPS, reponses);
