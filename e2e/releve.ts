import type { Outils, Releve } from './releve-outils';

/**
 * Reads the page shown, inside the browser, for what a script can see of the RGAA 4.1.2. The page must have received a key before, so that a focus is drawn.
 */
export function relever({ fautes, noter, tous, texte, vu, CHAMPS }: Outils): Releve {
  const designe = (element: Element, attribut: string) =>
    (element.getAttribute(attribut) ?? '')
      .split(/\s+/)
      .map((id) => texte(document.getElementById(id)))
      .join(' ')
      .trim();
  const etiquete = (element: Element) =>
    element.getAttribute('aria-label') || designe(element, 'aria-labelledby');
  const nom = (element: Element) => etiquete(element) || texte(element);
  const legende = (champ: Element) => {
    const groupe = champ.closest('fieldset, [role="group"], [role="radiogroup"]');
    return groupe ? texte(groupe.querySelector(':scope > legend')) || etiquete(groupe) : '';
  };
  const champs = tous<HTMLInputElement>(CHAMPS).filter(vu);
  const etiquette = (champ: HTMLInputElement) =>
    champ.getAttribute('aria-label') || designe(champ, 'aria-labelledby') || texte(champ.labels?.[0]);

  const image = 'svg, img, [class*="fr-icon-"]:empty';
  noter(
    '1.2',
    tous<Element>(image).filter((each) => {
      if (each.getAttribute('role') === 'img') return !nom(each);
      if (each.matches('img')) return each.getAttribute('alt') === null || each.hasAttribute('title');
      return vu(each) && !each.closest('[aria-hidden="true"]') && !each.closest('a, button');
    }),
  );
  noter(
    '1.9',
    tous('figure')
      .filter((figure) => figure.querySelector('figcaption'))
      .filter((figure) => {
        const legende = texte(figure.querySelector('figcaption'));
        const liee = (figure.getAttribute('aria-label') ?? '').replace(/\s+/g, ' ').trim() === legende;
        return !liee || !/^(group|figure)$/.test(figure.getAttribute('role') ?? '');
      }),
  );
  noter(
    '5.4',
    tous('table').filter((table) => !texte(table.querySelector('caption')) && !etiquete(table)),
  );
  noter('5.6', [
    ...tous('table').filter((table) => !table.querySelector('th')),
    ...tous('thead td').filter((cellule) => texte(cellule) !== ''),
  ]);
  noter('5.7', tous('table th:not([scope]):not([id])'));
  // Who speaks to the computer says the words seen: the name holds them.
  const lettres = (dit: string) =>
    dit
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  noter(
    '6.1',
    tous('a[href], button, [role="button"], summary').filter(
      (each) => vu(each) && etiquete(each) && !lettres(etiquete(each)).includes(lettres(each.innerText)),
    ),
  );
  noter(
    '6.2',
    tous('a[href]').filter((lien) => vu(lien) && !nom(lien)),
  );
  noter('8.1', document.doctype?.name === 'html' && document.compatMode === 'CSS1Compat' ? [] : ['doctype']);
  noter('8.3', document.documentElement.lang === 'fr' ? [] : [`lang="${document.documentElement.lang}"`]);
  noter(
    '8.6',
    /\S.* – Prêt pour DataPass$|^Prêt pour DataPass$/.test(document.title) ? [] : [document.title],
  );
  noter('8.9', [
    ...tous('b, i, u, s, strike, center, font, big, tt, marquee, blink'),
    ...tous('br').filter(({ previousSibling }) => previousSibling?.nodeName === 'BR'),
    ...tous('p, h1, h2, h3, h4, h5, li, dt, legend, label').filter(
      (each) =>
        vu(each) &&
        !each.textContent?.trim() &&
        !each.children.length &&
        !each.matches('[role="status"], [aria-live]'),
    ),
  ]);
  noter('8.10', [
    ...tous('[dir]').filter((each) => each.dir !== 'ltr'),
    ...(/[\u0590-\u08ff]/.test(document.body.innerText) ? ['écriture de droite à gauche'] : []),
  ]);
  const titres = tous('h1, h2, h3, h4, h5, h6').filter(
    (titre) => vu(titre) && !titre.closest('footer, header'),
  );
  noter('9.1', [
    ...(titres.filter(({ tagName }) => tagName === 'H1').length === 1 ? [] : ['pas un seul h1']),
    ...titres.filter(
      (titre, rang) => Number(titre.tagName[1]) > Number(titres[rang - 1]?.tagName[1] ?? 1) + 1,
    ),
  ]);
  noter('10.1', [
    ...tous(
      '[align], [bgcolor], [border], [valign], [cellpadding], [cellspacing], [background], [vlink], [face]',
    ),
    ...tous('main p, main li').filter((each) => /(?:^|\s)(?:\p{L} ){4,}/u.test(each.innerText ?? '')),
  ]);
  const engendre = (element: Element, pseudo: string) =>
    /\p{L}{2}/u.test(
      getComputedStyle(element, pseudo).content.replace(
        /none|normal|attr\([^)]*\)|counter\w*\([^)]*\)|url\([^)]*\)/g,
        '',
      ),
    );
  noter(
    '10.2',
    tous('body *').filter((each) => engendre(each, '::before') || engendre(each, '::after')),
  );
  const fond = [document.documentElement, document.body].map(
    (each) => getComputedStyle(each).backgroundColor,
  );
  noter('10.5', fond.some((couleur) => couleur !== 'rgba(0, 0, 0, 0)') ? [] : ['aucun fond de page']);

  // The browser's own tooltip (title) is out of the criterion.
  noter('10.13', tous('[role="tooltip"], [popover]'));
  noter(
    '11.1',
    champs.filter((champ) => !etiquette(champ)),
  );
  const nomsComplets = champs.map((champ) => `${legende(champ)} > ${etiquette(champ)}`);
  noter(
    '11.3',
    nomsComplets.filter((each, rang) => nomsComplets.indexOf(each) !== rang),
  );
  noter(
    '11.5',
    champs.filter((champ) => {
      const memes = champs.filter(({ type, name }) => type === 'radio' && name === champ.name);
      return champ.type === 'radio' && memes.length > 1 && !legende(champ);
    }),
  );
  noter(
    '11.6',
    tous('fieldset').filter(
      (groupe) => vu(groupe) && !texte(groupe.querySelector(':scope > legend')) && !etiquete(groupe),
    ),
  );
  noter(
    '11.9',
    tous('button, [role="button"]').filter((bouton) => vu(bouton) && !nom(bouton)),
  );
  noter(
    '11.10',
    champs.filter((champ) => {
      const saisie = champ.closest('.question') && /^(text|email|tel|textarea)$/.test(champ.type);
      return saisie && champ.required === /facultatif/.test(etiquette(champ));
    }),
  );
  noter(
    '11.13',
    champs.filter(({ name, autocomplete }) =>
      name === 'nom' ? autocomplete !== 'name' : !['', 'off'].includes(autocomplete),
    ),
  );
  noter(
    '12.2',
    (() => {
      const ordre = tous('header nav, main, footer')
        .map(({ tagName }) => tagName)
        .join(' ');
      return ordre === 'NAV MAIN FOOTER' ? [] : [ordre];
    })(),
  );
  const une = (selecteur: string) => (tous(selecteur).length === 1 ? [] : [selecteur]);
  noter('12.6', [
    ...['header[role="banner"]', 'main', 'footer[role="contentinfo"]'].flatMap(une),
    ...tous('nav').filter((nav) => !nav.getAttribute('aria-label') && !designe(nav, 'aria-labelledby')),
  ]);
  noter(
    '12.7',
    tous<HTMLAnchorElement>('.fr-skiplinks a').filter(({ hash }) => !document.querySelector(hash)),
  );
  noter(
    '12.8',
    tous('[tabindex]').filter(({ tabIndex }) => tabIndex > 0),
  );
  noter('12.10', tous('[accesskey]'));
  noter('13.1', tous('meta[http-equiv="refresh"]'));
  noter(
    '13.2',
    tous('[target="_blank"]').filter((lien) => !/nouvelle fenêtre/.test(`${nom(lien)} ${lien.title}`)),
  );
  noter(
    '13.3',
    tous(
      'a[href$=".pdf"], a[href$=".odt"], a[href$=".doc"], a[href$=".docx"], a[href$=".ods"], a[href$=".xlsx"]',
    ),
  );
  return fautes;
}
