/**
 * Stands in, in the browser, for the module of react-dsfr that spells out each of the State's colours (13 kB
 * compressed): our sheets name them, and the one thing that reads it there wants the page's background, for
 * the browser's own bar.
 */
module.exports = () =>
  `export const colors = { getHex: ({ isDark }) => ({ decisions: { background: { default: { grey: { default: isDark ? '#161616' : '#ffffff' } } } } }) };`;
