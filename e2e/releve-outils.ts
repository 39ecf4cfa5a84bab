/** What a page shows that a criterion forbids: its number, then the elements found, as short HTML. */
export type Releve = Readonly<Record<string, readonly string[]>>;

/** The few words of both readings, made inside the browser: each function stands alone, its text is what is sent. */
export function outils() {
  const fautes: Record<string, string[]> = {};
  const noter = (critere: string, fautifs: Iterable<Element | string>) => {
    const dits = [...fautifs].map((each) => (typeof each === 'string' ? each : each.outerHTML.slice(0, 120)));
    fautes[critere] = [...(fautes[critere] ?? []), ...dits];
  };
  const tous = <T extends Element = HTMLElement>(selecteur: string) => [
    ...document.querySelectorAll<T>(selecteur),
  ];
  const texte = (element: Element | null | undefined) =>
    element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const vu = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  return { fautes, noter, tous, texte, vu, CHAMPS: 'input:not([type="hidden"]), select, textarea' };
}

export type Outils = ReturnType<typeof outils>;
