import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { OPERATIONS } from '../catalogue/operations';
import { ENVIRONNEMENTS, type Environnement } from './reglages';
import type { Panne } from './requete';
import { partager } from './service';

/** How a call ended: closed, like every label here. Who calls must not make series, nor be read in one. */
export type Issue =
  | 'succes'
  | 'erreur_4xx'
  | 'limite_429'
  | 'erreur_5xx'
  | 'delai'
  | 'connexion'
  | 'reponse_refusee'
  | 'abandon';

/** Why a call did not leave. What is not in the list counts as « autre ». */
export const MOTIFS = [
  ...['origine_refusee', 'type_refuse', 'corps_trop_grand', 'corps_illisible', 'operation_inconnue'],
  ...['environnement_ferme', 'champ_invalide', 'jeton_mal_forme', 'jeton_expire', 'appel_en_cours'],
  ...['budget', 'attente_429', 'compteur_muet', 'silence', 'autre'],
] as const;
export type Motif = (typeof MOTIFS)[number];

export const motifConnu = (code: string): Motif => MOTIFS.find((each) => each === code) ?? 'autre';

const ISSUE_DE_PANNE: Readonly<Record<Panne, Issue>> = {
  abandonnee: 'abandon',
  delai_depasse: 'delai',
  certificat_invalide: 'connexion',
  connexion_coupee: 'connexion',
  destination_interdite: 'connexion',
  injoignable: 'connexion',
  nom_introuvable: 'connexion',
  compression_refusee: 'reponse_refusee',
  redirection_refusee: 'reponse_refusee',
  reponse_inattendue: 'reponse_refusee',
  reponse_incomplete: 'reponse_refusee',
  reponse_non_json: 'reponse_refusee',
  reponse_trop_grande: 'reponse_refusee',
};

const NOMS: ReadonlySet<string> = new Set(['privileges', ...OPERATIONS.map((each) => each.operationId)]);
/** Seconds. 5 and 12 are our own limits. */
const TRANCHES = [0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5, 8, 12, 15];

export type Mesures = ReturnType<typeof createMesures>;

/** The measures of this process, made once. */
export const mesures = (): Mesures => partager('mesures', createMesures);

/** What the operator may watch. Numbers and closed labels only: no token, SIRET, address or free text. */
export function createMesures() {
  const registre = new Registry();
  collectDefaultMetrics({ register: registre });
  const registers = [registre];
  const coupures = new Map<string, () => boolean>();
  let limiteur: (() => Promise<boolean>) | null = null;

  const appels = new Counter({
    name: 'essai_appels_total',
    help: 'Appels partis vers API Entreprise ou le simulateur',
    labelNames: ['operation', 'environnement', 'issue'] as const,
    registers,
  });
  const durees = new Histogram({
    name: 'essai_duree_secondes',
    help: 'Durée de ces appels, du départ à la fin de la réponse',
    labelNames: ['environnement'] as const,
    buckets: TRANCHES,
    registers,
  });
  const refus = new Counter({
    name: 'essai_refus_total',
    help: 'Demandes refusées avant tout appel, par motif',
    labelNames: ['motif'] as const,
    registers,
  });
  new Gauge({
    name: 'disjoncteur_coupe',
    help: '1 tant que plus rien ne part, après des silences répétés',
    labelNames: ['environnement'] as const,
    registers,
    collect() {
      for (const environnement of ENVIRONNEMENTS)
        this.set({ environnement }, coupures.get(environnement)?.() ? 1 : 0);
    },
  });
  new Gauge({
    name: 'limiteur_repond',
    help: '0 quand le compteur des appels est muet : aucun essai ne part',
    registers,
    async collect() {
      this.set((await limiteur?.()) === false ? 0 : 1);
    },
  });

  return {
    /** One call that left, and how it ended. `statut` counts when `panne` is null. */
    appel(fin: {
      readonly operation: string;
      readonly environnement: Environnement;
      readonly statut: number | null;
      readonly panne: Panne | null;
      readonly dureeMs: number;
    }): void {
      const { operation, environnement, statut, panne, dureeMs } = fin;
      const issue = panne ? ISSUE_DE_PANNE[panne] : issueDe(statut ?? 0);
      appels.inc({ operation: NOMS.has(operation) ? operation : 'autre', environnement, issue });
      durees.observe({ environnement }, dureeMs / 1000);
    },
    /** One call that did not leave. */
    refus(motif: Motif): void {
      refus.inc({ motif });
    },
    /** Where to read, at each scrape, whether the calls to an environment are cut. */
    suivreDisjoncteur(environnement: Environnement, coupe: () => boolean): void {
      coupures.set(environnement, coupe);
    },
    /** Where to read, at each scrape, whether the counter answers. */
    suivreLimiteur(repond: () => Promise<boolean>): void {
      limiteur = repond;
    },
    type: registre.contentType,
    /** Everything, in the format of Prometheus. */
    texte: (): Promise<string> => registre.metrics(),
  };
}

function issueDe(statut: number): Issue {
  if (statut === 429) return 'limite_429';
  if (statut >= 500) return 'erreur_5xx';
  return statut >= 400 ? 'erreur_4xx' : 'succes';
}
