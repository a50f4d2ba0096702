import type { ConferenceDraft } from "../../domain/conference/conference.ts";
import type { Language } from "../catalogue.ts";
import { catalogue } from "../catalogue.ts";
import { conferenceWords } from "./conference.ts";
import { joined } from "./conferenceLines.ts";
import { writtenDateText, writtenDateWords } from "./writtenDateText.ts";

const words = catalogue({
  vi: { yes: "có", no: "không", asWritten: (text: string) => `nguồn ghi “${text}”` },
  en: { yes: "yes", no: "no", asWritten: text => `as written “${text}”` },
});

type Json = Record<string, unknown>;

/** A field: of the record itself (`list` "") or of the rows of one of its lists. */
type Place = { list: string; name: string };

/** The group of `conferenceWords` that names the fields of a row of each list. */
const rowWords = {
  venues: "venue",
  people: "person",
  participants: "participant",
  context: "item",
  discussion: "item",
  achievements: "achievement",
  indicators: "indicator",
  limitations: "limitation",
  solutions: "item",
  directives: "directive",
  tasks: "task",
  agreement: "agreementFields",
  "agreement.items": "agreementItem",
  "agreement.titles": "registeredTitle",
  campaigns: "campaign",
  commendations: "commendation",
  results: "result",
  basisDocuments: "basisDocument",
  contradictions: "contradiction",
  sources: "source",
} as const;

/** The name of a field: of the record itself (`list` "") or of a row of one of its lists. */
export function fieldLabel(list: string, name: string, language: Language): string {
  const all = conferenceWords[language];
  const group: Readonly<Record<string, string>> =
    list in rowWords ? all[rowWords[list as keyof typeof rowWords]] : all.fields;
  return group[name] ?? "";
}

function choices(
  list: string,
  name: string,
  language: Language,
): Readonly<Record<string, string>> | undefined {
  const all = conferenceWords[language];
  const ofLists: Record<string, Readonly<Record<string, string>>> = {
    kinds: all.kinds,
    session: all.sessions,
    eventStatus: all.eventStatuses,
    limitationStatement: all.limitationStatements,
    resultExtent: all.resultExtents,
    kind: all.venueKinds,
    is: list === "people" ? all.personKinds : all.participantKinds,
    roles: all.roles,
    attendance: all.attendances,
    qualifier: all.qualifiers,
    partOfQualifier: all.qualifiers,
    owner: all.owners,
    origin: all.taskOrigins,
    horizon: all.horizons,
    form: all.commendationForms,
    stage: all.resultStages,
  };
  return ofLists[name];
}

/** Whether the words of a field are somebody's own, so that a change in them is told word by word. */
export function isFreeText({ list, name }: Place): boolean {
  return name !== "personId" && choices(list, name, "vi") === undefined;
}

/** Any value of a record as a reader would write it; "" where nothing is said. `draft` knows the people that rows point to. */
export function valueText(value: unknown, at: Place, draft: ConferenceDraft, language: Language): string {
  if (value === null || value === undefined || value === "") return "";
  if (typeof value === "boolean") return value ? words[language].yes : words[language].no;
  if (typeof value === "string") {
    if (at.name === "personId") return draft.people.find(person => person.id === value)?.who.name ?? "";
    return choices(at.list, at.name, language)?.[value] ?? value;
  }
  if (Array.isArray(value)) {
    const texts = value.map((one: unknown) => valueText(one, at, draft, language));
    const isList = value.some(one => typeof one === "object" && !isRef(one));
    return joined(texts, isList ? "\n" : ", ");
  }
  if (typeof value === "object") return partsText(value as Json, at, draft, language);
  return `${value as number}`;
}

function partsText(value: Json, { name }: Place, draft: ConferenceDraft, language: Language): string {
  if ("precision" in value) return dateText(value as NonNullable<ConferenceDraft["date"]>, language);
  if ("written" in value) return value["written"] as string;
  if (isRef(value)) return (value["name"] as string | undefined) ?? "";
  return joined(
    rowDetails(name, value, draft, language).map(({ label, text }) => `${label}: ${text}`),
    "; ",
  );
}

function isRef(value: Json): boolean {
  return Object.keys(value).every(key => key === "id" || key === "name");
}

function dateText(date: NonNullable<ConferenceDraft["date"]>, language: Language): string {
  const text = writtenDateText(date, language);
  const notes = joined([
    text === date.written ? "" : words[language].asWritten(date.written),
    date.inferred ? writtenDateWords[language].inferred : "",
  ]);
  return notes === "" ? text : `${text} (${notes})`;
}

/** What a row says, field by field; fields that say nothing are left out. */
export function rowDetails(
  list: string,
  row: Readonly<Json>,
  draft: ConferenceDraft,
  language: Language,
): { label: string; text: string }[] {
  return Object.entries(row).flatMap(([name, value]) => {
    if (name === "id" || value === false) return [];
    const nested = Array.isArray(value) && name in rowWords ? name : list;
    const text = valueText(value, { list: nested, name }, draft, language);
    return text === "" ? [] : [{ label: fieldLabel(list, name, language), text }];
  });
}

/** What people call a row by: its text or its name. */
export function rowName(row: Readonly<Json>): string {
  for (const name of ["text", "name", "title", "who", "unit", "subject", "about", "number", "publisher"]) {
    const value = row[name];
    const text = typeof value === "object" && value !== null ? (value as Json)["name"] : value;
    if (typeof text === "string" && text !== "") return text;
  }
  return "";
}
