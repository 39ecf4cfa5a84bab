import { describe, expect, it } from 'vitest';
import { fold } from './mots';
import { citations, hasReference } from './textes';

const LEGIFRANCE = 'https //www.legifrance.gouv.fr/';
type Lignes = readonly (readonly [ecrit: string, reste: string])[];

/** The texts that state a principle: what is written, and what is left once they are taken out. */
const PRINCIPES: Lignes = [
  ['CRPA', ''],
  ['C.R.P.A.', ''],
  ['C R P A', ''],
  ['C. R. P. A', ''],
  ['CRPA. Délibération', 'deliberation'],
  ['code des relations entre le public et l’administration', ''],
  ['code de relation entre le public et l’administration', ''],
  ['code sur les relations entre les publics et les administrations', ''],
  ['code du relation avec l’administration et le public', ''],
  ['code des relations entre les services publics et leurs usagers', 'et leurs usagers'],
  ['code des relations du public avec l’administration', ''],
  ['code des relations publiques avec les administrations', ''],
  ['code des relations entre l’administration et la public', ''],
  ['code des relations entre les administrations et les publics locaux', 'locaux'],
  ['code des relations entre les administrations et public', ''],
  ['code des relations que notre service entretient avec le public', ''],
  ['le code sur les relations administration avec administration', ''],
  ['https://www.legifrance.gouv.fr/codes/id/LEGITEXT000031366350/2016-01-01/', `${LEGIFRANCE}codes/id/`],
  ['https://www.legifrance.gouv.fr/codes/id/LEGITEXT000031366350', `${LEGIFRANCE}codes/id/`],
  [
    'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000045213315/2022-02-23',
    `${LEGIFRANCE}codes/article_lc/`,
  ],
  ['Loi ESSOC', ''],
  ['loi pour un État au service d’une société de confiance', ''],
  ['Loi n° 2018-727 du 10 août 2018', ''],
  ['loi du 10/08/2018', ''],
  ['loi du 10/8/18', ''],
  ['loi du 10.08.2018', ''],
  ['https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037307624/2021-02-03', `${LEGIFRANCE}jorf/id/`],
  ['https://www.legifrance.gouv.fr/eli/loi/2018/8/10/CPAX1730519L/jo/texte', LEGIFRANCE],
  ['https://www.legifrance.gouv.fr/eli/loi/2018/8/10/', LEGIFRANCE],
  ['Loi Lemaire', ''],
  ['loi pour une République numérique', ''],
  ['Loi n°2016-1321', ''],
  ['loi du 7 octobre 2016', ''],
  ['loi du 07/10/2016', ''],
  ['loi du 7/10/16', ''],
  ['loi du 07.10.2016', ''],
  ['https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000033202746/2021-02-03', `${LEGIFRANCE}jorf/id/`],
  ['https://www.legifrance.gouv.fr/eli/loi/2016/10/7/ECFI1524250L/jo/texte', LEGIFRANCE],
  ['https://www.legifrance.gouv.fr/eli/loi/2016/10/7/', LEGIFRANCE],
  ['Article L114-8', ''],
  ['L. 114-9', ''],
  ['l 114-10', ''],
  ['*L.* 114-8', ''],
  ['L114-8 du code des relations', 'du code des relations'],
  ['L114-8 du code des relation', 'du code des relation'],
  ['Code des relations avec nos administrés, L114-8', 'code des relations avec nos administres'],
  // The law that changed an article is not the text cited; neither is the day of a version.
  ['L114-8 CRPA, modifié par LOI n°2022-217 du 21 février 2022 - art. 162', ''],
  ['L114-8 CRPA modifiée par la loi n° 2022-217', ''],
  ['CRPA modifié par loi n°2018-727 du 1er août 2018 - art.40, délibération', 'deliberation'],
  ['CRPA, version en vigueur depuis le 23 février 2022', 'version'],
  ['CRPA, en vigueur 1er mars 2022', ''],
  ['CRPA, version du 1 mars 2022', ''],
  ['CRPA, version à jour du 12 mars 2022, page', 'page'],
];

const RGPD: Lignes = [
  ['RGPD', ''],
  ['R.G.P.D.', ''],
  ['R. G. P. D', ''],
  ['R G P D', ''],
  ['RGPD. Délibération', 'deliberation'],
  ['Règlement général sur la protection des données', ''],
  ['règlement général de protection des données', ''],
  ['le général relatif à la protection des données', ''],
  ['Règlement européen (UE) n° 2016/679', ''],
  ['Règlement (UE) 2016/679', ''],
  ['règlement n 2016/679', ''],
  ['règlement UE n°2016/679', ''],
  ['règlement n2016/679', ''],
  ['Loi informatique et libertés', ''],
  ['loi relative à l’informatique, aux fichiers et aux libertés', ''],
  ['Loi n° 78-17', ''],
  ['loi du 6 janvier 1978', ''],
];

const AUTRES: Lignes = [
  ['Nos missions', 'nos missions'],
  ['Code de commerce', 'code de commerce'],
  ['R. 123-4', 'r123-4'],
  ['D. * 123-4 et al. 3', 'd123-4 et al. 3'],
  ['Convention, § 4', 'convention § 4'],
  ['code des relations', 'code des relations'],
  ['code des relations internationales', 'code des relations internationales'],
  [
    'code des relations de la ville avec tous ses nombreux partenaires public',
    'code des relations de la ville avec tous ses nombreux partenaires public',
  ],
  ['loi du 10-08-2018', 'loi du 10-08-2018'],
  ['loi du 10 août 2017', 'loi du 10 aout 2017'],
  ['décret 2018-7271', 'decret 2018-7271'],
  ['loi du 17 octobre 2016', 'loi du 17 octobre 2016'],
  ['loi du 07-10-2016', 'loi du 07-10-2016'],
  ['loi du 16 janvier 1978', 'loi du 16 janvier 1978'],
  ['informatique', 'informatique'],
  ['L114-80', 'l114-80'],
  ['L114-7', 'l114-7'],
  ['XL114-8', 'xl114-8'],
];

const lu = (ecrit: string) => {
  const { principe, rgpd, reste } = citations(ecrit);
  return [principe ? 'principe' : rgpd ? 'rgpd' : 'autre', reste];
};

describe('Ce que cite un cadre juridique', () => {
  it.each(PRINCIPES)('un principe : %s', (ecrit, reste) => {
    expect(lu(ecrit)).toEqual(['principe', reste]);
    expect(citations(ecrit).rgpd).toBe(false);
  });
  it.each(RGPD)('la protection des données : %s', (ecrit, reste) => {
    expect(lu(ecrit)).toEqual(['rgpd', reste]);
  });
  it.each(AUTRES)('autre chose : %s', (ecrit, reste) => {
    expect(lu(ecrit)).toEqual(['autre', reste]);
  });

  it('un principe et la protection des données', () => {
    expect(citations('CRPA et RGPD')).toEqual({ principe: true, rgpd: true, reste: '' });
  });

  it.each([
    ...['de la sécurité sociale', 'du travail', 'général des impôts', 'électoral', 'monétaire et financier'],
    ...['civil', 'pénal', 'rural', 'forestier', 'des marchés publics', 'des relationnels'],
  ])('L114-8 du code %s n’est pas un principe', (code) => {
    expect(citations(`L114-8 du code ${code}`).principe).toBe(false);
  });

  it.each('CSS CSP CASF CGCT CCP CMF CGI LPF CCH CG3P CGPPP CRPM CPI'.split(' '))(
    'L114-8 %s n’est pas un principe, L114-8 CRPA en est un',
    (code) => {
      expect(citations(`L114-8 ${code}`).principe).toBe(false);
      expect(citations(`L114-8 ${code} et CRPA`).principe).toBe(true);
      expect(citations(`L114-8, service ${code}x`).principe).toBe(true);
    },
  );

  it.each(
    'article articles art art. alinéa alinéas et ou a au de du des la le les l’ d’ pour un une loi lois n n° no relative premier 1er bis ter suivant suivants I II III IV IIIV 6 114 114-8 L114-10 r1 D12 6.1.e 3-2-101 12.'.split(
      ' ',
    ),
  )('« %s CRPA » ne laisse rien', (mot) => {
    expect(citations(`acte ${mot} CRPA`).reste).toBe('acte');
    expect(citations(`${mot} CRPA`).reste).toBe('');
  });

  it.each(
    'règlement particule artiste alinéaire une-deux loisirs note suivante v 1140 2026-12 L114-1000 a12 p. préarticle'.split(
      ' ',
    ),
  )('« %s CRPA » laisse ce mot', (mot) => {
    expect(citations(`acte ${mot} CRPA`).reste).toBe(`acte ${fold(mot)}`);
  });

  it.each(
    'article articles art art. alinéa alinéas à premier 1er bis ter suivant suivants notamment particulier ses en 6 114-8 L114-10 r1 D12 6.1.e 3-2-101 12.'.split(
      ' ',
    ),
  )('« CRPA %s » ne laisse rien', (mot) => {
    expect(citations(`CRPA ${mot} acte`).reste).toBe('acte');
    expect(citations(`CRPA ${mot}`).reste).toBe('');
  });

  it.each(
    'et règlement particularités artiste alinéaire suivante v 1140 2026-12 L114-1000 sens préarticle'.split(
      ' ',
    ),
  )('« CRPA %s » laisse ce mot', (mot) => {
    expect(citations(`CRPA ${mot} acte`).reste).toBe(`${fold(mot)} acte`);
    expect(citations(`CRPA ${mot}`).reste).toBe(fold(mot));
  });

  it.each([
    ['CRPA, L114-8 et L114-9', ''],
    ['CRPA, L114-8 et R1-2 et D. 123-4', ''],
    ['CRPA et règlement', 'et reglement'],
    ['CRPA et L1234-5', 'et l1234-5'],
    ['CRPA et CG-R12-3', 'et cg-r12-3'],
    ['CRPA, ville L114-3', 'ville l114-3'],
    ['Arrêté et loi CRPA, puis ESSOC', 'arrete puis'],
  ])('%s', (ecrit, reste) => {
    expect(citations(ecrit).reste).toBe(reste);
  });
});

describe('Un texte précis', () => {
  it.each([
    ...['article 3', 'Articles 3 et 4', 'art 3', 'art. 3', 'article premier', 'article 1er', 'article L. 12'],
    ...['article R 12', 'article D12', 'article A12', 'art. A. 12', 'article A 12'],
    ...['n 12', 'n12', 'n°12', 'n° 12', 'n ° 12', 'n° DEL-B12', 'n°CP_12'],
    ...['DEL045', 'CP_045', 'délib.045', 'CP.045', 'délib-2045', 'arrete123'],
    ...[
      '2026-12',
      '2026/31',
      'L123-4',
      'CP26-45',
      '26CP-45',
      '26-CP45',
      '26-CP-045',
      '26_045',
      '12.4',
      'b12_c/3',
    ],
    ...['2021-2', '2021/2115', '1921-3027', '2121-2027', '2021-20', '2021-20271'],
    ...['le 3 mars 2026', 'le 03/03/2026', '2026-03-01'],
  ])('%s', (ecrit) => {
    expect(hasReference(fold(ecrit))).toBe(true);
  });

  it.each([
    ...['nos missions', 'article du règlement', 'la part 3', 'articles', 'art', 'premier article'],
    ...['non 12', 'mission 12', 'n° douze', `n° ${'x'.repeat(21)}1`, 'n', 'an 3'],
    ...['DEL45', 'programme2030', 'budget 2026', 'CP045b', 'délib_045b'],
    ...['2021-2027', '1998/2004', 'programme 2021-2027 des aides', '26-cp', 'CP-26', '2026', '26 - 45'],
  ])('%s : aucun', (ecrit) => {
    expect(hasReference(fold(ecrit))).toBe(false);
  });
});
