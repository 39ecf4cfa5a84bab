/**
 * Only the rules that a page may use: the DSFR's sheet holds every component and icon, 100 kB compressed.
 * What the DSFR builds from pieces (`fr-btn--${…}`) or adds in the browser is named in `safelist`.
 */
const usesReactDsfr =
  '{Button,Input,Select,RadioButtons,Checkbox,Header/**/*,Footer,Display/**/*,Modal/**/*,SkipLinks,picto/**/*,shared/**/*}';

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
      },
      // Each sheet is read alone, and one takes its variables from another: all are kept.
      variables: false,
      keyframes: true,
    },
  },
};
