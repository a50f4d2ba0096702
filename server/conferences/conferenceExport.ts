import type { ConferenceDraft } from "../../src/domain/conference/conference.ts";
import { type ConferenceColumnId, readColumns } from "../../src/domain/conference/conferenceColumns.ts";
import type { ConferenceSummary } from "../../src/domain/conference/conferenceSummary.ts";
import { csvByteOrderMark, csvLine } from "../../src/domain/table/csv.ts";
import type { Language } from "../../src/i18n/catalogue.ts";
import { formatInstant, todayInVietnam } from "../../src/i18n/formats.ts";
import { conferenceWords } from "../../src/i18n/words/conference.ts";
import { conferenceExportWords } from "../../src/i18n/words/conferenceExport.ts";
import * as lines from "../../src/i18n/words/conferenceLines.ts";
import { writtenDateText } from "../../src/i18n/words/writtenDateText.ts";
import type { GroupHandlers } from "../http/handler.ts";
import { pageOfConferences } from "./conferenceList.ts";

type Export = GroupHandlers<"conferences">["export"];
type Call = Parameters<Export>[0];
type Exported = { listed: ConferenceSummary; content: ConferenceDraft; convenedBy: string };

/** Rows read at a time, so that an export of the whole register costs no more memory than one page of it. */
const pageSize = 100;

/** The register as a spreadsheet: the rows of the list under the same filter, in the same order, with everything they say. */
export const exportConferences: Export = async call => {
  const language = call.query.language ?? "vi";
  const filename = conferenceExportWords[language].filename(todayInVietnam(new Date(call.now)));
  return { filename, lines: fileOf(call, language) };
};

async function* fileOf(call: Call, language: Language): AsyncGenerator<string> {
  const columns = chosenColumns(columnsOf(language), call.query.columns ?? "");
  yield csvByteOrderMark + csvLine(columns.map(([heading]) => heading));
  for await (const row of rowsOf(call)) yield csvLine(columns.map(([, cell]) => cell(row)));
}

async function* rowsOf(call: Call): AsyncGenerator<Exported> {
  const { db, query } = call;
  const { language: _, columns: __, ids, ...filter } = query;
  const chosen = ids === undefined ? null : ids.split(",");
  const clusters = await db.selectFrom("clusters").select(["id", "convenedBy"]).execute();
  const conveners = new Map(clusters.map(cluster => [cluster.id, cluster.convenedBy]));
  let cursor: string | null | undefined;
  while (cursor !== null) {
    const place = cursor === undefined ? {} : { cursor };
    const page = { ...call, query: { ...filter, ...place, limit: pageSize } };
    const { rows, next } = await pageOfConferences(page, chosen);
    const contents = await contentsOf(call, rows);
    for (const listed of rows) {
      const content = contents.get(listed.id);
      if (content !== undefined)
        yield { listed, content, convenedBy: conveners.get(content.cluster.id ?? "") ?? "" };
    }
    cursor = next;
  }
}

async function contentsOf({ db }: Call, rows: ConferenceSummary[]): Promise<Map<string, ConferenceDraft>> {
  if (rows.length === 0) return new Map();
  const ids = rows.map(row => row.id);
  const found = await db.selectFrom("conferences").select(["id", "content"]).where("id", "in", ids).execute();
  return new Map(found.map(row => [row.id, JSON.parse(row.content)]));
}

function paragraphs(texts: string[]): string {
  return lines.joined(texts, "\n");
}

function noted(text: string, note: string): string {
  return note === "" ? text : `${text} (${note})`;
}

type Column = [heading: string, cell: (row: Exported) => string | number, of?: ConferenceColumnId];

/** Every column, or those that belong to the columns somebody chose for the list, in their order. */
function chosenColumns(all: Column[], chosen: string): Column[] {
  const ids = readColumns(chosen);
  return ids === null ? all : ids.flatMap(id => all.filter(([, , of]) => of === id));
}

function columnsOf(language: Language): Column[] {
  const words = conferenceWords[language];
  const own = conferenceExportWords[language];
  const people = (part: keyof ReturnType<typeof lines.peopleByPart>): Column[1] => {
    return ({ content }) => paragraphs(lines.peopleByPart(content)[part].map(lines.personLine));
  };
  const { fields } = words;
  return [
    [fields.date, ({ content: { date } }) => (date === null ? "" : writtenDateText(date, language)), "date"],
    [own.dateWritten, ({ content }) => content.date?.written ?? "", "date"],
    [own.inferred, ({ content }) => (content.date?.inferred ? own.yes : ""), "date"],
    [fields.title, ({ content }) => content.title, "title"],
    [fields.kinds, ({ content }) => lines.joined(content.kinds.map(kind => words.kinds[kind])), "kinds"],
    [fields.cluster, ({ content }) => content.cluster.name, "cluster"],
    [own.convenedBy, ({ convenedBy }) => convenedBy, "cluster"],
    [fields.period, ({ content }) => content.period.name, "cluster"],
    [fields.nextPeriod, ({ content }) => content.nextPeriod.name],
    [own.state, ({ listed }) => words.states[listed.state], "state"],
    [fields.eventStatus, ({ content }) => lines.eventStatusText(content, language), "state"],
    [fields.venues, ({ content }) => paragraphs(content.venues.map(venue => venue.name))],
    [words.roles.presiding, people("presiding")],
    [words.roles.directing, people("directing")],
    [own.others, people("others")],
    [
      fields.participants,
      ({ content }) =>
        paragraphs(
          content.participants.map(row => noted(row.unit.name, lines.participantNote(row, language))),
        ),
      "participants",
    ],
    [fields.unitCount, ({ content }) => content.unitCount.written],
    [
      fields.achievements,
      ({ content }) => paragraphs(content.achievements.map(row => row.text)),
      "achievements",
    ],
    [fields.limitationStatement, ({ content }) => words.limitationStatements[content.limitationStatement]],
    [
      fields.limitations,
      ({ content }) => paragraphs(content.limitations.map(row => noted(row.text, row.cause))),
    ],
    [fields.solutions, ({ content }) => paragraphs(content.solutions.map(row => row.text))],
    [
      fields.directives,
      ({ content }) =>
        paragraphs(
          content.directives.map(row => lines.joined([lines.personOf(content, row), row.text], ": ")),
        ),
    ],
    [
      fields.tasks,
      ({ content }) =>
        paragraphs(
          content.tasks.map(row => noted(row.text, lines.dutyNote(row.owners, row.deadline, language))),
        ),
      "tasks",
    ],
    [fields.campaigns, ({ content }) => paragraphs(content.campaigns.map(row => row.name))],
    [
      fields.commendations,
      ({ content }) =>
        paragraphs(content.commendations.map(row => lines.joined([row.to.name, row.text], ": "))),
    ],
    [
      fields.results,
      ({ content }) => paragraphs(content.results.map(row => lines.resultLine(row, language))),
    ],
    [
      fields.sources,
      ({ content }) =>
        paragraphs(content.sources.map(row => lines.joined([row.title, row.publisher, row.address]))),
    ],
    [own.updatedAt, ({ listed }) => formatInstant(listed.updatedAt, language), "updated"],
    [own.updatedBy, ({ listed }) => listed.updatedBy, "updated"],
  ];
}
