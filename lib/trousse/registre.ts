import type { Reponses } from '../form/types';
import { donneesProtegeesChoisies } from '../steps/formulaire';
import { conservation, dit, nomDe, organisme } from './lecture';
import { A_COMPLETER, aCompleter, type Piece } from './piece';

/**
 * The line of the record of processing activities, heading by heading.
 *
 * Source: rgpd, article 30, paragraph 1, a to g.
 */
export function registreDe(reponses: Reponses): Piece {
  const personne = (cle: 'responsable_traitement' | 'delegue_protection_donnees') =>
    [
      nomDe(reponses, cle) || A_COMPLETER,
      dit(reponses, `${cle}_job_title`),
      dit(reponses, `${cle}_email`),
      dit(reponses, `${cle}_phone_number`),
    ].join(', ');
  const donnees = donneesProtegeesChoisies(reponses).map(({ nom, contenu }) => `- ${nom}. ${contenu}`);
  const fournisseurs = [
    ...new Set(donneesProtegeesChoisies(reponses).flatMap((donnee) => donnee.fournisseurs)),
  ];
  const rubriques: readonly (readonly [string, string])[] = [
    ['Nom du traitement', dit(reponses, 'intitule')],
    [
      'a) Responsable du traitement et délégué',
      [
        organisme(reponses),
        `Responsable de traitement : ${personne('responsable_traitement')}`,
        `Délégué à la protection des données : ${personne('delegue_protection_donnees')}`,
      ].join('\n'),
    ],
    ['b) Finalités', dit(reponses, 'contexte_metier')],
    [
      'c) Personnes concernées',
      aCompleter(
        'par exemple dirigeants, associés, entrepreneurs individuels, si les données ci-dessous les nomment',
      ),
    ],
    ['c) Catégories de données', donnees.join('\n') || 'Aucune donnée protégée demandée à API Entreprise.'],
    [
      'Origine des données',
      `API Entreprise${fournisseurs.length > 0 ? ` (${fournisseurs.join(', ')})` : ''}`,
    ],
    ['d) Destinataires', dit(reponses, 'destinataire_donnees_caractere_personnel')],
    ['e) Transferts hors de l’Union européenne', aCompleter('« aucun » si c’est le cas')],
    ['f) Délais d’effacement', conservation(reponses)],
    [
      'g) Mesures de sécurité',
      aCompleter('par exemple comptes nominatifs, consultations tracées, jeton gardé sur le serveur'),
    ],
    ['Base légale', aCompleter('article 6 du RGPD')],
    ['Texte cité dans la demande', dit(reponses, 'cadre_juridique_nature')],
  ];
  return {
    cle: 'registre',
    titre: 'Ligne du registre des traitements',
    quoi: 'Les rubriques de l’article 30 du RGPD. À donner à votre délégué à la protection des données.',
    fichier: 'registre-des-traitements',
    texte: rubriques.map(([titre, texte]) => `${titre}\n${texte}`).join('\n\n'),
  };
}
