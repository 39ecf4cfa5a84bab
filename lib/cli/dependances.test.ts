import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const lire = (nom: string) => readFileSync(nom, 'utf8');
const paquet = JSON.parse(lire('package.json'));
const verrou: Record<string, { version: string; resolved?: string; integrity?: string }> = JSON.parse(
  lire('package-lock.json'),
).packages;
const installes = Object.entries(verrou).filter(([chemin]) => chemin !== '');

const auMoins = (version: string, plancher: string) => {
  const [a, b] = [version, plancher].map((texte) => texte.split('.').map(Number));
  const rang = (b ?? []).findIndex((nombre, i) => nombre !== a?.[i]);
  return rang === -1 || (a?.[rang] ?? 0) > (b?.[rang] ?? 0);
};

describe('Les dépendances', () => {
  it('ont toutes une empreinte dans le verrou, et un seul registre', () => {
    expect(installes.length).toBeGreaterThan(100);
    expect(installes.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
    const hotes = installes.flatMap(([, { resolved }]) => (resolved ? [new URL(resolved).origin] : []));
    expect([...new Set(hotes)].length).toBeLessThanOrEqual(1);
    expect(hotes.every((hote) => hote.startsWith('https://'))).toBe(true);
  });

  it('sont écrites avec leur version exacte', () => {
    const versions = Object.entries({ ...paquet.dependencies, ...paquet.devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
  });

  it.each(Object.entries<string>(JSON.parse(lire('lib/cli/planchers.json'))).filter(([nom]) => nom !== '//'))(
    '%s est au moins en %s, partout dans le verrou',
    (nom, plancher) => {
      const versions = installes.filter(([chemin]) => chemin.endsWith(`node_modules/${nom}`));
      expect(versions.length).toBeGreaterThan(0);
      for (const [chemin, { version }] of versions) expect(auMoins(version, plancher), chemin).toBe(true);
    },
  );

  it('la comparaison de versions sait dire non', () => {
    expect(auMoins('16.4.1', '16.4.2')).toBe(false);
    expect(auMoins('15.9.9', '16.4.2')).toBe(false);
    expect(auMoins('16.10.0', '16.4.2')).toBe(true);
    expect(auMoins('16.4.2', '16.4.2')).toBe(true);
  });

  it('d’exécution sont quinze au plus, chacune avec sa raison', () => {
    const dites = [...lire('docs/dependances.md').matchAll(/^\| `([^`]+)` \| .{8,} \|$/gm)].map(
      ([, nom]) => nom,
    );
    expect(dites).toEqual(Object.keys(paquet.dependencies));
    expect(dites.length).toBeLessThanOrEqual(15);
  });

  it('ne lancent aucun script en s’installant', () => {
    const npmrc = lire('.npmrc').split('\n');
    expect(npmrc).toEqual(expect.arrayContaining(['ignore-scripts=true', 'save-exact=true']));
  });

  it('leur liste CycloneDX se fait sans réseau', () => {
    const texte = execFileSync('npm', ['run', '-s', 'sbom'], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, npm_config_offline: 'true' },
    });
    const { bomFormat, components } = JSON.parse(texte);
    expect(bomFormat).toBe('CycloneDX');
    expect(components.length).toBeGreaterThan(300);
  });
});

describe('Ce que le dépôt doit porter', () => {
  it.each(['SECURITY.md', 'LICENSE', 'package-lock.json', 'biome.json', '.dockerignore'])('%s', (nom) => {
    expect(existsSync(nom)).toBe(true);
  });

  it('aucun binaire, aucun secret', () => {
    const suivis = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).split('\n');
    expect(
      suivis.filter((nom) => /\.(exe|dll|so|dylib|wasm|jar|node|pem|key|p12)$|(^|\/)\.env/.test(nom)),
    ).toEqual([]);
  });
});

describe('L’image (décrite ici, jamais construite ici)', () => {
  const dockerfile = lire('Dockerfile');
  const compose = parse(lire('compose.yaml'));

  it('construit comme un clone neuf : mêmes commandes, dans le même ordre', () => {
    const commandes = [...dockerfile.matchAll(/^RUN (.+)$/gm)].map(([, commande]) => commande);
    expect(commandes).toEqual(['npm ci --no-audit --no-fund', 'npm run -s build']);
    expect(lire('.ci/run')).toContain('npm ci --no-audit --no-fund');
  });

  it('ne copie que des fichiers qui existent, et finit sans droits', () => {
    for (const [, noms = ''] of dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm))
      for (const nom of noms.split(' ')) expect(existsSync(nom), nom).toBe(true);
    expect(dockerfile.lastIndexOf('USER node')).toBeLessThan(dockerfile.lastIndexOf('CMD ["node"'));
    expect(dockerfile).toMatch(/^HEALTHCHECK [\s\S]*\/api\/sante/m);
    expect(dockerfile).not.toMatch(/^(?:ARG|ENV).*(?:SECRET|TOKEN|JETON|PASSWORD)/m);
  });

  it('ne reçoit que des variables que le service lit', () => {
    const lues = `${lire('lib/serveur/reglages.ts')} PORT HOSTNAME`;
    const variables = Object.keys(compose.services.application.environment);
    expect(variables.length).toBeGreaterThan(0);
    expect(variables.filter((nom) => !lues.includes(nom))).toEqual([]);
  });

  it('ne publie que le service, sur cette machine, et laisse finir ce qui court', () => {
    const { application, compteurs } = compose.services;
    expect(application.ports).toEqual(['127.0.0.1:3000:3000']);
    expect(compteurs.ports).toBeUndefined();
    expect(application.stop_grace_period).toBe('20s');
    expect(compteurs.healthcheck.test).toContain('ping');
    for (const service of [application, compteurs]) expect(service.read_only).toBe(true);
  });
});
