import { describe, expect, it } from 'vitest';
import { FORMULAIRES, FORMULAIRES_EDITEURS, FORMULAIRES_RETIRES } from '../catalogue/formulaires';
import type { Reponses } from '../form/types';
import { FORM_UIDS } from '../steps/test-reponses';
import { relire } from '.';
import { SILENCES } from './test-silences';

/** What DataPass's forms of editors and retired forms prefill (api_entreprise.yml, 2026-08-06). */
const TEXTES_PREREMPLIS = [
  'Article Premier de la LOI n° 2016-1321 du 7 octobre 2016 pour une République numérique',
  'Décret n° 2019-31 du 18 janvier 2019 relatif aux échanges d’informations et de données entre administrations dans le cadre des démarches administratives et à l’expérimentation prévue par l’article 40 de la loi n° 2018-727 du 10 août 2018 pour un Etat au service d’une société de confiance',
  'Service numérique de conformité pour les administrations publiques dans le cadre du décret N°2011-1601 et de l’article D8222 du code du travail, telle que définie par l’article 17, alinéa IV, du décret du 24 septembre 2014.\r\nhttps://www.legifrance.gouv.fr/codes/id/LEGIARTI000018520702/2011-12-31/\r\n\r\nArticle R2143-13 du code de la commande publique, concernant l’accès des acheteurs aux documents justificatifs.',
];

import { changer, graves, LECTURE, lire } from './test-demandes';
import { BONNES, bonne, type Faute } from './test-fautes';
import { FAUTES_CONTACTS, FAUTES_CONTEXTE } from './test-fautes-contacts';
import { FAUTES_DONNEES } from './test-fautes-donnees';
import { FAUTES_DROIT } from './test-fautes-droit';
import { FAUTES_PROJET } from './test-fautes-projet';

describe('Les bonnes demandes', () => {
  it('couvrent chaque formulaire au moins deux fois', () => {
    for (const uid of FORM_UIDS) {
      expect(BONNES.filter(({ reponses }) => reponses.form_uid === uid).length).toBeGreaterThanOrEqual(2);
    }
    expect(new Set(BONNES.map(({ reponses }) => reponses.profil_demandeur)).size).toBe(5);
  });

  it.each(BONNES.map(({ nom, reponses }) => [nom, reponses] as const))(
    '%s : ni bloquant, ni retour probable',
    (_nom, reponses) => expect(graves(reponses)).toEqual([]),
  );
});

const GROUPES: readonly [string, readonly Faute[]][] = [
  ['le droit', FAUTES_DROIT],
  ['les données', FAUTES_DONNEES],
  ['le projet et le traitement', FAUTES_PROJET],
  ['les contacts', FAUTES_CONTACTS],
  ['le contexte', FAUTES_CONTEXTE],
];

describe.each(GROUPES)('Les demandes fautives : %s', (_groupe, fautes) => {
  it.each(fautes.map(({ titre, ...reste }) => [titre, reste] as const))('%s', (_titre, attendu) => {
    const { de, change, code, niveau, champ } = attendu;
    const constats = lire(changer(bonne(de), change)).filter((constat) => constat.champ === champ);
    expect(constats.map((constat) => [constat.code, constat.niveau])).toContainEqual([code, niveau]);
    // The fault comes from the change, not from the request it was made in.
    expect(lire(bonne(de)).map((constat) => constat.code)).not.toContain(code);
  });
});

it('un catalogue plus récent que les réponses est signalé', () => {
  const constats = relire(bonne('aides, région'), { ...LECTURE, catalogue: '2025-01-01' });
  expect(constats.filter(({ niveau }) => niveau !== 'conseil')).toEqual([]);
  expect(constats).toContainEqual(
    expect.objectContaining({ code: 'catalogue_change', niveau: 'conseil', champ: 'form_uid' }),
  );
});

const PIEGES = SILENCES.flatMap(({ de, champ, ecrits, autres }) =>
  ecrits.map((ecrit) => [champ, ecrit, { ...autres, [champ]: ecrit }, bonne(de)] as const),
);

describe('Les pièges ne déclenchent rien', () => {
  it.each(PIEGES)('%s : %s', (_champ, _ecrit, change, base) => {
    const before = lire(base).map(({ code }) => code);
    const after = lire(changer(base, change));
    expect(after.map(({ code }) => code).filter((code) => !before.includes(code))).toEqual([]);
  });
});

describe('Les textes officiels de DataPass', () => {
  const sur = (reponses: Reponses) => lire(reponses).filter(({ etape }) => etape === 'cadre-juridique');

  it.each(
    FORMULAIRES.flatMap(({ uid, cadreJuridique }) =>
      cadreJuridique ? [[uid, cadreJuridique] as const] : [],
    ),
  )('%s : rien à dire à l’étape du cadre juridique, quel que soit le profil', (form_uid, { nature, url }) => {
    for (const { reponses } of BONNES) {
      const officielle = { cadre_juridique_nature: nature, cadre_juridique_url: url };
      expect(sur(changer(reponses, { ...officielle, form_uid, scopes: [] }))).toEqual([]);
    }
  });

  it('le texte officiel du socle ne vaut que pour le socle', () => {
    const nature = 'L114-8 CRPA (socle de base, Dites-le-nous-une-fois)';
    const constats = sur(changer(bonne('aides, région'), { cadre_juridique_nature: nature }));
    expect(constats.map(({ code }) => code)).toEqual(['cadre_principe_seul']);
  });

  it.each([...FORMULAIRES_EDITEURS, ...FORMULAIRES_RETIRES].map(({ uid }) => uid))(
    '%s : son texte prérempli ne déclenche rien',
    (form_uid) => {
      for (const cadre_juridique_nature of TEXTES_PREREMPLIS) {
        const officielle = {
          cadre_juridique_nature,
          cadre_juridique_url: 'https://www.legifrance.gouv.fr/jorf/id/X1',
        };
        expect(sur(changer(bonne('aides, région'), { ...officielle, form_uid }))).toEqual([]);
      }
    },
  );

  it.each(TEXTES_PREREMPLIS.filter((texte) => !texte.startsWith('Article Premier')))(
    'le texte d’un éditeur, recopié ailleurs, n’est pas un principe seul : %s',
    (cadre_juridique_nature) => {
      const reponses = changer(bonne('marchés, ministère'), { cadre_juridique_nature });
      expect(graves(reponses)).toEqual([]);
    },
  );
});
