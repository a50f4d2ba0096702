import { type SelectQueryBuilder, type SqlBool, sql } from "kysely";
import type { AuditFilter, AuditLine } from "../../src/domain/audit.ts";
import { addDays } from "../../src/domain/text/calendarDay.ts";
import { words } from "../../src/domain/text/vietnamese.ts";
import type { Db, Tables } from "../db/tables.ts";
import type { GroupHandlers } from "../http/handler.ts";
import { Refusal } from "../http/refusal.ts";
import { idsIn, namesOf } from "./auditNames.ts";

type Handlers = GroupHandlers<"audit">;

/** The one condition that list and export share. */
export function narrowed<O>(
  rows: SelectQueryBuilder<Tables, "audit", O>,
  { q = "", person, group, record, from, to }: AuditFilter,
): SelectQueryBuilder<Tables, "audit", O> {
  let query = rows;
  if (person !== undefined) query = query.where("actorId", "=", person);
  // "." and "/" are neighbours, so these two bounds hold every action of the group, by the index.
  if (group !== undefined) query = query.where("action", ">", `${group}.`).where("action", "<", `${group}/`);
  if (record !== undefined) query = query.where("recordId", "=", record);
  if (from !== undefined) query = query.where("at", ">=", midnight(from));
  if (to !== undefined) query = query.where("at", "<", midnight(addDays(to, 1)));
  // Folded words hold letters and digits only, so none can act as a pattern.
  for (const word of words(q)) query = query.where(sql<SqlBool>`"words" like ${`% ${word}%`}`);
  return query;
}

/** The instant at which a day begins in Vietnam. */
function midnight(day: string): string {
  return new Date(`${day}T00:00:00+07:00`).toISOString();
}

/** One page of the book, the newest first, walked by the rows' own numbers. */
export const listAudit: Handlers["list"] = async ({ db, query }) => {
  const { before, after, limit = 50, ...filter } = query;
  let rows = narrowed(db.selectFrom("audit").selectAll(), filter);
  if (before !== undefined) rows = rows.where("seq", "<", before);
  if (after !== undefined) rows = rows.where("seq", ">", after);
  const isBackwards = after !== undefined;
  const found = await rows
    .orderBy("seq", isBackwards ? "asc" : "desc")
    .limit(limit + 1)
    .execute();
  const page = found.slice(0, limit);
  if (isBackwards) page.reverse();
  const hasMore = found.length > limit;
  const hasOlder = isBackwards ? true : hasMore;
  const hasNewer = isBackwards ? hasMore : before !== undefined;
  return {
    rows: await linesOf(db, page),
    older: hasOlder ? (page.at(-1)?.seq ?? null) : null,
    newer: hasNewer ? (page[0]?.seq ?? null) : null,
  };
};

/** One row whole. */
export const viewAudit: Handlers["view"] = async ({ db, params }) => {
  const seq = /^[1-9]\d{0,8}$/.test(params.seq) ? Number(params.seq) : 0;
  const row = await db.selectFrom("audit").selectAll().where("seq", "=", seq).executeTakeFirst();
  if (row === undefined) throw new Refusal("notFound");
  const [line] = await linesOf(db, [row]);
  if (line === undefined) throw new Error("A row is a line.");
  const { agent, requestId, hash } = row;
  const [before, after] = [read(row.before), read(row.after)];
  const { ids, parts } = idsIn([before, after]);
  const known = await namesOf(db, [row.recordId, ...ids]);
  const inside = [...parts].map(([id, name]) => [id, { kind: "part" as const, name, of: "" }] as const);
  const names = Object.fromEntries([...inside, ...known]);
  return { ...line, before, after, agent, requestId, hash, names };
};

/** Rows of the table as lines of the book. What a row does not name itself is called by its name of today. */
export async function linesOf(db: Db, rows: readonly Tables["audit"][]): Promise<AuditLine[]> {
  const lines = rows.map(row => {
    const { seq, at, actorId, actorName, action, recordId, address } = row;
    const title = titleOf(read(row.after)) || titleOf(read(row.before));
    return { seq, at, actorId, actorName, action, recordId, title, address };
  });
  const nameless = lines.filter(({ title }) => title === "").map(({ recordId }) => recordId);
  const names = await namesOf(db, nameless);
  return lines.map(line => ({ ...line, title: line.title || (names.get(line.recordId)?.name ?? "") }));
}

function read(text: string | null): unknown {
  return text === null ? null : JSON.parse(text);
}

/** What a record calls itself: a title, a name, the last of its dated names, or what its content says. */
function titleOf(record: unknown): string {
  if (typeof record !== "object" || record === null) return "";
  const { title, name, names, content } = record as Record<string, unknown>;
  const own = [title, name].find(one => typeof one === "string" && one !== "");
  if (typeof own === "string") return own;
  return Array.isArray(names) ? titleOf(names.at(-1)) : titleOf(content);
}
