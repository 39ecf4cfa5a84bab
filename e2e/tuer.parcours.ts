// @ts-expect-error Plain JavaScript: `npm run tuer` runs it as it is, many more times.
import { mesurer } from '../lib/cli/tuer.mjs';
import { expect, test } from './agent';

test('tué net juste après « Enregistré », le navigateur rend tout à la réouverture', async ({ baseURL }) => {
  expect(await mesurer(baseURL, 2, 0)).toEqual({ tues: 2, fermes: 0 });
});
