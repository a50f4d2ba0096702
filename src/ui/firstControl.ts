/** The first thing inside an element that a person can type into or press. */
export function firstControl(within: Element | null | undefined): HTMLElement | undefined {
  return within?.querySelector<HTMLElement>("input, textarea, select, button, a[href]") ?? undefined;
}
