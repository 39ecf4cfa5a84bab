import { defineConfig } from '@playwright/test';
import base from './playwright.config';

const bureau = { viewport: { width: 1280, height: 900 } };
const telephone = { viewport: { width: 320, height: 640 } };

/** The key screens, compared with their pictures, at two widths and in two schemes. */
export default defineConfig({
  ...base,
  testMatch: 'ecrans.ts',
  reporter: 'list',
  snapshotPathTemplate: '{testDir}/ecrans/{projectName}/{arg}{ext}',
  // A tenth of a percent of the pixels: the edge of a letter, never a word.
  expect: { toHaveScreenshot: { maxDiffPixelRatio: 0.001, animations: 'disabled' } },
  projects: [
    { name: 'bureau-clair', use: bureau },
    { name: 'bureau-sombre', use: { ...bureau, colorScheme: 'dark' } },
    { name: 'telephone-clair', use: telephone },
    { name: 'telephone-sombre', use: { ...telephone, colorScheme: 'dark' } },
  ],
});
