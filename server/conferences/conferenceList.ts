import { type Expression, type SelectQueryBuilder, type SqlBool, sql } from "kysely";
import type { ConferenceFilter, ConferenceSort } from "../../src/domain/conference/conferenceFilter.ts";
import type { ConferenceSummary } from "../../src/domain/conference/conferenceSummary.ts";
import { dayOf } from "../../src/domain/dated.ts";
import { searchWords, type WordSearch } from "../db/search.ts";
import type { Db, Tables } from "../db/tables.ts";
import { readCursor } from "../http/cursor.ts";
import type { GroupHandlers } from "../http/handler.ts";
import { keyPage } from "../http/keyPage.ts";
import { inScope, isWide, type Looker } from "../scope.ts";

type Handlers = GroupHandlers<"conferences">;
type Rows<O> = SelectQueryBuilder<Tables, "conferences", O>;

/** How each order is walked: its column, and whether backwards. */
const orders: Record<
  ConferenceSort,
  { column: "firstDay" | "titleKey" | "updatedAt"; isDescending: boolean }
> = {
  "-date": { column: "firstDay", isDescending: true },
  date: { column: "firstDay", isDescending: false },
  title: { column: "titleKey", isDescending: false },
  "-title": { column: "titleKey", isDescending: true },
  "-updated": { column: "updatedAt", isDescending: true },
  updated: { column: "updatedAt", isDescending: false },
};

/** `today` is the server's day in Vietnam: a deadline has passed once its last day lies before it. */
type Filter = Omit<ConferenceFilter, "q"> & { today: string };

/**
 * The one condition that list, count and export share, so that a count is always the count of its list. A list walks its order
 * and looks at each row (`holds`); a count meets every row that a filter names (`isAmong`).
 */
function narrowed<O>(
  rows: Rows<O>,
  looker: Looker,
  filter: Filter,
  has: typeof holds,
  search: Expression<SqlBool> | undefined,
): Rows<O> {
  const { period, cluster, kind, state, eventStatus, unit, presidedBy, tasks, year, today } = filter;
  let query = rows.where("removedAt", "is", null).where(inScope(looker, "conferences"));
  if (period !== undefined) query = query.where("periodId", "=", period);
  if (cluster !== undefined) query = query.where("clusterId", "=", cluster);
  if (state !== undefined) query = query.where("state", "=", state);
  if (eventStatus !== undefined) query = query.where("eventStatus", "=", eventStatus);
  if (tasks === "some") query = query.where("taskCount", ">", 0);
  if (tasks === "none") query = query.where("taskCount", "=", 0);
  if (tasks === "overdue") query = query.where("firstDue", "<", today);
  if (year !== undefined) query = query.where("year", "=", year);
  if (kind !== undefined) query = query.where(has("conferenceKinds", "kind", kind));
  if (unit !== undefined) query = query.where(has("participations", "unitId", unit));
  if (presidedBy !== undefined) query = query.where(has("presiders", "officialId", presidedBy));
  return search === undefined ? query : query.where(search);
}

function holds(table: string, column: string, value: string): Expression<SqlBool> {
  return sql<SqlBool>`exists (select 1 from ${sql.table(table)} where "conferenceId" = "conferences"."id" and ${sql.ref(column)} = ${value})`;
}

function isAmong(table: string, column: string, value: string): Expression<SqlBool> {
  return sql<SqlBool>`"id" in (select "conferenceId" from ${sql.table(table)} where ${sql.ref(column)} = ${value})`;
}

/** One page of the register, walked by key: page one thousand costs what page one costs. */
export const listConferences: Handlers["list"] = call => pageOfConferences(call, null);

/** A page of the register in which only these records stand, all that the filter leaves for null. */
export async function pageOfConferences(
  { db, engine, actor, now, query }: Parameters<Handlers["list"]>[0],
  ids: readonly string[] | null,
) {
  const { sort = "-date", limit = 50, cursor, q = "", ...filter } = query;
  const search = await searchWords(db, engine, q);
  const from = cursor === undefined ? null : readCursor(cursor);
  const { column, isDescending } = orders[sort];
  const isBackwards = from?.to === "previous";
  const direction = isDescending !== isBackwards ? "desc" : "asc";
  let rows = narrowed(
    db
      .selectFrom("conferences")
      .select(["id", "version", "state", "summary", "updatedAt", "updatedBy", column]),
    { actor },
    { ...filter, today: dayOf(now) },
    holds,
    isSorted(filter, column) ? search?.inCount : search?.inList,
  );
  if (ids !== null) rows = rows.where("id", "in", ids);
  if (from !== null) {
    const beyond = direction === "desc" ? sql`<` : sql`>`;
    rows = rows.where(sql<SqlBool>`(${sql.ref(column)}, "id") ${beyond} (${from.key}, ${from.id})`);
  }
  // Few matches are sorted on their own; a plus keeps SQLite from walking the whole index to avoid that sort.
  const sortable = search?.isNarrow ? sql`+${sql.ref(column)}` : sql.ref(column);
  const found = await rows
    .orderBy(sortable, direction)
    .orderBy("id", direction)
    .limit(limit + 1)
    .execute();
  const page = keyPage(found, { from, limit }, row => row[column]);
  return { ...page, rows: page.rows.map(summaryOf) };
}

/** Whether these filters have no index in this order, so that every row they leave is met and sorted. */
function isSorted({ period, cluster, year }: ConferenceFilter, column: string): boolean {
  return column !== "firstDay" && [period, cluster, year].some(value => value !== undefined);
}

type Listed = Pick<Tables["conferences"], "id" | "version" | "state" | "summary" | "updatedAt" | "updatedBy">;

/** A row as the register lists it. */
export function summaryOf({ id, version, state, summary, updatedAt, updatedBy }: Listed): ConferenceSummary {
  return { id, version, state, ...JSON.parse(summary), updatedAt, updatedBy };
}

/** How many records the same filter leaves. */
export const countConferences: Handlers["count"] = async ({
  db,
  engine,
  actor,
  now,
  query: { q = "", ...filter },
}) => {
  const search = await searchWords(db, engine, q);
  // Removed records are in no search, so a search without a filter is counted without opening a single record.
  if (search !== null && isWide(actor) && Object.keys(filter).length === 0)
    return { total: await countOf(db, search) };
  // Where a filter leaves few rows, looking into each costs less than fetching every match of a common word.
  const { state: _, eventStatus: __, tasks: ___, ...narrow } = filter;
  const where = !isWide(actor) || Object.keys(narrow).length > 0 ? search?.inList : search?.inCount;
  const { total } = await narrowed(
    db.selectFrom("conferences").select(eb => eb.fn.countAll<number>().as("total")),
    { actor },
    { ...filter, today: dayOf(now) },
    isAmong,
    where,
  ).executeTakeFirstOrThrow();
  return { total };
};

async function countOf(db: Db, { matching }: WordSearch): Promise<number> {
  const { rows } = await sql<{ total: number }>`select count(*) as total from (${matching}) as found`.execute(
    db,
  );
  return rows[0]?.total ?? 0;
}
