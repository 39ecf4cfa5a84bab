import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFormulaire } from '../steps/formulaire';
import { bonnesReponses, FORM_UIDS } from '../steps/test-reponses';
import { type Detection, detectContextes, empreinteContexte, lireContexte } from './detecter';
import { UN_SEUL } from './test-textes';
import {
  PLUSIEURS_ADVERSES,
  PLUSIEURS_ADVERSES_BIS,
  UN_ADVERSES,
  UN_ADVERSES_BIS,
} from './test-textes-adverses';
import { PLUSIEURS_FINALS, UN_FINALS } from './test-textes-finals';
import { PLUSIEURS_METIERS, UN_METIERS } from './test-textes-metiers';
import { OCCITANIE, PLUSIEURS } from './test-textes-plusieurs';
import { PLUSIEURS_SERVICES, UN_SERVICES } from './test-textes-services';
import { PLUSIEURS_DERNIERS, PLUSIEURS_TARDIFS, UN_DERNIERS, UN_TARDIFS } from './test-textes-tardifs';

const cles = ({ contextes }: Detection) => contextes.map(({ cle }) => cle);
const silent = [
  ...[...UN_SEUL.map(({ reponses }) => reponses), ...UN_METIERS, ...UN_SERVICES],
  ...[
    ...UN_ADVERSES,
    ...UN_ADVERSES_BIS,
    ...UN_TARDIFS,
    ...UN_DERNIERS,
    ...UN_FINALS,
    ...FORM_UIDS.map(bonnesReponses),
  ],
];
const several = [
  ...[...PLUSIEURS.map(({ reponses }) => reponses), ...PLUSIEURS_METIERS, ...PLUSIEURS_SERVICES],
  ...[
    ...PLUSIEURS_ADVERSES,
    ...PLUSIEURS_ADVERSES_BIS,
    ...PLUSIEURS_TARDIFS,
    ...PLUSIEURS_DERNIERS,
    ...PLUSIEURS_FINALS,
  ],
];
const texts = [...silent, ...several];

describe('Le jeu de textes', () => {
  it('est assez grand, pour moitié fait de demandes à un seul contexte', () => {
    expect(UN_SEUL.length + PLUSIEURS.length).toBeGreaterThan(50);
    expect(silent.length).toBeGreaterThan(80);
    expect(several.length).toBeGreaterThan(80);
  });

  it.each(silent)('ne donne aucune fausse alerte : $contexte_metier', (reponses) => {
    const detection = detectContextes(reponses);
    expect(cles(detection).length).toBeLessThan(2);
    expect([detection.plusieurs, detection.axe]).toEqual([false, null]);
  });

  it('ne laisse passer qu’un texte', () => {
    const missed = several.filter((reponses) => !detectContextes(reponses).plusieurs);
    expect(missed.map(({ contexte_metier }) => contexte_metier)).toEqual([
      'Fonds social européen et commande publique',
    ]);
  });

  it.each(PLUSIEURS.filter((cas) => cas.cles))(
    'sépare au bon endroit : $nom',
    ({ reponses, cles: wanted }) => {
      expect([...cles(detectContextes(reponses))].sort()).toEqual([...(wanted ?? [])].sort());
    },
  );

  it('montre les mots exacts, dans l’ordre de la sensibilité puis du texte', () => {
    const levels = ['ouverte', 'quelques', 'nombreuses'];
    for (const reponses of texts) {
      const { contextes, plusieurs } = detectContextes(reponses);
      expect(plusieurs).toBe(contextes.length > 1);
      const ranks = contextes.map(({ sensibilite }) => levels.indexOf(sensibilite));
      expect(ranks).toEqual([...ranks].sort());
      expect(new Set(contextes.map(({ cle }) => cle)).size).toBe(contextes.length);
      for (const { indices, phrase, libelle, formUid } of contextes) {
        expect(indices.length).toBeGreaterThan(0);
        expect(phrase).toMatch(/^\p{Lu}.{7,}[^.]$/u);
        expect(libelle).toMatch(/^\p{Lu}/u);
        expect(formUid === null || findFormulaire(formUid) !== undefined).toBe(true);
        for (const { champ, debut, fin, mots } of indices) {
          expect(mots).toBe(String(reponses[champ]).slice(debut, fin));
          expect(mots.trim()).toBe(mots);
          expect(mots).not.toBe('');
        }
      }
    }
  });
});

describe('L’exemple de la Région Occitanie', () => {
  it('donne trois contextes, du plus ouvert au plus sensible', () => {
    const { contextes, axe } = detectContextes(OCCITANIE.reponses);
    expect(axe).toBe('modalites');
    expect(contextes).toMatchObject([
      { cle: 'preremplissage', public: 'grand_public_sans_authentification', sensibilite: 'ouverte' },
      { cle: 'prequalification', public: 'agent_habilite', sensibilite: 'quelques' },
      { cle: 'instruction', public: 'agent_habilite', sensibilite: 'nombreuses' },
    ]);
    expect(contextes[1]?.formUid).toBe('api-entreprise-aides-publiques');
    expect(contextes.map(({ indices }) => indices[0]?.mots)).toEqual([
      'pré-remplissant',
      'pré-qualifier',
      'instruction',
    ]);
  });

  it('se reconnaît aussi dans les mots du document fondateur', () => {
    const description = `Dans le cadre de son hub entreprises, 3 demandes différentes ont été faites :
* Une demande pour faciliter le renseignement des données par l’usager en pré-remplissant des formulaires à partir d’un numéro de SIRET ;
* Une demande pour la pré-qualification des dossiers d’aides publiques avec l’accès à quelques données sensibles ;
* Une demande pour l’instruction de dossiers avec l’accès à un nombre important de données sensibles pour aider les agents instructeurs.`;
    const read = detectContextes({ description });
    expect(cles(read)).toEqual(['preremplissage', 'prequalification', 'instruction']);
  });
});

describe('La forme des mots ne change rien', () => {
  const shapes: readonly (readonly [string, (said: string) => string])[] = [
    ['en majuscules', (said) => said.toUpperCase()],
    ['sans accents', (said) => said.normalize('NFD').replace(/\p{M}/gu, '')],
    ['en accents décomposés', (said) => said.normalize('NFD')],
    ['avec des apostrophes droites', (said) => said.replaceAll('’', "'")],
    ['avec des tirets insécables', (said) => said.replaceAll('-', '\u2011')],
    ['avec des espaces insécables', (said) => said.replaceAll(' ', '\u00a0')],
    ['coupé au milieu des lignes', (said) => said.replace(/(.{70,90}?) (?=[a-z])/g, '$1\n')],
    ['entre des espaces', (said) => `  ${said}  `],
  ];
  it.each(shapes)('%s', (_shape, change) => {
    for (const reponses of texts) {
      const changed = { ...reponses };
      for (const name of ['contexte_metier', 'intitule', 'description'])
        if (typeof reponses[name] === 'string') changed[name] = change(reponses[name]);
      const read = detectContextes(changed);
      expect([reponses.contexte_metier, cles(read)]).toEqual([
        reponses.contexte_metier,
        cles(detectContextes(reponses)),
      ]);
      for (const { champ, debut, fin, mots } of read.contextes.flatMap(({ indices }) => indices))
        expect(String(changed[champ]).slice(debut, fin)).toBe(mots);
    }
  });
});

describe('« C’est une seule démarche »', () => {
  const description = String(OCCITANIE.reponses.description);
  const reponses = { ...OCCITANIE.reponses, description, public_utilisateur: 'agent_habilite' };
  const confirmed = { ...reponses, contexte_unique_confirme: empreinteContexte(reponses) };

  it('fait taire la détection tant que les textes disent la même chose', () => {
    expect(detectContextes(confirmed)).toMatchObject({ plusieurs: false, axe: null });
    const touched = { ...confirmed, description: `${confirmed.description} !`.toUpperCase() };
    expect(detectContextes(touched).plusieurs).toBe(false);
  });

  it('ne vaut plus dès qu’un mot ou le public change', () => {
    for (const change of [
      { description: `${confirmed.description} Et les marchés publics.` },
      { public_utilisateur: 'grand_public_sans_authentification' },
      { intitule: 'Autre' },
    ])
      expect(detectContextes({ ...confirmed, ...change }).plusieurs).toBe(true);
  });

  it('est une courte empreinte, propre à chaque texte', () => {
    const read = texts.map((each) =>
      ['contexte_metier', 'intitule', 'description', 'public_utilisateur']
        .map((name) => each[name] ?? '')
        .join('|'),
    );
    const prints = texts.map(empreinteContexte);
    expect(new Set(prints).size).toBe(new Set(read).size);
    for (const print of prints) expect(print).toMatch(/^[0-9a-z]{1,12}$/);
    expect(empreinteContexte({ contexte_metier: 'a' })).not.toBe(empreinteContexte({ intitule: 'a' }));
  });
});

describe('lireContexte', () => {
  it.each([
    ['Pré-qualification des dossiers d’aides publiques', 'prequalification'],
    ['Préremplir les formulaires', 'preremplissage'],
    ['Instruction des dossiers d’aides', 'instruction'],
    ['Marchés publics', 'marches_publics'],
    ['Marchés publics et urbanisme', null],
    ['Préremplir et instruire', null],
    ['Autre chose', null],
  ])('%s → %s', (sentence, cle) => {
    expect(lireContexte(sentence)?.cle ?? null).toBe(cle);
  });
});

describe('Quoi qu’on lui donne', () => {
  it('ne tombe jamais, et ne change rien', () => {
    const names = ['contexte_metier', 'intitule', 'description', 'public_utilisateur', 'form_uid', 'scopes'];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), fc.anything({ maxDepth: 2 })), (bag) => {
        const before = structuredClone(bag);
        expect(detectContextes(bag as never).contextes).toBeDefined();
        expect(bag).toEqual(before);
      }),
    );
  });

  it('lit des bouts de textes mêlés sans se perdre', () => {
    const pieces = texts.flatMap(({ description }) => String(description ?? '').split(/(?<=[,;:])/));
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces, '🏛️', '\ud800', 'e\u0301', '\u00ad'), { maxLength: 12 }),
        (some) => {
          const reponses = { description: some.join('') };
          for (const { debut, fin, mots } of detectContextes(reponses).contextes.flatMap(
            ({ indices }) => indices,
          ))
            expect(reponses.description.slice(debut, fin)).toBe(mots);
        },
      ),
    );
  });

  it('reste rapide, même devant un texte démesuré', () => {
    const long = ['des ', 'pas d’', 'marchés publics et ', 'demandes d’aide aux ', '- ', 'ne couvre pas '];
    const start = performance.now();
    for (const piece of long) detectContextes({ description: piece.repeat(50_000 / piece.length) });
    expect(performance.now() - start).toBeLessThan(4_000);
  });
});
