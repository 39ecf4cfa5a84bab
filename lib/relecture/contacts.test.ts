import { describe, expect, it } from 'vitest';
import { REGLES_CONTACTS } from './contacts';
import { TABLE_CONTACTS } from './test-table-contacts';
import { eprouver } from './test-tables';

eprouver('Les règles de contacts.ts', TABLE_CONTACTS);

const regle = (code: string) => REGLES_CONTACTS.find((each) => each.code === code) ?? expect.fail(code);
const casse = (code: string, champ: string, dite: string) => regle(code).broken({ [champ]: dite });
const generique = (nom: string) =>
  casse('boite_generique_contact_metier', 'contact_metier_email', `${nom}@ville.fr`);
const personne = (dite: string) =>
  casse('personne_a_trouver_contact_metier_family_name', 'contact_metier_family_name', dite);
const inhabituel = (dite: string) =>
  casse('telephone_inhabituel_contact_metier', 'contact_metier_phone_number', dite);

describe('Une boîte partagée', () => {
  it.each(
    'contact contacts hotel-de-ville hoteldeville hotelde-ville info infos marche marches marches-publics marchespublics marche-publics commande-publique commandepublique achat achats projet projets no-reply noreply ne-pas-repondre nepasrepondre ne-pasrepondre subvention subventions aide aides aide.ville'.split(
      ' ',
    ),
  )('%s@ville.fr', (nom) => {
    expect(generique(nom)).toBe(true);
  });
  it.each(['a.durand', 'aideline', 'projection', 'l.achat'])('aucune : %s@ville.fr', (nom) => {
    expect(generique(nom)).toBe(false);
  });
});

describe('La messagerie privée d’une petite mairie', () => {
  const champ = 'responsable_traitement_email';
  it.each(['hotel-de-ville', 'hoteldeville', 'sivom', 'siaep-nord', 'sirp', 'sictomu', 'mairie.lunas', 'cc'])(
    '%s@orange.fr passe',
    (nom) => {
      expect(casse('messagerie_privee_responsable_traitement', champ, `${nom}@orange.fr`)).toBe(false);
    },
  );
  it.each(['a.durand', 'simonet.a', 'si12', 'lasivom'])('%s@orange.fr ne passe pas', (nom) => {
    expect(casse('messagerie_privee_responsable_traitement', champ, `${nom}@orange.fr`)).toBe(
      nom !== 'simonet.a',
    );
  });
});

describe('Personne', () => {
  it.each([
    ...[
      'test',
      'tests',
      'x',
      'xxx',
      'aaa',
      'aaaaa',
      'tbc',
      'TBD',
      'n.a.',
      'n/a',
      'na',
      'N A',
      'aucun',
      'aucune',
    ],
    ...['inconnu', 'inconnue', 'non désigné', 'non désignée', 'pas encore nommé', 'non nommée', 'non défini'],
    ...['non définie', 'non connu', 'non connue', 'non renseigné', 'non renseignée', '-', '--', '...'],
    ...['DPD', 'dpo', 'pas de DPD', 'à désigner en mars'],
  ])('%s', (dite) => {
    expect(personne(dite)).toBe(true);
  });
  it.each([
    ...['Durand', 'Xavier', 'Testud', 'tbx', 'aa', 'nba', 'Nompar', 'dpdc', 'le DPD', 'Aucuneau', '- Durand'],
    ...['Lenoir à désigner', `à définir ${'a'.repeat(41)}`],
  ])('quelqu’un : %s', (dite) => {
    expect(personne(dite)).toBe(false);
  });
});

describe('Un numéro de téléphone', () => {
  it.each([
    ...['01 40 00 00 00', '+33 (0)1 40 00 00 00', '0033 1 40 00 00 00', '01 40 00 00 00 poste 12', '3939'],
    ...[
      '01 40 00 00 00, (poste 1234)',
      '01 40 00 00 00poste 3',
      '36 46',
      '36.46',
      '36-46',
      '29 12 34',
      '291234',
    ],
    ...[
      '29.12-34',
      '40 12 34 56',
      '87123456',
      '+689 40 12 34 56',
      '+68940123456',
      '+689.89.12.34.56',
      '40--12  34 56',
    ],
    ...['+262 2 62 12 34 56', '+262262123456', '+262--262 12 34 56', '29 - 12 34'],
    '+33\u00a01\u202f40 00 00 00',
  ])('%s est usuel', (dite) => {
    expect(inhabituel(dite)).toBe(false);
  });
  it.each([
    ...[
      '12',
      '291234567',
      '1 29 12 34',
      '29 12 34 5',
      '140123456',
      '40 12 34 56 7',
      '0 40 12 34 56',
      '36 467',
    ],
    ...['36x46', '136 46', '40 12 34 56 poste', '1+262 262 12 34 56', '+262 262 12 34 56 7', '29x12x34'],
    ...['+689x40 12 34 56', '3 poste 12 bis', '01 40 00 00 00 poste 12 bis', '1 0033 1 40 00 00 00'],
  ])('%s est inhabituel', (dite) => {
    expect(inhabituel(dite)).toBe(true);
  });
});

describe('Les fonctions qui décident', () => {
  it.each([
    ...['Président', 'Présidente', 'Préfet', 'Préfète', 'Secrétaire général', 'Secrétaire générale', 'DGS'],
  ])('%s, délégué', (dite) => {
    expect(casse('dpd_qui_decide', 'delegue_protection_donnees_job_title', dite)).toBe(true);
  });
  it.each(['Président', 'Présidente', 'Préfet', 'Préfète', 'Élu', 'Élue', 'Maire'])(
    '%s, contact technique',
    (dite) => {
      expect(casse('technique_qui_dirige', 'contact_technique_job_title', dite)).toBe(true);
    },
  );
});

it('sans nom, deux adresses font deux personnes ; un même nom, une seule', () => {
  const { broken } = regle('dpd_et_responsable_confondus');
  const adresses = {
    delegue_protection_donnees_email: 'a@ville.fr',
    responsable_traitement_email: 'b@ville.fr',
  };
  expect(broken(adresses)).toBe(false);
  const nom = { given_name: 'Anne', family_name: 'Durand' };
  const de = (cle: string, { given_name, family_name }: typeof nom) => ({
    [`${cle}_given_name`]: given_name,
    [`${cle}_family_name`]: family_name,
  });
  const meme = {
    ...adresses,
    ...de('delegue_protection_donnees', nom),
    ...de('responsable_traitement', nom),
  };
  expect(broken(meme)).toBe(true);
  const colle = { given_name: 'An', family_name: 'neDurand' };
  expect(broken({ ...meme, ...de('responsable_traitement', colle) })).toBe(false);
});
