import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MAX_BYTES } from '../draft/format';
import { envoiPour, retourDe } from './envoi';
import { desceller, LIEN_MAX, lienDe, ouvrirLien, phraseLien, sceller } from './lien';
import { comprimer, deBase64url, decomprimer, enBase64url } from './octets';
import { a, bon, COMPLETES, changesDe, demande, PERSONNES, repond, SANS_AVIS, T0 } from './test-echange';

vi.setConfig({ testTimeout: 60_000 });
afterEach(() => {
  vi.unstubAllGlobals();
});

const ICI = 'https://service.example';
const LETTRES = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const envoi = envoiPour(demande(), 'contact_metier', 'e1', T0);
const urlDe = async () => bon(await lienDe(ICI, envoi)).url;
const codeDe = async (lien: string) => {
  const lu = await ouvrirLien(lien);
  return lu.ok ? 'lu' : lu.code;
};
/** The content of a link, changed. */
const change = (url: string, faire: (contenu: string) => string) => {
  const coupe = url.lastIndexOf('.') + 1;
  return url.slice(0, coupe) + faire(url.slice(coupe));
};

describe('Un lien', () => {
  it('fait l’aller et le retour, clé et contenu après le dièse', async () => {
    const url = await urlDe();
    const [devant = '', derriere = ''] = url.split('#');
    expect(devant).toBe(`${ICI}/repondre`);
    expect(derriere).toMatch(/^v1\.[\w-]{43}\.[\w-]+$/);
    expect(await ouvrirLien(url)).toEqual({ ok: true, value: envoi });
    expect(await ouvrirLien(`#${derriere}`)).toEqual({ ok: true, value: envoi });
    const retour = retourDe(envoi, { ...envoi.reponses, intitule: 'B' }, SANS_AVIS, 'r1', a(5));
    const reprise = bon(await lienDe(ICI, retour)).url;
    expect(reprise).toMatch(/^https:\/\/service\.example\/reprendre#/);
    expect(await ouvrirLien(reprise)).toEqual({ ok: true, value: retour });
  });

  it('600 demandes au hasard, et leurs retours, reviennent les mêmes', async () => {
    const mots = fc.record({
      intitule: fc.string({ unit: 'binary' }),
      description: fc.lorem({ mode: 'sentences' }),
    });
    const message = fc
      .constantFrom(...PERSONNES)
      .chain((pour) => fc.record({ pour: fc.constant(pour), dits: changesDe(pour), mots }));
    await fc.assert(
      fc.asyncProperty(message, async ({ pour, dits, mots: ecrits }) => {
        const b = demande({ ...COMPLETES, ...ecrits });
        const aller = envoiPour(b, pour, 'e1', T0);
        expect(await ouvrirLien(bon(await lienDe(ICI, aller)).url)).toEqual({ ok: true, value: aller });
        const retour = repond(b, pour, dits);
        expect(await ouvrirLien(bon(await lienDe(ICI, retour)).url)).toEqual({ ok: true, value: retour });
      }),
      { numRuns: 600 },
    );
  });

  it('d’une demande complète tient dans un courriel ; trop long, il le dit', async () => {
    for (const pour of PERSONNES) {
      const { url, court } = bon(await lienDe(ICI, envoiPour(demande(), pour, 'e1', T0)));
      expect([url.length <= LIEN_MAX, court]).toEqual([true, true]);
    }
    const texte = Array.from({ length: 900 }, (_, n) => `${n * 7919}`).join(' ');
    const lourd = envoiPour(demande({ ...COMPLETES, description: texte }), 'contact_metier', 'e1', T0);
    const { url, court } = bon(await lienDe(ICI, lourd));
    expect([url.length > LIEN_MAX, court]).toEqual([true, false]);
    expect(await ouvrirLien(url)).toEqual({ ok: true, value: lourd });
  });

  it('n’est jamais deux fois le même, et ne laisse rien lire', async () => {
    const [un, deux] = [await urlDe(), await urlDe()];
    expect(un).not.toBe(deux);
    const binaire = atob(
      (un.split('.').at(-1) ?? '').replaceAll('-', '+').replaceAll('_', '/').slice(0, 400),
    );
    expect(binaire).not.toContain('intitule');
  });

  it('s’ouvre coupé en lignes, entre chevrons ou suivi d’un point, comme une messagerie le rend', async () => {
    const url = await urlDe();
    const lignes = url.replace(/(.{70})/g, '$1\r\n ');
    for (const rendu of [lignes, `<${url}>`, `  ${url}.`, `« ${url} ».\n`])
      expect(await codeDe(rendu)).toBe('lu');
  });
});

describe('Un lien qui ne s’ouvre pas', () => {
  it('chaque lettre changée, dans la clé ou le contenu, est refusée sans rien montrer', async () => {
    const retour = retourDe(envoi, { ...envoi.reponses, intitule: 'B' }, SANS_AVIS, 'r1', a(5));
    const { url } = bon(await lienDe(ICI, retour));
    const debut = url.indexOf('#') + 4;
    const codes = new Set<string>();
    for (let n = debut; n < url.length; n += 1) {
      const avant = url[n] ?? '';
      if (avant === '.') continue;
      for (const saut of [1, 17, 40]) {
        const autre = LETTRES[(LETTRES.indexOf(avant) + saut) % 64];
        codes.add(await codeDe(url.slice(0, n) + autre + url.slice(n + 1)));
      }
    }
    expect([...codes].sort()).toEqual(['coupe', 'mauvaise_cle', 'modifie']);
  });

  it('chaque octet scellé, changé d’un bit ou de tous, est refusé', async () => {
    const { cle, contenu } = await sceller({ petit: 'secret' });
    const octets = deBase64url(contenu) ?? new Uint8Array();
    for (let n = 0; n < octets.length; n += 1)
      for (const masque of [1, 2, 4, 8, 16, 32, 64, 128, 255]) {
        const change = octets.slice();
        change[n] = (change[n] ?? 0) ^ masque;
        const lu = await desceller({ cle, contenu: enBase64url(change) });
        expect(lu.ok).toBe(false);
        expect(JSON.stringify(lu)).not.toContain('secret');
      }
  });

  it('chaque début de lien est refusé, et le dit coupé dès que la clé est entière', async () => {
    const url = await urlDe();
    const cle = url.indexOf('#') + 4 + 43;
    for (let n = url.indexOf('#'); n < url.length; n += 3) {
      const code = await codeDe(url.slice(0, n));
      expect(code).not.toBe('lu');
      if (n > cle + 2) expect(code).toBe('coupe');
    }
    expect(await codeDe(url.slice(0, -40))).toBe('coupe');
    expect(await codeDe(change(url, (contenu) => `${contenu}AAAA`))).toBe('modifie');
  });

  it('une autre clé ne montre rien', async () => {
    const [un, deux] = [await urlDe(), await urlDe()];
    const croise = un.replace(/#v1\.[\w-]{43}/, `#v1.${deux.split('.')[2]}`);
    expect(croise).not.toBe(un);
    const lu = await ouvrirLien(croise);
    expect(lu).toEqual({ ok: false, code: 'mauvaise_cle' });
    expect(await codeDe(un.replace(/#v1\.[\w-]{43}/, '#v1.courte'))).toBe('mauvaise_cle');
  });

  it.each([
    ['', 'pas_un_lien'],
    [ICI, 'pas_un_lien'],
    [`${ICI}/repondre`, 'pas_un_lien'],
    [`${ICI}/repondre#v1.`, 'pas_un_lien'],
    [`${ICI}/repondre#v1.abc`, 'pas_un_lien'],
    [`${ICI}/repondre#v1.a.b.c`, 'pas_un_lien'],
    [`${ICI}/repondre#v2.abc.def`, 'autre_version'],
    [`#v1.${'A'.repeat(43)}.é`, 'coupe'],
    [`#v1.${'A'.repeat(43)}.${'é'.repeat(60)}`, 'modifie'],
    [`#v1.${'A'.repeat(43)}.AAAA`, 'coupe'],
    ['x'.repeat(2_000_000), 'trop_grand'],
  ])('%.40s', async (lien, code) => {
    expect(await codeDe(lien)).toBe(code);
  });

  it('un contenu scellé qui n’est pas un message est refusé comme un fichier le serait', async () => {
    const avec = async (valeur: unknown) => {
      const { cle, contenu } = await sceller(valeur);
      return codeDe(`#v1.${cle}.${contenu}`);
    };
    expect(await avec({ format: 'autre' })).toBe('autre_format');
    expect(await avec({ ...envoi, version: 2 })).toBe('version_plus_recente');
    expect(await avec({ ...envoi, pour: 'demandeur' })).toBe('incomplet');
    expect(await avec(JSON.parse('{"__proto__": {"x": 1}}'))).toBe('contenu_refuse');
  });

  it('une bombe est arrêtée à 1 Mio', async () => {
    const bombe = await comprimer(new Uint8Array(MAX_BYTES * 40));
    expect(bombe.length).toBeLessThan(60_000);
    expect(await decomprimer(bombe, MAX_BYTES)).toBeNull();
    const { cle, contenu } = await sceller('0'.repeat(MAX_BYTES * 4));
    expect(await desceller({ cle, contenu })).toEqual({ ok: false, code: 'trop_grand' });
    const juste = await sceller('0'.repeat(MAX_BYTES - 2));
    expect((await desceller(juste)).ok).toBe(true);
  });

  it('un navigateur qui ne sait pas chiffrer le dit', async () => {
    const url = await urlDe();
    vi.stubGlobal('DecompressionStream', undefined);
    expect(await codeDe(url)).toBe('navigateur');
    expect(await lienDe(ICI, envoi)).toEqual({ ok: false, code: 'navigateur' });
  });

  it('chaque refus a sa phrase, qui dit quoi faire', () => {
    const codes = ['navigateur', 'pas_un_lien', 'autre_version', 'coupe', 'mauvaise_cle', 'modifie'] as const;
    const autres = ['trop_grand', 'pas_json', 'autre_format', 'version_plus_recente', 'incomplet'] as const;
    const phrases = [...codes, ...autres, 'contenu_refuse' as const].map(phraseLien);
    expect(new Set(phrases).size).toBe(12);
    for (const phrase of phrases) expect(phrase).toMatch(/^(Ouvrez|Copiez|Rechargez|Demandez|Choisissez) /);
  });
});
