import { isBlankRow } from "../../../domain/conference/blankRows.ts";
import type { ConferenceDraft } from "../../../domain/conference/conference.ts";

/** Which fields of the record each part of the form holds, in the order of the page. */
const sections = {
  general: [
    "title",
    "kinds",
    "date",
    "isDateUnknown",
    "eventStatus",
    "eventStatusReason",
    "endDate",
    "session",
    "startTime",
    "endTime",
    "cluster",
    "period",
    "nextPeriod",
  ],
  people: ["venues", "people"],
  participants: ["participants", "unitCount", "headCount"],
  outcomes: ["context", "achievements", "discussion"],
  limitations: ["limitationStatement", "limitations", "solutions"],
  directions: ["directives", "tasks"],
  emulation: ["campaigns", "commendations", "agreement", "resultExtent", "results"],
  sources: ["sources", "basisDocuments", "contradictions"],
} as const satisfies Record<string, readonly (keyof ConferenceDraft)[]>;

/** The parts of the form; also the anchors on its page. */
export type SectionId = keyof typeof sections;
export const sectionIds = Object.keys(sections) as SectionId[];

/** All fields of the record in the order of the page. */
export const fieldsInOrder: readonly string[] = sectionIds.flatMap(id => sections[id]);

/** How many things each part holds: rows where there are rows, otherwise fields that say something. */
export function entriesIn(draft: ConferenceDraft, id: SectionId): number {
  return sections[id].reduce((sum, key) => sum + count(draft[key]), 0);
}

function count(value: unknown): number {
  if (!Array.isArray(value)) return isBlankRow({ value }) ? 0 : 1;
  return typeof value[0] === "object"
    ? value.filter(row => !isBlankRow(row)).length
    : Math.min(1, value.length);
}

/** Which part a problem belongs to. */
export function sectionOf(path: string): SectionId | undefined {
  const [field] = path.split(".");
  return sectionIds.find(id => (sections[id] as readonly string[]).includes(field ?? ""));
}
