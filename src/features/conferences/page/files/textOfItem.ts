import type { ConferenceDraft } from "../../../../domain/conference/conference.ts";

/** What one item of a record says, in one short line; "" when there is none of that id. */
export function textOfItem(draft: ConferenceDraft, itemId: string): string {
  const { achievements, limitations, tasks, commendations, results, basisDocuments, sources } = draft;
  const said = [
    ...[...achievements, ...limitations, ...tasks, ...commendations].map(({ id, text }) => ({ id, text })),
    ...results.map(({ id, subject, award }) => ({
      id,
      text: [subject.name, award].filter(Boolean).join(", "),
    })),
    ...basisDocuments.map(({ id, number, title }) => ({
      id,
      text: [number, title].filter(Boolean).join(" "),
    })),
    ...sources.map(({ id, title }) => ({ id, text: title })),
  ].find(({ id }) => itemId !== "" && id === itemId);
  const text = said?.text.replaceAll(/\s+/g, " ") ?? "";
  return text.length <= 80 ? text : `${text.slice(0, 80).replace(/\s\S*$/, "")}…`;
}
