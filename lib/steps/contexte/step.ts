import { FORMULAIRES, FORMULAIRES_EDITEURS, FORMULAIRES_RETIRES } from '../../catalogue/formulaires';
import { text } from '../../form/engine';
import type { Option, Reponses, Step } from '../../form/types';
import { findFormulaire, isFormulaireEditeur, situationEditeur } from '../formulaire';
import { oneOf, required, VERIFIE_LE } from '../schemas';

/** What each form is for, in the agent's words. Facts of the forms themselves live in the catalogue. */
const AIDES: Readonly<Record<string, string>> = {
  'api-entreprise-socle-de-base':
    'Ne plus demander aux entreprises et associations ce que l’administration sait déjà. Données et texte fixés d’avance : la demande la plus simple.',
  'api-entreprise-marches-publics': 'Analyser les candidatures et suivre les titulaires d’un marché public.',
  'api-entreprise-aides-publiques': 'Instruire une aide, une subvention ou un prêt versé à des entreprises.',
  'api-entreprise-subventions-associations': 'Instruire les subventions demandées par des associations.',
  'api-entreprise-detection-fraude':
    'Lutter contre la fraude, quand un texte confie cette mission à votre organisme.',
  'api-entreprise-editeur': 'Vous éditez un logiciel pour des administrations.',
  'api-entreprise':
    'Aucun cas ne convient. DataPass ne la montre plus dans ses choix et son instruction est plus longue.',
};

/** « DLNUF » says nothing to someone who was not told. */
const LIBELLES: Readonly<Record<string, string>> = {
  'api-entreprise-socle-de-base': 'Socle de base (Dites-le-nous une fois)',
};

const PUBLICS = [
  {
    valeur: 'agent_habilite',
    libelle: 'Des agents habilités',
    aide: 'Ils instruisent un dossier, avec un compte nominatif.',
  },
  {
    valeur: 'usager_authentifie',
    libelle: 'L’usager, une fois connecté',
    aide: 'Il ne voit que les données de sa propre organisation.',
  },
  {
    valeur: 'grand_public_sans_authentification',
    libelle: 'Tout le monde, sans connexion',
    aide: 'Par exemple un formulaire pré-rempli à partir du SIRET. Données ouvertes seulement.',
  },
] as const;

/** The forms on offer: the editor's own first when it has one, the free request always last. */
function formOptions(reponses: Reponses): readonly Option[] {
  const editeur = situationEditeur(reponses);
  const own = FORMULAIRES_EDITEURS.filter(
    ({ uid }) =>
      uid === text(reponses, 'form_uid') || (editeur?.situation === 'formulaire' && editeur.uid === uid),
  ).map(({ uid, nom, editeur: nomEditeur }) => ({
    valeur: uid,
    libelle: `${nomEditeur} : ${nom}`,
    aide: 'Le formulaire de votre éditeur. Tout est déjà rempli : il ne reste que les contacts.',
  }));
  const forEditor = text(reponses, 'profil_demandeur') === 'editeur';
  const generic = [...FORMULAIRES]
    .sort((a, b) => Number(forEditor && b.uid === EDITEUR) - Number(forEditor && a.uid === EDITEUR))
    .map(({ uid, nom }) => ({ valeur: uid, libelle: LIBELLES[uid] ?? nom, aide: AIDES[uid] ?? '' }));
  return [...own, ...generic];
}

const EDITEUR = 'api-entreprise-editeur';
const KNOWN = [...FORMULAIRES, ...FORMULAIRES_EDITEURS].map(({ uid }) => uid);
const formUid = (reponses: Reponses) => text(reponses, 'form_uid');

/** An editor's own form already says its context and its public: only the contacts remain. */
const asksContext = (reponses: Reponses) => !isFormulaireEditeur(reponses);

export const contexte: Step = {
  name: 'contexte',
  title: 'Contexte',
  question: 'Pour quelle démarche voulez-vous ces données ?',
  family: 'Votre organisation et votre projet',
  bloc: null,
  fields: [
    {
      name: 'form_uid',
      kind: 'choix',
      label: 'Votre cas d’usage',
      hint: 'Il décide du formulaire DataPass, des données proposées et du texte attendu.',
      schema: oneOf(
        KNOWN,
        'Choisissez votre cas d’usage.',
        `Choisissez un cas d’usage de la liste : DataPass ne propose pas ce formulaire. Deux anciens formulaires ont été retirés (${FORMULAIRES_RETIRES.map(({ nom }) => nom).join(' ; ')}).`,
      ),
      source: 'datapass_formulaires',
      asks: 'contact_metier',
      options: formOptions,
    },
    {
      name: 'contexte_metier',
      kind: 'paragraphe',
      label: 'Pour qui, pour quelle démarche ?',
      hint: 'Une seule phrase, une seule démarche. Exemple : « Analyser les candidatures aux marchés publics de la commune ».',
      schema: required('Décrivez en une phrase la démarche pour laquelle vous voulez ces données.'),
      niveau: 'reviendra',
      source: 'cgu',
      asks: 'contact_metier',
      when: asksContext,
    },
    {
      name: 'public_utilisateur',
      kind: 'choix',
      label: 'Qui verra les données obtenues ?',
      schema: oneOf(
        PUBLICS.map(({ valeur }) => valeur),
        'Choisissez qui verra les données.',
        'Choisissez qui verra les données, dans la liste proposée.',
      ),
      niveau: 'reviendra',
      source: 'site_cas_usages',
      asks: 'contact_metier',
      when: asksContext,
      options: () => PUBLICS,
    },
  ],
  rules: [
    {
      code: 'demande_libre_plus_longue',
      niveau: 'conseil',
      champ: 'form_uid',
      message:
        'Vérifiez qu’aucun cas d’usage ne convient : une demande libre est plus longue à instruire, et DataPass ne la montre plus dans ses choix.',
      source: 'site_faq',
      verifieLe: VERIFIE_LE,
      broken: (reponses) => formUid(reponses) === 'api-entreprise',
    },
    {
      code: 'formulaire_editeur_reserve',
      niveau: 'reviendra',
      champ: 'form_uid',
      message:
        'Choisissez un autre cas d’usage : le formulaire « éditeurs de logiciels » est réservé aux éditeurs.',
      source: 'site_cas_usages',
      verifieLe: VERIFIE_LE,
      broken: (reponses) => {
        const profil = text(reponses, 'profil_demandeur');
        return formUid(reponses) === EDITEUR && profil !== '' && profil !== 'editeur';
      },
    },
    {
      code: 'editeur_formulaire_attendu',
      niveau: 'reviendra',
      champ: 'form_uid',
      message:
        'Choisissez le formulaire « éditeurs de logiciels » : les autres sont destinés aux administrations elles-mêmes.',
      source: 'site_cas_usages',
      verifieLe: VERIFIE_LE,
      broken: (reponses) =>
        text(reponses, 'profil_demandeur') === 'editeur' &&
        findFormulaire(formUid(reponses)) !== undefined &&
        formUid(reponses) !== EDITEUR,
    },
  ],
};
