/**
 * Everything answers from now on: `lib/demarrage` does again what was done too early. Said once, by whoever is
 * ready last.
 */
export function direPret(): void {
  // Not while React draws: what it is then told of a field, it would first empty.
  setTimeout(() => {
    const { documentElement } = document;
    if (documentElement.hasAttribute('data-pret')) return;
    documentElement.toggleAttribute('data-pret', true);
    documentElement.toggleAttribute('data-vierge', false);
    window.dispatchEvent(new Event('pret'));
  });
}
