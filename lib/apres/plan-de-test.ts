import { BAC_A_SABLE, DELAIS, ENGAGEMENTS, HOTES, SUPPORT } from '../catalogue/limites';
import { OPERATIONS, type Operation } from '../catalogue/operations';
import { SOURCES } from '../catalogue/sources';
import { type Brouillon, draftTitle } from '../draft/format';
import { operationsDeLaDemande, PREMIERE_OUVERTE, tracabiliteDe } from '../essai/depuis-la-demande';
import { expliquer } from '../essai/explications';
import type { Bloc, DocumentExporte } from '../export/document';
import { dateEnMots, toutInerte } from '../export/texte';
import { list, text } from '../form/engine';
import type { Reponses } from '../form/types';
import { IDENTIFIANTS_SIMULES, type IdentifiantSimule } from '../simulateur/identifiants';
import { donneesProtegeesChoisies, findDonnee } from '../steps/formulaire';

const ENTETES = ['Cas', 'Ce que l’on fait', 'Ce que l’on attend', 'Constaté, le'] as const;
/** Written by hand on the day of the test. */
const BLANC = '';

const titre = (niveau: 2 | 3, texte: string): Bloc => ({ genre: 'titre', niveau, texte });
const paragraphe = (texte: string): Bloc => ({ genre: 'paragraphe', texte });
const liste = (items: readonly string[]): Bloc => ({ genre: 'liste', items });
const tableau = (lignes: readonly (readonly [string, string, string])[]): Bloc => ({
  genre: 'tableau',
  entetes: ENTETES,
  lignes: lignes.map((ligne) => [...ligne, BLANC]),
  parts: [0.19, 0.3, 0.36, 0.15],
});

/**
 * The operations to try: one open to all, then one for each protected datum of the request.
 */
export function operationsATester(reponses: Reponses): readonly Operation[] {
  const scopes = donneesProtegeesChoisies(reponses).map(({ scope }) => scope);
  const chemins: readonly string[] = [PREMIERE_OUVERTE, ...operationsDeLaDemande({ scopes })];
  const toutes: readonly Operation[] = OPERATIONS;
  return chemins.flatMap((chemin) => toutes.find((each) => each.chemin === chemin) ?? []);
}

/** The rights that the token must open, as `/privileges` names them: every open datum counts for one. */
export function droitsAttendus(reponses: Reponses): readonly string[] {
  return [...new Set(list(reponses, 'scopes').flatMap((scope) => findDonnee(scope)?.scopeJeton ?? []))];
}

const appelDe = ({ chemin }: Operation) => `GET ${chemin}`;

/** What the software must send with each call, as far as the request says it. */
function parametres(reponses: Reponses): string {
  const { context, object, recipient } = tracabiliteDe(reponses);
  const dit = (nom: string, valeur: string) => `${nom} = ${valeur ? `« ${valeur} »` : '(à choisir)'}`;
  return [dit('context', context), dit('object', object), dit('recipient', recipient)].join(', ');
}

/** What a good answer of an operation looks like. */
function reussite({ reponse, delaiClientS }: Operation): string {
  const quoi =
    reponse === 'pdf-url' ? '200, et un lien vers le document, qui expire : téléchargez-le aussitôt' : '200';
  return `${quoi}. En moins de ${delaiClientS} secondes.`;
}

/** The cases that go wrong: the others are answers like any. */
const PANNES = IDENTIFIANTS_SIMULES.filter(({ cas }) => cas !== 'trouve' && cas !== 'diffusion_partielle');

function panne({ titre: nom, siren, quand, statut }: IdentifiantSimule): readonly [string, string, string] {
  const conseil = statut !== null && statut >= 400 ? ` ${expliquer(statut, null)?.que_faire ?? ''}` : '';
  return [nom, `Interroger le SIREN ${siren}.`, `${quand}${conseil}`];
}

/** Wrong calls that the sandbox really checks, with the status it gives. */
const REFUS: readonly (readonly [string, string, string])[] = [
  [
    'Jeton mal recopié',
    'Retirer un caractère du jeton.',
    '401. Le logiciel le dit à l’équipe technique, pas à l’agent, et n’insiste pas.',
  ],
  [
    'Traçabilité oubliée',
    'Appeler sans « context », puis sans « object », puis sans « recipient ».',
    '422 à chaque fois : le logiciel ne peut pas partir en production ainsi.',
  ],
  [
    'Identifiant mal formé',
    'Donner un SIREN dont un chiffre est faux.',
    '422. L’agent lit une phrase claire, et corrige.',
  ],
];

function avant(reponses: Reponses): readonly string[] {
  return [
    'Le jeton est dans le coffre du serveur, pas dans le code ni dans un courriel.',
    text(reponses, 'profil_demandeur') === 'editeur'
      ? 'Le SIRET mis dans « recipient » est celui de votre client public, jamais celui de l’entité interrogée.'
      : `Le SIRET mis dans « recipient » est le vôtre${text(reponses, 'siret') ? ` (${text(reponses, 'siret')})` : ''}, jamais celui de l’entité interrogée.`,
    `Les délais sont réglés : ${DELAIS.client.jsonS} secondes pour une donnée, ${DELAIS.client.documentS} pour un document.`,
    'Les appels partent du serveur, jamais du navigateur de l’agent.',
    'La personne qui testera a un dossier d’essai, et sait qui prévenir.',
  ];
}

const MISE_EN_SERVICE: readonly string[] = [
  'Chaque ligne ci-dessus est constatée, avec sa date.',
  `La trace de chaque consultation par un agent est gardée au moins ${ENGAGEMENTS.traceDesAgentsMois} mois.`,
  'Le journal du logiciel garde X-Request-ID et le statut, jamais le jeton.',
  'Sans réponse d’API Entreprise, l’usager peut encore fournir la pièce lui-même.',
  'La fin du jeton est notée dans l’agenda d’au moins deux personnes.',
  `Quelqu’un surveille ${HOTES.pings}, reçoit les avis de ${HOTES.statut.replace('https://', '')} et sait écrire à ${SUPPORT.courriel}.`,
  'Le traitement est inscrit au registre, et l’application qui reçoit les données a passé votre homologation de sécurité.',
  'L’usager est informé, et son accord recueilli s’il le faut.',
  'Le délégué à la protection des données a relu.',
  'Les tâches des chapitres précédents du guide sont faites.',
  'L’équipe sait prolonger le jeton, et qui remplace le demandeur s’il part.',
];

/**
 * The written plan of the first end-to-end test, filled from the request: breakdowns in the embedded simulator,
 * calls in the sandbox, then production, the agent's own journey, and what to check before going live.
 *
 * Source: bac_a_sable, site_documentation, cgu; the founding document leaves this chapter empty.
 * @param now the moment of the export
 */
export function planDe(brouillon: Brouillon, now: Date): DocumentExporte {
  const { reponses } = brouillon;
  const operations = operationsATester(reponses);
  const droits = droitsAttendus(reponses);
  const nom = draftTitle(brouillon).replace(/\s+/g, ' ');
  return toutInerte<DocumentExporte>({
    titre: `Plan de test : ${[...nom].slice(0, 120).join('')}`,
    blocs: [
      paragraphe(
        `Préparé le ${dateEnMots(now.toISOString())} à partir de la demande. Une ligne par essai : faites-le, écrivez ce que vous constatez et la date.`,
      ),
      titre(2, 'Avant de commencer'),
      liste(avant(reponses)),
      titre(2, '1. Les pannes, avec le simulateur de ce service'),
      paragraphe(
        'Le logiciel doit rester utilisable quand rien ne répond. Branchez-le sur le simulateur (npm run -s simulateur, dans le dossier de ce service) : chaque numéro ci-dessous joue une panne. L’essai en direct montre les mêmes réponses.',
      ),
      tableau(PANNES.map(panne)),
      titre(2, '2. Dans le bac à sable'),
      paragraphe(
        `Le jeton, les droits, la traçabilité et la forme des identifiants y sont vraiment contrôlés. Les données sont fictives : un identifiant inconnu répond ${BAC_A_SABLE.identifiantInconnu} avec un exemple, ce qui ne prouve rien sur l’entité.`,
      ),
      paragraphe(`Avec chaque appel : ${parametres(reponses)}.`),
      tableau([
        ['Droits du jeton', `GET ${HOTES.privileges}`, '200, avec la liste des droits.'],
        ...operations.map((operation) => [operation.nom, appelDe(operation), reussite(operation)] as const),
        ...REFUS,
      ]),
      titre(2, '3. En production'),
      paragraphe(
        'Avec le jeton de l’habilitation, et une entité que vous connaissez assez pour vérifier la réponse.',
      ),
      tableau([
        [
          'Droits du jeton',
          `GET ${HOTES.privileges}`,
          `200, avec ${droits.length > 0 ? droits.join(', ') : 'les droits de votre habilitation'}.`,
        ],
        ...operations.map(
          (operation) =>
            [operation.nom, appelDe(operation), `${reussite(operation)} La réponse dit vrai.`] as const,
        ),
      ]),
      titre(2, '4. Le parcours de l’agent'),
      tableau([
        [
          'Un dossier ordinaire',
          'Un agent ouvre un dossier d’essai et demande la donnée.',
          'Il lit la donnée, sait d’où elle vient et de quand, et décide sans autre pièce.',
        ],
        [
          'Une donnée absente',
          'Même geste, pour une entité que le fournisseur ne connaît pas.',
          'Une phrase lui dit de demander la pièce à l’usager.',
        ],
        [
          'API Entreprise arrêtée',
          'Couper l’accès sortant du serveur, puis refaire le geste.',
          'Le dossier reste utilisable ; rien n’est renvoyé en boucle.',
        ],
        [
          'Deux agents à la fois',
          'Deux agents demandent la même donnée au même moment.',
          'Un seul appel part, ou le second attend.',
        ],
      ]),
      titre(2, '5. Les traces à retrouver'),
      tableau([
        [
          'Chez API Entreprise',
          'Compte, habilitation, jeton, puis statistiques.',
          'Les appels de la journée y sont, avec leur opération.',
        ],
        [
          'Chez vous',
          'Chercher dans le journal le X-Request-ID d’un appel.',
          'L’agent, la date, l’opération et le statut y sont. Le jeton n’y est pas.',
        ],
      ]),
      titre(2, 'Avant la mise en service'),
      liste(MISE_EN_SERVICE),
      paragraphe(
        `Sources : ${(['site_documentation', 'cgu', 'bac_a_sable'] as const)
          .map((source) => `${SOURCES[source].titre}, état au ${dateEnMots(SOURCES[source].date)}`)
          .join(' ; ')}. Le document fondateur laisse ce chapitre vide : ce plan est le nôtre.`,
      ),
    ],
  });
}
