import type { Findable } from "./matchItems.ts";

/** Something that can be picked; the note tells two of one name apart. */
export interface PickerItem extends Findable {
  name: string;
  note?: string | undefined;
}

/** What a picker holds: an item of the list, or only what was typed. */
export interface Picked {
  id: string | null;
  name: string;
}

/** Everything a picker says. */
export interface PickerWords {
  clear: string;
  /** Nothing matches what is typed. */
  empty: string;
  /** How many more match than are shown. */
  more: (count: number) => string;
  /** How many match, read aloud. */
  count: (count: number) => string;
}

/** The one item that the typed text names exactly; none when two share the name, because choosing is the person's. */
export function exactItem(items: readonly PickerItem[], typed: string, fold: (text: string) => string) {
  const wanted = fold(typed).trim();
  if (!wanted) return undefined;
  const found = items.filter(item => item.folded.includes(wanted) && fold(item.name).trim() === wanted);
  return found.length === 1 ? found[0] : undefined;
}
