import { nomDeQui } from './champs';

const PHRASES = {
  autre_demande:
    'Ouvrez d’abord la demande dont parle cette réponse : celle-ci en concerne une autre. Rien n’a été changé.',
  trop_plein:
    'Gardez ce fichier et recopiez ses réponses à la main : la demande est trop lourde pour les recevoir. Rien n’a été changé.',
  plus_recent:
    'Rechargez la page, puis recommencez : l’historique de cette demande vient d’une version plus récente du service. Rien n’a été changé.',
} as const;

export type FusionCode = keyof typeof PHRASES;

/** The sentence about a return that was not merged at all. */
export function phraseFusion(code: FusionCode): string {
  return PHRASES[code];
}

/** What became of one return. Names of questions, except `refus`: sentences to show. */
export type Bilan = {
  readonly retour: string;
  readonly pour: string;
  /** Merged before: nothing was done again. */
  readonly deja: boolean;
  readonly appliques: readonly string[];
  readonly memes: readonly string[];
  /** Changed on both sides: `conflitsDe` shows them. */
  readonly conflits: readonly string[];
  /** The same person has answered since: kept in `gardees`, not applied. */
  readonly depassees: readonly string[];
  readonly refus: readonly string[];
  readonly commentaires: number;
  /** This draft does not remember having asked: nothing proves who wrote a return, so it is said. */
  readonly sansEnvoi: boolean;
};

const combien = (nombre: number, une: string, plusieurs: string) =>
  nombre === 0 ? [] : [nombre === 1 ? une : `${nombre} ${plusieurs}`];

/** What a merge did, in plain sentences, the refusals last. */
export function phrasesBilan(bilan: Bilan): readonly string[] {
  const { pour, deja, appliques, memes, conflits, depassees, refus, commentaires, sansEnvoi } = bilan;
  if (deja) return ['Cette réponse était déjà reprise : rien n’a été changé.'];
  const faits = [
    ...combien(appliques.length, 'une réponse reprise', 'réponses reprises'),
    ...combien(memes.length, 'une réponse déjà la même', 'réponses déjà les mêmes'),
    ...combien(commentaires, 'un commentaire', 'commentaires'),
  ];
  return [
    `${nomDeQui(pour)} : ${faits.join(', ') || 'rien de nouveau'}.`,
    ...combien(conflits.length, 'Une réponse a', 'réponses ont').map(
      (debut) => `${debut} changé des deux côtés : choisissez laquelle garder.`,
    ),
    ...combien(depassees.length, 'Une réponse est', 'réponses sont').map(
      (debut) => `${debut} plus ancienne que ce que cette personne a renvoyé depuis : la plus récente reste.`,
    ),
    ...(sansEnvoi
      ? ['Vérifiez qui vous a envoyé cette réponse : cette demande ne se souvient pas de l’avoir demandée.']
      : []),
    ...refus,
  ];
}
