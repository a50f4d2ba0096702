/** The one year of this or the last century that a text such as a title mentions; null when it names none or several. */
export function yearIn(text: string): number | null {
  const years = text.match(/(?<![\p{L}\p{N}]|\d,)(?:19|20)\d\d(?![\p{L}\p{N}]|,\d|\/\p{L})/gu) ?? [];
  return new Set(years).size === 1 ? Number(years[0]) : null;
}
