import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { avec, fixture, LE_JOUR } from '../export/test-pdf';
import { FUSEAUX, icsDe } from './ics';

const REPERES = { depot: '2026-11-22', jeton: '2026-08-31', fuseau: 'Europe/Paris' };

/** Read by a parser that is not ours: ical.js, Mozilla's. */
function lire(ics: string) {
  const calendrier = new ICAL.Component(ICAL.parse(ics));
  const [bloc] = calendrier.getAllSubcomponents('vtimezone');
  const fuseau = new ICAL.Timezone(bloc as ICAL.Component);
  const evenements = calendrier.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  return { calendrier, fuseau, evenements };
}

/** Minutes east of UTC, by the time zone database of this machine. */
function decalage(fuseau: string, instant: Date): number {
  const dit = new Intl.DateTimeFormat('en-US', { timeZone: fuseau, timeZoneName: 'longOffset' })
    .formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const [, signe, heures, minutes] = /GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(dit ?? '') ?? [];
  return (signe === '-' ? -1 : 1) * (Number(heures ?? 0) * 60 + Number(minutes ?? 0));
}

describe('Le calendrier, lu par ical.js', () => {
  it('porte les neuf échéances, à neuf heures, avec leur rappel', () => {
    const { evenements } = lire(icsDe(fixture(), REPERES, LE_JOUR));
    expect(evenements.map(({ startDate }) => startDate.toString())).toEqual([
      '2026-12-12T09:00:00',
      '2027-01-22T09:00:00',
      '2027-02-22T09:00:00',
      '2027-12-01T09:00:00',
      '2027-12-31T09:00:00',
      '2028-01-30T09:00:00',
      '2028-02-14T09:00:00',
      '2028-02-22T09:00:00',
      '2028-02-29T09:00:00',
    ]);
    for (const { component } of evenements) {
      expect(component.getAllSubcomponents('valarm')).toHaveLength(1);
      expect(component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-22T10:00:00Z');
    }
    expect(evenements[0]?.summary).toContain('relancer');
    for (const { description } of evenements) expect(description).toMatch(/^À relire/);
    expect(evenements.at(-1)?.summary).toContain('expire aujourd’hui');
  });

  it.each(FUSEAUX.map(({ id }) => id))('%s : la même heure que cette machine, été comme hiver', (id) => {
    const { fuseau } = lire(icsDe(fixture(), { ...REPERES, fuseau: id }, LE_JOUR));
    // Every ten days over three years: both sides of each change of the clocks.
    for (let jour = 0; jour < 1100; jour += 10) {
      const instant = new Date(Date.UTC(2026, 0, 1 + jour, 12));
      const local = ICAL.Time.fromJSDate(new Date(instant.getTime() + decalage(id, instant) * 60_000), true);
      local.zone = fuseau;
      expect(fuseau.utcOffset(local) / 60).toBe(decalage(id, instant));
    }
  });

  it('garde les mêmes identifiants d’un export à l’autre, et aucun en double', () => {
    const uids = (depot: string) =>
      lire(icsDe(fixture(), { ...REPERES, depot }, LE_JOUR)).evenements.map(({ uid }) => uid);
    expect(uids('2026-11-22').sort()).toEqual(uids('2026-10-01').sort());
    expect(new Set(uids('2026-11-22')).size).toBe(9);
  });

  it('plie à 75 octets et finit chaque ligne par CRLF', () => {
    const ics = icsDe(avec({ intitule: `é🏛️,;\\ ${'très long '.repeat(30)}` }), REPERES, LE_JOUR);
    const lignes = ics.split('\r\n');
    expect(lignes.at(-1)).toBe('');
    expect(lignes.some((ligne) => /[\r\n]/.test(ligne))).toBe(false);
    for (const ligne of lignes) expect(new TextEncoder().encode(ligne).length).toBeLessThanOrEqual(75);
  });

  it('rend n’importe quel nom tel qu’il est lu ailleurs, sans qu’il puisse ajouter une ligne', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 70 }), (intitule) => {
        const piege = `${intitule}\nEND:VEVENT\nBEGIN:VEVENT`;
        const { evenements } = lire(icsDe(avec({ intitule: piege }), REPERES, LE_JOUR));
        expect(evenements).toHaveLength(9);
        expect(evenements[0]?.summary).toContain('END:VEVENT');
      }),
      { numRuns: 200 },
    );
    const nom = 'a, b; c \\ d (é)';
    const { evenements } = lire(icsDe(avec({ intitule: nom }), { ...REPERES, jeton: '' }, LE_JOUR));
    expect(evenements[0]?.summary).toContain(nom);
  });

  it('prend l’heure de Paris pour un fuseau inconnu', () => {
    const ics = icsDe(fixture(), { ...REPERES, fuseau: 'Mars/Olympus' }, LE_JOUR);
    expect(ics).toContain('TZID:Europe/Paris\r\n');
  });

  it('mêmes réponses, même moment : mêmes octets', () => {
    expect(icsDe(fixture(), REPERES, LE_JOUR)).toBe(icsDe(fixture(), REPERES, LE_JOUR));
  });
});
