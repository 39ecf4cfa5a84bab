import { existsSync, readdirSync } from 'node:fs';

/**
 * The tests that judge one mutated file (`FICHIER_MUTE`): those of its name, then the rest of its room.
 * All of them start from one entry, because a mutant in a module-level table reruns them all from nothing.
 */
const file = process.env.FICHIER_MUTE ?? '';
const room = file.slice(0, file.lastIndexOf('/'));
const own = file.replace(/\.ts$/, '.test.ts');
const GOLDEN = {
  'lib/relecture': ['regles', 'demandes', 'adverses'].map((name) => `lib/relecture/${name}.test.ts`),
  // Their roommates start servers, or play ten thousand files: a file there is judged by its own tests.
  'lib/draft': [],
  'lib/essai': ['lib/essai/appel-phrases.test.ts'],
  'lib/serveur': [],
  'lib/steps': ['lib/steps/validation.test.ts', 'lib/steps/contacts/step.test.ts'],
};

const roommates = readdirSync(room)
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => `${room}/${name}`);
const others = existsSync(own) && GOLDEN[room] ? GOLDEN[room] : (GOLDEN[room] ?? []).concat(roommates);
const tests = [...new Set([...(existsSync(own) ? [own] : []), ...others])];
// The slow checks of the reading as a whole judge no file of their own; nor does the one against explosions.
const SLOW = ['lib/relecture/index.test.ts', 'lib/relecture/demesure.test.ts'];
const kept = tests.filter((test) => !SLOW.includes(test) || own === test);
process.env.TESTS_DU_FICHIER = kept.map((test) => `/${test}`).join(' ');

/** A mutant that breaks a test file before its tests exist leaves no failed test, and Stryker counts only those. */
const collapse = {
  onTestModuleEnd({ task }) {
    const { errors = [] } = task.result ?? {};
    if (errors.length > 0)
      task.tasks.push({ type: 'test', name: 'se lit', file: task, result: { state: 'fail', errors } });
  },
};

export default {
  test: {
    include: ['lib/cli/mutation.entree.ts'],
    pool: 'threads',
    isolate: false,
    // Stryker has its own limit, from how long the tests took without a mutant.
    testTimeout: 120_000,
    reporters: ['default', collapse],
  },
};
