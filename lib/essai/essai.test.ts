import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { adresseRefusee, FAUTES, ouvrirFautes, repondre, type ServeurDeFautes } from '../serveur/test-fautes';
import { signerJeton } from '../simulateur/jeton';
import { DESTINATAIRE, FISCALE, JETON, SIREN, VIGILANCE } from './test-essai';
import { capterLeJournal, lireEnveloppe, ouvrirEssai } from './test-service';

let fautes: ServeurDeFautes;
let journal: () => string;
beforeAll(async () => {
  fautes = await ouvrirFautes();
});
beforeEach(() => {
  journal = capterLeJournal();
  fautes.jouer('correcte');
});
afterEach(() => {
  fautes.requetes.length = 0;
  vi.restoreAllMocks();
});
afterAll(() => fautes.fermer());

const autre = (rang: number) => ({ parametres: { siren: String(100_000_000 + rang) } });
const appels = () => fautes.requetes.length;

describe('Un appel d’essai', () => {
  it('rend le JSON d’API Entreprise au caractère près : 49.0 et les grands nombres restent', async () => {
    const { appeler } = ouvrirEssai(fautes.url);
    const issue = await appeler();
    const exact = '"corps":{"data": {"taux": 49.0, "grand": 12345678901234567890}}}';
    expect(issue.ok && issue.texte).toContain(exact);
    expect(lireEnveloppe(issue)).toMatchObject({
      appel: { methode: 'GET', environnement: 'bac_a_sable', delai_max_ms: 12_000 },
      reponse: { statut: 200, en_tetes: {} },
      explication: null,
    });
  });

  it('montre l’adresse appelée, sans le jeton', async () => {
    const { appeler } = ouvrirEssai(fautes.url);
    const { url } = lireEnveloppe(await appeler()).appel;
    expect(url).toBe(`${fautes.url}${fautes.requetes[0]?.chemin}`);
    expect(new URL(url).pathname).toBe(VIGILANCE.replace('{siren}', SIREN));
    expect(new URL(url).searchParams.get('recipient')).toBe(DESTINATAIRE);
  });

  it('n’envoie que les en-têtes construits ici', async () => {
    const { appeler } = ouvrirEssai(fautes.url);
    await appeler();
    const [recue] = fautes.requetes;
    const entetes = Object.fromEntries(
      (recue?.entetes ?? []).map(([nom, valeur]) => [nom.toLowerCase(), valeur]),
    );
    expect(recue?.methode).toBe('GET');
    expect(recue?.entetes).toHaveLength(7);
    expect(entetes).toEqual({
      authorization: `Bearer ${JETON}`,
      accept: 'application/json',
      'accept-encoding': 'identity',
      'user-agent': 'pret-pour-datapass',
      'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
      host: new URL(fautes.url).host,
      connection: 'keep-alive',
    });
  });

  it('user_id ne part que vers la DGFIP', async () => {
    const { appeler } = ouvrirEssai(fautes.url);
    const tracabilite = { context: 'a', object: 'b', recipient: DESTINATAIRE, user_id: 'agent-42' };
    await appeler({ operation: FISCALE, tracabilite });
    await appeler({ tracabilite });
    expect(fautes.requetes.map(({ chemin }) => chemin.includes('user_id=agent-42'))).toEqual([true, false]);
  });

  it('ne rend que les en-têtes de la liste, et aucun qui soit piégé', async () => {
    const { appeler } = ouvrirEssai(fautes.url);
    fautes.jouer('entetes_hostiles');
    const { en_tetes } = lireEnveloppe(await appeler()).reponse;
    expect(en_tetes).toEqual({ 'ratelimit-limit': '250', 'x-request-id': '<script>418166096</script>' });
    fautes.jouer('trop_de_requetes');
    expect(lireEnveloppe(await appeler(autre(1))).reponse.en_tetes).toEqual({ 'retry-after': '30' });
  });

  it.each([
    ['jeton_inconnu', 401, '00101'],
    ['jeton_expire', 401, '00103'],
    ['jeton_bloque', 401, '00105'],
    ['droits_insuffisants', 403, '00100'],
    ['appel_en_double', 409, '00015'],
    ['trop_de_requetes', 429, '00429'],
    ['fournisseur_en_panne', 502, '04999'],
  ] as const)('%s : la réponse est rendue, et expliquée', async (faute, statut, code) => {
    fautes.jouer(faute);
    const { reponse, explication } = lireEnveloppe(await ouvrirEssai(fautes.url).appeler());
    expect([reponse.statut, explication?.code]).toEqual([statut, code]);
    expect(explication?.que_faire).toMatch(/\.$/);
    expect(appels()).toBe(1);
  });

  it('une réponse 500 sans forme connue est rendue et expliquée aussi', async () => {
    for (const corps of [
      'null',
      '[]',
      '"a"',
      '{"errors":{"a":1}}',
      `${'['.repeat(9000)}${']'.repeat(9000)}`,
    ]) {
      fautes.jouer(repondre(500, corps));
      expect(lireEnveloppe(await ouvrirEssai(fautes.url).appeler()).explication?.code).toBe('500');
    }
  });
});

describe('Chaque panne du chemin a son refus, après un seul appel', () => {
  it.each([
    ['coupure', 502, 'connexion_coupee'],
    ['tronquee_longueur', 502, 'reponse_incomplete'],
    ['tronquee_morceaux', 502, 'reponse_incomplete'],
    ['json_casse', 502, 'reponse_non_json'],
    ['html', 502, 'reponse_non_json'],
    ['pas_utf8', 502, 'reponse_non_json'],
    ['gzip', 502, 'compression_refusee'],
    ['enorme_annoncee', 502, 'reponse_trop_grande'],
    ['enorme_morceaux', 502, 'reponse_trop_grande'],
    ['redirection_metadonnees', 502, 'redirection_refusee'],
    ['redirection_meme_hote', 502, 'redirection_refusee'],
  ] as const)('%s : %i %s', async (faute, statut, code) => {
    fautes.jouer(faute);
    expect(await ouvrirEssai(fautes.url).issue()).toEqual([statut, code]);
    await pause(30);
    expect(appels()).toBe(1);
  });

  it('un port fermé, un nom inconnu', async () => {
    expect(await ouvrirEssai(await adresseRefusee()).issue()).toEqual([502, 'injoignable']);
    expect(await ouvrirEssai('https://entreprise.invalid').issue()).toEqual([502, 'nom_introuvable']);
  });
});

describe('Ce qui est refusé ne part pas', () => {
  it('un jeton expiré, une demande fausse, un client déjà parti : aucun appel', async () => {
    const { issue } = ouvrirEssai(fautes.url);
    expect(await issue({ jeton: signerJeton({ exp: 1 }) })).toEqual([422, 'jeton_expire']);
    expect(await issue({ parametres: { siren: '../..' } })).toEqual([422, 'champ_invalide']);
    expect(await issue({ environnement: 'production' })).toEqual([403, 'environnement_ferme']);
    expect(await issue({}, '192.0.2.1', AbortSignal.abort())).toEqual([502, 'abandonnee']);
    await pause(30);
    expect(appels()).toBe(0);
  });
});

describe('Le journal', () => {
  it('une ligne par appel, sans jeton, ni SIREN, ni SIRET, ni raison, ni adresse, quelle que soit la faute', async () => {
    const canari = signerJeton({ jti: 'CANARI-jti' });
    const object = 'CANARI raison n° 127';
    const tracabilite = { context: 'CANARI cadre', object, recipient: DESTINATAIRE };
    const muettes = ['silence', 'corps_lent', 'gzip_bombe'];
    const noms = (Object.keys(FAUTES) as (keyof typeof FAUTES)[]).filter((nom) => !muettes.includes(nom));
    const operations = [];
    for (const [rang, nom] of noms.entries()) {
      fautes.jouer(nom);
      const { appeler } = ouvrirEssai(fautes.url);
      operations.push(await appeler({ ...autre(rang), jeton: canari, tracabilite }, '203.0.113.77'));
    }
    for (const siren of ['000000018', '000000026', '000000034'])
      await ouvrirEssai(fautes.url).appeler({
        environnement: 'simulateur',
        parametres: { siren },
        jeton: canari,
      });
    const refuses = operations.flatMap((issue) => (issue.ok ? [] : [JSON.stringify(issue.refus)])).join('');
    const lignes = journal().trim().split('\n');
    expect(lignes).toHaveLength(noms.length + 3);
    for (const ligne of lignes)
      expect(Object.keys(JSON.parse(ligne))).toEqual([
        ...['date', 'evenement', 'operation', 'environnement', 'statut', 'code', 'ms', 'requete'],
      ]);
    const secrets = [
      ...[canari, ...canari.split('.'), encodeURIComponent(`Bearer ${canari}`), 'CANARI', object],
      ...[DESTINATAIRE, DESTINATAIRE.slice(0, 9), SIREN, '203.0.113.77', encodeURIComponent(object)],
      ...noms.map((_, rang) => String(100_000_000 + rang)),
    ];
    for (const secret of secrets) {
      expect(journal().includes(secret), `journal : ${secret}`).toBe(false);
      expect(refuses.includes(secret), `refus : ${secret}`).toBe(false);
    }
  });
});
