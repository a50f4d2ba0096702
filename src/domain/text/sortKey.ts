// Letters in the order of the Vietnamese alphabet; a digit after each letter keeps ă and â behind a, đ behind d.
const letters: Record<string, string> = { ă: "a1", â: "a2", đ: "d1", ê: "e1", ô: "o1", ơ: "o2", ư: "u1" };
const tones: Record<string, string> = {
  "\u0300": "1",
  "\u0309": "2",
  "\u0303": "3",
  "\u0301": "4",
  "\u0323": "5",
};

/**
 * A text whose plain byte order is the order of a Vietnamese list: first letters (a ă â b … d đ e ê), then tones
 * (ngang huyền hỏi ngã sắc nặng), numbers by value. Databases can sort and page by it without knowing Vietnamese.
 */
export function sortKey(text: string): string {
  let key = "";
  let toneKey = "";
  for (const part of text
    .normalize("NFC")
    .toLowerCase()
    .match(/\d+|[\p{L}\p{M}]|[^\d\p{L}\p{M}]+/gu) ?? []) {
    if (/^\d/.test(part)) {
      const digits = part.replace(/^0+(?=\d)/, "");
      key += String(digits.length).padStart(2, "0") + digits;
    } else if (/^[\p{L}\p{M}]/u.test(part)) {
      const marks = part.normalize("NFD");
      const tone = Array.from(marks).find(mark => mark in tones) ?? "";
      const letter = marks.replace(tone, "").normalize("NFC");
      key += letters[letter] ?? `${letter}0`;
      toneKey += tones[tone] ?? "0";
    } else key += " ";
  }
  return `${key.trim()}\u0001${toneKey}`;
}
