import { fold } from "../../src/domain/text/vietnamese.ts";

/** No row of the book is searched further than this; a unit with all its names has a few hundred letters. */
const most = 20_000;

/** Who changed what, folded, each word after a space: what a search in the book looks through. */
export function auditWords(actorName: string, before: unknown, after: unknown): string {
  return ` ${fold([actorName, ...textsIn(before), ...textsIn(after)].join(" ")).slice(0, most)}`;
}

/** The texts of a record, however deep; ids and hashes are found by other filters. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return /^[0-9a-f-]{36}$|^[0-9a-f]{64}$/.test(value) ? [] : [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
