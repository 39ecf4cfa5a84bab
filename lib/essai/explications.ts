import { ERREURS, PREFIXES_FOURNISSEURS } from '../catalogue/erreurs';
import { BANNISSEMENT, SUPPORT } from '../catalogue/limites';

/** What an error of API Entreprise means, and the next step. */
export type Explication = { readonly code: string; readonly titre: string; readonly que_faire: string };

const COMPTE = 'entreprise.api.gouv.fr/compte';

/** The codes whose next step is their own; the others follow their status. */
const PAR_CODE: Readonly<Record<string, string>> = {
  '00015':
    'Attendez une minute, puis relancez une seule fois. Dans votre logiciel, n’envoyez jamais deux fois le même appel en parallèle.',
  '00100': `Choisissez une opération que ce jeton ouvre. Si cette donnée est indispensable, mettez à jour l’habilitation sur DataPass : le jeton suivra.`,
  '00101': `Recopiez le jeton en entier depuis ${COMPTE}, sans espace ni guillemet. Vérifiez aussi que le jeton est celui de cet environnement.`,
  '00103': `Le demandeur peut prolonger le jeton depuis ${COMPTE}, où vous le recopierez ensuite.`,
  '00105': `Ce jeton ne servira plus : il a sans doute été divulgué. Prenez le nouveau sur ${COMPTE}, et ne l’envoyez jamais par courriel.`,
  '00106': `Recopiez le jeton depuis ${COMPTE}.`,
  '00107': 'Appelez depuis une adresse que ce jeton autorise : voyez avec la personne qui gère votre réseau.',
  '00201': 'Remplissez « context » : le cadre de l’appel, par exemple « Marchés publics ».',
  '00202': 'Remplissez « object » : la raison de l’appel ou le numéro du dossier.',
  '00203': 'Remplissez « recipient » : le SIRET de l’organisme public qui utilise la donnée.',
  '00210':
    'Corrigez « recipient » : il faut le SIRET (14 chiffres) de l’organisme public qui utilise la donnée.',
  '00211': 'Mettez dans « recipient » le SIRET de votre organisme, pas celui de l’entité interrogée.',
  '00301':
    'Vérifiez chaque chiffre du SIREN : sa clé de contrôle ne correspond pas, ou il n’a pas 9 chiffres.',
  '00302':
    'Vérifiez chaque chiffre du SIRET : sa clé de contrôle ne correspond pas, ou il n’a pas 14 chiffres.',
  '00402': 'Appelez la dernière version de cette opération : celle-ci n’est plus servie.',
  '00501':
    'API Entreprise n’a pas pu joindre le fournisseur. Ce n’est pas votre appel : réessayez plus tard, sans insister.',
  '04501': 'L’Urssaf examine le dossier de cette entité : revenez après le délai indiqué.',
  '00429': `Attendez la fin du délai indiqué avant de rappeler cette opération, ou une autre qui partage sa limite. Les appels faits pendant l’attente peuvent mener à un bannissement de ${BANNISSEMENT.dureeH} heures.`,
};

const PAR_STATUT: readonly (readonly [de: number, que_faire: string])[] = [
  [400, 'Vérifiez les paramètres de l’appel, puis recommencez.'],
  [401, `Recopiez le jeton depuis ${COMPTE}.`],
  [403, 'Vérifiez que l’habilitation couvre cette donnée.'],
  [
    404,
    'Vérifiez l’identifiant. S’il est exact, le fournisseur ne connaît pas cette entité ou n’a rien sur elle : prévoyez ce cas dans votre logiciel, avec une pièce à fournir par l’usager.',
  ],
  [409, 'Attendez une minute, puis relancez une seule fois.'],
  [410, 'Appelez la dernière version de cette opération : celle-ci n’est plus servie.'],
  [422, 'Corrigez le paramètre que la réponse désigne, puis recommencez.'],
  [429, 'Attendez la fin du délai indiqué avant de rappeler cette opération.'],
  [451, 'Cette information ne peut pas être transmise : prévoyez une pièce à fournir par l’usager.'],
  [
    500,
    `API Entreprise a rencontré une erreur. Réessayez plus tard ; si elle revient, écrivez à ${SUPPORT.courriel} avec le numéro de la requête.`,
  ],
  [
    502,
    'Le fournisseur de la donnée n’a pas donné de réponse utilisable. Ce n’est pas votre appel : réessayez plus tard, sans insister.',
  ],
  [503, 'Le service est arrêté pour un moment, souvent une maintenance. Réessayez plus tard.'],
  [
    504,
    'Le fournisseur n’a pas répondu à temps. Ce n’est pas votre appel : réessayez plus tard, sans insister.',
  ],
];

type ErreurApi = { readonly code?: unknown; readonly title?: unknown; readonly meta?: unknown };

/** The first error of an answer of API Entreprise, whatever it really holds. */
function premiereErreur(corps: unknown): ErreurApi | null {
  const errors = typeof corps === 'object' && corps !== null && 'errors' in corps ? corps.errors : null;
  const premiere: unknown = Array.isArray(errors) ? errors[0] : null;
  return typeof premiere === 'object' && premiere !== null ? premiere : null;
}

/**
 * Explains an answer.
 *
 * @param statut the HTTP status of API Entreprise
 * @param corps the JSON it sent
 * @returns null below 400; above, always a title and a next step, even for a code never seen
 */
export function expliquer(statut: number, corps: unknown): Explication | null {
  if (statut < 400) return null;
  const erreur = premiereErreur(corps);
  const code =
    typeof erreur?.code === 'string' && /^[0-9]{5}$/.test(erreur.code) ? erreur.code : String(statut);
  const connue = ERREURS.find((each) => each.code === code);
  const attente = retryIn(erreur);
  return {
    code,
    titre: titreDe(code, connue?.titre ?? null, statut),
    que_faire: [
      PAR_CODE[code] ?? selonStatut(statut),
      ...(attente === null ? [] : [`Le fournisseur demande d’attendre ${attente}.`]),
    ].join(' '),
  };
}

function selonStatut(statut: number): string {
  const exact = PAR_STATUT.findLast(([de]) => de <= statut && (de === statut || de % 100 === 0));
  return (exact ?? PAR_STATUT[0])?.[1] ?? '';
}

function titreDe(code: string, connu: string | null, statut: number): string {
  const prefixes: Readonly<Record<string, { readonly nom: string }>> = PREFIXES_FOURNISSEURS;
  const fournisseur = code.length === 5 ? prefixes[code.slice(0, 2)]?.nom : undefined;
  const titre = connu ?? (statut < 500 ? 'L’appel a été refusé' : 'La donnée n’a pas pu être lue');
  return fournisseur ? `${titre} (${fournisseur})` : titre;
}

/** `meta.retry_in`, in seconds, said with words. */
function retryIn(erreur: ErreurApi | null): string | null {
  const meta = erreur?.meta;
  const secondes =
    typeof meta === 'object' && meta !== null && 'retry_in' in meta ? Number(meta.retry_in) : Number.NaN;
  if (!Number.isFinite(secondes) || secondes <= 0) return null;
  return dureeEnMots(secondes);
}

/** « 45 secondes », « 3 minutes », « 2 heures »: rounded up, so that nobody comes back too early. */
export function dureeEnMots(secondes: number): string {
  const unites = [
    [86_400, 'jour'],
    [3600, 'heure'],
    [60, 'minute'],
    [1, 'seconde'],
  ] as const;
  const [taille, nom] = unites.find(([each]) => secondes >= each) ?? [1, 'seconde'];
  const nombre = Math.max(1, Math.ceil(secondes / taille));
  return `${nombre.toLocaleString('fr-FR')} ${nom}${nombre > 1 ? 's' : ''}`;
}
