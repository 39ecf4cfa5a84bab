import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isSiren } from '../annuaire/siret';
import { GROUPES_LIMITES } from '../catalogue/limites';
import type { Chemin } from '../catalogue/operations';
import type { CasSimule } from '../simulateur/identifiants';
import { jetonDemonstration } from '../simulateur/jeton';
import { ouvrirSimulateur, type SimulateurOuvert } from '../simulateur/serveur';
import { simule, TRACABILITE } from '../simulateur/test-appel';
import { reunir, sommet } from '../volume/fenetre';
import type { ClientEcrit } from './clients';
import { PHRASES } from './reglages';
import {
  ACCELERATION,
  type AppelVoulu,
  estInstalle,
  type Lancement,
  lancer,
  ouvrirGouttes,
} from './test-clients';

const FISCALE = '/v4/dgfip/unites_legales/{siren}/attestation_fiscale';
const VIGILANCE = '/v4/urssaf/unites_legales/{siren}/attestation_vigilance';
const INSEE = '/v4/insee/sirene/unites_legales/{siren}';
const CHEMINS: readonly Chemin[] = [FISCALE, VIGILANCE, INSEE];
const SILENCE = `${PHRASES.silence} ${PHRASES.bannie}`;
const { limite, periodeS } = GROUPES_LIMITES.high_latency_documents;

/** Numbers that name nobody and no case of the simulator. */
const SIRENS = Array.from({ length: 900 }, (_, rang) => String(1000 + rang).padStart(9, '0')).filter(isSiren);

const appel = (chemin: Chemin, siren = simule('trouve').siren, trace = {}): AppelVoulu => [
  chemin,
  { siren },
  { ...TRACABILITE, ...trace },
];
const appels = (chemin: Chemin, nombre: number) =>
  SIRENS.slice(0, nombre).map((siren) => appel(chemin, siren));

/**
 * What every client must do, in a process of its own, against the embedded simulator. One file per language
 * calls it, so that they run side by side.
 */
export function eprouver({ cle, nom }: ClientEcrit): void {
  const present = estInstalle(cle);
  describe(`Le client ${nom}`, { timeout: 60_000 }, () => {
    const titre = (texte: string) =>
      present ? texte : `${texte} (sauté : ${nom} n’est pas sur cette machine)`;
    const essai = present ? it : it.skip;
    const debut = Date.now();
    const jeton = jetonDemonstration(new Date(debut));
    let simulateur: SimulateurOuvert;

    /** A simulator whose hours last minutes, and whose clock starts on the minute, at the first call. */
    const ouvrir = async (acceleration: number) => {
      const minute = Math.ceil(debut / 60_000) * 60_000;
      let premier: number | null = null;
      return ouvrirSimulateur({
        maintenant: () => {
          premier ??= performance.now();
          return minute + (performance.now() - premier) * acceleration;
        },
      });
    };
    beforeEach(async () => {
      simulateur = await ouvrir(ACCELERATION);
    });
    afterEach(() => simulateur.fermer());

    const jouer = (voulus: readonly AppelVoulu[], autres: Partial<Lancement> = {}) =>
      lancer(cle, { chemins: CHEMINS, appels: voulus, url: simulateur.url, jeton, ...autres });
    const statuts = () => simulateur.requetes.map(({ statut }) => statut);
    /** The most calls of the operation in any minute of the simulator's record. */
    const parMinute = () =>
      sommet(
        reunir(
          simulateur.requetes
            .filter(({ chemin }) => chemin.includes('attestation_fiscale'))
            .map(({ recueA }) => ({ secondes: [Math.floor((recueA - debut) / 1000)], nombres: [1] })),
        ),
        periodeS,
      ).appels;

    essai(titre('attend son tour : aucune minute ne dépasse la limite, et tout est répondu'), async () => {
      const { resultats } = await jouer([...appels(FISCALE, 11), ...appels(INSEE, 3), appel(VIGILANCE)]);
      expect(resultats).toHaveLength(15);
      for (const resultat of resultats) expect(resultat.ok).toContain('data');
      expect(statuts()).toEqual(Array(15).fill(200));
      expect(parMinute()).toBeLessThan(limite);
      // Eleven calls at four a minute: two minutes, and no more than one to spare.
      const moments = simulateur.requetes.map(({ recueA }) => recueA);
      expect(Math.max(...moments) - Math.min(...moments)).toBeGreaterThanOrEqual(2 * periodeS * 1000);
    });

    essai(titre('rend les réponses dans l’ordre, et n’envoie que ce qu’il faut'), async () => {
      const { resultats } = await jouer([appel(INSEE), appel(INSEE, simule('introuvable').siren)]);
      expect(resultats.map(({ ok, statut }) => (ok ? 200 : statut))).toEqual([200, 404]);
      const [premiere] = simulateur.requetes;
      const url = new URL(premiere?.chemin ?? '', simulateur.url);
      expect(Object.fromEntries(url.searchParams)).toEqual(TRACABILITE);
      expect(premiere?.entetes.authorization).toBe(`Bearer ${jeton}`);
      expect(url.href).not.toContain(jeton);
    });

    essai(titre('arrêté par un vrai 429, attend la fin du délai avant tout autre appel'), async () => {
      // Its pace broken on purpose: nothing but the 429 holds it back.
      const sansRythme = (code: string) => code.replace(/ompteur\(4, 60\)/, 'ompteur(400, 60)');
      // Slower, so that even a busy machine makes six calls within the minute.
      const acceleration = ACCELERATION / 4;
      await simulateur.fermer();
      simulateur = await ouvrir(acceleration);
      const { resultats } = await jouer(appels(FISCALE, limite + 3), {
        acceleration,
        retoucher: sansRythme,
        simultanes: 1,
      });
      for (const resultat of resultats) expect(resultat.ok).toContain('data');
      expect(statuts()).toEqual([...Array(limite).fill(200), 429, 200, 200, 200]);
      const [refus, suite] = simulateur.requetes.slice(limite);
      // The limit starts again with the minute of the clock: Retry-After leads there.
      const finMinute = (Math.floor((refus?.recueA ?? 0) / 60_000) + 1) * 60_000;
      expect(suite?.recueA).toBeGreaterThanOrEqual(finMinute - 1000);
    });

    essai(titre('devant un 429 qui se répète, attend chaque fois 30 secondes, puis renonce'), async () => {
      const { resultats } = await jouer([appel(INSEE, simule('trop_de_requetes').siren), appel(INSEE)], {
        simultanes: 1,
      });
      expect(resultats.map(({ ok, statut }) => (ok ? 200 : statut))).toEqual([429, 200]);
      expect(statuts()).toEqual([429, 429, 429, 200]);
      const moments = simulateur.requetes.map(({ recueA }) => recueA);
      for (const rang of [1, 2, 3])
        expect((moments[rang] ?? 0) - (moments[rang - 1] ?? 0)).toBeGreaterThanOrEqual(29_000);
    });

    const sansSuite: readonly CasSimule[] = [
      'introuvable',
      'jeton_expire',
      'jeton_bloque',
      'droits_insuffisants',
      'appel_en_double',
    ];
    essai(titre('ne répète jamais un refus (4xx)'), async () => {
      const voulus = [...sansSuite.map((cas) => appel(INSEE, simule(cas).siren)), appel(INSEE, '123456789')];
      const { resultats } = await jouer(voulus);
      expect(resultats.map(({ statut }) => statut)).toEqual([404, 401, 401, 403, 409, 422]);
      for (const { code, message } of resultats) expect([code, message]).not.toContain(null);
      expect(simulateur.requetes).toHaveLength(voulus.length);
    });

    essai(titre('retente une panne deux fois, et pas celle qui demande une longue attente'), async () => {
      const panne = await jouer([appel(INSEE, simule('erreur_fournisseur').siren)]);
      expect(panne.resultats[0]?.statut).toBe(502);
      const reseau = await jouer([appel(INSEE, simule('erreur_reseau').siren)]);
      expect(reseau.resultats[0]).toMatchObject({ statut: 504, code: '00501', reessayer: 15 });
      expect(statuts()).toEqual([502, 502, 502, 504, 504, 504]);
      const moments = simulateur.requetes.map(({ recueA }) => recueA);
      expect((moments[5] ?? 0) - (moments[4] ?? 0)).toBeGreaterThanOrEqual(14_900);
      const analyse = await jouer([appel(VIGILANCE, simule('analyse_en_cours').siren)]);
      expect(analyse.resultats[0]).toMatchObject({ statut: 502, code: '04501', reessayer: 86_400 });
      expect(simulateur.requetes).toHaveLength(7);
    });

    essai(titre('n’attend pas une réponse plus que le délai conseillé, et ne rappelle pas'), async () => {
      const gouttes = await ouvrirGouttes();
      const [lente, goutte] = await Promise.all([
        jouer([appel(INSEE, simule('fournisseur_lent').siren)]),
        jouer([appel(INSEE)], { url: gouttes.url }),
      ]);
      await gouttes.fermer();
      for (const { resultats } of [lente, goutte]) expect(resultats[0]?.message).toBe(SILENCE);
      expect(statuts()).toEqual([null]);
      expect(gouttes.requetes()).toBe(1);
    });

    essai(titre('refuse, avant d’appeler, ce qui manque'), async () => {
      const long = 'x'.repeat(50);
      const { resultats } = await jouer([
        appel(INSEE, undefined, { context: ' ' }),
        appel(INSEE, undefined, { object: '' }),
        appel(INSEE, undefined, { recipient: '' }),
        appel(INSEE, undefined, { object: long }),
        appel(INSEE, undefined, { recipient: '123' }),
        appel(INSEE, ''),
        ['/v9/licorne', {}, TRACABILITE],
        // Forty-nine letters pass, accents included.
        appel(INSEE, undefined, { object: 'é'.repeat(49) }),
      ]);
      const { trace, objet, recipient, parametre, operation } = PHRASES;
      expect(resultats.map(({ message }) => message)).toEqual([
        ...[trace, trace, trace, objet, recipient, parametre, operation],
        undefined,
      ]);
      expect(simulateur.requetes).toHaveLength(1);
    });

    essai(titre('ne montre nulle part le jeton, ni un numéro d’entreprise'), async () => {
      const cas: readonly CasSimule[] = ['trouve', 'introuvable', 'jeton_expire', 'erreur_fournisseur'];
      const sirens = cas.map((un) => simule(un).siren);
      const { sorties, resultats } = await jouer(sirens.map((siren) => appel(INSEE, siren)));
      const mort = await jouer([appel(INSEE)], { url: 'http://127.0.0.1:9' });
      expect(mort.resultats[0]?.message).toBe(SILENCE);
      expect(resultats.filter(({ vu }) => vu)).toHaveLength(3);
      // The log is there: the operation, its status, and nothing of what was asked.
      expect(sorties).toContain(INSEE);
      for (const texte of [sorties, mort.sorties])
        for (const secret of [...jeton.split('.'), ...sirens, TRACABILITE.recipient])
          expect(texte).not.toContain(secret);
    });

    essai(titre('sans jeton, n’appelle pas'), async () => {
      const { resultats } = await jouer([appel(INSEE)], { jeton: '' });
      expect(resultats[0]?.message).toBe(PHRASES.jeton);
      expect(simulateur.requetes).toEqual([]);
    });
  });
}
