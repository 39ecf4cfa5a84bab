import type { Reponses } from '../form/types';

/** A request, the axis that tells its contexts apart, and each context: key, name, sentence, form, public, sensitivity, clues. */
export type Separee = {
  readonly titre: string;
  readonly reponses: Reponses;
  readonly axe: string | null;
  readonly contextes: readonly string[];
};

export const TABLE_AXES: readonly Separee[] = [
  {
    titre: 'trois publics',
    reponses: {
      contexte_metier: 'Suivre les projets.. ',
      description:
        'Le site affiche les adresses des entreprises au public. L’usager connecté consulte ses attestations. Les agents consultent les bilans des entreprises.',
    },
    axe: 'publics',
    contextes: [
      'grand_public · Grand public, sans connexion · Informer le grand public avec des données ouvertes · aucun · grand_public_sans_authentification · ouverte · affiche les adresses des entreprises au public',
      'usagers · Usagers connectés · Montrer à chaque usager connecté les données de sa propre organisation · aucun · usager_authentifie · quelques · L’usager connecté consulte ses attestations',
      'agents · Agents habilités · Suivre les projets (agents habilités) · aucun · agent_habilite · nombreuses · agents consultent',
    ],
  },
  {
    titre: 'deux publics, un formulaire choisi',
    reponses: {
      contexte_metier: '',
      form_uid: 'api-entreprise',
      description:
        'Le site affiche les adresses des entreprises au public. Les agents consultent les bilans des entreprises.',
    },
    axe: 'publics',
    contextes: [
      'grand_public · Grand public, sans connexion · Informer le grand public avec des données ouvertes · api-entreprise · grand_public_sans_authentification · ouverte · affiche les adresses des entreprises au public',
      'agents · Agents habilités · Démarche à préciser (agents habilités) · api-entreprise · agent_habilite · nombreuses · agents consultent',
    ],
  },
  {
    titre: 'deux publics, mais le socle est général',
    reponses: {
      form_uid: 'api-entreprise-socle-de-base',
      description:
        'Le site affiche les adresses des entreprises au public. Les agents consultent les bilans des entreprises.',
    },
    axe: null,
    contextes: [],
  },
  {
    titre: 'deux publics, mais une seule démarche',
    reponses: {
      description:
        'Une seule démarche : le site affiche les adresses des entreprises au public. Les agents consultent les bilans des entreprises.',
    },
    axe: null,
    contextes: [],
  },
  {
    titre: 'deux logiciels nommés',
    reponses: {
      contexte_metier: 'Suivre les projets',
      description: 'Le jeton servira à notre GRU et notre outil de marchés.',
    },
    axe: 'logiciels',
    contextes: [
      'logiciel_1 · Notre GRU · Analyser les candidatures aux marchés publics (notre GRU) · api-entreprise-marches-publics · aucun · nombreuses · notre GRU',
      'logiciel_2 · Notre outil de marchés · Analyser les candidatures aux marchés publics (notre outil de marchés) · api-entreprise-marches-publics · aucun · nombreuses · notre outil de marchés',
    ],
  },
  {
    titre: 'deux logiciels comptés',
    reponses: {
      contexte_metier: 'Suivre les projets',
      description: 'Le jeton servira dans deux logiciels.',
    },
    axe: 'logiciels',
    contextes: [
      'logiciel_1 · Première application · Suivre les projets (première application) · aucun · aucun · nombreuses · dans deux logiciels',
      'logiciel_2 · Deuxième application · Suivre les projets (deuxième application) · aucun · aucun · nombreuses · dans deux logiciels',
    ],
  },
  {
    titre: 'des logiciels comptés deux fois',
    reponses: {
      contexte_metier: 'Suivre les projets',
      description: 'Le jeton servira dans deux logiciels. Il servira dans trois applications.',
    },
    axe: 'logiciels',
    contextes: [
      'logiciel_1 · Première application · Suivre les projets (première application) · aucun · aucun · nombreuses · dans deux logiciels|dans trois applications',
      'logiciel_2 · Deuxième application · Suivre les projets (deuxième application) · aucun · aucun · nombreuses · dans deux logiciels|dans trois applications',
    ],
  },
  {
    titre: 'trois logiciels',
    reponses: {
      contexte_metier: 'Suivre les projets',
      description: 'Le jeton servira dans trois logiciels.',
    },
    axe: 'logiciels',
    contextes: [
      'logiciel_1 · Première application · Suivre les projets (première application) · aucun · aucun · nombreuses · dans trois logiciels',
      'logiciel_2 · Deuxième application · Suivre les projets (deuxième application) · aucun · aucun · nombreuses · dans trois logiciels',
      'logiciel_3 · Troisième application · Suivre les projets (troisième application) · aucun · aucun · nombreuses · dans trois logiciels',
    ],
  },
  {
    titre: 'six usages',
    reponses: {
      contexte_metier: 'Suivre les projets',
      form_uid: 'api-entreprise',
      description: 'Nous avons six usages des données.',
    },
    axe: 'demarches',
    contextes: [
      'demarche_1 · Première démarche · Suivre les projets (première démarche) · api-entreprise · aucun · nombreuses · six usages',
      'demarche_2 · Deuxième démarche · Suivre les projets (deuxième démarche) · api-entreprise · aucun · nombreuses · six usages',
      'demarche_3 · Troisième démarche · Suivre les projets (troisième démarche) · api-entreprise · aucun · nombreuses · six usages',
      'demarche_4 · Quatrième démarche · Suivre les projets (quatrième démarche) · api-entreprise · aucun · nombreuses · six usages',
      'demarche_5 · Cinquième démarche · Suivre les projets (cinquième démarche) · api-entreprise · aucun · nombreuses · six usages',
      'demarche_6 · Sixième démarche · Suivre les projets (sixième démarche) · api-entreprise · aucun · nombreuses · six usages',
    ],
  },
  {
    titre: 'toutes nos démarches',
    reponses: {
      contexte_metier: 'Suivre les projets',
      description: 'Le jeton servira pour toutes nos démarches.',
    },
    axe: 'demarches',
    contextes: [
      'demarche_1 · Première démarche · Suivre les projets (première démarche) · aucun · aucun · nombreuses · toutes nos démarches',
      'demarche_2 · Deuxième démarche · Suivre les projets (deuxième démarche) · aucun · aucun · nombreuses · toutes nos démarches',
    ],
  },
  {
    titre: 'toutes nos démarches, mais le socle est général',
    reponses: {
      form_uid: 'api-entreprise-socle-de-base',
      description: 'Le jeton servira pour toutes nos démarches.',
    },
    axe: null,
    contextes: [],
  },
  {
    titre: 'toutes nos démarches, mais un seul usage',
    reponses: {
      description: 'Un seul usage : le jeton servira pour toutes nos démarches.',
    },
    axe: null,
    contextes: [],
  },
  {
    titre: 'les procédures d’un acheteur',
    reponses: {
      contexte_metier: 'Marchés publics',
      description: 'Le jeton servira pour toutes nos procédures.',
    },
    axe: null,
    contextes: [
      'marches_publics · Marchés publics · Analyser les candidatures aux marchés publics · api-entreprise-marches-publics · agent_habilite · nombreuses · Marchés publics',
    ],
  },
  {
    titre: 'les démarches d’un acheteur',
    reponses: {
      contexte_metier: 'Marchés publics',
      description: 'Le jeton servira pour toutes nos démarches, sauf les procédures.',
    },
    axe: 'demarches',
    contextes: [
      'demarche_1 · Première démarche · Analyser les candidatures aux marchés publics (première démarche) · api-entreprise-marches-publics · aucun · nombreuses · toutes nos démarches',
      'demarche_2 · Deuxième démarche · Analyser les candidatures aux marchés publics (deuxième démarche) · api-entreprise-marches-publics · aucun · nombreuses · toutes nos démarches',
    ],
  },
];
