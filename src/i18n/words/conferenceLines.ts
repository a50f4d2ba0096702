import type { ConferenceDraft } from "../../domain/conference/conference.ts";
import type { Participant, Person } from "../../domain/conference/conferencePeople.ts";
import type { qualifiers } from "../../domain/conference/conferenceWork.ts";
import type { Quantity } from "../../domain/text/quantity.ts";
import type { Language } from "../catalogue.ts";
import { conferenceWords } from "./conference.ts";
import { writtenDateText } from "./writtenDateText.ts";

type Row<List extends "directives" | "tasks" | "results"> = ConferenceDraft[List][number];

/** The parts that say something, with a separator between them. */
export function joined(parts: readonly string[], separator = ", "): string {
  return parts.filter(part => part !== "").join(separator);
}

/** What became of the event, with the reason where there is one; "" when the source does not say. */
export function eventStatusText(
  { eventStatus, eventStatusReason }: Pick<ConferenceDraft, "eventStatus" | "eventStatusReason">,
  language: Language,
): string {
  const said = eventStatus === "" ? "" : conferenceWords[language].eventStatuses[eventStatus];
  return joined([said, eventStatusReason], ": ");
}

/** A person with rank and posts in one line: "Đại tá Nguyễn Văn A, Phó Trưởng ban". */
export function personLine({ rank, who, posts }: Person): string {
  return joined([joined([rank, who.name], " "), ...posts]);
}

/** The people who had a part in the event by what they did; whoever presides and directs stands in both lists. */
export function peopleByPart({ people }: ConferenceDraft) {
  const presiding = people.filter(person => person.roles.includes("presiding"));
  const directing = people.filter(person => person.roles.includes("directing"));
  const others = people.filter(person => !presiding.includes(person) && !directing.includes(person));
  return { presiding, directing, others };
}

/** What is known of a participant beside its name: delegates, attendance with its reason, head count. */
export function participantNote(
  { delegates, attendance, reason, substitute, headCount }: Participant,
  language: Language,
): string {
  const words = conferenceWords[language];
  const came = attendance === "" ? "" : words.attendances[attendance];
  const heads =
    headCount.written === "" ? "" : `${words.participant.headCount.toLowerCase()}: ${headCount.written}`;
  return joined([delegates, joined([came, reason, substitute], ": "), heads], "; ");
}

/** A number as written with the word before it: "gần 1.200", "≥" spelt out. */
export function quantityText(
  { written }: Quantity,
  qualifier: (typeof qualifiers)[number],
  language: Language,
): string {
  if (written === "" || qualifier === "") return written;
  return `${conferenceWords[language].qualifiers[qualifier].toLowerCase()} ${written}`;
}

/** Who a directive or a task comes from, "" when nobody is named. */
export function personOf(draft: ConferenceDraft, { personId }: Row<"directives"> | Row<"tasks">): string {
  return draft.people.find(person => person.id === personId)?.who.name ?? "";
}

/** Owners and deadline of a task, or the units and deadline that a directive names. */
export function dutyNote(
  units: readonly { name: string }[],
  date: Row<"tasks">["deadline"],
  language: Language,
) {
  const { deadline } = conferenceWords[language].task;
  return joined(
    [
      joined(units.map(unit => unit.name)),
      date === null ? "" : `${deadline.toLowerCase()}: ${writtenDateText(date, language)}`,
    ],
    "; ",
  );
}

function named(label: string, value: string): string {
  return value === "" ? "" : `${label.toLowerCase()} ${value}`;
}

/** One line of a result: who, what for, rank, points, band, votes, document. */
export function resultLine(row: Row<"results">, language: Language): string {
  const words = conferenceWords[language].result;
  return joined(
    [
      joined([row.subject.name, row.award], ": "),
      named(words.rank, row.rank),
      named(words.points, row.points.written),
      row.band,
      votesText(row, language),
      row.documentNumber,
      row.date === null ? "" : writtenDateText(row.date, language),
    ],
    "; ",
  );
}

/** The vote as the source gives it: "5/6", "5", or the word for unanimous. */
export function votesText({ votesFor, votesOf, isUnanimous }: Row<"results">, language: Language): string {
  const votes = joined([votesFor.written, votesOf.written], "/");
  return votes === "" && isUnanimous ? conferenceWords[language].unanimous : votes;
}
