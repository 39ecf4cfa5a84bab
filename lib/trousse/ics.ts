import type { Brouillon } from '../draft/format';
import { inerte } from '../export/texte';
import { type Echeance, echeancesDe, FUSEAU_PAR_DEFAUT, type Reperes } from './calendrier';

type Regle = { readonly ete: string; readonly hiver: string };
type Fuseau = {
  readonly id: string;
  readonly nom: string;
  /** Standard time, then summer time when there is one: « +0100 ». */
  readonly decalages: readonly [normal: string, ete?: string];
  /** When the clocks change: local hour and recurrence. */
  readonly regle?: Regle;
};

// Europe (directive 2000/84/CE): last Sundays of March and October, at 01:00 UTC.
const EUROPE: Regle = {
  ete: '19810329T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  hiver: '19961027T030000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
};
// Saint-Pierre-et-Miquelon follows North America: second Sunday of March, first of November.
const AMERIQUE: Regle = {
  ete: '20070311T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU',
  hiver: '20071104T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
};

/** The time zones of France, as the IANA database has them; a test compares them with the system's own. */
export const FUSEAUX: readonly Fuseau[] = [
  { id: FUSEAU_PAR_DEFAUT, nom: 'France métropolitaine', decalages: ['+0100', '+0200'], regle: EUROPE },
  { id: 'America/Guadeloupe', nom: 'Guadeloupe', decalages: ['-0400'] },
  { id: 'America/Cayenne', nom: 'Guyane', decalages: ['-0300'] },
  { id: 'Indian/Reunion', nom: 'La Réunion', decalages: ['+0400'] },
  { id: 'America/Martinique', nom: 'Martinique', decalages: ['-0400'] },
  { id: 'Indian/Mayotte', nom: 'Mayotte', decalages: ['+0300'] },
  { id: 'Pacific/Noumea', nom: 'Nouvelle-Calédonie', decalages: ['+1100'] },
  { id: 'Pacific/Tahiti', nom: 'Polynésie française', decalages: ['-1000'] },
  { id: 'America/St_Barthelemy', nom: 'Saint-Barthélemy', decalages: ['-0400'] },
  { id: 'America/Marigot', nom: 'Saint-Martin', decalages: ['-0400'] },
  {
    id: 'America/Miquelon',
    nom: 'Saint-Pierre-et-Miquelon',
    decalages: ['-0300', '-0200'],
    regle: AMERIQUE,
  },
  { id: 'Pacific/Wallis', nom: 'Wallis-et-Futuna', decalages: ['+1200'] },
];

/** The zone with this name, or that of mainland France. */
export function fuseauDe(id: string): Fuseau {
  return FUSEAUX.find((fuseau) => fuseau.id === id) ?? (FUSEAUX[0] as Fuseau);
}

const LIGNE_MAX = 75;

/** RFC 5545, 3.3.11: what has a meaning in a text is escaped. */
function texteIcs(texte: string): string {
  return inerte(texte)
    .replace(/[\\;,]/g, (signe) => `\\${signe}`)
    .replaceAll('\n', '\\n');
}

/** RFC 5545, 3.1: at most 75 bytes a line, never in the middle of a character. */
function plier(ligne: string): string {
  const encodeur = new TextEncoder();
  const lignes: string[] = [];
  let partie = '';
  let prise = 0;
  for (const signe of ligne) {
    const poids = encodeur.encode(signe).length;
    if (prise + poids > LIGNE_MAX) {
      lignes.push(partie);
      partie = ' ';
      prise = 1;
    }
    partie += signe;
    prise += poids;
  }
  return [...lignes, partie].join('\r\n');
}

function blocFuseau({ id, decalages: [normal, ete], regle }: Fuseau): readonly string[] {
  const observance = (genre: string, de: string, vers: string, debut: string) => [
    `BEGIN:${genre}`,
    `TZOFFSETFROM:${de}`,
    `TZOFFSETTO:${vers}`,
    ...`DTSTART:${debut}`.split('\r\n'),
    `END:${genre}`,
  ];
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${id}`,
    ...(ete && regle
      ? [
          ...observance('DAYLIGHT', normal, ete, regle.ete),
          ...observance('STANDARD', ete, normal, regle.hiver),
        ]
      : observance('STANDARD', normal, normal, '19700101T000000')),
    'END:VTIMEZONE',
  ];
}

/** A draft like the other texts of the kit: the days are counted from those that the agent gave. */
const A_RELIRE = 'À relire : date comptée à partir de celles que vous avez données.';
const HEURE = 'T090000';
const instant = (now: Date) => now.toISOString().replace(/[-:]|\.\d{3}/g, '');

function evenement({ cle, jour, titre, quoi }: Echeance, brouillon: Brouillon, fuseau: Fuseau, now: Date) {
  return [
    'BEGIN:VEVENT',
    // The same for each export: importing again moves the day instead of adding another.
    `UID:${texteIcs(`${cle}-${brouillon.id}`)}@pret-pour-datapass`,
    `DTSTAMP:${instant(now)}`,
    // Later than the last import: a calendar that knows this day moves it.
    `SEQUENCE:${Math.floor(now.getTime() / 60_000)}`,
    `LAST-MODIFIED:${instant(now)}`,
    `DTSTART;TZID=${fuseau.id}:${jour.replaceAll('-', '')}${HEURE}`,
    'DURATION:PT15M',
    `SUMMARY:${texteIcs(titre)}`,
    `DESCRIPTION:${texteIcs(`${A_RELIRE} ${quoi}`)}`,
    // A reminder takes nobody's time.
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${texteIcs(titre)}`,
    'TRIGGER:PT0M',
    'END:VALARM',
    'END:VEVENT',
  ];
}

/**
 * The days to note as a calendar file (RFC 5545), each at nine in the morning where the agent is. The same
 * draft, marks and moment give the same bytes.
 * @param now the moment of the export
 */
export function icsDe(brouillon: Brouillon, reperes: Reperes, now: Date): string {
  const fuseau = fuseauDe(reperes.fuseau);
  const lignes = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Prêt pour DataPass//Trousse//FR',
    'CALSCALE:GREGORIAN',
    ...blocFuseau(fuseau),
    ...echeancesDe(brouillon, reperes).flatMap((each) => evenement(each, brouillon, fuseau, now)),
    'END:VCALENDAR',
  ];
  return lignes.map((ligne) => `${plier(ligne)}\r\n`).join('');
}
