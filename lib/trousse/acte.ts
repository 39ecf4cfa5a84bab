import { ENGAGEMENTS } from '../catalogue/limites';
import { journey, text } from '../form/engine';
import type { Reponses } from '../form/types';
import { STEPS } from '../steps';
import { justificationOf } from '../steps/donnees/step';
import { donneesProtegeesChoisies } from '../steps/formulaire';
import { conservation, dit, organisme } from './lecture';
import { aCompleter, type Piece } from './piece';

const sansPoint = (phrase: string) => phrase.replace(/[.\s]+$/, '');
const finale = (phrase: string) => `${sansPoint(phrase)}.`;
/** A sentence that goes on in another one. */
const dansUnePhrase = (phrase: string) =>
  sansPoint(phrase).replace(/^\p{Lu}(?=\p{Ll})/u, (lettre) => lettre.toLowerCase());

/** Each protected datum with its reason: an act that says only « nous utilisons l’API » proves nothing. */
function donnees(reponses: Reponses): string {
  const lignes = donneesProtegeesChoisies(reponses).map(
    ({ scope, nom }) => `- ${nom} : ${finale(dit(reponses, justificationOf(scope)))}`,
  );
  return lignes.join('\n') || `- ${aCompleter('aucune donnée protégée n’est choisie')}`;
}

function duree(reponses: Reponses): string {
  const pourquoi = text(reponses, 'duree_conservation_donnees_caractere_personnel_justification');
  const base = `Elles sont conservées ${conservation(reponses)}.`;
  return pourquoi === '' ? base : `${base} ${finale(pourquoi.replace(/\s+/g, ' '))}`;
}

/** What any act must say: purpose, data, recipients, retention, trace. */
function dispositions(reponses: Reponses): readonly (readonly [titre: string, texte: string])[] {
  const demarche = dansUnePhrase(dit(reponses, 'contexte_metier'));
  return [
    [
      'Finalité',
      `${organisme(reponses)} reçoit, par API Entreprise, les données nommées ci-dessous pour cette seule démarche : ${demarche}.`,
    ],
    ['Données', `Chaque donnée est nécessaire pour la raison qui la suit :\n${donnees(reponses)}`],
    [
      'Destinataires',
      `Ont accès à ces données : ${dansUnePhrase(dit(reponses, 'destinataire_donnees_caractere_personnel'))}.`,
    ],
    ['Conservation', duree(reponses)],
    [
      'Traçabilité',
      `Chaque consultation est tracée ; la trace est gardée au moins ${ENGAGEMENTS.traceDesAgentsMois} mois.`,
    ],
  ];
}

function deliberation(reponses: Reponses): string {
  const articles = dispositions(reponses).map(
    ([titre, texte], rang) => `Article ${rang + 1}. ${titre}\n${texte}\n`,
  );
  return [
    'PROJET DE DÉLIBÉRATION',
    '',
    `Objet : données reçues par API Entreprise, pour ${dansUnePhrase(dit(reponses, 'contexte_metier'))}`,
    '',
    `L’assemblée de ${organisme(reponses)},`,
    '',
    `Vu ${aCompleter('l’article qui donne compétence à l’assemblée')} ;`,
    `Vu ${sansPoint(dit(reponses, 'cadre_juridique_nature'))} ;`,
    'Vu le règlement (UE) 2016/679, dit RGPD ;',
    '',
    `Considérant ${aCompleter('la mission que sert cette démarche, et pourquoi elle a besoin de ces données')} ;`,
    '',
    'Après en avoir délibéré, décide :',
    '',
    ...articles,
    `Article ${articles.length + 1}. Exécution`,
    aCompleter('la personne chargée de l’exécution'),
  ].join('\n');
}

function paragraphe(reponses: Reponses): string {
  return [
    `Article ${aCompleter('son numéro dans l’acte')}`,
    '',
    ...dispositions(reponses).map(([, texte], rang) => `${['I', 'II', 'III', 'IV', 'V'][rang]}. ${texte}\n`),
  ].join('\n');
}

/** The bodies that may need an act of their own (site_faq; demarrer). */
const ACTES: ReadonlySet<string> = new Set([
  'administration_centrale',
  'collectivite',
  'operateur_ou_etablissement_public',
  'organisme_mission_service_public',
]);

/** True when the form asks for a legal text: neither an editor's own form nor the « socle de base » do. */
const demandeUnTexte = (reponses: Reponses) => journey(STEPS, reponses).some(({ bloc }) => bloc === 'legal');

const AVIS =
  'Aucun modèle officiel n’existe pour API Entreprise : faites relire ce projet par votre service juridique. Gardez les raisons : « nous utilisons l’API » dit une intention, pas un droit.';

/**
 * The act that may be missing: a deliberation for a local body, a paragraph to insert in an order or a decision
 * for the others. None for an editor, who receives no data, nor for a form that asks for no legal text.
 *
 * Source: dossier, « Applicants, legal evidence » (site_faq; demarrer).
 */
export function acteDe(reponses: Reponses): Piece | null {
  const profil = text(reponses, 'profil_demandeur');
  if (!ACTES.has(profil) || !demandeUnTexte(reponses)) return null;
  if (profil === 'collectivite')
    return {
      cle: 'acte',
      titre: 'Projet de délibération',
      quoi: AVIS,
      fichier: 'projet-de-deliberation',
      texte: deliberation(reponses),
    };
  const etat = profil === 'administration_centrale' || profil === 'operateur_ou_etablissement_public';
  return {
    cle: 'acte',
    titre: `Projet de paragraphe pour ${etat ? 'un arrêté' : 'une décision'}`,
    quoi: `${AVIS} Texte déjà cité dans la demande : ${finale(dit(reponses, 'cadre_juridique_nature'))}`,
    fichier: `projet-de-paragraphe-${etat ? 'arrete' : 'decision'}`,
    texte: paragraphe(reponses),
  };
}
