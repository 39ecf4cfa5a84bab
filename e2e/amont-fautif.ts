// The upstream of the browser journeys: an API Entreprise that fails as the SIREN called says.
import { createServer } from 'node:http';
import { erreurs, FAUTES, type NomFaute, repondre } from '../lib/serveur/test-fautes';

export const PORT_AMONT = 3218;

/** The numbers that a journey calls, and what each of them gets. */
export const SIRENS = { correct: '418166096', trop: '000000083', muet: '000000042' } as const;

const NOMS = Object.keys(FAUTES) as NomFaute[];
const PREFIXE = '9000000';

/** The number that gets a fault of the common list. */
export const sirenDe = (faute: NomFaute) => PREFIXE + String(NOMS.indexOf(faute)).padStart(2, '0');

if (process.argv[1]?.endsWith('amont-fautif.ts'))
  createServer((recue, reponse) => {
    const { url = '' } = recue;
    const [, rang = ''] = new RegExp(`${PREFIXE}(\\d\\d)`).exec(url) ?? [];
    const faute = url.includes(SIRENS.trop)
      ? repondre(429, erreurs('00429'), { 'retry-after': '12' })
      : url.includes(SIRENS.muet)
        ? FAUTES.silence
        : FAUTES[NOMS[rang === '' ? 0 : Number(rang)] ?? 'correcte'];
    faute(recue, reponse);
  }).listen(PORT_AMONT, '127.0.0.1');
