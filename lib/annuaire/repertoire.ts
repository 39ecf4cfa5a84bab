import { RESULTATS_MAX } from './client';
import type { Etablissement } from './etablissement';
import type { Annuaire } from './etablissements';

type Fiche = Pick<Etablissement, 'siret' | 'denomination' | 'adresse'> & Partial<Etablissement>;

/** The day on which these facts were gathered, from public documents: not from the directory itself. */
const RELEVE_LE = '2026-11-22';

/** The seats of real public bodies. */
const ORGANISMES: readonly Fiche[] = [
  {
    siret: '13002526500013',
    denomination: 'DIRECTION INTERMINISTERIELLE DU NUMERIQUE (DINUM)',
    adresse: '20 AVENUE DE SEGUR 75007 PARIS',
  },
  {
    siret: '13002603200016',
    denomination: 'AGENCE NATIONALE DE LA COHESION DES TERRITOIRES (ANCT)',
    adresse: '20 AVENUE DE SEGUR 75007 PARIS',
  },
  {
    siret: '12002701600563',
    denomination: 'INSTITUT NATIONAL DE LA STATISTIQUE ET DES ETUDES ECONOMIQUES (INSEE)',
    adresse: '88 AVENUE VERDIER 92120 MONTROUGE',
  },
  {
    siret: '11004301500012',
    denomination: 'MINISTERE DE L’EDUCATION NATIONALE',
    adresse: '110 RUE DE GRENELLE 75007 PARIS',
  },
  {
    siret: '13000548100010',
    denomination: 'FRANCE TRAVAIL',
    adresse: '1 AVENUE DU DOCTEUR GLEY 75020 PARIS',
  },
  {
    siret: '18002002600019',
    denomination: 'CAISSE DES DEPOTS ET CONSIGNATIONS',
    adresse: '56 RUE DE LILLE 75007 PARIS',
  },
  {
    siret: '20005379100014',
    denomination: 'REGION OCCITANIE',
    adresse: '22 BOULEVARD DU MARECHAL JUIN 31400 TOULOUSE',
  },
  {
    siret: '23350001600040',
    denomination: 'REGION BRETAGNE',
    adresse: '283 AVENUE DU GENERAL PATTON 35000 RENNES',
  },
  {
    siret: '20005375900011',
    denomination: 'REGION NOUVELLE-AQUITAINE',
    adresse: '14 RUE FRANCOIS DE SOURDIS 33000 BORDEAUX',
  },
  {
    siret: '23750007900312',
    denomination: 'REGION ILE DE FRANCE',
    adresse: '2 RUE SIMONE VEIL 93400 SAINT-OUEN-SUR-SEINE',
  },
  {
    siret: '20005226400013',
    denomination: 'REGION GRAND EST',
    adresse: '1 PLACE ADRIEN ZELLER 67000 STRASBOURG',
  },
  {
    siret: '21750001600019',
    denomination: 'VILLE DE PARIS',
    adresse: 'PLACE DE L’HOTEL DE VILLE 75004 PARIS',
  },
  { siret: '21130055300016', denomination: 'COMMUNE DE MARSEILLE', adresse: 'QUAI DU PORT 13002 MARSEILLE' },
  {
    siret: '21690123100011',
    denomination: 'COMMUNE DE LYON',
    adresse: '1 PLACE DE LA COMEDIE 69001 LYON',
  },
  {
    siret: '21310555400017',
    denomination: 'COMMUNE DE TOULOUSE',
    adresse: '1 PLACE DU CAPITOLE 31000 TOULOUSE',
  },
  {
    siret: '21440109300015',
    denomination: 'COMMUNE DE NANTES',
    adresse: '2 RUE DE L’HOTEL DE VILLE 44000 NANTES',
  },
  {
    siret: '21330063500017',
    denomination: 'COMMUNE DE BORDEAUX',
    adresse: 'PLACE PEY-BERLAND 33000 BORDEAUX',
  },
  {
    siret: '21590350100017',
    denomination: 'COMMUNE DE LILLE',
    adresse: 'PLACE AUGUSTIN LAURENT 59000 LILLE',
  },
  {
    siret: '21350238800019',
    denomination: 'COMMUNE DE RENNES',
    adresse: 'PLACE DE LA MAIRIE 35000 RENNES',
  },
  {
    siret: '21920023500014',
    denomination: 'COMMUNE DE CLAMART',
    adresse: '1 PLACE MAURICE GUNSBOURG 92140 CLAMART',
  },
];

/** Invented, under numbers that Insee never gave: what a demonstration must be able to show. */
const FICTIFS: readonly Fiche[] = [
  {
    siret: '00000001800010',
    denomination: 'COMMUNE DE FICTIVILLE (EXEMPLE INVENTÉ), ancienne mairie',
    adresse: '1 RUE IMAGINAIRE 00000 FICTIVILLE',
    est_siege: false,
    etat: 'ferme',
  },
  {
    siret: '00000001800028',
    denomination: 'COMMUNE DE FICTIVILLE (EXEMPLE INVENTÉ), service annexe',
    adresse: '2 RUE IMAGINAIRE 00000 FICTIVILLE',
    est_siege: false,
    est_administration: null,
  },
  {
    siret: '00000002600013',
    denomination: 'ENTREPRISE FICTIVE (EXEMPLE INVENTÉ)',
    adresse: '3 RUE IMAGINAIRE 00000 FICTIVILLE',
    est_administration: false,
  },
];

export const REPERTOIRE: readonly Etablissement[] = [...ORGANISMES, ...FICTIFS].map((fiche) => ({
  est_siege: true,
  etat: 'ouvert',
  est_administration: true,
  ...fiche,
  siren: fiche.siret.slice(0, 9),
  source: 'simulateur',
  verifie_le: RELEVE_LE,
}));

/** Words that find nothing by themselves. */
const VIDES = new Set(['de', 'du', 'des', 'd', 'la', 'le', 'les', 'l', 'et']);

/** Words without accents nor case; « l’hôtel » is two words. */
const mots = (texte: string) =>
  texte
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((mot) => mot !== '' && !VIDES.has(mot))
    .map((mot) => (mot === 'mairie' || mot === 'ville' ? 'commune' : mot));

/** The embedded directory (`ANNUAIRE_URL=simulateur`): it knows these establishments, and no other. */
export const annuaireEmbarque: Annuaire = {
  async repondre(question) {
    if ('siret' in question)
      return { ok: true, value: REPERTOIRE.filter(({ siret }) => siret === question.siret) };
    const cherches = mots(question.texte);
    const trouve = ({ siret, siren, denomination, adresse }: Etablissement) => {
      const siens = [siret, siren, ...mots(denomination), ...mots(adresse)];
      return cherches.length > 0 && cherches.every((mot) => siens.some((sien) => sien.startsWith(mot)));
    };
    return { ok: true, value: REPERTOIRE.filter(trouve).slice(0, RESULTATS_MAX) };
  },
};
