/** Where a browser keeps something for this service. */
export type Lieu = 'IndexedDB' | 'localStorage' | 'sessionStorage' | 'Cache Storage';

/** One thing that this service may leave in the browser: its key, where, what for, and until when. */
export type Trace = {
  readonly cle: string;
  readonly ou: Lieu;
  readonly pourquoi: string;
  readonly duree: string;
};

const ONGLET = 'Jusqu’à la fermeture de l’onglet, ou « Tout effacer ».';
const EFFACER = 'Jusqu’à « Tout effacer ».';

/** Everything that this service may keep in the browser. There is nothing else, and no cookie: a journey checks it. */
export const TRACES = [
  {
    cle: 'pret-pour-datapass',
    ou: 'IndexedDB',
    pourquoi: 'Garder vos demandes d’une visite à l’autre.',
    duree: '90 jours après la dernière modification de chaque demande, ou jusqu’à « Tout effacer ».',
  },
  {
    cle: 'demande-ouverte',
    ou: 'sessionStorage',
    pourquoi: 'Retrouver, dans cet onglet, la demande qui y est ouverte.',
    duree: ONGLET,
  },
  {
    cle: 'dernieres-frappes',
    ou: 'sessionStorage',
    pourquoi: 'Ne pas perdre ce qui est tapé juste avant de quitter une page.',
    duree:
      'Jusqu’à son enregistrement, le plus souvent moins d’une seconde ; sinon la fermeture de l’onglet.',
  },
  {
    cle: 'champs-recopies',
    ou: 'sessionStorage',
    pourquoi: 'Se souvenir des champs que vous avez déjà recopiés sur DataPass.',
    duree: ONGLET,
  },
  {
    cle: 'commentaire-en-cours',
    ou: 'sessionStorage',
    pourquoi: 'Ne pas perdre un commentaire que vous n’avez pas encore ajouté.',
    duree: 'Jusqu’à ce que vous l’ajoutiez ou le vidiez ; sinon la fermeture de l’onglet.',
  },
  {
    cle: 'reponse-en-cours',
    ou: 'sessionStorage',
    pourquoi: 'Garder ce que vous répondez aux questions reçues par un lien.',
    duree: ONGLET,
  },
  {
    cle: 'journee-simulee',
    ou: 'sessionStorage',
    pourquoi: 'Garder les nombres tapés dans le simulateur de volume.',
    duree: ONGLET,
  },
  {
    cle: 'poste-partage',
    ou: 'sessionStorage',
    pourquoi: 'Se souvenir que vous êtes sur un poste partagé : rien d’autre n’est alors gardé.',
    duree: ONGLET,
  },
  {
    cle: 'pret-pour-datapass-entretien',
    ou: 'IndexedDB',
    pourquoi:
      'Savoir quel jour vous êtes venu, et quel jour des demandes trop anciennes ont été effacées. Jamais ce qu’elles contenaient.',
    duree: EFFACER,
  },
  {
    cle: 'scheme',
    ou: 'localStorage',
    pourquoi: 'Retenir l’affichage choisi en bas de page : clair, sombre, ou celui de votre ordinateur.',
    duree: EFFACER,
  },
  {
    cle: 'scheme-website-config-default',
    ou: 'localStorage',
    pourquoi: 'Retenir l’affichage prévu par le site, tant que vous n’en choisissez pas un.',
    duree: EFFACER,
  },
  {
    cle: 'pret-pour-datapass',
    ou: 'Cache Storage',
    pourquoi:
      'Garder une copie des pages, pour qu’elles s’ouvrent sans connexion. Aucune de vos réponses n’y est.',
    duree: 'Jusqu’à la version suivante du service, ou « Tout effacer ».',
  },
] as const satisfies readonly Trace[];
