import { readFileSync } from 'node:fs';
import { siretProblem } from '../annuaire/siret';
import { URL_CADRE_JURIDIQUE } from '../catalogue/validation';
import { type Brouillon, parseDraft, serializeDraft } from '../draft/format';
import { readDraft } from '../draft/reading';
import { pdfDe } from '../export/pdf';
import { assess } from '../form/engine';
import { STEPS } from '../steps/index';
import { trousseDe } from '../trousse';
import type { Hypotheses } from '../volume/hypotheses';
import { limitesDe } from '../volume/limites';
import { simuler } from '../volume/simuler';
import { mesurerEssai } from './bench-essai';
import { mesurerPages } from './bench-pages';
import { lirePolices } from './polices';

/** `npm run bench`: times in one run, each against the same reference, because machines differ. */
const FIXTURE = new URL('../draft/fixtures/api-entreprise-marches-publics.json', import.meta.url);
const ROUNDS = 7;
const ROUND_MS = 300;

/** The median, over several rounds, of the time of one call, in microseconds. */
function microseconds(call: (turn: number) => unknown): number {
  for (let turn = 0; turn < 200; turn += 1) call(turn);
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    let turns = 0;
    while (performance.now() - start < ROUND_MS) {
      call(turns);
      turns += 1;
    }
    return ((performance.now() - start) / turns) * 1000;
  });
  return rounds.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
}

/** The same, for what is made asynchronously, in fewer turns: it is slow. */
async function microsecondsOf(call: () => Promise<unknown>): Promise<number> {
  for (let turn = 0; turn < 5; turn += 1) await call();
  const rounds: number[] = [];
  for (let turn = 0; turn < 3 * ROUNDS; turn += 1) {
    const start = performance.now();
    await call();
    rounds.push((performance.now() - start) * 1000);
  }
  return rounds.sort((a, b) => a - b)[Math.floor(rounds.length / 2)] ?? Number.NaN;
}

const text = readFileSync(FIXTURE, 'utf8');
const parsed = parseDraft(text);
if (!parsed.ok) throw new Error('fixture');
const draft = parsed.value;
const now = new Date();
/** A keystroke changes one answer: no two readings see the very same draft. */
const typed = (turn: number): Brouillon => ({
  ...draft,
  reponses: { ...draft.reponses, description: `${String(draft.reponses.description)} ${turn}` },
});

const polices = await lirePolices();
/** A day of three operations, each with a counter of its own, and a peak; one more file each turn. */
const jour = (turn: number): Hypotheses => ({
  dossiersParJour: 1500 + (turn % 365),
  appels: [
    { chemin: '/v4/insee/sirene/unites_legales/{siren}', parDossier: 1 },
    { chemin: '/v4/urssaf/unites_legales/{siren}/attestation_vigilance', parDossier: 1 },
    { chemin: '/v4/dgfip/unites_legales/{siren}/attestation_fiscale', parDossier: 1 },
  ],
  ouverture: { debutMin: 9 * 60, finMin: 18 * 60 },
  pointes: [{ debutMin: 10 * 60, finMin: 11 * 60, part: 40 }],
  rythme: 'etale',
  travailleurs: 4,
  dureeAppelMs: 500,
  instances: 2,
  jetons: 'commun',
});
const limites = limitesDe(jour(0).appels);

/** 50 kB that the rule must read to the end before it says no. */
const longueAdresse = `https://${'a.'.repeat(25_000)}!`;

const reference = microseconds(() => JSON.parse(text));
const rows = [
  ['JSON.parse du fichier (référence)', reference],
  ['Lecture complète, à chaque frappe', microseconds((turn) => readDraft(typed(turn), now))],
  ['Étapes seules', microseconds((turn) => assess(STEPS, typed(turn).reponses))],
  ['parseDraft', microseconds(() => parseDraft(text))],
  ['serializeDraft', microseconds(() => serializeDraft(draft))],
  ['La trousse', microseconds((turn) => trousseDe(typed(turn), now))],
  ['Le PDF', await microsecondsOf(() => pdfDe(draft, now, polices))],
  ['SIRET', microseconds((turn) => siretProblem(String(21920023500000 + (turn % 100))))],
  ['Adresse de 50 ko, règle de DataPass', microseconds(() => URL_CADRE_JURIDIQUE.test(longueAdresse))],
  ['Une journée de volume (× 365 < 1 s)', microseconds((turn) => simuler(jour(turn), limites))],
] as const;

console.log('mesure                                  µs par appel   × référence   par seconde');
for (const [name, time] of rows)
  console.log(
    `${name.padEnd(38)} ${time.toFixed(1).padStart(12)} ${(time / reference).toFixed(2).padStart(13)} ${Math.round(
      1e6 / time,
    )
      .toLocaleString('fr-FR')
      .padStart(13)}`,
  );

await mesurerPages();
await mesurerEssai();
