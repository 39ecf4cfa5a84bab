import { defineConfig } from '@playwright/test';
import { PORT_AMONT } from './amont-fautif';

const PORT = 3217;
/**
 * What runs once, at 1280 px: servers, files and headers have no width, keeping and losing neither, sentences are
 * the same on any screen, and the RGAA's journeys go through the widths themselves.
 */
const SANS_LARGEUR =
  /\/(?:a-lire|annuaire|autonome|demarrage|entetes|politique|surface|serveur.*|essai-.*|garde|hors-ligne|hostile|lecture|pdf|promenades|rgaa|stockage|tuer|versions)\.parcours\.ts$/;
const isRoot = process.getuid?.() === 0;

/** Browser journeys, against the built application and never the dev server. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.parcours.ts',
  outputDir: '../test-results',
  timeout: 60_000,
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../test-results/parcours.json' }]],
  use: {
    baseURL: `http://localhost:${PORT}`,
    // Each journey is a new visitor: filling the cache each time would double its length.
    serviceWorkers: 'block',
    // An absent button is said within seconds, not at the end of the journey's time.
    actionTimeout: 20_000,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
      // Chromium's own sandbox refuses to run as root, as in a container.
      args: ['--disable-background-networking', '--disable-gpu', ...(isRoot ? ['--no-sandbox'] : [])],
    },
  },
  projects: [
    { name: 'bureau', use: { viewport: { width: 1280, height: 900 } } },
    { name: 'telephone', use: { viewport: { width: 320, height: 640 } }, testIgnore: SANS_LARGEUR },
  ],
  webServer: [
    {
      command: 'npx tsx e2e/amont-fautif.ts',
      cwd: '..',
      port: PORT_AMONT,
      reuseExistingServer: false,
    },
    {
      command: 'node .next/standalone/server.js',
      cwd: '..',
      // Every journey comes from one address: the budgets that protect the service are tested apart.
      env: {
        PORT: String(PORT),
        HOSTNAME: 'localhost',
        ANNUAIRE_URL: 'simulateur',
        API_ENTREPRISE_BAC_A_SABLE_URL: `http://127.0.0.1:${PORT_AMONT}`,
        ESSAI_BUDGET_GLOBAL_PAR_MINUTE: '10000',
        ESSAI_BUDGET_GLOBAL_PAR_10_MINUTES: '100000',
        ESSAI_BUDGET_PAR_CLIENT_PAR_MINUTE: '10000',
      },
      url: `http://localhost:${PORT}/`,
      reuseExistingServer: false,
    },
  ],
});
