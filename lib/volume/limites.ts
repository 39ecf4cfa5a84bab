import { BANNISSEMENT, GROUPES_LIMITES, LIMITE_PAR_IP, type Limite } from '../catalogue/limites';
import { OPERATIONS, type Operation } from '../catalogue/operations';
import { SOURCES, type Source, type SourceId } from '../catalogue/sources';
import type { Appels } from './hypotheses';

/** One counter of API Entreprise: its operations share it, for one token. */
export type LimiteDuJeton = {
  // The name of the group, or the operationId where each operation has its own counter.
  readonly cle: string;
  readonly nom: string;
  readonly limite: number;
  readonly periodeS: number;
  readonly operations: readonly Operation[];
  readonly source: SourceId;
};

export type LimiteDeLAdresse = {
  readonly limite: number;
  readonly periodeS: number;
  readonly source: SourceId;
};

/** Everything a day is judged against. Numbers of the catalogue; a test may pass smaller ones. */
export type Limites = {
  readonly parJeton: readonly LimiteDuJeton[];
  readonly parAdresse: LimiteDeLAdresse;
  readonly bannissement: { readonly dureeH: number; readonly source: SourceId };
};

const TOUTES: readonly Operation[] = OPERATIONS;

/** The counter of an operation, as the API names it: shared by its group, or its own. */
export function cleDuCompteur({ groupeLimite, operationId }: Operation): string {
  return GROUPES_LIMITES[groupeLimite].mode === 'groupe' ? groupeLimite : operationId;
}

/** The counters that a list of operations uses, in their order, each once. */
export function compteursDe(operations: readonly Operation[]): readonly LimiteDuJeton[] {
  return operations
    .filter(
      (une, rang) => operations.findIndex((autre) => cleDuCompteur(autre) === cleDuCompteur(une)) === rang,
    )
    .map((premiere) => {
      const cle = cleDuCompteur(premiere);
      const { nom, limite, periodeS, mode, source }: Limite = GROUPES_LIMITES[premiere.groupeLimite];
      const propre = `${premiere.nom} (${premiere.fournisseur}, v${premiere.version})`;
      const membres = operations.filter((operation) => cleDuCompteur(operation) === cle);
      return { cle, nom: mode === 'groupe' ? nom : propre, limite, periodeS, operations: membres, source };
    });
}

/** The operations of some calls, in their order. */
export function operationsDe(appels: Appels): readonly Operation[] {
  return appels.flatMap(({ chemin }) => TOUTES.filter((operation) => operation.chemin === chemin));
}

/** The true limits that weigh on some calls. */
export function limitesDe(appels: Appels): Limites {
  const { limite, periodeS, source } = LIMITE_PAR_IP;
  return {
    parJeton: compteursDe(operationsDe(appels)),
    parAdresse: { limite, periodeS, source },
    bannissement: { dureeH: BANNISSEMENT.dureeH, source: BANNISSEMENT.source },
  };
}

/** Title, address and date of what a number comes from. */
export function sourceDe(id: SourceId): Source {
  return SOURCES[id];
}

export type Incertitude = {
  readonly cle: string;
  // What is not known, then what the simulator does about it.
  readonly inconnu: string;
  readonly choix: string;
  readonly sources: readonly SourceId[];
};

/** What the sources leave open. Each time, the simulator takes the worst case. */
export const INCERTITUDES: readonly Incertitude[] = [
  {
    cle: 'fenetre_du_jeton',
    inconnu:
      'Le programme compte par minute d’horloge ; l’exemple de la documentation fait partir la minute du premier appel.',
    choix:
      'La simulation refuse dès qu’une minute quelconque dépasse la limite : c’est le plus sévère des deux.',
    sources: ['apistration', 'site_documentation'],
  },
  {
    cle: 'fenetre_de_l_adresse',
    inconnu: 'Comment se compte la minute de l’adresse IP n’est pas publié.',
    choix: 'La simulation regarde toute minute, où qu’elle commence.',
    sources: ['site_documentation'],
  },
  {
    cle: 'refus_comptes',
    inconnu: 'On ne sait pas si un appel refusé compte dans la limite de l’adresse IP.',
    choix: 'La simulation le compte.',
    sources: ['site_documentation'],
  },
  {
    cle: 'seuil_du_bannissement',
    inconnu: 'Combien de codes 429 ignorés mènent au bannissement n’est pas publié.',
    choix: 'La simulation dit que le risque existe dès le premier refus, sans dire quand il se réalise.',
    sources: ['site_documentation', 'site_faq'],
  },
  {
    cle: 'duree_d_un_appel',
    inconnu: 'La durée habituelle d’une réponse n’est pas publiée, et change d’un fournisseur à l’autre.',
    choix:
      'La simulation prend la vôtre, la même pour tous les appels. Plus elle est courte, plus on approche des limites.',
    sources: ['site_documentation'],
  },
];
