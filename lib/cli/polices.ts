import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Polices } from '../export/pdf';

const FAMILLE = '@expo-google-fonts/source-sans-3';

/** The fonts of the PDF, read from their package (Source Sans 3, SIL Open Font License). */
export async function lirePolices(): Promise<Polices> {
  const { resolve } = createRequire(import.meta.url);
  const [texte, gras] = await Promise.all([
    readFile(resolve(`${FAMILLE}/400Regular/SourceSans3_400Regular.ttf`)),
    readFile(resolve(`${FAMILLE}/700Bold/SourceSans3_700Bold.ttf`)),
  ]);
  return { texte, gras };
}
