import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { VARIABLE_JETON } from '../essai/extraits';
import { jetonDemonstration } from '../simulateur/jeton';
import { ouvrirSimulateur } from '../simulateur/serveur';
import { CLIENTS, ecrireClient } from './clients';
import { commandeDEssai } from './commande';
import { GARANTIES } from './garanties';
import { estInstalle } from './test-clients';

const INSEE = '/v4/insee/sirene/unites_legales/{siren}';

const sansInsecable = (texte: string) => texte.replaceAll('\u00a0', ' ');

describe('La commande pour essayer un client', () => {
  for (const client of CLIENTS) {
    const present = estInstalle(client.cle);
    const titre = `fait un appel en ${client.nom}${present ? '' : ' (sauté : pas sur cette machine)'}`;
    it.skipIf(!present)(titre, { timeout: 20_000 }, async () => {
      const simulateur = await ouvrirSimulateur();
      const dossier = mkdtempSync(join(tmpdir(), 'commande-'));
      try {
        writeFileSync(join(dossier, client.fichier), ecrireClient(client.cle, [INSEE]));
        const { stdout } = await promisify(execFile)(
          'sh',
          ['-c', commandeDEssai(client, INSEE, { siren: '418166096' })],
          {
            cwd: dossier,
            env: {
              ...process.env,
              API_ENTREPRISE_URL: simulateur.url,
              [VARIABLE_JETON]: jetonDemonstration(new Date()),
            },
          },
        );
        expect(stdout).toContain('data');
        expect(simulateur.requetes.map(({ statut }) => statut)).toEqual([200]);
      } finally {
        await simulateur.fermer();
        rmSync(dossier, { recursive: true, force: true });
      }
    });
  }
});

describe('Ce que les clients garantissent', () => {
  it.each(GARANTIES)('a son épreuve : $dit', ({ epreuve }) => {
    const epreuves = sansInsecable(readFileSync(join(import.meta.dirname, 'test-epreuves.ts'), 'utf8'));
    expect(epreuves).toContain(`essai(titre('${sansInsecable(epreuve)}')`);
  });
});
