import { fold } from "../text/vietnamese.ts";
import type { ConferenceDraft } from "./conference.ts";

/** Fields that steer the form and mean nothing to a reader, so a search must not find them. */
const silent = new Set([
  "id",
  "personId",
  "is",
  "kind",
  "stage",
  "form",
  "origin",
  "owner",
  "roles",
  "kinds",
  "session",
  "eventStatus",
]);

function collect(value: unknown, into: string[]): void {
  if (typeof value === "string") {
    if (value !== "") into.push(value);
  } else if (Array.isArray(value)) {
    for (const inner of value) collect(inner, into);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) if (!silent.has(key)) collect(inner, into);
  }
}

/** Every word of the record, folded, for search: `thai nguyen covid` finds "Thái Nguyên … Covid-19" wherever the words stand. */
export function conferenceText(draft: ConferenceDraft): string {
  const parts: string[] = [];
  collect(draft, parts);
  return fold(parts.join(" "));
}
