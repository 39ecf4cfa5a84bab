import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { abriter, methodesRefusees, reponseJson, reponseRefus } from './reponses';

afterEach(() => vi.restoreAllMocks());

const PROTEGEES = {
  'content-type': 'application/json; charset=utf-8',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
};

describe('Une erreur que personne n’attendait', () => {
  it.each([
    ['une erreur', new TypeError('Bearer SECRET.canari.JETON 13002526500013')],
    ['un texte', 'Bearer SECRET.canari.JETON 13002526500013'],
    ['rien', undefined],
    ['une cause', new Error('a', { cause: new Error('SECRET 13002526500013') })],
  ])('%s : un numéro, et rien de ce qui a été envoyé', async (_, jetee) => {
    const ecrit = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const erreurs = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const reponse = await abriter(async () => {
      throw jetee;
    })();
    const corps = await reponse.text();
    const journal = ecrit.mock.calls.join('');
    expect(erreurs).not.toHaveBeenCalled();
    expect(reponse.status).toBe(500);
    expect(Object.fromEntries(reponse.headers)).toMatchObject(PROTEGEES);
    expect(corps + journal).not.toMatch(/SECRET|canari|13002526500013/);
    const { numero, evenement, nom } = JSON.parse(journal) as Record<string, string>;
    expect(evenement).toBe('erreur');
    expect(nom).toBe(jetee instanceof Error ? jetee.name : 'inconnue');
    expect(numero).toMatch(/^[0-9a-f-]{36}$/);
    expect(JSON.parse(corps)).toMatchObject({ erreur: { code: 'erreur_interne' } });
    expect(corps).toContain(numero);
  });

  it('une route qui va bien passe, avec ce qu’elle reçoit', async () => {
    const route = abriter(async (texte: string, nombre: number) => reponseJson(`{"a":"${texte}${nombre}"}`));
    expect(await (await route('b', 1)).text()).toBe('{"a":"b1"}');
  });
});

describe('Nos réponses', () => {
  it('rendent le JSON reçu au caractère près, protégé', async () => {
    const reponse = reponseJson('{"a": 49.0, "b": 12345678901234567890}', { 'cache-control': 'public' });
    expect(await reponse.text()).toBe('{"a": 49.0, "b": 12345678901234567890}');
    expect(Object.fromEntries(reponse.headers)).toMatchObject({ ...PROTEGEES, 'cache-control': 'public' });
  });

  it('un refus dit son code, son champ s’il y en a un, et quand revenir en secondes entières', async () => {
    const refus = { statut: 429, code: 'trop_de_demandes', message: 'Attendez.' };
    const attente = (attendreS: number) => reponseRefus({ ...refus, attendreS }).headers.get('retry-after');
    expect([attente(0.2), attente(12), attente(12.01), attente(0)]).toEqual(['1', '12', '13', '1']);
    const nu = reponseRefus(refus);
    expect(nu.headers.has('retry-after')).toBe(false);
    expect(await nu.json()).toEqual({ erreur: { code: 'trop_de_demandes', message: 'Attendez.' } });
    expect(await reponseRefus({ ...refus, champ: 'jeton' }).json()).toMatchObject({
      erreur: { champ: 'jeton' },
    });
  });

  it.each([
    [['GET'], 'GET, HEAD'],
    [['POST'], 'POST'],
    [['GET', 'POST'], 'GET, HEAD, POST'],
  ] as const)('une méthode qui n’existe pas, quand %j existe : Allow dit %s', async (permises, allow) => {
    const refus = methodesRefusees(...permises);
    expect(Object.keys(refus)).toEqual(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);
    for (const refuser of Object.values(refus)) {
      const reponse = await refuser();
      expect([reponse.status, reponse.headers.get('allow')]).toEqual([405, allow]);
      expect(await reponse.json()).toEqual({
        erreur: { code: 'methode_refusee', message: `Cette adresse n’accepte que ${allow}.` },
      });
    }
  });
});

describe('Chaque adresse d’API', () => {
  const dossier = join(import.meta.dirname, '../../app/api');
  const fichiers = readdirSync(dossier, { recursive: true, encoding: 'utf8' }).filter((nom) =>
    nom.endsWith('route.ts'),
  );

  it('refuse toutes les méthodes qu’elle n’a pas, et Allow nomme celles qu’elle a', async () => {
    expect(fichiers.length).toBeGreaterThanOrEqual(5);
    for (const fichier of fichiers) {
      const texte = readFileSync(join(dossier, fichier), 'utf8');
      const presentes = [...texte.matchAll(/^export const ([A-Z]+) = abriter\(/gm)].map(([, nom]) => nom);
      const refus = /^export const \{ ([A-Z, ]+) \} = methodesRefusees\((.*)\);$/m.exec(texte);
      expect(presentes.length, fichier).toBeGreaterThan(0);
      const [, refusees = '', permises = ''] = refus ?? [];
      expect(permises, fichier).toBe(presentes.map((nom) => `'${nom}'`).join(', '));
      expect([...refusees.split(', '), ...presentes].sort(), fichier).toEqual(
        Object.keys(methodesRefusees('GET')).sort(),
      );
    }
  });
});
