/**
 * Where the browser denies storage, reading `localStorage` throws, and DSFR then never starts: its menus and dialogs
 * stay shut. This stands in for it, in memory. Before any other script, and without a quote, an ampersand or an angle
 * bracket: React writes them otherwise.
 */
const REMPLACANT = `for (const nom of [\`localStorage\`, \`sessionStorage\`]) {
  try { window[nom].length } catch {
    const m = new Map();
    Object.defineProperty(window, nom, { configurable: true, value: {
      getItem(cle) { return m.has(cle) ? m.get(cle) : null },
      setItem(cle, valeur) { m.set(cle, String(valeur)) },
      removeItem(cle) { m.delete(cle) },
      clear() { m.clear() },
      key(rang) { return [...m.keys()][rang] ?? null },
      get length() { return m.size },
    } });
  }
}`;

/** For the head of every page, first. */
export function StockageRefuse() {
  return <script>{REMPLACANT}</script>;
}
