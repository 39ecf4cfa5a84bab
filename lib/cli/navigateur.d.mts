/** Playwright's own Chromium, else the system's; undefined when there is none. */
export function trouverChromium(): string | undefined;
