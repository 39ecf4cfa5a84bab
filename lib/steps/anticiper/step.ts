import { EDITEURS_INTEGRES } from '../../catalogue/editeurs';
import { FORMULAIRES_EDITEURS } from '../../catalogue/formulaires';
import { text } from '../../form/engine';
import type { Reponses, Step } from '../../form/types';
import { situationEditeur } from '../formulaire';
import { oneOf, required, VERIFIE_LE } from '../schemas';

const PROFILS = [
  {
    valeur: 'administration_centrale',
    libelle: 'Une administration de l’État',
    aide: 'Ministère, direction, service déconcentré, préfecture.',
  },
  {
    valeur: 'collectivite',
    libelle: 'Une collectivité territoriale',
    aide: 'Commune, intercommunalité, département, région, ou leur établissement public.',
  },
  {
    valeur: 'operateur_ou_etablissement_public',
    libelle: 'Un opérateur ou un établissement public',
    aide: 'Agence de l’État, établissement public administratif, hôpital, université.',
  },
  {
    valeur: 'organisme_mission_service_public',
    libelle: 'Un organisme chargé d’une mission de service public',
    aide: 'Sécurité sociale, ou organisme de droit privé à qui un texte confie une mission de service public administratif.',
  },
  {
    valeur: 'editeur',
    libelle: 'Un éditeur de logiciels',
    aide: 'Votre logiciel sert des administrations, qui restent seules destinataires des données.',
  },
  { valeur: 'entreprise_ou_association', libelle: 'Une entreprise ou une association' },
  { valeur: 'particulier', libelle: 'Un particulier' },
] as const;

const INTEGRATEURS = [
  {
    valeur: 'developpeurs',
    libelle: 'Nos développeurs',
    aide: 'Une équipe interne, ou un prestataire qui travaille pour vous.',
  },
  {
    valeur: 'editeur',
    libelle: 'L’éditeur de notre logiciel',
    aide: 'Vous utilisez un logiciel du marché.',
  },
  { valeur: 'personne', libelle: 'Personne pour l’instant' },
] as const;

/** The editors API Entreprise knows, for the suggestions of `editeur_nom`. */
const EDITEURS_CONNUS = [
  ...new Set([
    ...FORMULAIRES_EDITEURS.map(({ editeur }) => editeur),
    ...EDITEURS_INTEGRES.map(({ nom }) => nom),
  ]),
].sort((a, b) => a.localeCompare(b, 'fr'));

/** The publisher's own name, not what was typed; « votre éditeur » where no request is at hand. */
function knownName(reponses: Reponses): string {
  const editeur = situationEditeur(reponses);
  return editeur && editeur.situation !== 'inconnu' ? editeur.nom : 'votre éditeur';
}

const profil = (reponses: Reponses) => text(reponses, 'profil_demandeur');
const isClosed = (reponses: Reponses) =>
  ['particulier', 'entreprise_ou_association'].includes(profil(reponses));

export const anticiper: Step = {
  name: 'anticiper',
  title: 'Votre situation',
  question: 'Pouvez-vous demander API Entreprise ?',
  family: 'Avant de commencer',
  bloc: null,
  fields: [
    {
      name: 'profil_demandeur',
      kind: 'choix',
      label: 'Vous préparez cette demande pour…',
      schema: oneOf(
        PROFILS.map(({ valeur }) => valeur),
        'Choisissez pour qui vous préparez la demande.',
        'Choisissez pour qui vous préparez la demande, dans la liste proposée.',
      ),
      niveau: 'reviendra',
      source: 'datapass_eligibilite',
      asks: 'demandeur',
      options: () => PROFILS,
    },
    {
      name: 'integrateur',
      kind: 'choix',
      label: 'Qui branchera l’API dans votre logiciel ?',
      hint: 'API Entreprise est un service pour les logiciels : quelqu’un doit l’intégrer.',
      schema: oneOf(
        INTEGRATEURS.map(({ valeur }) => valeur),
        'Choisissez qui branchera l’API dans votre logiciel.',
        'Choisissez qui branchera l’API, dans la liste proposée.',
      ),
      niveau: 'reviendra',
      source: 'datapass_eligibilite',
      asks: 'contact_technique',
      when: (reponses) => profil(reponses) !== 'editeur' && !isClosed(reponses),
      options: () => INTEGRATEURS,
    },
    {
      name: 'editeur_nom',
      kind: 'suggestion',
      label: 'Nom de votre éditeur',
      hint: 'Commencez à écrire : les éditeurs connus d’API Entreprise sont proposés.',
      schema: required('Saisissez le nom de votre éditeur.'),
      niveau: 'reviendra',
      source: 'datapass_formulaires',
      asks: 'contact_technique',
      when: (reponses) =>
        profil(reponses) !== 'editeur' && !isClosed(reponses) && text(reponses, 'integrateur') === 'editeur',
      options: () => EDITEURS_CONNUS.map((nom) => ({ valeur: nom, libelle: nom })),
    },
  ],
  rules: [
    {
      code: 'profil_particulier',
      niveau: 'bloquant',
      champ: 'profil_demandeur',
      message:
        'API Entreprise est réservée aux administrations : un particulier ne peut pas la demander. Pour consulter les données publiques d’une entreprise, utilisez l’Annuaire des entreprises (annuaire-entreprises.data.gouv.fr).',
      source: 'datapass_eligibilite',
      verifieLe: VERIFIE_LE,
      ferme: true,
      broken: (reponses) => profil(reponses) === 'particulier',
    },
    {
      code: 'profil_entreprise_ou_association',
      niveau: 'bloquant',
      champ: 'profil_demandeur',
      message:
        'Une entreprise ou une association ne peut pas demander API Entreprise. Si un texte vous confie une mission de service public, ou si vous éditez un logiciel pour des administrations, changez votre réponse. Sinon, les données publiques sont sur annuaire-entreprises.data.gouv.fr.',
      source: 'datapass_eligibilite',
      verifieLe: VERIFIE_LE,
      ferme: true,
      broken: (reponses) => profil(reponses) === 'entreprise_ou_association',
    },
    {
      code: 'integrateur_personne',
      niveau: 'bloquant',
      champ: 'integrateur',
      message:
        'Trouvez d’abord qui intégrera l’API : sans développeur ni éditeur, le jeton ne servirait pas et DataPass ne propose pas de formulaire. Demandez à votre éditeur de logiciel s’il utilise déjà API Entreprise : souvent, c’est fait.',
      source: 'datapass_eligibilite',
      verifieLe: VERIFIE_LE,
      ferme: true,
      broken: (reponses) => text(reponses, 'integrateur') === 'personne',
    },
    {
      code: 'editeur_deja_integre',
      niveau: 'bloquant',
      champ: 'editeur_nom',
      message: (reponses) =>
        `Vous n’avez pas de demande à déposer : ${knownName(reponses)} utilise déjà API Entreprise. Demandez-lui d’activer le service pour vous.`,
      source: 'datapass_formulaires',
      verifieLe: VERIFIE_LE,
      ferme: true,
      broken: (reponses) => situationEditeur(reponses)?.situation === 'integre',
    },
    {
      code: 'editeur_formulaire_dedie',
      niveau: 'conseil',
      champ: 'editeur_nom',
      message:
        'Votre éditeur a son propre formulaire sur DataPass, déjà rempli : il ne restera que les contacts. Choisissez-le à l’étape « Contexte ».',
      source: 'datapass_formulaires',
      verifieLe: VERIFIE_LE,
      broken: (reponses) => {
        const editeur = situationEditeur(reponses);
        return editeur?.situation === 'formulaire' && editeur.uid !== text(reponses, 'form_uid');
      },
    },
    {
      code: 'editeur_formulaire_et_integre',
      niveau: 'conseil',
      champ: 'editeur_nom',
      message: (reponses) =>
        `Demandez d’abord à ${knownName(reponses)} si votre logiciel utilise déjà API Entreprise : dans ce cas, vous n’avez rien à déposer.`,
      source: 'datapass_editeurs',
      verifieLe: VERIFIE_LE,
      broken: (reponses) => {
        const editeur = situationEditeur(reponses);
        return editeur?.situation === 'formulaire' && editeur.integre;
      },
    },
    {
      code: 'editeur_inconnu',
      niveau: 'conseil',
      champ: 'editeur_nom',
      message:
        'Demandez à votre éditeur s’il a déjà une habilitation API Entreprise. S’il n’en a pas, il doit savoir intégrer une API avant que vous ne déposiez la demande.',
      source: 'site_faq',
      verifieLe: VERIFIE_LE,
      broken: (reponses) => situationEditeur(reponses)?.situation === 'inconnu',
    },
  ],
};
