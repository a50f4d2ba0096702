import { cleanText } from "./cleanText.ts";
import { type Decimal, parseDecimal } from "./decimal.ts";
import { unmark } from "./vietnamese.ts";

/** What a typed quantity turns out to be: a number, one to ask about, words that hold no number, or nothing. */
export type ReadQuantity = { ok: Decimal } | { ambiguous: Decimal[] } | { textOnly: true } | { blank: true };

// "hơn 1.200", "gần 90", "khoảng 50", "≥ 95", "54 đơn vị", "112%": the word stays as written, the number is what counts.
const before = /^(?:hon|tren|gan|khoang|it nhat|toi thieu|nhieu nhat|toi da|dat|>=?|<=?|≥|≤|~)\s*/;
const after = /\s*(?:%|[\p{L}\p{M}].*)$/u;

/** Reads the number in a quantity as written, leaving out the word before it and the measure after it. */
export function readQuantity(text: string): ReadQuantity {
  const typed = cleanText(text);
  if (typed === "") return { blank: true };
  const word = before.exec(unmark(typed))?.[0] ?? "";
  // Marks are separate code points only in NFD, and the typed text is NFC, so both texts have the same length.
  const reading = parseDecimal(typed.slice(word.length).replace(after, ""));
  return "problem" in reading ? { textOnly: true } : reading;
}
