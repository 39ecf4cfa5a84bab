import { VARIABLE_JETON } from '../essai/extraits';
import { PHRASES, type ReglagesClient } from './reglages';

/** Node.js 20 or later, no dependency. */
export function ecrireJavascript(reglages: ReglagesClient): string {
  const compteurs = reglages.compteurs.map(
    ({ cle, nom, appels, periodeS }) => `  // ${nom}\n  ${cle}: compteur(${appels}, ${periodeS}),`,
  );
  const operations = reglages.operations.map(
    ({ chemin, compteur, delaiS }) => `  "${chemin}":\n    { compteur: "${compteur}", delaiS: ${delaiS} },`,
  );
  return `// Client d’API Entreprise : il respecte les limites, et s’arrête quand on le lui demande.
// Node.js 20 ou plus. Sur votre serveur, jamais dans un navigateur : le jeton y serait public.

// Données fictives. En production : ${reglages.adresseProduction}
const ADRESSE = process.env.API_ENTREPRISE_URL ?? "${reglages.adresse}";
const SECONDE = 1000;
const ESSAIS = ${reglages.essais};

// Appels par période, en secondes : ${reglages.source}.
const COMPTEURS = {
${compteurs.join('\n')}
};

// Le délai : 5 secondes, 12 pour un document.
const OPERATIONS = {
${operations.join('\n')}
};

export class ErreurApi extends Error {
  constructor(message, details = {}) {
    super(message);
    Object.assign(this, { statut: null, code: null, requete: null, reessayerDansS: null }, details);
  }
}

/**
 * Un appel. Il attend son tour, puis rend la réponse ou lance une ErreurApi.
 * Par exemple : appeler("/v4/…/{siren}", { siren: "…" }, { context: "…", object: "…", recipient: "…" })
 */
export async function appeler(chemin, parametres, trace) {
  const operation = OPERATIONS[chemin];
  if (!operation) throw new ErreurApi("${PHRASES.operation}");
  const adresse = adresseDe(chemin, parametres, trace);
  const compteur = COMPTEURS[operation.compteur];
  for (let essai = 1; ; essai += 1) {
    const { statut, corps, requete } = await envoyer(chemin, adresse, operation.delaiS, compteur);
    if (statut === 200) return corps;
    const { code = null, title, meta } = corps.errors?.[0] ?? {};
    const attenteS = meta?.retry_in ?? ${reglages.pauseS} * essai;
    // Un refus (4xx) ne se répète pas. Une panne se retente un peu, sauf si l’attente est longue.
    const retenter = statut === 429 || ([502, 503, 504].includes(statut) && attenteS <= ${reglages.attenteMaxS});
    if (!retenter || essai === ESSAIS) {
      const details = { statut, code, requete, reessayerDansS: meta?.retry_in ?? null };
      throw new ErreurApi(title ?? "${PHRASES.refus}", details);
    }
    if (statut !== 429) await pause(attenteS * SECONDE);
  }
}

/** Beaucoup d’appels, quelques-uns à la fois. Chaque résultat : { valeur } ou { erreur }. */
export async function traiter(appels, simultanes = 4) {
  const resultats = [];
  const reste = appels.entries();
  const travailler = async () => {
    for (const [rang, appel] of reste)
      resultats[rang] = await appeler(...appel).then((valeur) => ({ valeur }), (erreur) => ({ erreur }));
  };
  await Promise.all(Array.from({ length: simultanes }, travailler));
  return resultats;
}

async function envoyer(chemin, adresse, delaiS, compteur) {
  const jeton = process.env.${VARIABLE_JETON};
  if (!jeton) throw new ErreurApi("${PHRASES.jeton}");
  const place = await prendrePlace(compteur);
  const debut = performance.now();
  let statut = null;
  let requete = null;
  try {
    const reponse = await fetch(adresse, {
      headers: { Authorization: \`Bearer \${jeton}\`, Accept: "application/json" },
      redirect: "error",
      signal: AbortSignal.timeout(delaiS * 1000),
    });
    const texte = await reponse.text();
    statut = reponse.status;
    requete = reponse.headers.get("x-request-id");
    const reprise = Math.max(1, Number(reponse.headers.get("retry-after")) || ${reglages.pause429S});
    // Trop d’appels : plus rien ne part de ce groupe avant la fin du délai.
    if (statut === 429) compteur.reprise = Math.max(compteur.reprise, performance.now() + reprise * SECONDE);
    return { statut, requete, corps: lire(texte, statut) };
  } catch (erreur) {
    // Pas de nouvel essai : l’appel est peut-être encore en cours en face.
    if (erreur instanceof ErreurApi) throw erreur;
    throw new ErreurApi(
      "${PHRASES.silence} " +
        "${PHRASES.bannie}",
    );
  } finally {
    compteur.places[place] = performance.now() + compteur.periode;
    journal({ operation: chemin, statut, ms: Math.round(performance.now() - debut), requete });
  }
}

function lire(texte, statut) {
  let corps = null;
  try {
    corps = JSON.parse(texte);
  } catch {}
  if (corps && typeof corps === "object") return corps;
  if (statut === 200) throw new ErreurApi("${PHRASES.illisible}", { statut });
  return {};
}

function adresseDe(chemin, parametres, trace) {
  const { context, object, recipient } = trace;
  if (![context, object, recipient].every((texte) => texte?.trim()))
    throw new ErreurApi("${PHRASES.trace}");
  if (object.length > ${reglages.objetMax}) throw new ErreurApi("${PHRASES.objet}");
  if (!/^[0-9]{14}$/.test(recipient))
    throw new ErreurApi("${PHRASES.recipient}");
  const reste = { ...parametres };
  const plein = chemin.replace(/\\{(\\w+)\\}/g, (_, nom) => {
    if (!reste[nom]) throw new ErreurApi("${PHRASES.parametre}");
    const valeur = encodeURIComponent(reste[nom]);
    delete reste[nom];
    return valeur;
  });
  return \`\${ADRESSE}\${plein}?\${new URLSearchParams({ ...reste, context, object, recipient })}\`;
}

function compteur(appels, periodeS) {
  return { places: Array(appels).fill(0), periode: periodeS * SECONDE, reprise: 0, file: Promise.resolve() };
}

/**
 * Chacun son tour. Une place se libère une période après la réponse :
 * la limite tient, où que commence la minute.
 */
function prendrePlace(compteur) {
  compteur.file = compteur.file.then(async () => {
    for (;;) {
      const libre = Math.min(...compteur.places);
      const attente = Math.max(libre, compteur.reprise) - performance.now();
      if (attente <= 0) {
        const place = compteur.places.indexOf(libre);
        compteur.places[place] = Infinity;
        return place;
      }
      await pause(Math.min(attente, SECONDE / 10));
    }
  });
  return compteur.file;
}

function pause(ms) {
  return new Promise((fin) => setTimeout(fin, ms));
}

/** Ni jeton, ni adresse, ni numéro d’entreprise. */
function journal(ligne) {
  console.error(JSON.stringify({ heure: new Date().toISOString(), ...ligne }));
}
`;
}
