import { DELAIS_INSTRUCTION, FICHIERS } from '../catalogue/limites';
import { SOURCES } from '../catalogue/sources';
import { list } from '../form/engine';
import type { Niveau, Reponses } from '../form/types';
import { dateEnMots } from './texte';

const { moyenneJours, nePasRelancerAvantJours, refusSansReponse } = DELAIS_INSTRUCTION;

/** What happens after the filing: what matters, then why. */
export const SUITE: readonly { readonly fait: string; readonly suite: string }[] = [
  {
    fait: 'Un brouillon n’est pas une demande',
    suite: ' : elle n’est déposée qu’après le bouton « Soumettre ».',
  },
  {
    fait: 'Le SIRET affiché par DataPass vient de ProConnect.',
    suite: ' S’il diffère du vôtre, faites-le corriger avant de soumettre.',
  },
  {
    fait: 'Une adresse électronique qui ne répond pas bloque le dépôt.',
    suite: ' Prévenez les quatre personnes.',
  },
  {
    fait: `Comptez ${moyenneJours} jours en moyenne.`,
    suite: ` Ne relancez pas avant ${nePasRelancerAvantJours} jours. Sans réponse de votre part pendant ${refusSansReponse.mois} mois, la demande est refusée.`,
  },
];

export const SOURCES_SUITE = `Sources : ${(['datapass_validations', 'site_faq', 'courriel_refus'] as const)
  .map((source) => `${SOURCES[source].titre}, état au ${dateEnMots(SOURCES[source].date)}`)
  .join(' ; ')}.`;

/** The documents to attach on DataPass, by their file names, then what may be added. */
export function aJoindre(reponses: Reponses): readonly string[] {
  return [
    ...list(reponses, 'cadre_juridique_documents'),
    'La maquette du service, si vous en avez une (facultatif).',
  ];
}

/** What DataPass accepts as a document. */
export const REGLE_FICHIERS = `DataPass accepte des PDF de moins de ${FICHIERS.tailleMaxExclue / 1_048_576} Mo, ${FICHIERS.maxParChamp} par question, et les passe à l’antivirus après le dépôt.`;

/** The findings by level: the words above them, and those said when there is none. */
export const NIVEAUX_LUS: readonly {
  readonly niveau: Niveau;
  readonly titre: string;
  readonly vide: string;
}[] = [
  { niveau: 'bloquant', titre: 'Ce qui bloque le dépôt', vide: 'Rien ne bloque le dépôt.' },
  {
    niveau: 'reviendra',
    titre: 'Ce qui reviendra probablement',
    vide: 'Rien ne devrait faire revenir la demande.',
  },
  { niveau: 'conseil', titre: 'Conseils', vide: 'Aucun conseil de plus.' },
];
