import { parseArgs } from 'node:util';
import { estConstruit } from '../serveur/test-serveur';
import { depassements, endurer } from './endurer';

/** `npm run endurance [-- --minutes 10 --par-seconde 20]`: a long mixed run; fails beyond the bounds. */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    'par-seconde': { type: 'string', default: '20' },
  },
});
const minutes = Number(values.minutes);
const parSeconde = Number(values['par-seconde']);

async function main(): Promise<number> {
  if (!(minutes > 0 && parSeconde >= 1)) {
    console.error('Donnez deux nombres : --minutes 10 --par-seconde 20.');
    return 2;
  }
  if (!estConstruit) {
    console.error('Rien n’est construit : lancez d’abord npm run build.');
    return 2;
  }
  console.log(`${minutes} minutes à ${parSeconde} appels par seconde, toutes fautes mêlées…`);
  const bilan = await endurer(minutes, parSeconde);
  const { appels, statuts, memoire, sockets, rejets, chutes } = bilan;
  const mio = (nombre: number) => `${nombre.toFixed(1)} Mio`;
  console.log(`appels : ${appels}`);
  for (const [statut, nombre] of Object.entries(statuts).sort()) console.log(`  ${statut} : ${nombre}`);
  console.log(`mémoire : ${mio(memoire.chaud)} une fois chaud, ${mio(memoire.fin)} à la fin,`);
  console.log(`  soit ${mio(memoire.fin - memoire.chaud)} de dérive (sommet : ${mio(memoire.sommet)})`);
  console.log(`sockets : ${sockets.avant} avant, ${sockets.apres} après`);
  console.log(`rejets oubliés : ${rejets} ; chutes : ${chutes}`);
  const trop = depassements(bilan);
  for (const phrase of trop) console.error(`Dépassé : ${phrase}.`);
  return trop.length === 0 ? 0 : 1;
}

main().then((code) => {
  process.exitCode = code;
});
