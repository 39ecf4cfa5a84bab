module.exports = () =>
  `export const colors = { getHex: ({ isDark }) => ({ decisions: { background: { default: { grey: { default: isDark ? '#161616' : '#ffffff' } } } } }) };`;
