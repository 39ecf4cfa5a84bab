import type { FormUid } from '../catalogue/formulaires';
import type { SourceId } from '../catalogue/sources';

export type Sensibilite = 'ouverte' | 'quelques' | 'nombreuses';

/** A family of words that names one procedure. All patterns read folded text. */
export type Famille = {
  readonly cle: string;
  readonly libelle: string;
  /** The procedure as one sentence, ready for `contexte_metier`. */
  readonly phrase: string;
  /** What its files are: « les dossiers d’aides publiques ». */
  readonly dossiers: string;
  readonly formUid: FormUid | null;
  readonly sensibilite: Sensibilite;
  readonly source: SourceId;
  /** Stems without which no pattern can match: a cheap look before the patterns. */
  readonly amorces: readonly string[];
  /** The procedure is named. */
  readonly mots: RegExp;
  /** A team of the public body is named, which works on nothing else. */
  readonly acteurs?: RegExp;
  /** Families that say the same more loosely: never counted beside this one. */
  readonly absorbe?: readonly string[];
};

/** One pattern of whole words. */
export const mots = (...parts: readonly string[]) => new RegExp(`\\b(?:${parts.join('|')})\\b`, 'g');

/** « aux », « destinées aux », « déposées par les »… : what links an aid to those who ask for it. */
export const VERS =
  "(?: (?!(?:et|ou|puis|pour|ainsi|puisque) )[a-z'-]+){0,4}? (?:aux?|des|d'|de nos|pour (?:les|nos)|en faveur (?:des|d')|a destination (?:des|d')|par (?:les|des|nos)|d'une?|a une?)(?: ?(?:petites|jeunes|nouvelles|tres petites|nos|autres|futurs|grandes))?";
/** Who asks, on the companies' side. */
export const ENTREPRISES =
  ' ?(?:entreprises?|tpe|pme|societes|commercants?|artisans?|commerces|agriculteurs|exploitants?|exploitations|start-?ups?|industriels?|createurs|professionnels|entrepreneurs|porteurs de projets?|employeurs?|hoteliers|restaurateurs|eleveurs|viticulteurs|pecheurs)';
export const ASSOCIATIONS =
  ' ?(?:associations?|clubs?|structures associatives|monde associatif|tissu associatif)';
/** A team of the public body, before what it works on. */
export const EQUIPE =
  "(?:service|direction|pole|bureau|departement|cellule|mission|equipe|agents?|gestionnaires?|instructeurs?|charges? de mission|agents instructeurs)(?: instructeurs?)?(?: (?:du|de la|des|de l'|d'|de|charges? (?:du|des|de l'|de la|d')|en charge (?:du|des|de l'|de la|d')))? ?(?:service |direction |pole |bureau )?(?:du |de la |des |de l'|d')?";
/** Granting something, before what is granted. */
export const DELIVRER =
  "(?:delivr\\w+|instrui\\w+|instruction|renouvel\\w+|octro\\w+|demandes?|attribution|attribuer|examen|examiner|gestion|gerer)(?: (?:des?|les?|la|l'|d'|du|nos|aux))? ?(?:demandes? (?:d'|de |des ))?";
