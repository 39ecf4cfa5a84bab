import { DESTINATAIRE, demande, SIREN } from '../lib/essai/test-essai';
import { FAUTES } from '../lib/serveur/test-fautes';
import { portLibre } from '../lib/serveur/test-redis';
import { envoyer, essayer, SANS_LIMITE } from '../lib/serveur/test-serveur';
import { signerJeton } from '../lib/simulateur/jeton';
import { expect, test } from './serveur';

test('1 000 demandes de suite : pas un appel de plus que le budget', async ({ fautes, ouvrir }) => {
  const { ESSAI_BUDGET_GLOBAL_PAR_MINUTE: _, ESSAI_BUDGET_GLOBAL_PAR_10_MINUTES: __, ...reste } = SANS_LIMITE;
  const { url } = await ouvrir(reste);
  const comptes: Record<number, number> = {};
  const un = async (part: number) => {
    // Ten tokens: the budget of everyone stops them before their own.
    const jeton = signerJeton({ jti: `masse-${part}` });
    for (let rang = 0; rang < 100; rang += 1) {
      const siren = String(100_000_000 + part * 100 + rang);
      const { statut, entetes } = await essayer(url, demande({ parametres: { siren }, jeton }));
      comptes[statut] = (comptes[statut] ?? 0) + 1;
      if (statut === 429) expect(Number(entetes['retry-after'])).toBeGreaterThan(0);
    }
  };
  const debut = performance.now();
  await Promise.all(Array.from({ length: 10 }, (_, part) => un(part)));
  const minutes = Math.ceil((performance.now() - debut) / 60_000);
  expect(comptes[200]).toBe(fautes.requetes.length);
  expect(fautes.requetes.length).toBeGreaterThanOrEqual(100);
  expect(fautes.requetes.length).toBeLessThanOrEqual(100 * minutes);
  expect((comptes[200] ?? 0) + (comptes[429] ?? 0)).toBe(1000);
});

test('mille appels mêlés de fautes : le canari n’est nulle part dans ce que le serveur écrit', async ({
  fautes,
  ouvrir,
}) => {
  const port = await portLibre();
  const serveur = await ouvrir({ ...SANS_LIMITE, METRIQUES_PORT: String(port) });
  const noms = Object.keys(FAUTES).filter(
    (nom) => !/^(?:silence|corps_lent|gzip_bombe|enorme_|trop_de)/.test(nom),
  ) as (keyof typeof FAUTES)[];
  fautes.jouer((recue, reponse) =>
    FAUTES[noms[fautes.requetes.length % noms.length] ?? 'correcte'](recue, reponse),
  );
  const canaris = Array.from({ length: 20 }, (_, part) => signerJeton({ jti: `CANARI-jti-${part}` }));
  const object = 'CANARI n° 127';
  const tracabilite = { context: 'CANARI cadre', object, recipient: DESTINATAIRE };
  const rendus: string[] = [];
  const un = async (canari: string, part: number) => {
    for (let rang = 0; rang < 50; rang += 1) {
      const siren = String(100_000_000 + part * 50 + rang);
      const faux =
        rang % 25 === 0 ? { jeton: `${canari}.faux` } : rang % 25 === 1 ? { operation: canari } : {};
      const { statut, texte } = await essayer(
        serveur.url,
        demande({ parametres: { siren }, tracabilite, jeton: canari, ...faux }),
      );
      if (statut !== 200) rendus.push(texte);
    }
  };
  await Promise.all(canaris.map(un));
  const mesures = (await envoyer(`http://127.0.0.1:${port}/metrics`)).texte;
  const { sortie, erreurs } = serveur.ecrits;
  expect(sortie.match(/"evenement":"essai"/g)).toHaveLength(920);
  expect(erreurs).toBe('');
  expect(rendus.length).toBeGreaterThan(300);
  const secrets = [
    ...canaris.flatMap((canari) => [canari, ...canari.split('.'), encodeURIComponent(`Bearer ${canari}`)]),
    'CANARI',
    encodeURIComponent(object),
    DESTINATAIRE,
    DESTINATAIRE.slice(0, 9),
    SIREN,
    '100000',
    '127.0.0.1',
  ];
  // The names and labels of the measures: their values may look like any number.
  const series = mesures.replace(/ \S+$/gm, '');
  // The banner of the framework names the address where it listens.
  const tout = [sortie.replace(/^.*(?:Local|Network):.*$/gm, ''), erreurs, series, ...rendus].join('\n');
  for (const secret of secrets) expect(tout.includes(secret), secret).toBe(false);
});
