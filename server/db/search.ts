import { type Expression, type SqlBool, sql } from "kysely";
import { words } from "../../src/domain/vietnamese.ts";
import type { Db, Engine, Tx } from "./tables.ts";

/** Replaces the searchable words of the conference with this number; `text` is already folded. */
export async function indexWords(tx: Tx, engine: Engine, seq: number, text: string): Promise<void> {
  await tx.deleteFrom("conferenceSearch").where("rowid", "=", seq).execute();
  const stored = engine === "postgres" ? sql<string>`to_tsvector('simple', ${text})` : sql<string>`${text}`;
  await tx.insertInto("conferenceSearch").values({ rowid: seq, words: stored }).execute();
}

/** Above this many matches it is cheaper to walk the sorted list and test each row than to sort the matches. */
const fewMatches = 2000;

/** A condition on `conferences.seq`, and whether so few rows match that sorting them beats walking an index. */
export type WordSearch = { where: Expression<SqlBool>; isNarrow: boolean };

/** Rows that hold every word of the query; the last word may be the beginning of one, because it may still be being typed. */
export async function searchWords(db: Db, engine: Engine, query: string): Promise<WordSearch | null> {
  const wanted = words(query);
  if (wanted.length === 0) return null;
  if (engine === "postgres") {
    const terms = wanted
      .map((word, at) => (at === wanted.length - 1 ? `'${word}':*` : `'${word}'`))
      .join(" & ");
    const matching = sql`select "rowid" from "conferenceSearch" where "words" @@ to_tsquery('simple', ${terms})`;
    return { where: sql<SqlBool>`"conferences"."seq" in (${matching})`, isNarrow: false };
  }
  const terms = wanted.map((word, at) => (at === wanted.length - 1 ? `"${word}"*` : `"${word}"`)).join(" ");
  const few = await sql<{
    rowid: number;
  }>`select rowid from "conferenceSearch" where "words" match ${terms} limit ${fewMatches + 1}`.execute(db);
  const isNarrow = few.rows.length <= fewMatches;
  const where = isNarrow
    ? sql<SqlBool>`"conferences"."seq" in (${sql.raw(few.rows.map(row => row.rowid).join(",") || "null")})`
    : sql<SqlBool>`exists (select 1 from "conferenceSearch" where "rowid" = "conferences"."seq" and "words" match ${terms})`;
  return { where, isNarrow };
}
