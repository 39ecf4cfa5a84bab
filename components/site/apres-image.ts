/** Does something once the next picture is on screen: what a gesture shows comes before what it keeps. */
export function apresImage(faire: () => void): void {
  // Nothing is drawn in a tab that one does not see.
  if (document.visibilityState === 'hidden') faire();
  else requestAnimationFrame(() => setTimeout(faire));
}
