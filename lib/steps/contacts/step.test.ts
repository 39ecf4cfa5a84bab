import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessStep, isOptional, statusOf } from '../../form/engine';
import { codesDe, constatsDe, MARCHES, malTypees, sans } from '../test-reponses';
import { CHAMPS_CONTACT, contacts, PERSONNES } from './step';

const NOMS = PERSONNES.flatMap(({ cle }) => CHAMPS_CONTACT.map((champ) => `${cle}_${champ}`));
const COURRIELS = NOMS.filter((name) => name.endsWith('_email'));

describe('Les quatre personnes de la demande', () => {
  it('sont celles de DataPass, avec ses cinq champs, dans son ordre', () => {
    expect(PERSONNES.map(({ cle }) => cle)).toEqual([
      'responsable_traitement',
      'delegue_protection_donnees',
      'contact_metier',
      'contact_technique',
    ]);
    expect(contacts.fields.map(({ name }) => name)).toEqual(NOMS);
    expect(NOMS).toHaveLength(20);
    expect(contacts.fields.some(isOptional)).toBe(false);
  });

  it('conviennent quand tout est rempli', () => {
    expect(assessStep(contacts, MARCHES)).toEqual([]);
    expect(statusOf(contacts, MARCHES).statut).toBe('complete');
  });

  it.each(NOMS)('« %s » est obligatoire, et la phrase dit de qui il s’agit', (champ) => {
    const personne = PERSONNES.find(({ cle }) => champ.startsWith(cle));
    for (const reponses of [sans(MARCHES, champ), { ...MARCHES, [champ]: ' \u00a0 ' }]) {
      const constats = assessStep(contacts, reponses);
      expect(constats).toMatchObject([{ code: `${champ}_manquant`, niveau: 'bloquant', champ }]);
      expect(constats[0]?.message).toContain(personne?.du);
    }
    expect(codesDe(contacts, malTypees({ ...MARCHES, [champ]: 33146623535 }), champ)).toEqual([
      `${champ}_type`,
    ]);
    expect(codesDe(contacts, malTypees({ ...MARCHES, [champ]: ['x'] }), champ)).toEqual([`${champ}_type`]);
  });

  it.each(NOMS.filter((name) => !name.endsWith('_email')))('« %s » se prend comme il est écrit', (champ) => {
    for (const ecrit of ['x', '—', 'Ñuñez-O’Brien', '01.46.62.35.35', '+590 590 12 34 56'])
      expect(codesDe(contacts, { ...MARCHES, [champ]: ecrit }, champ)).toEqual([]);
  });
});

describe.each(COURRIELS)('L’adresse « %s »', (champ) => {
  const codes = (ecrit: string) => codesDe(contacts, { ...MARCHES, [champ]: ecrit }, champ);

  it.each([
    'prenom.nom@commune.fr',
    ' prenom.nom@commune.fr ',
    'PRENOM.NOM@COMMUNE.FR',
    'a@b',
    "o'brien+api@sous.domaine.gouv.fr",
    `x@${'a'.repeat(63)}.fr`,
    'dpd@mairie-clamart.fr',
  ])('accepte « %s », comme DataPass', (ecrit) => {
    expect(codes(ecrit)).toEqual([]);
  });

  it.each([
    'prenom.nom',
    'prenom.nom@',
    '@commune.fr',
    'prenom nom@commune.fr',
    'prenom.nom@commune .fr',
    'prénom@commune.fr',
    'nom@communé.fr',
    'nom@-commune.fr',
    'nom@commune-.fr',
    'nom@commune..fr',
    'nom@commune.fr.',
    'a@b@c.fr',
    `x@${'a'.repeat(64)}.fr`,
    'nom@commune.fr, autre@commune.fr',
    'nom@commune.fr\nautre@commune.fr',
    'mailto:nom@commune.fr',
  ])('refuse « %s »', (ecrit) => {
    const constats = constatsDe(contacts, { ...MARCHES, [champ]: ecrit }, champ);
    expect(constats).toMatchObject([{ code: `${champ}_forme`, niveau: 'bloquant' }]);
    expect(constats[0]?.message).toContain('prenom.nom@commune.fr');
  });

  it('refuse toujours ce qui n’a pas exactement une arobase', () => {
    const typed = fc.string().filter((each) => each.trim() !== '' && each.split('@').length !== 2);
    fc.assert(fc.property(typed, (ecrit) => codes(ecrit)[0] === `${champ}_forme`));
  });
});
