import type { Brouillon } from '../draft/format';
import { text } from '../form/engine';
import type { Constat, Reponses } from '../form/types';
import type { CleContact } from '../steps/contacts/step';
import { CHAMPS_CONTACT, PERSONNES } from '../steps/contacts/step';
import { donneesProtegeesChoisies } from '../steps/formulaire';
import { type Attendu, attenduDe, conservation, dit, laDemande, nomDe, organisme } from './lecture';
import type { Piece } from './piece';

/** What each role does, and what will reach that person (site_faq; datapass_courriels). */
const ROLES: Readonly<Record<CleContact, string>> = {
  responsable_traitement:
    'Vous y figurez comme responsable de traitement : la personne qui décide pourquoi et comment les données sont traitées. DataPass vous écrira quand l’habilitation sera validée.',
  delegue_protection_donnees:
    'Vous y figurez comme délégué à la protection des données. DataPass demande que vous soyez informé de cette demande, et vous écrira quand l’habilitation sera validée.',
  contact_metier:
    'Vous y figurez comme contact métier : la personne qui connaît la démarche et ses agents. API Entreprise vous préviendra des nouveautés et des incidents majeurs.',
  contact_technique:
    'Vous y figurez comme contact technique : la personne, ou l’équipe, qui branche l’API et l’entretient. Vous pourrez voir le jeton, et recevrez les annonces de maintenance et d’expiration.',
};

const uneLigne = (texte: string) => texte.replace(/\s+/g, ' ').trim();
/** True when there is no answer at all yet. */
const manque = ({ constats }: Attendu) => constats.every(({ code }) => code.endsWith('_manquant'));

/** The answer to look at again, as it stands, and what is said of it. */
function aRevoir({ field, constats }: Attendu, reponses: Reponses): readonly string[] {
  const actuelle = uneLigne(text(reponses, field.name));
  return [
    ...(actuelle ? [`   Aujourd’hui : « ${actuelle} »`] : []),
    ...constats.map(({ message }) => `   ${uneLigne(message)}`),
  ];
}

/** One question still open: its words, what to do, and room to answer. */
function question(attendu: Attendu, rang: number, reponses: Reponses): string {
  const { field } = attendu;
  const quoi = field.group ? `${field.label} (${field.group})` : field.label;
  return [`${rang + 1}. ${quoi}`, ...aRevoir(attendu, reponses), `   Réponse : `].join('\n');
}

/** The coordinates of the reader: a label is enough for what is missing. */
function coordonnee(attendu: Attendu, reponses: Reponses): readonly string[] {
  return [`- ${attendu.field.label} : `, ...(manque(attendu) ? [] : aRevoir(attendu, reponses))];
}

/** What matters to the one who answers for personal data: the request in four lines. */
function resume({ reponses }: Brouillon): readonly string[] {
  const donnees = donneesProtegeesChoisies(reponses).map(({ nom }) => nom);
  return [
    'En résumé :',
    `- À quoi servent les données : ${dit(reponses, 'contexte_metier')}`,
    `- Données protégées demandées : ${donnees.join(' ; ') || 'aucune'}`,
    `- Qui les lit : ${dit(reponses, 'destinataire_donnees_caractere_personnel')}`,
    `- Combien de temps : ${conservation(reponses)}`,
    '',
  ];
}

/**
 * An e-mail that asks one person exactly what is still missing of what that person knows.
 * @param constats the findings about the whole draft
 */
export function courrielDe(brouillon: Brouillon, cle: CleContact, constats: readonly Constat[]): Piece {
  const { reponses } = brouillon;
  const nom = PERSONNES.find((each) => each.cle === cle)?.nom ?? cle;
  const attendus = attenduDe(constats, cle);
  const propres: readonly string[] = CHAMPS_CONTACT.map((champ) => `${cle}_${champ}`);
  const coordonnees = attendus.filter(({ field }) => propres.includes(field.name));
  const autres = attendus.filter(({ field }) => !propres.includes(field.name));
  const lit = cle === 'delegue_protection_donnees' || cle === 'responsable_traitement';
  const nombre = attendus.length;
  const combien = `${nombre === 1 ? 'une réponse' : `${nombre} réponses`}${attendus.every(manque) ? '' : ', à donner ou à revoir'}`;
  const lignes = [
    `Bonjour${nomDe(reponses, cle) && ` ${nomDe(reponses, cle)}`},`,
    '',
    `${organisme(reponses, 'Notre organisation')} prépare ${laDemande(brouillon)}, pour obtenir un accès à API Entreprise par DataPass.`,
    ROLES[cle],
    '',
    ...(lit ? resume(brouillon) : []),
    ...(nombre === 0
      ? ['Il ne nous manque rien de votre part. Dites-moi seulement si quelque chose ne va pas.', '']
      : [`Nous attendons ${combien}. Vous pouvez répondre sous chaque ligne.`, '']),
    ...(coordonnees.length > 0
      ? [
          'Vos coordonnées :',
          ...coordonnees.flatMap((attendu) => coordonnee(attendu, reponses)),
          ...(coordonnees.some(({ field }) => field.kind === 'email')
            ? ['Une adresse électronique qui ne répond pas bloque le dépôt.']
            : []),
          '',
        ]
      : []),
    ...autres.flatMap((attendu, rang) => [question(attendu, rang, reponses), '']),
    'Merci,',
    '[votre nom]',
  ];
  return {
    cle: `courriel_${cle}`,
    titre: `Courriel : ${nom}`,
    quoi:
      nombre === 0
        ? 'Rien ne manque de sa part : ce courriel prévient seulement cette personne.'
        : `Demande ${combien}, que cette personne détient.`,
    fichier: `courriel-${cle.replaceAll('_', '-')}`,
    texte: lignes.join('\n'),
    courriel: {
      a: text(reponses, `${cle}_email`),
      objet:
        nombre === 0
          ? 'Demande API Entreprise : vous y figurez'
          : `Demande API Entreprise : nous attendons ${combien}`,
    },
  };
}
