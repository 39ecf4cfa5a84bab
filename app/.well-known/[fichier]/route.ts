import { EDITEUR } from '@/lib/site/editeur';
import { securityTxt } from '@/lib/site/security-txt';

export const dynamic = 'force-static';
/** What was not made by the build is the « not found » page. */
export const dynamicParams = false;

const texte = () => securityTxt(EDITEUR.contactSecurite, new Date());

export function generateStaticParams(): readonly { fichier: string }[] {
  return texte() === null ? [] : [{ fichier: 'security.txt' }];
}

/** To whom a flaw is reported, made once with the build: the date in it is the build's. */
export function GET(): Response {
  return new Response(texte(), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
