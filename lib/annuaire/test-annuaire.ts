import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Compteur, createCompteurMemoire } from '../serveur/compteur';
import type { Amont } from '../serveur/reglages';
import type { Question, ReponseAnnuaire } from './client';
import { createAnnuaire } from './etablissements';
import { REPERTOIRE } from './repertoire';

export const CLAMART = '21920023500014';

const etablissement = (siret: string, autres: object = {}) => ({
  siret,
  adresse: '1 PLACE MAURICE GUNSBOURG 92140 CLAMART',
  est_siege: siret === CLAMART,
  etat_administratif: 'A',
  ...autres,
});

/** One result in the shape that the directory documents, with what we do not read. */
export function unite(autres: object = {}, siege: object = {}) {
  return {
    siren: CLAMART.slice(0, 9),
    nom_complet: 'COMMUNE DE CLAMART (MAIRIE)',
    nom_raison_sociale: 'COMMUNE DE CLAMART',
    etat_administratif: 'A',
    nature_juridique: '7210',
    siege: etablissement(CLAMART, siege),
    matching_etablissements: [etablissement(CLAMART, siege)],
    complements: { est_service_public: null, collectivite_territoriale: { elus: [{ nom: 'SECRET' }] } },
    dirigeants: [{ nom: 'SECRET' }],
    ...autres,
  };
}

/** A second establishment of the same unit. */
export const ANNEXE = '21920023500022';
export const annexe = (autres: object = {}) => etablissement(ANNEXE, autres);

export const reponse = (...results: readonly unknown[]) =>
  JSON.stringify({ results, total_results: results.length, page: 1, per_page: 10, total_pages: 1 });

export type Repondre = (res: ServerResponse, url: string) => void;

export const json =
  (texte: string, statut = 200, entetes: Record<string, string> = {}): Repondre =>
  (res) =>
    res.writeHead(statut, { 'content-type': 'application/json', ...entetes }).end(texte);

/** A directory on this machine, which answers as each test wants. */
export async function fauxAnnuaire() {
  const demandes: { url: string; methode: string; entetes: IncomingHttpHeaders }[] = [];
  let repondre: Repondre = json(reponse());
  const serveur = createServer((req, res) => {
    demandes.push({ url: req.url ?? '', methode: req.method ?? '', entetes: req.headers });
    repondre(res, req.url ?? '');
  });
  await new Promise<void>((pret) => serveur.listen(0, '127.0.0.1', pret));
  const origine = new URL(`http://127.0.0.1:${(serveur.address() as AddressInfo).port}`);
  const amont: Amont = { origine, localPermis: true };
  return {
    amont,
    demandes,
    dire: (suivante: Repondre) => {
      repondre = suivante;
      demandes.length = 0;
    },
    fermer: () => {
      serveur.closeAllConnections();
      return new Promise((fini) => serveur.close(fini));
    },
  };
}

export const TROUVE: ReponseAnnuaire = { ok: true, value: REPERTOIRE.slice(0, 1) };
export const RIEN: ReponseAnnuaire = { ok: true, value: [] };
export const PANNE: ReponseAnnuaire = { ok: false, code: 'panne', cause: 'delai_depasse' };
export const REFUSEE: ReponseAnnuaire = { ok: false, code: 'question_refusee' };
/** As many different questions as wanted. */
export const siret = (rang: number) => ({ siret: String(10_000_000_000_000 + rang) });

/** A directory whose answers and clock are in our hands. */
export function monter(compteurVoulu?: Compteur) {
  const heure = { now: 1_000_000 };
  const maintenant = () => heure.now;
  const appels: { question: Question; a: number }[] = [];
  let suivante: () => Promise<ReponseAnnuaire> = async () => TROUVE;
  const compteur = compteurVoulu ?? createCompteurMemoire(maintenant);
  const annuaire = createAnnuaire({
    amont: { origine: new URL('http://127.0.0.1:9'), localPermis: true },
    compteur,
    maintenant,
    demander: async (_amont, question) => {
      appels.push({ question, a: heure.now });
      return suivante();
    },
  });
  return {
    heure,
    appels,
    compteur,
    dire: (reponse: ReponseAnnuaire | (() => Promise<ReponseAnnuaire>)) => {
      suivante = typeof reponse === 'function' ? reponse : async () => reponse;
    },
    demander: (question: Question = { siret: CLAMART }) => annuaire.repondre(question),
  };
}
