/** The columns of the register, in the order that it comes with. */
export const conferenceColumnIds = [
  "date",
  "title",
  "kinds",
  "cluster",
  "participants",
  "achievements",
  "tasks",
  "state",
  "updated",
] as const;
export type ConferenceColumnId = (typeof conferenceColumnIds)[number];

/** Columns as an address names them. A name that is no column is passed over, and the title always stays: it names the row. */
export function readColumns(text: string): readonly ConferenceColumnId[] | null {
  const known = text.split(",").flatMap(name => conferenceColumnIds.find(id => id === name) ?? []);
  const chosen = [...new Set(known)];
  if (chosen.length === 0) return null;
  return chosen.includes("title") ? chosen : ["title", ...chosen];
}

/** Columns as an address writes them: "" for all in their usual order. */
export function writeColumns(columns: readonly ConferenceColumnId[]): string {
  const text = columns.join(",");
  return text === conferenceColumnIds.join(",") ? "" : text;
}
