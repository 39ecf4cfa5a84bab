import { readdirSync, readFileSync } from 'node:fs';

/**
 * Only the rules that a page may use: the DSFR's sheet holds every component and icon, 100 kB compressed.
 * What the DSFR builds from pieces (`fr-btn--${…}`) or adds in the browser is named in `safelist`.
 */
const usesReactDsfr =
  '{Button,Input,Select,RadioButtons,Checkbox,Header/**/*,Footer,Display/**/*,Modal/**/*,SkipLinks,picto/**/*,shared/**/*}';

const lire = (file) => readFileSync(file, 'utf8');
const prises = (css) => css.match(/(?<=var\()--[\w-]+/g) ?? [];
const DSFR = lire('node_modules/@codegouvfr/react-dsfr/dsfr/dsfr.css');
const NOTRES = readdirSync('app/styles')
  .map((file) => lire(`app/styles/${file}`))
  .join('\n');

/** Our own rules are all in use, some by a name built from pieces (`verdict--${…}`). */
const nosClasses = NOTRES.match(/(?<=\.)[a-z][\w-]*/g) ?? [];

/** Each sheet is read alone: the variables that ours take from one another or from the DSFR, and theirs. */
const nosVariables = new Set(prises(NOTRES));
for (const nom of nosVariables)
  for (const [, valeur] of DSFR.matchAll(new RegExp(`${nom}: ([^;]+);`, 'g')))
    for (const autre of prises(valeur)) nosVariables.add(autre);

export default {
  plugins: {
    '@fullhuman/postcss-purgecss': {
      content: [
        'app/**/*.tsx',
        'components/**/*.{ts,tsx}',
        'lib/**/*.ts',
        `node_modules/@codegouvfr/react-dsfr/${usesReactDsfr}.js`,
      ],
      // Words of classes; « : » and « / » never name one here.
      defaultExtractor: (text) => text.match(/[\w-]+/g) ?? [],
      safelist: {
        standard: [
          /^fr-btn--(secondary|tertiary|sm|lg|icon)/,
          /^fr-(radio|checkbox)-group--sm$/,
          /^fr-(input|select|fieldset|radio|checkbox)-?(group)?--(error|disabled)$/,
          /^fr-(message|alert|badge)--(error|info|success|warning|valid|new)$/,
          /^fr-artwork-(decorative|minor|major|background)$/,
          /^fr-(nav|menu|modal|collaps|scroll|skiplinks)/,
          /^fr-callout--(yellow-tournesol|green-emeraude)/,
          /^(dir|data)/,
          ...nosClasses,
          'html',
          'body',
        ],
        variables: [...nosVariables],
      },
      // Parts of the DSFR's components that no page has.
      blocklist: [
        /^fr-footer__(partners|top)/,
        /^fr-header__search/,
        /^fr-search-bar/,
        /^fr-radio-rich__img/,
      ],
      variables: true,
      keyframes: true,
    },
  },
};
