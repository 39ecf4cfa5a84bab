import { ENTETES, GROUPES_LIMITES } from '../catalogue/limites';
import type { Budget } from '../serveur/compteur';
import { createDisjoncteur, type Disjoncteur } from '../serveur/disjoncteur';
import { type Motif, mesures, motifConnu } from '../serveur/mesures';
import type { Environnement } from '../serveur/reglages';
import { journal, type Refus } from '../serveur/reponses';
import type { ReponseAmont } from '../serveur/requete';
import { attenteDemandee } from '../serveur/retry-after';
import type { Service } from '../serveur/service';
import { createAmonts, type Issue } from './amont';
import { type Cible, cheminDe, delaiMs, estPrivileges } from './appel';
import { type DemandeEssai, lireDemande } from './demande';
import { expliquer } from './explications';
import { ATTENTE_APRES_DELAI_S, motifDe, refusDePanne, refusDePrise, refusDeSilence } from './refus';

/** JSON ready to send, or the refusal. */
export type IssueEssai =
  | { readonly ok: true; readonly texte: string }
  | { readonly ok: false; readonly refus: Refus };

type Vol = { readonly issue: Promise<IssueEssai>; readonly arret: AbortController; passagers: number };

const MINUTE = 60_000;
/** When a 429 says no delay: the period of every limit of a token (apistration, throttle.yml). */
const ATTENTE_429_MS = MINUTE;
/** We never use more than this share of what a token may call. */
const PART_DU_GROUPE = 0.8;

/**
 * A banned address gets no answer at all, and every call made during the ban is one too many.
 *
 * Source: site documentation (a ban is silent and lasts 12 hours). The three figures are our choice.
 */
const SILENCES = { echecs: 5, fenetreMs: MINUTE, coupureMs: 15 * MINUTE };

const refuser = (refus: Refus): IssueEssai => ({ ok: false, refus });

/** A call that does not leave: counted by its reason. */
function retenirAvant(motif: Motif, refus: Refus): IssueEssai {
  mesures().refus(motif);
  return refuser(refus);
}

/** Where the calls to an operation are counted: a group of operations, or the operation alone. */
function groupeDe(
  cible: Cible,
): { readonly nom: string; readonly limite: number; readonly periodeMs: number } | null {
  if (estPrivileges(cible)) return null;
  const groupe = GROUPES_LIMITES[cible.groupeLimite];
  const nom = groupe.mode === 'groupe' ? cible.groupeLimite : cible.operationId;
  return { nom, limite: Math.floor(groupe.limite * PART_DU_GROUPE), periodeMs: 1000 * groupe.periodeS };
}

/**
 * The test call: one call checked, counted, sent once, and explained.
 *
 * @param service settings, counters and fingerprints of this process
 * @param maintenant milliseconds since 1970
 */
export function createEssai(service: Service, maintenant: () => number = Date.now) {
  const { reglages, compteur, empreinte } = service;
  const { appeler, origineDe } = createAmonts(reglages);
  const enVol = new Map<string, Vol>();
  const disjoncteurs = new Map<Environnement, Disjoncteur>();

  function disjoncteurDe(environnement: Environnement): Disjoncteur {
    const present = disjoncteurs.get(environnement);
    if (present) return present;
    const neuf = createDisjoncteur(SILENCES, maintenant);
    disjoncteurs.set(environnement, neuf);
    mesures().suivreDisjoncteur(environnement, () => neuf.reste() > 0);
    return neuf;
  }

  /** The budgets that a call draws on: everyone's, the token's, its group's, the client's. */
  function budgetsDe({ appel, jeton }: DemandeEssai, client: string): readonly Budget[] {
    const { globalParMinute, globalPar10Minutes, parJetonParMinute, parClientParMinute } = reglages.budgets;
    const marque = empreinte(jeton);
    const groupe = groupeDe(appel.cible);
    return [
      { cle: 'tous:1', limite: globalParMinute, fenetreMs: MINUTE },
      { cle: 'tous:10', limite: globalPar10Minutes, fenetreMs: 10 * MINUTE },
      { cle: `jeton:${marque}`, limite: parJetonParMinute, fenetreMs: MINUTE },
      ...(groupe
        ? [{ cle: `jeton:${marque}:${groupe.nom}`, limite: groupe.limite, fenetreMs: groupe.periodeMs }]
        : []),
      { cle: `client:${empreinte(client)}`, limite: parClientParMinute, fenetreMs: MINUTE },
    ];
  }

  /** What an answer changes for the next calls. */
  async function retenir(amont: Issue, cles: { appel: string; groupe: string }): Promise<void> {
    const { statut, entetes } = amont.ok ? amont.value : amont;
    if (statut === 429)
      await compteur.verrouiller(cles.groupe, attenteDemandee(entetes, maintenant(), ATTENTE_429_MS));
    if (!amont.ok && amont.code === 'delai_depasse')
      await compteur.verrouiller(cles.appel, ATTENTE_APRES_DELAI_S * 1000);
  }

  async function voler(
    demande: DemandeEssai,
    client: string,
    cle: string,
    signal: AbortSignal,
  ): Promise<IssueEssai> {
    const { environnement, appel, jeton } = demande;
    const disjoncteur = disjoncteurDe(environnement);
    const groupe = groupeDe(appel.cible)?.nom ?? 'privileges';
    const cles = { appel: `appel:${cle}`, groupe: `429:${environnement}:${empreinte(jeton)}:${groupe}` };

    const prise = await compteur.prendre(budgetsDe(demande, client), [cles.appel, cles.groupe]);
    if (!prise.ok) return retenirAvant(motifDe(prise, cles.appel), refusDePrise(prise, cles.appel));
    if (!disjoncteur.entrer()) return retenirAvant('silence', refusDeSilence(disjoncteur.reste()));

    const chemin = cheminDe(appel);
    const debut = performance.now();
    const amont = await appeler(demande, chemin, signal).catch((erreur) => {
      disjoncteur.noter(null);
      throw erreur;
    });
    const dureeMs = Math.round(performance.now() - debut);
    disjoncteur.noter(!amont.ok && amont.code === 'abandonnee' ? null : amont.ok || !amont.muette);
    await retenir(amont, cles);
    const operation = estPrivileges(appel.cible) ? 'privileges' : appel.cible.operationId;
    const statut = amont.ok ? amont.value.statut : amont.statut;
    const code = amont.ok ? null : amont.code;
    mesures().appel({ operation, environnement, statut, panne: code, dureeMs });
    journal({
      evenement: 'essai',
      operation,
      environnement,
      statut,
      code,
      ms: dureeMs,
      requete: numeroDe(amont.ok ? amont.value.entetes : amont.entetes),
    });
    if (!amont.ok) return refuser(refusDePanne(amont.code));
    return { ok: true, texte: enveloppe(demande, chemin, amont.value, dureeMs) };
  }

  function enveloppe(demande: DemandeEssai, chemin: string, amont: ReponseAmont, dureeMs: number): string {
    const { environnement, appel } = demande;
    const origine = origineDe(environnement);
    const { statut, entetes, texte } = amont;
    const appele = {
      methode: 'GET',
      url: `${origine}${chemin}`,
      environnement,
      duree_ms: dureeMs,
      delai_max_ms: delaiMs(appel.cible),
    };
    const explication = statut < 400 ? null : expliquer(statut, JSON.parse(texte));
    // The body goes as the text that came: « 49.0 » must not become « 49 ».
    return `{"appel":${JSON.stringify(appele)},"reponse":{"statut":${statut},"en_tetes":${JSON.stringify(
      enTetesPermis(entetes),
    )},"corps":${texte}},"explication":${JSON.stringify(explication)}}`;
  }

  return {
    /**
     * Answers one click.
     *
     * @param texte the body of the request
     * @param client the address of the client, for counting only
     * @param signal aborted when the client goes away
     */
    async essayer(texte: string, client: string, signal: AbortSignal): Promise<IssueEssai> {
      const lu = lireDemande(texte, reglages.environnements, maintenant());
      if (!lu.ok) return retenirAvant(motifConnu(lu.refus.code), lu.refus);
      const { environnement, appel, jeton } = lu.value;
      const cle = empreinte([environnement, jeton, cheminDe(appel)].join('\n'));
      const vol = enVol.get(cle) ?? decoller(lu.value, client, cle);
      vol.passagers += 1;
      const quitter = () => {
        vol.passagers -= 1;
        if (vol.passagers > 0) return;
        // Nobody boards a flight that turns back: the same call asked again is a new one.
        if (enVol.get(cle) === vol) enVol.delete(cle);
        vol.arret.abort();
      };
      if (signal.aborted) quitter();
      else signal.addEventListener('abort', quitter, { once: true });
      return vol.issue.finally(() => signal.removeEventListener('abort', quitter));
    },
  };

  /** The same call asked twice at once is made once, and both get its answer. */
  function decoller(demande: DemandeEssai, client: string, cle: string): Vol {
    const arret = new AbortController();
    const issue = voler(demande, client, cle, arret.signal).finally(() => {
      if (enVol.get(cle) === vol) enVol.delete(cle);
    });
    const vol: Vol = { issue, arret, passagers: 0 };
    enVol.set(cle, vol);
    return vol;
  }
}

/** The number of a request as API Entreprise writes it, or nothing: this goes to the log. */
function numeroDe(entetes: Readonly<Record<string, string>>): string | null {
  const numero = entetes['x-request-id'] ?? '';
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(numero) ? numero : null;
}

/** The headers that are shown, by name; printable ASCII, short. */
function enTetesPermis(entetes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    ENTETES.reponse.flatMap((nom) => {
      const valeur = entetes[nom.toLowerCase()];
      return valeur && /^[\x20-\x7e]{1,200}$/.test(valeur) ? [[nom.toLowerCase(), valeur]] : [];
    }),
  );
}
