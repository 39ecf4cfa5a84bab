import { assessStep } from '../form/engine';
import type { Constat, Reponses } from '../form/types';
import { champsDe, egal, extraire, valeurDe } from './champs';
import { type Dit, questionsPour, reponsesPour } from './envoi';
import { type EtatAvis, TEXTE_MAX } from './format';
import { type Envoi, estRetour, lireMessage } from './messages';

/** Under which name the comment on the whole is typed: no question has it. */
export const ENSEMBLE = '';

/** What one person has typed so far on the page that answers a sending. */
export type EnCours = {
  readonly envoi: Envoi;
  /** The answers to that person's own questions, as they stand on the screen. */
  readonly reponses: Reponses;
  readonly nom: string;
  /** '' while no opinion is given. */
  readonly etat: EtatAvis | '';
  readonly motif: string;
  /** By question; `ENSEMBLE` for the whole. */
  readonly commentaires: Readonly<Record<string, string>>;
};

/** The page as it opens: the answers received, and nothing said yet. */
export function commencer(envoi: Envoi): EnCours {
  return { envoi, reponses: envoi.reponses, nom: '', etat: '', motif: '', commentaires: {} };
}

/** True when this person has typed something that would be lost. */
export function aCommence({ envoi, reponses, nom, etat, motif, commentaires }: EnCours): boolean {
  return (
    champsDe(envoi.pour).some((champ) => !egal(valeurDe(envoi.reponses, champ), valeurDe(reponses, champ))) ||
    [nom, etat, motif, ...Object.values(commentaires)].some((each) => each.trim() !== '')
  );
}

/** The answers that the questions are asked with: what is read, and what is typed. */
export function reponsesDe({ envoi, reponses }: Pick<EnCours, 'envoi' | 'reponses'>): Reponses {
  return { ...reponsesPour({ ...envoi, reponses: {} }), ...reponses };
}

/** What goes back beside the answers. A reason is only sent with a refusal. */
export function ditDe({ nom, etat, motif, commentaires }: EnCours): Dit {
  return {
    nom,
    avis: etat === '' ? null : { etat, motif: etat === 'refuse' ? motif : '' },
    commentaires: Object.entries(commentaires).map(([champ, texte]) => ({
      champ: champ === ENSEMBLE ? null : champ,
      texte,
    })),
  };
}

/** The findings on this person's own questions, in their order. */
export function constatsDe({ envoi, reponses }: Pick<EnCours, 'envoi' | 'reponses'>): readonly Constat[] {
  const toutes = reponsesDe({ envoi, reponses });
  return questionsPour(envoi, toutes).flatMap(({ step, fields }) =>
    assessStep(step, toutes).filter(({ champ }) => fields.some(({ name }) => name === champ)),
  );
}

/** The name of the reason in the page: an error leads there. */
export const MOTIF = 'avis_motif';

/** A refusal without a reason helps nobody: the sentence to show, or null. */
export function manqueMotif({ etat, motif }: Pick<EnCours, 'etat' | 'motif'>): string | null {
  return etat === 'refuse' && motif.trim() === ''
    ? 'Dites pourquoi vous refusez : la personne qui prépare la demande saura quoi changer.'
    : null;
}

const texteDe = (lu: unknown) => (typeof lu === 'string' ? lu.slice(0, TEXTE_MAX) : '');
const ETATS: readonly EtatAvis[] = ['vu_et_accepte', 'refuse'];

/** Reads what a tab kept; null when it kept nothing that can be read. Never throws. */
export function lireEnCours(texte: string | null): EnCours | null {
  try {
    const lu = JSON.parse(texte ?? 'null') as Partial<Record<keyof EnCours, unknown>> | null;
    const message = lireMessage(lu?.envoi);
    if (!lu || !message.ok || estRetour(message.value)) return null;
    const envoi = message.value;
    const { reponses, commentaires } = lu as { reponses?: Reponses; commentaires?: Record<string, unknown> };
    return {
      envoi,
      reponses: extraire(reponses ?? {}, champsDe(envoi.pour)),
      nom: texteDe(lu.nom),
      etat: ETATS.find((each) => each === lu.etat) ?? '',
      motif: texteDe(lu.motif),
      commentaires: Object.fromEntries(
        [ENSEMBLE, ...champsDe(envoi.pour)].flatMap((champ) => {
          const dit = texteDe(Object.hasOwn(commentaires ?? {}, champ) ? commentaires?.[champ] : '');
          return dit === '' ? [] : [[champ, dit]];
        }),
      ),
    };
  } catch {
    return null;
  }
}
