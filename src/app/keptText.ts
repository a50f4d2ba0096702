/** A small choice kept in this browser; null when there is none or storage is forbidden. */
export function keptText(place: string): string | null {
  try {
    return localStorage.getItem(place);
  } catch {
    return null;
  }
}

/** Keeps a small choice in this browser; where storage is forbidden it lasts as long as the page. */
export function keepText(place: string, text: string): void {
  try {
    localStorage.setItem(place, text);
  } catch {
    // Nothing depends on it.
  }
}
