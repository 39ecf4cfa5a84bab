import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/**
 * What each room may import, by exact prefix of the path: « .ts » at the end names one file and not its
 * longer-named neighbours. A room may always import itself.
 */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  'lib/catalogue': [],
  'lib/result': [],
  'lib/annuaire/siret': [],
  'lib/annuaire/etablissement.ts': [],
  'lib/form': ['lib/catalogue', 'zod/mini'],
  'lib/steps': [
    'lib/catalogue',
    'lib/annuaire/siret',
    'lib/annuaire/etablissement.ts',
    'lib/form',
    'zod/mini',
  ],
  'lib/contexte': ['lib/catalogue', 'lib/form', 'lib/steps', 'lib/result'],
  'lib/relecture': ['lib/catalogue', 'lib/annuaire/siret', 'lib/form', 'lib/steps', 'lib/contexte'],
  'lib/serveur': ['lib/catalogue', 'lib/result', 'node:', '@redis/client', 'prom-client'],
  'lib/annuaire/': ['lib/catalogue', 'lib/annuaire', 'lib/result', 'lib/serveur', 'node:'],
  'lib/essai': [
    'lib/catalogue',
    'lib/annuaire/siret',
    'lib/result',
    'lib/serveur',
    'lib/simulateur',
    'lib/steps',
    'lib/form',
    'node:',
  ],
  'lib/draft': [
    'lib/catalogue',
    'lib/form',
    'lib/steps',
    'lib/contexte',
    'lib/relecture',
    'lib/result',
    'zod/mini',
    'idb',
  ],
  'lib/simulateur': ['lib/catalogue', 'lib/annuaire/siret', 'lib/result', 'node:'],
  'lib/export': ['lib/catalogue', 'lib/draft', 'lib/form', 'lib/result', 'lib/steps', 'pdfkit'],
  'lib/trousse': ['lib/catalogue', 'lib/draft', 'lib/export', 'lib/form', 'lib/steps'],
  'lib/echange': [
    'lib/catalogue',
    'lib/draft',
    'lib/export/texte',
    'lib/form',
    'lib/result',
    'lib/steps',
    'lib/trousse',
    'zod/mini',
  ],
  'lib/apres': [
    'lib/catalogue',
    'lib/draft',
    'lib/essai',
    'lib/export',
    'lib/form',
    'lib/simulateur/identifiants',
    // The one way to fold a text, and nothing else of the reading.
    'lib/relecture/mots.ts',
    'lib/steps',
  ],
  'lib/site': ['lib/apres', 'lib/steps'],
  // Pure, like the catalogue it reads: the screens replay a day on every keystroke.
  'lib/volume': ['lib/catalogue', 'zod/mini'],
  'lib/clients': ['lib/catalogue', 'lib/volume', 'lib/essai/extraits'],
  // The service worker, and the page's side of it.
  'lib/hors-ligne': ['workbox-precaching'],
  // The one script that a page runs by itself.
  'lib/demarrage': ['lib/draft/base', 'lib/hors-ligne/page'],
  'lib/cli': ['lib/', 'node:', '@playwright/test', 'esbuild'],
  components: ['lib/', 'react', 'next/', '@codegouvfr/react-dsfr', 'markdown-to-jsx', 'node:'],
  app: ['components/', 'lib/', 'react', 'next', '@codegouvfr/react-dsfr/dsfr/artwork/pictograms/'],
};

const SOURCE = /\.(ts|tsx|mjs)$/;
const TEST = /(\.test\.ts|\/test-[^/]+\.ts)$/;

function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => SOURCE.test(path));
}

/** The paths a file imports: ours from the root, without extension; others as written. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [
    ...text.matchAll(/^(?:import|export)[^'";]*?from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm),
  ]
    .map(([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? '')
    .map((path) => {
      if (path.startsWith('@/')) return path.slice(2);
      return path.startsWith('.') ? relative('.', normalize(join(dirname(file), path))) : path;
    });
}

const files = ['lib', 'components', 'app', 'e2e'].flatMap(filesBelow);
const sources = files.filter((path) => !TEST.test(path));

describe('La maison', () => {
  it('a des pièces, et chaque fichier est dans l’une d’elles', () => {
    const rooms = Object.keys(ROOMS);
    const lost = sources.filter(
      (path) => !path.startsWith('e2e') && !rooms.some((room) => path.startsWith(room)),
    );
    expect(lost).toEqual([]);
    expect(sources.length).toBeGreaterThan(50);
  });

  it.each(Object.entries(ROOMS))('%s n’importe que ce qui lui est permis', (room, allowed) => {
    const wrong = sources
      .filter((path) => path.startsWith(room))
      .flatMap((path) => importsOf(path).map((imported) => ({ path, imported })))
      .filter(({ imported }) => ![room, ...allowed].some((prefix) => `${imported}.ts`.startsWith(prefix)));
    expect(wrong).toEqual([]);
  });

  it('un seul fichier nomme IndexedDB, un seul module lit le disque dans les écrans', () => {
    const naming = (word: RegExp, folder: string) =>
      sources.filter((path) => path.startsWith(folder) && word.test(readFileSync(join(ROOT, path), 'utf8')));
    expect(naming(/from 'idb'|\bindexedDB\./, 'lib')).toEqual(['lib/draft/base.ts']);
    expect(naming(/\bindexedDB\.|localStorage\./, 'components')).toEqual([]);
    expect(naming(/from 'node:fs'/, 'components')).toEqual(['components/wizard/help.tsx']);
  });

  it('aucun HTML brut, aucun eval', () => {
    const raw = /dangerouslySetInnerHTML|\.innerHTML|\beval\(|new Function\(/;
    const guilty = sources.filter((path) => raw.test(readFileSync(join(ROOT, path), 'utf8')));
    // The journeys try it, to see it refused.
    expect(guilty.filter((path) => !TEST.test(path) && !path.startsWith('e2e/'))).toEqual([]);
  });

  it('aucun autre chemin d’un texte vers une page : ni fragment, ni adresse qui agit', () => {
    const path =
      /outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|parseFromString|document\.write|srcdoc|['"`]javascript:|set(?:Timeout|Interval)\(['"`]/;
    const screens = sources.filter((each) => /^(?:app|components|lib)\//.test(each));
    expect(screens.filter((each) => path.test(readFileSync(join(ROOT, each), 'utf8')))).toEqual([]);
  });

  it('aucun fichier pour un tableur : une cellule ne peut pas devenir une formule', () => {
    const sheet = /text\/(?:csv|tab-separated)|\.(?:csv|tsv|xlsx?|ods)\b/i;
    const reach = (path: string) => sheet.test(readFileSync(join(ROOT, path), 'utf8'));
    expect(sources.filter((path) => !path.startsWith('e2e') && reach(path))).toEqual([]);
  });

  it('le moteur tient en 200 lignes, et aucun fichier hors données ne dépasse 250', () => {
    const lines = (path: string) => readFileSync(join(ROOT, path), 'utf8').split('\n').length - 1;
    const engine = sources.filter((path) => path.startsWith('lib/form/'));
    expect(engine.reduce((sum, path) => sum + lines(path), 0)).toBeLessThan(200);
    const long = files.filter((path) => !path.startsWith('lib/catalogue/') && lines(path) > 250);
    expect(long).toEqual([]);
  });
});
