/** One thing that this service keeps in the browser, as the page « Gestion des cookies » shows it. */
export type Trace = {
  readonly cle: string;
  readonly ou: 'IndexedDB' | 'sessionStorage' | 'localStorage' | 'Cache';
  readonly pourquoi: string;
  readonly duree: string;
};

const ONGLET = 'Le temps de l’onglet.';

/** Everything that is kept in the browser: a browser journey fails when a key is not in this list. */
export const TRACES: readonly Trace[] = [
  {
    cle: 'pret-pour-datapass',
    ou: 'IndexedDB',
    pourquoi: 'Vos demandes : vos réponses, les coordonnées des contacts, l’historique et les commentaires.',
    duree: 'Jusqu’à ce que vous les effaciez.',
  },
  {
    cle: 'demande-ouverte',
    ou: 'sessionStorage',
    pourquoi: 'Le numéro de la demande que montre cet onglet.',
    duree: ONGLET,
  },
  {
    cle: 'dernieres-frappes',
    ou: 'sessionStorage',
    pourquoi: 'Ce qui est tapé juste avant de quitter la page, pour ne rien perdre.',
    duree: 'Quelques instants : effacé dès que la demande est enregistrée.',
  },
  {
    cle: 'champs-recopies',
    ou: 'sessionStorage',
    pourquoi: 'Les noms des champs déjà recopiés sur DataPass, jamais leur contenu.',
    duree: ONGLET,
  },
  {
    cle: 'reponse-en-cours',
    ou: 'sessionStorage',
    pourquoi: 'Ce que vous tapez sur la page « Répondre aux questions reçues ».',
    duree: ONGLET,
  },
  {
    cle: 'journee-simulee',
    ou: 'sessionStorage',
    pourquoi: 'Les nombres du simulateur d’appels.',
    duree: ONGLET,
  },
  {
    cle: 'scheme',
    ou: 'localStorage',
    pourquoi: 'L’affichage clair ou sombre que vous avez choisi.',
    duree: 'Jusqu’à ce que vous effaciez tout.',
  },
];
