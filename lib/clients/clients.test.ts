import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { HOTES } from '../catalogue/limites';
import { OPERATIONS } from '../catalogue/operations';
import { VARIABLE_JETON } from '../essai/extraits';
import { limitesDe } from '../volume/limites';
import { CLIENTS, ecrireClient } from './clients';
import { PHRASES, reglagesDe } from './reglages';
import { estInstalle } from './test-clients';

const TOUS = OPERATIONS.map(({ chemin }) => chemin);
const FISCALE = '/v4/dgfip/unites_legales/{siren}/attestation_fiscale';
const INSEE = '/v4/insee/sirene/unites_legales/{siren}';

/** Reads a code from its standard input, and says only whether it is well formed. */
const RELECTURES = {
  javascript: [process.execPath, '--check', '--input-type=module', '-'],
  python: ['python3', '-c', 'import sys; compile(sys.stdin.read(), "client", "exec")'],
  php: ['php', '-l'],
} as const;

describe('Les réglages d’un client', () => {
  it('tiennent sous chaque limite du catalogue', () => {
    const { compteurs, operations } = reglagesDe(TOUS);
    const { parJeton } = limitesDe(TOUS.map((chemin) => ({ chemin, parDossier: 1 })));
    expect(compteurs.map(({ cle }) => cle)).toEqual(parJeton.map(({ cle }) => cle));
    for (const [rang, { appels, periodeS }] of compteurs.entries()) {
      expect(appels).toBeGreaterThan(0);
      expect(appels).toBeLessThan(parJeton[rang]?.limite ?? 0);
      expect(periodeS).toBe(parJeton[rang]?.periodeS);
    }
    expect(operations.map(({ chemin }) => chemin)).toEqual(TOUS);
    expect(new Set(operations.map(({ delaiS }) => delaiS))).toEqual(new Set([5, 12]));
  });

  it.each([
    [1, { appels: 4, periodeS: 60 }],
    [2, { appels: 2, periodeS: 60 }],
    [3, { appels: 1, periodeS: 60 }],
    [4, { appels: 1, periodeS: 60 }],
    [5, { appels: 1, periodeS: 75 }],
    [8, { appels: 1, periodeS: 120 }],
  ])('se partagent entre %i instances', (instances, attendu) => {
    const [compteur] = reglagesDe([FISCALE], instances).compteurs;
    expect(compteur).toMatchObject(attendu);
  });

  it('ne mettent dans les phrases aucun signe qui fermerait une chaîne', () => {
    for (const phrase of Object.values(PHRASES)) expect(phrase).not.toMatch(/["'`$\\]/);
  });
});

describe.each(CLIENTS)('Le code en $nom', ({ cle, nom }) => {
  const code = ecrireClient(cle, TOUS);

  it('est court, et ne porte que les opérations choisies', () => {
    const une = ecrireClient(cle, [INSEE]);
    expect(une.split('\n').length).toBeLessThan(220);
    expect(une).toContain(INSEE);
    expect(une).not.toContain('attestation_fiscale');
    expect(une).toContain('json_resources_entreprise');
    for (const chemin of TOUS) expect(code).toContain(chemin);
  });

  it('lit le jeton dans l’environnement, vise le bac à sable, nomme la production', () => {
    expect(code).toContain(VARIABLE_JETON);
    expect(code).toContain(HOTES.bacASable);
    expect(code).toContain(HOTES.production);
    expect(code).not.toMatch(/undefined|NaN|\[object|[?&]token=|eyJ/);
  });

  const present = estInstalle(cle);
  it.skipIf(!present)(
    present
      ? 'est bien formé, pour toutes les opérations'
      : `est bien formé (sauté : ${nom} n’est pas sur cette machine)`,
    () => {
      const [commande, ...arguments_] = RELECTURES[cle];
      for (const texte of [code, ecrireClient(cle, [INSEE], 3)]) {
        const { status, stderr } = spawnSync(commande, arguments_, { input: texte, encoding: 'utf8' });
        expect([status, stderr]).toEqual([0, '']);
      }
    },
  );
});
