/**
 * What must be true before any other script runs: it is the first of the page, and the policy of each page
 * names its hash.
 *
 * A script address may only be one of our own files, and goes on as it was written, because the loader
 * recognises its files by it. Everything else that could become code is refused.
 * Where the browser forbids storage, reading `localStorage` throws, and the DSFR would never start: a store
 * that forgets everything stands in.
 */
const SCRIPT = `{
const nous = location.origin;
self.trustedTypes?.createPolicy('default', {
  createScriptURL(adresse) {
    const { origin, pathname } = new URL(adresse, location.href);
    if (origin === nous && (pathname.startsWith('/_next/static/') || pathname === '/sw.js')) return adresse;
    throw new TypeError('Adresse de script refusée');
  },
});
for (const nom of ['localStorage', 'sessionStorage']) {
  try {
    self[nom].length;
  } catch {
    const garde = new Map();
    Object.defineProperty(self, nom, {
      value: {
        get length() { return garde.size; },
        key: (rang) => [...garde.keys()][rang] ?? null,
        getItem: (cle) => garde.get(String(cle)) ?? null,
        setItem: (cle, valeur) => { garde.set(String(cle), String(valeur)); },
        removeItem: (cle) => { garde.delete(String(cle)); },
        clear: () => garde.clear(),
      },
    });
  }
}
}`;

export function PremierScript() {
  return <script>{SCRIPT}</script>;
}
