import { CATALOGUE_VERSION } from '../catalogue/sources';
import type { Constat, Reponses } from '../form/types';
import { DONNEES_OUVERTES } from '../steps/formulaire';
import { relire } from '.';
import type { Lecture } from './types';

/** A request of the golden set, written before the rules were tuned: complete, and right. */
export type Demande = { readonly nom: string; readonly reponses: Reponses };

export const LECTURE: Lecture = { aujourdhui: '2026-11-22', catalogue: CATALOGUE_VERSION };

const OUVERTES = DONNEES_OUVERTES.map(({ scope }) => scope);
const CLES = {
  rt: 'responsable_traitement',
  dpd: 'delegue_protection_donnees',
  metier: 'contact_metier',
  technique: 'contact_technique',
} as const;

/** « Prénom|Nom|fonction|adresse|téléphone », one line per person. */
type Equipe = Readonly<Record<keyof typeof CLES, string>>;

function personnes(equipe: Equipe): Reponses {
  const champs = ['given_name', 'family_name', 'job_title', 'email', 'phone_number'];
  return Object.fromEntries(
    Object.entries(CLES).flatMap(([court, cle]) =>
      equipe[court as keyof Equipe].split('|').map((dit, rang) => [`${cle}_${champs[rang]}`, dit] as const),
    ),
  );
}

type Ecrite = {
  readonly nom: string;
  readonly form: string;
  readonly profil: string;
  readonly siret: string;
  readonly contexte: string;
  readonly public?: string;
  readonly intitule: string;
  readonly description: string;
  readonly date?: string;
  readonly volume?: string;
  /** The protected data, each with its reason. */
  readonly donnees: Readonly<Record<string, string>>;
  readonly nature?: string;
  readonly url?: string;
  readonly documents?: readonly string[];
  readonly destinataires: string;
  readonly duree: string;
  readonly pourquoiDuree?: string;
  readonly equipe: Equipe;
  readonly autres?: Reponses;
};

/** A whole request from what its author had to write. */
export function demande(ecrite: Ecrite): Demande {
  const { equipe, donnees } = ecrite;
  const reponses: Record<string, Reponses[string]> = {
    profil_demandeur: ecrite.profil,
    ...(ecrite.profil === 'editeur' ? {} : { integrateur: 'developpeurs' }),
    siret: ecrite.siret,
    form_uid: ecrite.form,
    contexte_metier: ecrite.contexte,
    public_utilisateur: ecrite.public ?? 'agent_habilite',
    intitule: ecrite.intitule,
    description: ecrite.description,
    date_prevue_mise_en_production: ecrite.date,
    volumetrie_approximative: ecrite.volume,
    scopes: [...OUVERTES, ...Object.keys(donnees)],
    ...Object.fromEntries(
      Object.entries(donnees)
        .filter(([, raison]) => raison !== '')
        .map(([scope, raison]) => [`justification_${scope}`, raison]),
    ),
    cadre_juridique_nature: ecrite.nature,
    cadre_juridique_url: ecrite.url,
    cadre_juridique_documents: ecrite.documents,
    destinataire_donnees_caractere_personnel: ecrite.destinataires,
    duree_conservation_donnees_caractere_personnel: ecrite.duree,
    duree_conservation_donnees_caractere_personnel_justification: ecrite.pourquoiDuree,
    ...personnes(equipe),
    cgu_acceptees: 'oui',
    dpd_informe: 'oui',
    ...ecrite.autres,
  };
  const written = Object.entries(reponses).filter(([, reponse]) => reponse !== undefined);
  return { nom: ecrite.nom, reponses: Object.fromEntries(written) };
}

export const lire = (reponses: Reponses): readonly Constat[] => relire(reponses, LECTURE);

/** What would send a request back, in one line each. */
export const graves = (reponses: Reponses): readonly string[] =>
  lire(reponses)
    .filter(({ niveau }) => niveau !== 'conseil')
    .map(({ niveau, code, champ }) => `${niveau} ${code} sur ${champ}`);

/** Some answers of a request changed; `undefined` takes one away. */
export function changer(reponses: Reponses, change: Record<string, unknown>): Reponses {
  const all = Object.entries({ ...reponses, ...change }).filter(([, reponse]) => reponse !== undefined);
  return Object.fromEntries(all) as Reponses;
}
