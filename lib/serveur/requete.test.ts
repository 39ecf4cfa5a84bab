import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { resolutionSure } from './adresses';
import { lireJson, type PanneAmont, type Requete, TAILLE_MAX } from './requete';
import { adresseRefusee, type NomFaute, ouvrirFautes, repondre, type ServeurDeFautes } from './test-fautes';

const DELAI_MS = 150;

let fautes: ServeurDeFautes;
beforeAll(async () => {
  fautes = await ouvrirFautes();
});
afterEach(() => {
  fautes.requetes.length = 0;
});
afterAll(() => fautes.fermer());

function appeler(suite: Partial<Requete> = {}, url = fautes.url) {
  const amont = { origine: new URL(url), localPermis: true };
  return lireJson({ amont, chemin: '/v3/essai', entetes: {}, delaiMs: DELAI_MS, ...suite });
}

async function panne(suite: Partial<Requete> = {}, url = fautes.url): Promise<PanneAmont> {
  const issue = await appeler(suite, url);
  if (issue.ok) throw new Error(`attendu : une panne ; reçu : ${issue.value.texte.slice(0, 80)}`);
  return issue;
}

describe('Chaque faute du programme appelé a sa panne, en une seule requête', () => {
  it.each<[faute: NomFaute, code: string, statut: number | null, muette: boolean]>([
    ['coupure', 'connexion_coupee', null, true],
    ['silence', 'delai_depasse', null, true],
    ['corps_lent', 'delai_depasse', 200, false],
    ['tronquee_longueur', 'reponse_incomplete', 200, false],
    ['tronquee_morceaux', 'reponse_incomplete', 200, false],
    ['json_casse', 'reponse_non_json', 200, false],
    ['html', 'reponse_inattendue', 200, false],
    ['html_deguise', 'reponse_non_json', 200, false],
    ['pas_utf8', 'reponse_non_json', 200, false],
    ['pas_http', 'reponse_non_json', null, false],
    ['gzip', 'compression_refusee', 200, false],
    ['enorme_annoncee', 'reponse_trop_grande', 200, false],
    ['redirection_metadonnees', 'redirection_refusee', 302, false],
    ['redirection_meme_hote', 'redirection_refusee', 307, false],
  ])('%s : %s', async (faute, code, statut, muette) => {
    fautes.jouer(faute);
    // Only a fault that lasts waits for the delay: on a busy machine, the others must not meet it.
    const delaiMs = code === 'delai_depasse' ? DELAI_MS : 5000;
    expect(await panne({ delaiMs })).toMatchObject({ code, statut, muette });
    await pause(30);
    expect(fautes.requetes).toHaveLength(1);
  });

  it.each([
    ['gzip_bombe', 'compression_refusee'],
    ['enorme_morceaux', 'reponse_trop_grande'],
  ] as const)('%s : %s', async (faute, code) => {
    fautes.jouer(faute);
    expect(await panne({ delaiMs: 5000 })).toMatchObject({ code, statut: 200 });
    expect(fautes.requetes).toHaveLength(1);
  });

  it('une redirection vers un autre port n’y mène jamais', async () => {
    const cible = await ouvrirFautes();
    fautes.jouer(repondre(301, '{}', { location: `${cible.url}/vole` }));
    expect(await panne()).toMatchObject({ code: 'redirection_refusee' });
    await pause(30);
    expect([fautes.requetes.length, cible.requetes.length]).toEqual([1, 0]);
    await cible.fermer();
  });

  it('un port fermé est injoignable, et muet', async () => {
    expect(await panne({}, await adresseRefusee())).toMatchObject({ code: 'injoignable', muette: true });
  });

  it('un nom qui n’existe pas', async () => {
    const amont = { origine: new URL('https://entreprise.invalid'), localPermis: false };
    expect(await panne({ amont, delaiMs: 5000 })).toMatchObject({ code: 'nom_introuvable', muette: false });
  });

  it('un nom qui mène à cette machine : rien ne part', async () => {
    const port = new URL(fautes.url).port;
    const amont = { origine: new URL(`http://api.exemple.fr:${port}`), localPermis: false };
    const resolution = resolutionSure((_, rendre) => rendre(null, [{ address: '127.0.0.1', family: 4 }]));
    expect(await panne({ amont, resolution })).toMatchObject({ code: 'destination_interdite' });
    const ecrite = { origine: new URL(fautes.url), localPermis: false };
    expect(await panne({ amont: ecrite })).toMatchObject({ code: 'destination_interdite' });
    await pause(30);
    expect(fautes.requetes).toHaveLength(0);
  });

  it('une erreur d’API Entreprise n’est pas une panne : elle est rendue telle quelle', async () => {
    for (const faute of ['jeton_expire', 'droits_insuffisants', 'appel_en_double'] as const) {
      fautes.jouer(faute);
      expect(await appeler()).toMatchObject({ ok: true });
    }
    fautes.jouer('trop_de_requetes');
    expect(await appeler()).toMatchObject({ value: { statut: 429, entetes: { 'retry-after': '30' } } });
    expect(fautes.requetes).toHaveLength(4);
  });
});

describe('La réponse', () => {
  it('garde son texte au caractère près', async () => {
    fautes.jouer('correcte');
    const texte = '{"data": {"taux": 49.0, "grand": 12345678901234567890}}';
    expect(await appeler()).toMatchObject({ value: { statut: 200, texte } });
  });

  it('est lue jusqu’à 1 Mio, pas un octet de plus', async () => {
    const texte = (taille: number) => `"${'a'.repeat(taille - 2)}"`;
    fautes.jouer(repondre(200, texte(TAILLE_MAX)));
    expect(await appeler({ delaiMs: 5000 })).toMatchObject({ ok: true });
    fautes.jouer((_, reponse) => {
      reponse.writeHead(200, { 'content-type': 'application/json' }).write(texte(TAILLE_MAX + 1));
      reponse.end();
    });
    expect(await panne({ delaiMs: 5000 })).toMatchObject({ code: 'reponse_trop_grande' });
  });

  it('peut annoncer n’importe quel JSON, et rien d’autre', async () => {
    const recu = async (type: string) => {
      fautes.jouer(repondre(200, '{}', { 'content-type': type }));
      return (await appeler()).ok;
    };
    for (const type of ['application/json', 'Application/JSON; charset=utf-8', 'application/problem+json'])
      expect(await recu(type), type).toBe(true);
    for (const type of [
      'text/json',
      'application/jsonp',
      'text/html; application/json',
      'application/json, a',
    ])
      expect(await recu(type), type).toBe(false);
  });

  it('collée à une autre, ne devient pas celle de l’appel suivant', async () => {
    fautes.jouer('longueur_menteuse');
    expect(await panne({ delaiMs: 5000 })).toMatchObject({ code: 'reponse_incomplete' });
    fautes.jouer(repondre(200, '{"a":2}'));
    expect(await appeler()).toMatchObject({ value: { texte: '{"a":2}' } });
  });
});

describe('La connexion', () => {
  it('sert plusieurs fois, et reste utilisable après chaque faute', async () => {
    const alertes: string[] = [];
    process.on('warning', ({ message }) => alertes.push(message));
    for (const faute of ['coupure', 'json_casse', 'gzip', 'tronquee_longueur', 'html'] as const) {
      fautes.jouer(faute);
      await panne();
      fautes.jouer('correcte');
      for (let tour = 0; tour < 15; tour += 1) expect((await appeler()).ok, faute).toBe(true);
    }
    await pause(30);
    expect(fautes.ouvertes()).toBe(1);
    expect(alertes).toEqual([]);
  });

  it('fermée par l’autre côté pendant le repos, n’est pas reprise', async () => {
    const autre = await ouvrirFautes();
    autre.jouer((_, reponse) => {
      reponse.writeHead(200, { 'content-type': 'application/json', connection: 'close' }).end('{}');
    });
    for (let tour = 0; tour < 3; tour += 1) expect(await appeler({}, autre.url)).toMatchObject({ ok: true });
    await autre.fermer();
  });

  it('se ferme chez le programme appelé dès que le client s’en va', async () => {
    for (const faute of ['silence', 'corps_lent'] as const) {
      fautes.jouer(faute);
      const depart = new AbortController();
      const attendue = panne({ signal: depart.signal, delaiMs: 5000 });
      await expect.poll(() => fautes.requetes.length).toBe(1);
      await pause(20);
      depart.abort();
      expect((await attendue).code).toBe('abandonnee');
      await expect.poll(() => fautes.requetes[0]?.ouverte, { timeout: 200, interval: 10 }).toBe(false);
      fautes.requetes.length = 0;
    }
  });

  it('ne s’ouvre pas pour un client déjà parti', async () => {
    expect(await panne({ signal: AbortSignal.abort() })).toMatchObject({ code: 'abandonnee' });
    await pause(30);
    expect(fautes.requetes).toHaveLength(0);
  });

  it('ne laisse aucun écouteur sur le signal d’un client qui fait beaucoup d’appels', async () => {
    const { signal } = new AbortController();
    let poses = 0;
    const { addEventListener, removeEventListener } = signal;
    Object.assign(signal, {
      addEventListener: (...suite: Parameters<typeof addEventListener>) => {
        poses += 1;
        addEventListener.apply(signal, suite);
      },
      removeEventListener: (...suite: Parameters<typeof removeEventListener>) => {
        poses -= 1;
        removeEventListener.apply(signal, suite);
      },
    });
    for (const faute of ['correcte', 'html', 'coupure', 'silence'] as const) {
      fautes.jouer(faute);
      await appeler({ signal });
    }
    expect(poses).toBe(0);
  });

  it('refuse un en-tête qui ne s’écrit pas, sans laisser de minuterie qui tuerait le serveur', async () => {
    await expect(appeler({ entetes: { authorization: 'Bearer a\r\nb' }, delaiMs: 20 })).rejects.toThrow();
    await pause(60);
    expect(fautes.requetes).toHaveLength(0);
  });
});
