import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Only the rules that a page may use: the DSFR's sheet holds every component and icon, 100 kB compressed.
 * What the DSFR builds from pieces (`fr-btn--${…}`) or adds in the browser is named in `safelist`.
 */
const usesReactDsfr =
  '{Button,Input,Select,RadioButtons,Checkbox,Header/**/*,Footer,Display/**/*,Modal/**/*,SkipLinks,picto/**/*,shared/**/*}';

/** Each sheet is read alone: what ours take from one another or from the DSFR must be kept in them all. */
const NOS_VARIABLES = readdirSync('app/styles').flatMap(
  (file) => readFileSync(join('app/styles', file), 'utf8').match(/--[\w-]+(?=\))/g) ?? [],
);

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
          /^fr-(btn|btns-group|input|select|fieldset|radio|checkbox|message|messages|header|footer|nav|menu|modal|alert|artwork|skiplinks|link|logo|collapse|scroll)/,
          /^(dir|data)/,
          'html',
          'body',
        ],
        variables: [...new Set(NOS_VARIABLES)],
      },
      variables: true,
      keyframes: true,
    },
  },
};
