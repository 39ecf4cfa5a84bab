import { defineConfig } from '@playwright/test';

const PORT = 3217;
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
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
      // Chromium's own sandbox refuses to run as root, as in a container.
      args: ['--disable-background-networking', ...(isRoot ? ['--no-sandbox'] : [])],
    },
  },
  projects: [
    { name: 'bureau', use: { viewport: { width: 1280, height: 900 } } },
    { name: 'telephone', use: { viewport: { width: 320, height: 640 } } },
  ],
  webServer: {
    command: `node node_modules/next/dist/bin/next start --port ${PORT}`,
    cwd: '..',
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
});
