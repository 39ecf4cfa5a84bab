import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MARCHES, malTypees, juger as relire, sans } from './test-reponses';

/** The facts read in DataPass's own code; they live beside the repository, not in it. */
const FICHIER = fileURLToPath(new URL('../../../shared/domaine/catalogue.json', import.meta.url));
const PRESENT = existsSync(FICHIER);

type Regle = { field: string; required?: boolean | string; regexJs?: string; maxFiles?: number };
const REGLES: readonly Regle[] = PRESENT ? JSON.parse(readFileSync(FICHIER, 'utf8')).validation.rules : [];
const regle = (field: string) => REGLES.find((each) => each.field === field);

const DUREE = 'duree_conservation_donnees_caractere_personnel';
const PERSONNES = [
  'responsable_traitement',
  'delegue_protection_donnees',
  'contact_metier',
  'contact_technique',
];
const TEXTES = ['family_name', 'given_name', 'phone_number', 'job_title'];
const sept = Array.from({ length: 7 }, (_, index) => `acte-${index}.pdf`);

/** One way to break a good draft: what changes, and the answer on which the finding is expected. */
type Faute = { titre: string; change: Record<string, unknown>; champ: string };
const manque = (champ: string): Faute => ({ titre: 'absent', change: { [champ]: undefined }, champ });
const faute = (champ: string, valeur: unknown): Faute => ({
  titre: JSON.stringify(valeur),
  change: { [champ]: valeur },
  champ,
});

const FAUTES: Record<string, readonly Faute[]> = {
  intitule: [manque('intitule'), faute('intitule', ' ')],
  description: [manque('description'), faute('description', ' ')],
  destinataire_donnees_caractere_personnel: [manque('destinataire_donnees_caractere_personnel')],
  [DUREE]: [manque(DUREE), faute(DUREE, 'trois ans')],
  [`${DUREE}_justification`]: [{ ...faute(DUREE, '37'), champ: `${DUREE}_justification` }],
  cadre_juridique_nature: [manque('cadre_juridique_nature')],
  cadre_juridique_url: [manque('cadre_juridique_url'), faute('cadre_juridique_url', 'https://clamart.fr/é')],
  // The draft holds the names of the files to attach, not the files.
  cadre_juridique_document: [
    faute('cadre_juridique_documents', ['acte.docx']),
    faute('cadre_juridique_documents', sept),
  ],
  scopes: [manque('scopes'), faute('scopes', [])],
  'organization.siret': [manque('siret'), faute('siret', '21920023500015'), faute('siret', '219200235')],
  terms_of_service_accepted: [manque('cgu_acceptees'), faute('cgu_acceptees', 'non')],
  data_protection_officer_informed: [manque('dpd_informe'), faute('dpd_informe', 'non')],
  ...Object.fromEntries(
    PERSONNES.flatMap((cle) => [
      ...TEXTES.map((champ) => [
        `${cle}_${champ}`,
        [manque(`${cle}_${champ}`), faute(`${cle}_${champ}`, ' ')],
      ]),
      [`${cle}_email`, [manque(`${cle}_email`), faute(`${cle}_email`, 'prenom.nom')]],
    ]),
  ),
};

/** Rules that cannot be broken in a draft, and why. */
const SANS_EFFET: Record<string, string> = {
  date_prevue_mise_en_production: 'facultative, aucune règle : DataPass accepte même une date passée',
  volumetrie_approximative: 'facultative, aucune règle',
  maquette_projet: 'facultative, et jamais dans le brouillon : elle se joint sur DataPass',
  '<contact>_type': 'fixé par les formulaires d’éditeurs, jamais par le demandeur ni par l’API',
  applicant:
    'le titulaire du compte ProConnect : le brouillon ne dit pas à quelle organisation il appartient',
};

const TITRE = PRESENT
  ? 'Les contrôles de DataPass'
  : 'Les contrôles de DataPass (ignorés : ../shared/domaine/catalogue.json est absent)';

describe.skipIf(!PRESENT)(TITRE, () => {
  it('ont tous leur épreuve, ou une raison de ne pas en avoir', () => {
    const connus = [...Object.keys(FAUTES), ...Object.keys(SANS_EFFET)];
    expect(REGLES.map(({ field }) => field).sort()).toEqual(connus.sort());
  });

  it('laissent passer le bon brouillon de départ', () => {
    expect(relire(MARCHES).filter(({ niveau }) => niveau === 'bloquant')).toEqual([]);
  });

  const epreuves = Object.entries(FAUTES).flatMap(([field, fautes]) =>
    fautes.map(({ titre, champ, change }) => [field, titre, champ, change] as const),
  );
  it.each(epreuves)('%s : %s est signalé sur « %s », et lui seul bloque', (_field, _titre, champ, change) => {
    const bloquants = relire(malTypees({ ...MARCHES, ...change })).filter(
      ({ niveau }) => niveau === 'bloquant',
    );
    expect(bloquants.map((constat) => constat.champ)).toEqual([champ]);
  });

  it.each(Object.keys(FAUTES).filter((field) => regle(field)?.required === true))(
    '%s, obligatoire chez DataPass, est éprouvé par son absence',
    (field) => {
      const absences = FAUTES[field]?.filter(({ titre }) => titre === 'absent') ?? [];
      expect(absences).toHaveLength(1);
    },
  );

  it.each(['date_prevue_mise_en_production', 'volumetrie_approximative'])('%s peut manquer', (champ) => {
    expect(regle(champ)?.required).toBe(false);
    expect(relire(sans(MARCHES, champ))).toEqual(relire(MARCHES));
  });

  it('acceptent autant de documents que DataPass', () => {
    const max = regle('cadre_juridique_document')?.maxFiles ?? 0;
    expect(max).toBe(6);
    expect(relire({ ...MARCHES, cadre_juridique_documents: sept.slice(0, max) })).toEqual([]);
  });

  it.each([
    ['cadre_juridique_url', /^(https?:\/\/)?[a-z.éA-Z0-9-]{1,12}\.[a-z]{1,3}[/?#]?[ -~é]{0,6}$/],
    ['contact_metier_email', /^[a-z.'éA-Z0-9+ ]{1,4}@[a-z-]{1,5}(\.[a-z_]{0,3}){0,2}$/],
  ] as const)('%s : le verdict est celui de l’expression de DataPass', (champ, forme) => {
    const regex = new RegExp(regle(champ)?.regexJs ?? expect.fail('expression absente'));
    const seen = { oui: 0, non: 0 };
    fc.assert(
      fc.property(fc.stringMatching(forme), (ecrit) => {
        fc.pre(ecrit.trim() !== '');
        const bon = regex.test(ecrit.trim());
        seen[bon ? 'oui' : 'non'] += 1;
        expect(relire({ ...MARCHES, [champ]: ecrit }).map((constat) => constat.champ)).toEqual(
          bon ? [] : [champ],
        );
      }),
      { numRuns: 2_000 },
    );
    expect(Math.min(seen.oui, seen.non)).toBeGreaterThan(50);
  });
});
