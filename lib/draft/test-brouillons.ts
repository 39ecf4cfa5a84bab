import fc from 'fast-check';
import type { Reponses } from '../form/types';
import { type Brouillon, newDraft } from './format';

export const MAINTENANT = '2026-11-22T09:00:00.000Z';

export function brouillon(id: string, reponses: Record<string, unknown> = {}): Brouillon {
  return newDraft(id, MAINTENANT, reponses as Reponses);
}

const INTERDITES = ['__proto__', 'constructor', 'prototype'];
const CONNUES = [
  'format',
  'version',
  'id',
  'groupe',
  'cree_le',
  'modifie_le',
  'catalogue',
  'reponses',
  '$schema',
];

/** True when no key, at any depth, is one that a draft refuses. */
function sage(valeur: unknown): boolean {
  if (typeof valeur !== 'object' || valeur === null) return true;
  return Object.entries(valeur).every(([key, child]) => !INTERDITES.includes(key) && sage(child));
}

const ecrit = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.lorem());
const cle = fc
  .oneof(
    fc.constantFrom(
      'siret',
      'intitule',
      'scopes',
      'form_uid',
      'contact_metier_email',
      'justification_effectifs_urssaf',
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.stringMatching(/^[a-z_]{1,20}$/),
    fc.nat(99).map(String),
  )
  .filter((name) => !INTERDITES.includes(name));
/** JSON writes -0 as 0. */
const unJson = fc.jsonValue({ maxDepth: 4 }).map((json) => JSON.parse(JSON.stringify(json)) as unknown);
/** Any JSON: an answer of a wrong type is kept as it is. */
const valeur = fc.oneof(
  { weight: 3, arbitrary: ecrit },
  { weight: 2, arbitrary: fc.array(ecrit, { maxLength: 5 }) },
  { weight: 1, arbitrary: unJson.filter(sage) },
);
const instant = fc
  .date({ min: new Date('1970-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());

/** Any draft that this version may have to read, unknown keys at both levels included. */
export const unBrouillon: fc.Arbitrary<Brouillon> = fc
  .record({
    connu: fc.record(
      {
        $schema: fc.webUrl(),
        format: fc.constant('demande-habilitation' as const),
        version: fc.constant(1 as const),
        id: fc.oneof(fc.uuid(), fc.string({ minLength: 1, maxLength: 100 })),
        groupe: fc.option(fc.uuid(), { nil: null }),
        cree_le: instant,
        modifie_le: instant,
        catalogue: fc.string(),
        reponses: fc.dictionary(cle, valeur, { maxKeys: 12, noNullPrototype: true }),
      },
      {
        requiredKeys: ['format', 'version', 'id', 'groupe', 'cree_le', 'modifie_le', 'catalogue', 'reponses'],
        noNullPrototype: true,
      },
    ),
    inconnu: fc.dictionary(
      cle.filter((name) => !CONNUES.includes(name)),
      valeur,
      { maxKeys: 4, noNullPrototype: true },
    ),
  })
  .map(({ connu, inconnu }) => ({ ...inconnu, ...connu }) as Brouillon);

/** Titles that a file name must survive. */
export const TITRES_HOSTILES = [
  '',
  '   ',
  '/../../etc/passwd',
  'C:\\Windows\\system32\\CON',
  'a\u202egpj.exe',
  '\u0000\u0001\r\n\t',
  'é'.repeat(500),
  'à la carte — « Œuvre » n° 12',
  '日本語のプロジェクト',
  '😀'.repeat(50),
  '-'.repeat(100),
  'a'.repeat(39) + '--b',
  '<script>alert(1)</script>',
  'nom"; filename="virus.exe',
  '.htaccess',
  'İIıſﬁ',
  '\ud800',
] as const;
