import { text } from '../form/engine';
import type { Reponses } from '../form/types';
import { justificationOf } from '../steps/donnees/step';
import { donneesProtegeesChoisies, etatDonnee } from '../steps/formulaire';

/** One protected datum with what must hold together around it; '' for what is still missing. */
export type LigneMatrice = {
  readonly scope: string;
  readonly donnee: string;
  readonly raison: string;
  readonly texte: string;
  readonly destinataires: string;
};

export const ENTETES_MATRICE = ['Donnée', 'Pourquoi', 'Texte qui l’autorise', 'Qui la lit'] as const;

/** Each protected datum with its reason, the text that allows it and who reads it. */
export function matriceDe(reponses: Reponses): readonly LigneMatrice[] {
  const uid = text(reponses, 'form_uid');
  return donneesProtegeesChoisies(reponses).map((donnee) => ({
    scope: donnee.scope,
    donnee: donnee.nom,
    raison:
      text(reponses, justificationOf(donnee.scope)) ||
      (etatDonnee(uid, donnee) === 'figee' ? 'Imposée par le formulaire' : ''),
    texte: text(reponses, 'cadre_juridique_nature'),
    destinataires: text(reponses, 'destinataire_donnees_caractere_personnel'),
  }));
}
