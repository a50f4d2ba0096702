import type { ConferenceDraft } from "../../domain/conference.ts";
import type { WrittenDate } from "../../domain/writtenDate.ts";
import type { Language } from "../catalogue.ts";
import { conferenceWords } from "./conference.ts";
import { joined } from "./conferenceLines.ts";
import { writtenDateText } from "./writtenDateText.ts";

type Words = (typeof conferenceWords)["vi"];
type Row = Record<string, unknown>;

/** What the fields of a row are called, by the list that the row stands in. */
const rowWords: Record<string, (words: Words) => Record<string, string>> = {
  venues: words => words.venue,
  people: words => words.person,
  participants: words => words.participant,
  context: words => words.item,
  discussion: words => words.item,
  achievements: words => words.achievement,
  indicators: words => words.indicator,
  limitations: words => words.limitation,
  solutions: words => words.item,
  directives: words => words.directive,
  tasks: words => words.task,
  agreement: words => words.agreementFields,
  items: words => words.agreementItem,
  titles: words => words.registeredTitle,
  campaigns: words => words.campaign,
  commendations: words => words.commendation,
  results: words => words.result,
  basisDocuments: words => words.basisDocument,
  contradictions: words => words.contradiction,
  sources: words => words.source,
};

/** The words for a choice, by the field that holds it; `kind` and `is` mean another thing in each list. */
const choiceWords: Record<string, (words: Words) => Record<string, string>> = {
  kinds: words => words.kinds,
  session: words => words.sessions,
  eventStatus: words => words.eventStatuses,
  kind: words => words.venueKinds,
  is: words => ({ ...words.personKinds, ...words.participantKinds }),
  roles: words => words.roles,
  attendance: words => words.attendances,
  qualifier: words => words.qualifiers,
  partOfQualifier: words => words.qualifiers,
  owner: words => words.owners,
  limitationStatement: words => words.limitationStatements,
  origin: words => words.taskOrigins,
  horizon: words => words.horizons,
  form: words => words.commendationForms,
  stage: words => words.resultStages,
  resultExtent: words => words.resultExtents,
};

/** Where a field stands, for a person: "Nhiệm vụ, dòng 3, Thời hạn". `path` names fields and row ids, as changes and clashes do. */
export function fieldLabel(
  path: readonly string[],
  content: ConferenceDraft,
  language: Language,
  rowName: (number: number) => string,
): string {
  const words = conferenceWords[language];
  const [field = "", ...inside] = path;
  const parts = [(words.fields as Record<string, string>)[field] ?? field];
  let list = field;
  let value: unknown = (content as Row)[field];
  for (const step of inside) {
    if (Array.isArray(value)) {
      const at = (value as Row[]).findIndex(row => row["id"] === step);
      if (at >= 0) parts.push(rowName(at + 1));
      value = (value as Row[])[at];
    } else {
      parts.push(rowWords[list]?.(words)[step] ?? step);
      value = (value as Row | undefined)?.[step];
      list = step;
    }
  }
  return parts.join(", ");
}

/** What a field says, in words; "" when it says nothing. `field` is the last name on its path. */
export function fieldText(
  field: string,
  value: unknown,
  content: ConferenceDraft,
  language: Language,
  yesOrNo: (is: boolean) => string,
): string {
  const inside = (name: string, inner: unknown) => fieldText(name, inner, content, language, yesOrNo);
  if (value === null || value === undefined || value === "") return "";
  if (typeof value === "boolean") return yesOrNo(value);
  if (typeof value === "string") {
    if (field === "personId") return content.people.find(({ id }) => id === value)?.who.name ?? "";
    return choiceWords[field]?.(conferenceWords[language])[value] ?? value;
  }
  if (Array.isArray(value)) return joined(value.map(one => inside(field, one)));
  if (typeof value !== "object") return "";
  if ("precision" in value) return writtenDateText(value as WrittenDate, language);
  if ("written" in value) return String(value.written);
  const names = Object.keys(value);
  if (names.every(name => name === "id" || name === "name")) return inside("name", (value as Row)["name"]);
  return joined(
    Object.entries(value)
      .filter(([name, inner]) => name !== "id" && name !== "is" && inner !== false)
      .map(([name, inner]) => inside(name, inner)),
    "; ",
  );
}
