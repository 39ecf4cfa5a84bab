import type { Request } from '@playwright/test';

/** The details of people that the journeys type or open: Clamart's, and those of the fixture. */
const CONTACTS = [
  ...['clamart.example', 'anne.berger', 'ousmane.diallo', 'claire.lopez', 'helene.morvan'],
  ...['camille.rousseau', 'paul.nguyen', '0146000001', '0146000002', '0146000003'],
  ...['0141000001', '0141000004', '0141000005', 'berger', 'diallo', 'morvan', 'rousseau', 'nguyen'],
];

/** A text as anyone could read it: percent signs decoded, plus signs and spaces out, in small letters. */
function lisible(texte: string): string {
  const clair = texte.replace(/%[0-9a-f]{2}/gi, (code) =>
    String.fromCharCode(Number.parseInt(code.slice(1), 16)),
  );
  return clair.toLowerCase().replace(/[\s+]/g, '');
}

/** The contact details that a text holds, written as they are or percent-encoded. */
export function contactsDans(texte: string): readonly string[] {
  const lu = lisible(texte);
  return CONTACTS.filter((contact) => lu.includes(contact));
}

/** The contact details that a request carries: in its address, its headers or its body. */
export function contactsDe(requete: Request): readonly string[] {
  return contactsDans(
    [requete.url(), JSON.stringify(requete.headers()), requete.postData() ?? ''].join('\n'),
  );
}
