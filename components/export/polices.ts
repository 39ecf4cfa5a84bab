import type { Polices } from '@/lib/export/pdf';

/** One font file, served by this application and fetched once. */
async function lire(adresse: URL): Promise<Uint8Array> {
  const reponse = await fetch(adresse);
  if (!reponse.ok) throw new Error(`police ${reponse.status}`);
  return new Uint8Array(await reponse.arrayBuffer());
}

/** The fonts of the PDF (Source Sans 3, SIL Open Font License): the build copies them from their package. */
export async function lirePolices(): Promise<Polices> {
  const [texte, gras] = await Promise.all([
    lire(new URL('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf', import.meta.url)),
    lire(new URL('@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf', import.meta.url)),
  ]);
  return { texte, gras };
}
