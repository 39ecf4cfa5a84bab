import { defineConfig } from '@playwright/test';
import base from './playwright.config';

const bureau = { viewport: { width: 1280, height: 1400 } };
const telephone = { viewport: { width: 320, height: 1400 }, colorScheme: 'dark' } as const;

/** The key screens, compared with their pictures, wide and light, then narrow and dark: their first 1 400 pixels, because whole pages would weigh 18 MB. */
export default defineConfig({
  ...base,
  testMatch: 'ecrans.ts',
  reporter: 'list',
  snapshotPathTemplate: '{testDir}/ecrans/{projectName}/{arg}{ext}',
  // A tenth of a percent of the pixels: the edge of a letter, never a word.
  expect: { toHaveScreenshot: { maxDiffPixelRatio: 0.001, animations: 'disabled' } },
  projects: [
    { name: 'bureau-clair', use: bureau },
    { name: 'telephone-sombre', use: telephone },
  ],
});
