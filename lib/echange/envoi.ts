import { type Brouillon, draftTitle } from '../draft/format';
import { journey, visibleFields } from '../form/engine';
import type { Reponses } from '../form/types';
import { STEPS } from '../steps';
import type { CleContact } from '../steps/contacts/step';
import { DETENTEURS } from '../steps/personnes';
import { champsDe, egal, empreinteDe, extraire, lusPar, type Valeur, valeurDe } from './champs';
import { changerEchange, type EtatAvis, lireEchange, ranger, TEXTE_MAX } from './format';
import { type Envoi, FORMAT_ENVOI, FORMAT_RETOUR, type Message, type Retour } from './messages';
import { propre } from './texte';

/** Sendings remembered: our choice, some ten for each person. */
const ENVOIS_MAX = 50;

/**
 * What goes to one person: the questions that person holds with today's answers, what must be read to answer them,
 * and the comments on these. Never the coordinates of anybody else.
 * @param id a new UUID
 * @param quand ISO 8601 in UTC
 */
export function envoiPour(brouillon: Brouillon, pour: CleContact, id: string, quand: string): Envoi {
  const noms = [...champsDe(pour), ...lusPar(pour)];
  const { commentaires } = lireEchange(brouillon).echange;
  return {
    format: FORMAT_ENVOI,
    version: 1,
    id,
    demande: brouillon.id,
    titre: propre(draftTitle(brouillon), 300),
    pour,
    cree_le: quand,
    catalogue: brouillon.catalogue,
    reponses: extraire(brouillon.reponses, champsDe(pour)),
    lu: extraire(brouillon.reponses, lusPar(pour)),
    commentaires: commentaires
      // A comment on the whole stays between its author and the applicant.
      .filter(({ champ, qui }) => (champ === null ? qui === pour : noms.includes(champ)))
      .map(({ champ, qui, quand: le, texte }) => ({ champ, qui, quand: le, texte })),
  };
}

/** Remembers what was sent and to whom: one sees who has not answered, and which returns were asked for. */
export function noterEnvoi(brouillon: Brouillon, { id, pour, cree_le }: Envoi): Brouillon {
  return changerEchange(brouillon, ({ envois }) => ({
    envois: ranger(
      [...envois.filter((each) => each.id !== id), { id, pour, quand: cree_le }],
      'quand',
      'id',
    ).slice(-ENVOIS_MAX),
  }));
}

/** The answers that the screen of one person starts from: their own, and what they read. */
export function reponsesPour({ reponses, lu }: Envoi): Reponses {
  return { ...lu, ...reponses };
}

/** The questions to show that person, step by step: those that matter for these answers. */
export function questionsPour({ pour }: Pick<Envoi, 'pour'>, reponses: Reponses) {
  return journey(STEPS, reponses)
    .map((step) => ({ step, fields: visibleFields(step, reponses).filter(({ asks }) => asks === pour) }))
    .filter(({ fields }) => fields.length > 0);
}

/** What one person says beside the answers. */
export type Dit = {
  /** As that person signs; '' when not said. */
  readonly nom: string;
  /** A refusal says why: `motif` is then asked by the screen, and '' otherwise. */
  readonly avis: { readonly etat: EtatAvis; readonly motif: string } | null;
  readonly commentaires: readonly { readonly champ: string | null; readonly texte: string }[];
};

/**
 * What comes back from one person: the answers that changed, each with what was shown, the opinion, the comments.
 * @param reponses the answers on that person's screen; only the questions they hold are read
 * @param id a new UUID: a return is merged once
 */
export function retourDe(envoi: Envoi, reponses: Reponses, dit: Dit, id: string, quand: string): Retour {
  const changes = champsDe(envoi.pour).flatMap((champ) => {
    const [base, la] = [valeurDe(envoi.reponses, champ), valeurDe(reponses, champ)];
    return egal(base, la) ? [] : [[champ, [base, la] as [Valeur, Valeur]] as const];
  });
  return {
    format: FORMAT_RETOUR,
    version: 1,
    id,
    demande: envoi.demande,
    titre: envoi.titre,
    pour: envoi.pour,
    nom: propre(dit.nom, 100),
    envoi: envoi.id,
    envoye_le: envoi.cree_le,
    quand,
    changements: Object.fromEntries(changes),
    avis: dit.avis && { etat: dit.avis.etat, motif: propre(dit.avis.motif, TEXTE_MAX) },
    // The opinion is about what was read and what is answered, together.
    sur: empreinteDe(envoi.pour, { ...reponses, ...envoi.lu }),
    commentaires: dit.commentaires
      .map(({ champ, texte }) => ({ champ, texte: propre(texte, TEXTE_MAX) }))
      .filter(({ texte }) => texte !== ''),
  };
}

/** « questions-dpd-2026-11-22.json », « reponses-dpd-2026-11-22.json »: names that name nobody. */
export function nomDeFichier(message: Message): string {
  const slug = DETENTEURS.find(({ cle }) => cle === message.pour)?.slug ?? 'contact';
  const [quoi, quand] =
    message.format === FORMAT_RETOUR ? ['reponses', message.quand] : ['questions', message.cree_le];
  return `${quoi}-${slug}-${quand.slice(0, 10)}.json`;
}
