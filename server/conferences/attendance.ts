import { sql } from "kysely";
import type { AttendanceFilter, AttendanceRow } from "../../src/domain/conference/attendanceHistory.ts";
import type { ConferenceDraft, EventStatus } from "../../src/domain/conference/conference.ts";
import type { Id } from "../../src/domain/id.ts";
import { csvByteOrderMark, csvLine } from "../../src/domain/table/csv.ts";
import { todayInVietnam } from "../../src/i18n/formats.ts";
import { attendanceWords } from "../../src/i18n/words/attendance.ts";
import { conferenceWords } from "../../src/i18n/words/conference.ts";
import { writtenDateText } from "../../src/i18n/words/writtenDateText.ts";
import type { Db } from "../db/tables.ts";
import { readCursor, writeCursor } from "../http/cursor.ts";
import type { GroupHandlers } from "../http/handler.ts";
import { Refusal } from "../http/refusal.ts";
import { inScope, type Looker } from "../scope.ts";
import { findUnit } from "../units/unitRows.ts";

type Handlers = GroupHandlers<"units">;

/** What became of an event at which nobody can have been, or not yet. */
export const notHeld: readonly EventStatus[] = ["planned", "postponed", "cancelled"];

/** Every line that names the unit, in the conferences that the looker sees; the one condition of list, counts and file. */
function linesOf(db: Db, unit: Id, looker: Looker, { year, cluster }: AttendanceFilter) {
  let lines = db
    .selectFrom("participations")
    .innerJoin("conferences", "conferences.id", "participations.conferenceId")
    .where("participations.unitId", "=", unit)
    .where("conferences.removedAt", "is", null)
    .where(inScope(looker, "conferences"));
  if (year !== undefined) lines = lines.where("conferences.year", "=", year);
  if (cluster !== undefined) lines = lines.where("conferences.clusterId", "=", cluster);
  return lines;
}

/** One page of the history, the newest first, walked by day, conference and place in its list. */
export const listAttendance: Handlers["attendance"] = async ({ db, actor, params, query }) => {
  const { limit = 50, cursor, ...filter } = query;
  await findUnit(db, params.id, { actor });
  let lines = linesOf(db, params.id, { actor }, filter);
  if (cursor !== undefined) {
    const { day, id, position } = placeIn(cursor);
    lines = lines.where(
      sql<boolean>`("conferences"."firstDay", "conferences"."id", -"participations"."position") < (${day}, ${id}, ${-position})`,
    );
  }
  const found = await lines
    .select(["conferences.id", "firstDay", "content", "participations.position"])
    .orderBy("firstDay", "desc")
    .orderBy("conferences.id", "desc")
    .orderBy("participations.position")
    .limit(limit + 1)
    .execute();
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return {
    rows: page.map(rowOf),
    next:
      last === undefined || found.length <= limit
        ? null
        : writeCursor({ to: "next", key: `${last.firstDay} ${last.position}`, id: last.id }),
  };
};

function placeIn(cursor: string): { day: string; id: Id; position: number } {
  const { key, id } = readCursor(cursor);
  const [day = "", place = ""] = key.split(" ");
  if (!/^\d{1,4}$/.test(place)) throw new Refusal("badRequest");
  return { day, id, position: Number(place) };
}

function rowOf({ id, content, position }: { id: Id; content: string; position: number }): AttendanceRow {
  const { title, date, cluster, eventStatus, participants }: ConferenceDraft = JSON.parse(content);
  const line = participants[position];
  if (line === undefined) throw new Error("A participation is a line of its conference.");
  const { attendance, reason, substitute } = line;
  const isHeld = !notHeld.includes(eventStatus);
  return { conferenceId: id, position, title, date, cluster, isHeld, attendance, reason, substitute };
}

/** How often the unit was listed and what is said of its coming, year by year, the newest first; without a year last. */
export const countAttendance: Handlers["attendanceCounts"] = async ({ db, actor, params, query }) => {
  await findUnit(db, params.id, { actor });
  const isOut = sql`"conferences"."eventStatus" in (${sql.join(notHeld)})`;
  const held = (said: string) =>
    sql<number>`sum(case when "attendance" = ${said} and not (${isOut}) then 1 else 0 end)`;
  const rows = await linesOf(db, params.id, { actor }, query)
    .select([
      "year",
      sql<number>`sum(case when ${isOut} then 0 else 1 end)`.as("listed"),
      held("attended").as("attended"),
      held("absent").as("absent"),
      held("substitute").as("substitute"),
      held("invited").as("invited"),
      held("").as("unsaid"),
      sql<number>`sum(case when ${isOut} then 1 else 0 end)`.as("notHeld"),
    ])
    .groupBy("year")
    .execute();
  return { rows: rows.sort((a, b) => (b.year ?? 0) - (a.year ?? 0)) };
};

/** The history as a spreadsheet under the same filter. */
export const exportAttendance: Handlers["attendanceExport"] = async call => {
  await findUnit(call.db, call.params.id, call);
  const filename = attendanceWords[call.query.language ?? "vi"].filename(todayInVietnam(new Date(call.now)));
  return { filename, lines: fileOf(call) };
};

async function* fileOf(call: Parameters<Handlers["attendanceExport"]>[0]): AsyncGenerator<string> {
  const { language = "vi", ...filter } = call.query;
  const t = attendanceWords[language];
  yield csvByteOrderMark + csvLine(Object.values(t.columns));
  let cursor: string | null | undefined;
  while (cursor !== null) {
    const place = cursor === undefined ? {} : { cursor };
    const page: Awaited<ReturnType<typeof listAttendance>> = await listAttendance({
      ...call,
      query: { ...filter, ...place, limit: 200 },
    });
    for (const row of page.rows)
      yield csvLine([
        row.date === null ? "" : writtenDateText(row.date, language),
        row.title,
        row.cluster.name,
        row.isHeld ? conferenceWords[language].attendances[row.attendance] : t.notHeld,
        row.reason,
        row.substitute,
      ]);
    cursor = page.next;
  }
}
