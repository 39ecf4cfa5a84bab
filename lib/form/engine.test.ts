import { describe, expect, it } from 'vitest';
import {
  answerOf,
  assess,
  assessStep,
  isBlank,
  isList,
  isOptional,
  isWellTyped,
  journey,
  list,
  placeOf,
  statusOf,
  text,
  toSections,
  visibleFields,
} from './engine';
import { ACCUEIL, DETAIL, ENVOI, ETAPES, GOUTS, NOM, PIECES, SURNOM, TABLE } from './test-etapes';
import type { Reponses } from './types';

const noms = (etapes: readonly { name: string }[]) => etapes.map(({ name }) => name);
/** What a draft file may hold: any JSON under a known name. */
const fichier = (reponses: Record<string, unknown>) => reponses as Reponses;

describe('Une réponse', () => {
  it('est un texte, sans les espaces autour, ou rien', () => {
    expect(text({ nom: '  Zoé\u00a0' }, 'nom')).toBe('Zoé');
    expect(text({}, 'nom')).toBe('');
    for (const autre of [3, null, true, ['Zoé'], { nom: 'Zoé' }])
      expect(text(fichier({ nom: autre }), 'nom')).toBe('');
  });

  it('est une liste de textes, ou une liste vide', () => {
    expect(list({ gouts: ['sucre', ''] }, 'gouts')).toEqual(['sucre', '']);
    for (const autre of [undefined, 'sucre', null, 3, {}, ['sucre', 3], [['sucre']], [null]])
      expect(list(fichier({ gouts: autre }), 'gouts')).toEqual([]);
  });

  it('a la forme de sa question : liste pour les fichiers et les données, texte ailleurs', () => {
    expect(isList('fichiers') && isList('donnees')).toBe(true);
    expect((['texte', 'mois', 'choix', 'case', 'siret', 'email'] as const).some(isList)).toBe(false);
    expect(isWellTyped('texte', 'Zoé')).toBe(true);
    expect(isWellTyped('texte', ['Zoé'])).toBe(false);
    expect(isWellTyped('donnees', ['a', 'b'])).toBe(true);
    expect(isWellTyped('donnees', [])).toBe(true);
    expect(isWellTyped('donnees', 'a')).toBe(false);
    expect(isWellTyped('donnees', ['a', 1])).toBe(false);
  });

  it('s’affiche telle que je l’ai écrite, ou vide quand le fichier tient autre chose', () => {
    expect(answerOf(NOM, { nom: ' Zoé ' })).toBe(' Zoé ');
    expect(answerOf(NOM, fichier({ nom: 3 }))).toBe('');
    expect(answerOf(GOUTS, fichier({ gouts: 'sucre' }))).toEqual([]);
    expect(answerOf(GOUTS, { gouts: ['sucre'] })).toEqual(['sucre']);
  });

  it('est blanche quand elle ne tient que des espaces', () => {
    for (const blanc of ['', '  ', '\u00a0\t\n', [], [''], [' ', '']]) expect(isBlank(blanc)).toBe(true);
    for (const plein of ['a', ' a ', ['', 'a']]) expect(isBlank(plein)).toBe(false);
  });

  it('est facultative quand le vide convient', () => {
    expect([NOM, SURNOM, GOUTS, PIECES].map(isOptional)).toEqual([false, true, false, true]);
  });
});

describe('Mon parcours', () => {
  it('montre les étapes qui me concernent, dans l’ordre', () => {
    expect(noms(journey(ETAPES, {}))).toEqual(['accueil', 'table', 'envoi']);
    expect(noms(journey(ETAPES, { nom: 'Max' }))).toEqual(['accueil', 'envoi']);
  });

  it('sait où je suis, ce qui précède et ce qui suit', () => {
    expect(placeOf(ETAPES, 'table', {})).toEqual({ rank: 1, total: 3, previous: ACCUEIL, next: ENVOI });
    expect(placeOf(ETAPES, 'accueil', {})).toEqual({ rank: 0, total: 3, previous: undefined, next: TABLE });
    expect(placeOf(ETAPES, 'envoi', {})).toEqual({ rank: 2, total: 3, previous: TABLE, next: undefined });
    expect(placeOf(ETAPES, 'accueil', { nom: 'Max' }).next).toBe(ENVOI);
  });

  it.each(['table', 'nulle-part'])('ne place pas une étape absente : %s', (name) => {
    const nowhere = { rank: -1, total: 2, previous: undefined, next: undefined };
    expect(placeOf(ETAPES, name, { nom: 'Max' })).toEqual(nowhere);
  });

  it('ne me pose que les questions qui me concernent', () => {
    expect(noms(visibleFields(ACCUEIL, {}))).toEqual(['nom', 'surnom']);
    expect(visibleFields(ACCUEIL, { nom: 'Zoé' })).toContain(DETAIL);
  });
});

describe('Le jugement d’une étape', () => {
  const codes = (reponses: Reponses) => assessStep(ACCUEIL, reponses).map(({ code }) => code);

  it('dit ce qui manque, avec la phrase de la question', () => {
    expect(assessStep(ACCUEIL, {})).toEqual([
      {
        code: 'nom_manquant',
        niveau: 'bloquant',
        etape: 'accueil',
        champ: 'nom',
        message: 'Saisissez le nom.',
        source: 'datapass_modele',
        origine: 'champ',
      },
    ]);
    expect(codes({ nom: ' \u00a0 ' })).toEqual(['nom_manquant']);
  });

  it('dit ce qui est mal écrit, sans compter les espaces autour', () => {
    expect(codes({ nom: 'Nathanaël' })).toEqual(['nom_forme']);
    expect(assessStep(ACCUEIL, { nom: 'Nathanaël' })[0]?.message).toBe('Raccourcissez le nom.');
    expect(codes({ nom: '   Max   ' })).toEqual(['nom_fade']);
  });

  it.each([[3], [null], [true], [['Max']], [{ prenom: 'Max' }], [[]]])(
    'demande de répondre de nouveau quand le fichier tient %j',
    (autre) => {
      const [constat, ...reste] = assessStep(ACCUEIL, fichier({ nom: autre }));
      expect(reste).toEqual([]);
      expect(constat).toMatchObject({ code: 'nom_type', niveau: 'bloquant', champ: 'nom', origine: 'champ' });
      expect(constat?.message).toContain('Répondez de nouveau');
    },
  );

  it.each([['sucre'], [3], [null], [['sucre', 3]], [[['sucre']]]])(
    'en fait autant d’une liste : %j, même si la question est de moindre niveau',
    (autre) => {
      const constats = assessStep(TABLE, fichier({ nom: 'Zoé', gouts: autre }));
      expect(constats.map(({ code, niveau }) => [code, niveau])).toEqual([['gouts_type', 'bloquant']]);
    },
  );

  it('garde le niveau de la question', () => {
    expect(assessStep(TABLE, { nom: 'Zoé' })).toMatchObject([
      { code: 'gouts_manquant', niveau: 'reviendra' },
    ]);
    expect(assessStep(TABLE, { nom: 'Zoé', gouts: ['sucre'] })).toEqual([]);
  });

  it('fait taire les règles sur une réponse déjà signalée, et sur elle seulement', () => {
    expect(codes({})).toEqual(['nom_manquant']);
    expect(codes({ nom: 'Nathanaël' })).toEqual(['nom_forme']);
    expect(codes({ nom: 'Léo' })).toEqual(['nom_tabou']);
    expect(codes(fichier({ nom: 'Max', surnom: 3 }))).toEqual(['surnom_type', 'nom_fade']);
  });

  it('écrit la phrase d’une règle avec mes mots, son niveau et sa source', () => {
    expect(assessStep(ACCUEIL, { nom: 'Léo' })).toEqual([
      {
        code: 'nom_tabou',
        niveau: 'bloquant',
        etape: 'accueil',
        champ: 'nom',
        message: 'Remplacez Léo par un autre nom.',
        source: 'site_faq',
        origine: 'regle',
      },
    ]);
  });

  it('ne juge pas une question cachée', () => {
    expect(codes({ nom: 'Zoé' })).toEqual(['detail_manquant']);
    expect(codes(fichier({ nom: 'Max', detail: 3 }))).toEqual(['nom_fade']);
  });

  it('ne juge pas une étape cachée, et ne change rien à mes réponses', () => {
    const reponses = Object.freeze(fichier({ nom: 'Max', gouts: 3 }));
    expect(assess(ETAPES, reponses).map(({ code }) => code)).toEqual(['nom_fade']);
    expect(reponses).toEqual({ nom: 'Max', gouts: 3 });
    expect(assess(ETAPES, {}).map(({ etape }) => etape)).toEqual(['accueil', 'table']);
  });
});

describe('L’état d’une étape', () => {
  it('est « à commencer » tant que je n’ai rien répondu', () => {
    expect(statusOf(ACCUEIL, {})).toEqual({ statut: 'a_commencer', manque: null });
    expect(statusOf(ACCUEIL, { nom: '  ' })).toEqual({ statut: 'a_commencer', manque: null });
    expect(statusOf(ENVOI, { pieces: [''] })).toEqual({ statut: 'a_commencer', manque: null });
  });

  it('est « en cours » tant qu’une réponse manque, et dit laquelle', () => {
    expect(statusOf(ACCUEIL, { surnom: 'Zizou' })).toEqual({
      statut: 'en_cours',
      manque: 'Saisissez le nom.',
    });
    expect(statusOf(ACCUEIL, { nom: 'Zoé' })).toEqual({ statut: 'en_cours', manque: 'Donnez le détail.' });
  });

  it('est « en cours » aussi pour une question qui ne bloque pas', () => {
    const step = { ...TABLE, fields: [GOUTS, SURNOM] };
    const statut = statusOf(step, { nom: 'Zoé', surnom: 'Zizou' });
    expect(statut).toEqual({ statut: 'en_cours', manque: 'Choisissez un goût.' });
  });

  it('est « complète » quand il ne reste qu’un conseil', () => {
    expect(statusOf(ACCUEIL, { nom: 'Max' })).toEqual({ statut: 'complete', manque: null });
    expect(statusOf(TABLE, { nom: 'Zoé', gouts: ['sale'] })).toEqual({ statut: 'complete', manque: null });
  });

  it('est « bloquée » quand une porte est fermée, et attend quand une autre étape la précède', () => {
    expect(statusOf(TABLE, {})).toEqual({ statut: 'en_attente', manque: 'Dites d’abord votre nom.' });
    expect(statusOf(ACCUEIL, { nom: 'Léo' })).toEqual({
      statut: 'bloquee',
      manque: 'Remplacez Léo par un autre nom.',
    });
  });
});

describe('La relecture de mes réponses', () => {
  it('montre chaque question posée, répondue ou non, avec des mots lisibles', () => {
    const reponses = { nom: 'Zoé', gouts: ['sale', 'inconnu', ' '], pieces: ['a.pdf'] };
    const lues = toSections(ETAPES, reponses).map(({ step, rows }) => [
      step.name,
      rows.map(({ field, lignes }) => [field.name, lignes]),
    ]);
    expect(lues).toEqual([
      [
        'accueil',
        [
          ['nom', ['Zoé']],
          ['surnom', []],
          ['detail', []],
        ],
      ],
      ['table', [['gouts', ['Salé', 'inconnu']]]],
      ['envoi', [['pieces', ['a.pdf']]]],
    ]);
  });

  it('tait ce qui est caché', () => {
    const lues = toSections(ETAPES, fichier({ nom: 'Max', detail: 'secret', gouts: ['sale'] }));
    expect(JSON.stringify(lues.map(({ rows }) => rows.map(({ lignes }) => lignes)))).toBe(
      '[[["Max"],[]],[[]]]',
    );
  });
});
