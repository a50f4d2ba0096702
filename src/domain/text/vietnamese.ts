/**
 * Lower case without diacritics, punctuation kept: "Quý II/2026" becomes "quy ii/2026".
 * đ has no decomposition in Unicode, and old documents often carry the Icelandic eth (ð) in its place.
 */
export function unmark(text: string): string {
  return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/[đð]/g, "d");
}

/** Text as search sees it: no diacritics, case, punctuation or tone placement, so that `duong`, `đường` and `DUONG` meet. */
export function fold(text: string): string {
  return unmark(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The folded words of a text, in order. */
export function words(text: string): string[] {
  const folded = fold(text);
  return folded === "" ? [] : folded.split(" ");
}

/** A filter for already folded texts: each word of the query begins some word of the text, in any order. */
export function wordMatcher(query: string): (folded: string) => boolean {
  const beginnings = words(query).map(word => ` ${word}`);
  return folded => {
    const text = ` ${folded}`;
    return beginnings.every(beginning => text.includes(beginning));
  };
}

/** Whether each word of a query begins some word of one folded text; for a list, make one `wordMatcher`. */
export function matchesAllWords(folded: string, query: string): boolean {
  return wordMatcher(query)(folded);
}

/** The initials that offices call themselves by: "Ủy ban Mặt trận Tổ quốc" is "ubmttq". */
export function acronym(text: string): string {
  return initialsOf(fold(text));
}

function initialsOf(folded: string): string {
  if (folded === "") return "";
  return folded
    .split(" ")
    .map(word => String.fromCodePoint(word.codePointAt(0) ?? 0))
    .join("");
}

/** What a picker searches in: the folded name and its initials. */
export function searchKey(name: string): string {
  const folded = fold(name);
  return `${folded} ${initialsOf(folded)}`.trim();
}

const collator = new Intl.Collator("vi", { numeric: true });

/** The order of Vietnamese lists, where "Cụm 2" stands before "Cụm 10" and đ after d. */
export function compareVi(a: string, b: string): number {
  return collator.compare(a, b);
}
