import { isBlankRow } from "./blankRows.ts";
import type { ConferenceDraft } from "./conference.ts";

/** A draft without its empty rows, and the way back from a path in it to the same field among the rows as they stand in the form. */
export type Tidied = { content: ConferenceDraft; pathInForm: (path: string) => string };

type Row = Record<string, unknown>;

/** Leaves out rows in which nothing was typed, blank posts, and references to people who are no longer in the record. */
export function tidyConference(draft: ConferenceDraft): Tidied {
  const places = new Map<string, number[]>();
  const content = tidy(draft, "", places) as ConferenceDraft;
  const people = new Set(content.people.map(person => person.id));
  for (const row of [...content.directives, ...content.tasks])
    if (!people.has(row.personId)) row.personId = "";
  return { content, pathInForm: path => pathInForm(path, places) };
}

function join(base: string, key: string | number): string {
  return base === "" ? `${key}` : `${base}.${key}`;
}

function tidy(value: unknown, path: string, places: Map<string, number[]>): unknown {
  if (Array.isArray(value)) {
    const kept = value.flatMap((row: unknown, at) => (isWorthKeeping(row) ? [at] : []));
    places.set(path, kept);
    return kept.map((at, place) => tidy(value[at], join(path, place), places));
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, tidy(inner, join(path, key), places)]),
  );
}

function isWorthKeeping(row: unknown): boolean {
  if (typeof row === "string") return row.trim() !== "";
  return typeof row !== "object" || row === null || !isBlankRow(row as Row);
}

function pathInForm(path: string, places: Map<string, number[]>): string {
  let tidied = "";
  const steps = path.split(".").map(step => {
    const inForm = places.get(tidied)?.[Number(step)] ?? step;
    tidied = join(tidied, step);
    return inForm;
  });
  return steps.join(".");
}
