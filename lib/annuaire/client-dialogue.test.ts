import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TAILLE_MAX } from '../serveur/requete';
import { interroger } from './client';
import { CLAMART, fauxAnnuaire, json, type Repondre, reponse, unite } from './test-annuaire';

describe('Le dialogue avec l’annuaire', () => {
  let faux: Awaited<ReturnType<typeof fauxAnnuaire>>;
  beforeAll(async () => {
    faux = await fauxAnnuaire();
  });
  afterAll(() => faux.fermer());
  const demander = (delaiMs = 400) => interroger(faux.amont, { siret: CLAMART }, Date.now, delaiMs);

  it('pose une question, une fois, sans rien transmettre du demandeur', async () => {
    faux.dire(json(reponse(unite())));
    expect(await demander()).toMatchObject({ ok: true, value: [{ siret: CLAMART }] });
    const [{ url, methode, entetes } = { url: '', methode: '', entetes: {} }, ...autres] = faux.demandes;
    expect(autres).toEqual([]);
    expect(methode).toBe('GET');
    expect(url).toBe(
      `/search?q=${CLAMART}&page=1&per_page=1&minimal=true&include=siege%2Ccomplements%2Cmatching_etablissements`,
    );
    expect(Object.keys(entetes).sort()).toEqual([
      'accept',
      'accept-encoding',
      'connection',
      'host',
      'user-agent',
    ]);
  });

  it('n’écrit jamais autre chose que sa question dans l’adresse', async () => {
    faux.dire(json(reponse()));
    for (const texte of ['a&per_page=99#x', '../../admin', 'a\r\nX: 1', '\ud800é%2e', 'q'.repeat(200)])
      await interroger(faux.amont, { texte });
    for (const { url } of faux.demandes) {
      const lue = new URL(url, faux.amont.origine);
      expect(lue.pathname).toBe('/search');
      expect([...lue.searchParams.keys()]).toEqual(['q', 'page', 'per_page', 'minimal', 'include']);
      expect(lue.searchParams.get('per_page')).toBe('10');
    }
    expect(faux.demandes).toHaveLength(5);
  });

  const FAUTES: readonly [string, Repondre, object][] = [
    ['il se tait', () => {}, { code: 'panne', cause: 'delai_depasse' }],
    [
      'il commence et s’arrête',
      (res) => res.writeHead(200, { 'content-type': 'application/json' }).write('{'),
      { code: 'panne', cause: 'delai_depasse' },
    ],
    ['il raccroche', (res) => res.destroy(), { code: 'panne', cause: 'connexion_coupee' }],
    [
      'il rend une page',
      (res) => res.writeHead(200, { 'content-type': 'text/html' }).end('<p>'),
      { code: 'panne', cause: 'reponse_inattendue' },
    ],
    ['il rend du JSON coupé', json('{"results":['), { code: 'panne', cause: 'reponse_non_json' }],
    ['il rend un autre JSON', json('{"resultats":[]}'), { code: 'panne', cause: 'forme_inconnue' }],
    [
      'il renvoie ailleurs',
      json('{}', 302, { location: 'http://127.0.0.1:9/' }),
      { code: 'panne', cause: 'redirection_refusee' },
    ],
    ['il rend trop', json(`"${'x'.repeat(TAILLE_MAX)}"`), { code: 'panne', cause: 'reponse_trop_grande' }],
    [
      'il compresse',
      json('{}', 200, { 'content-encoding': 'gzip' }),
      { code: 'panne', cause: 'compression_refusee' },
    ],
    ['il tombe', json('{}', 500), { code: 'panne', cause: 'statut' }],
    [
      'il tombe avec une page',
      (res) => res.writeHead(502, { 'content-type': 'text/html' }).end(),
      { code: 'panne', cause: 'reponse_inattendue' },
    ],
    ['il interdit', json('{}', 403), { code: 'panne', cause: 'statut' }],
    ['il refuse la question', json('{"erreur":"3 caractères"}', 400), { code: 'question_refusee' }],
    [
      'il demande d’attendre',
      json('{}', 429, { 'retry-after': '42' }),
      { code: 'trop_de_demandes', attendreMs: 42_000 },
    ],
    [
      'il demande d’attendre avec une page',
      (res) => res.writeHead(429, { 'retry-after': '2', 'content-type': 'text/html' }).end(),
      { code: 'trop_de_demandes', attendreMs: 2_000 },
    ],
    [
      'il demande d’attendre un jour : autant, sans rien raccourcir',
      json('{}', 429, { 'retry-after': '86400' }),
      { code: 'trop_de_demandes', attendreMs: 86_400_000 },
    ],
    [
      'il demande d’attendre sans dire combien : dix secondes',
      json('{}', 429),
      { code: 'trop_de_demandes', attendreMs: 10_000 },
    ],
  ];
  it.each(FAUTES)('%s : une seule demande, jamais répétée', async (_cas, faute, attendu) => {
    faux.dire(faute);
    expect(await demander()).toEqual({ ok: false, ...attendu });
    expect(faux.demandes).toHaveLength(1);
  });

  it('attend trois secondes, pas plus', async () => {
    faux.dire(() => {});
    const debut = performance.now();
    expect(await interroger(faux.amont, { siret: CLAMART })).toMatchObject({ cause: 'delai_depasse' });
    expect(performance.now() - debut).toBeGreaterThan(2_900);
    expect(performance.now() - debut).toBeLessThan(4_000);
  });
});
