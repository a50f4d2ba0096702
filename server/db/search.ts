import { type Expression, type RawBuilder, type SqlBool, sql } from "kysely";
import { words } from "../../src/domain/text/vietnamese.ts";
import type { Db, Engine, Tx } from "./tables.ts";

/** Replaces the searchable words of the conference with this number; `text` is already folded, null takes it out of every search. */
export async function indexWords(tx: Tx, engine: Engine, seq: number, text: string | null): Promise<void> {
  await tx.deleteFrom("conferenceSearch").where("rowid", "=", seq).execute();
  if (engine === "sqlite") await sql`delete from "conferenceWords" where "seq" = ${seq}`.execute(tx);
  if (text === null) return;
  const stored = engine === "postgres" ? sql<string>`to_tsvector('simple', ${text})` : sql<string>`${text}`;
  await tx.insertInto("conferenceSearch").values({ rowid: seq, words: stored }).execute();
  if (engine === "sqlite")
    await sql`insert into "conferenceWords" values (${seq}, ${` ${text} `})`.execute(tx);
}

/** Above this many matches it is cheaper to walk the sorted list and read each row's words than to sort the matches. */
const fewMatches = 2000;
/** PostgreSQL plans well for more by itself, and looking for so few costs it next to nothing. */
const few = 200;

/**
 * A search as conditions on `conferences.seq`: `inList` for a sorted page, `inCount` where every row is met anyway, and the
 * matches themselves for counting them alone. When `isNarrow`, so few rows match that sorting them beats walking an index.
 */
export type WordSearch = {
  inList: Expression<SqlBool>;
  inCount: Expression<SqlBool>;
  matching: RawBuilder<{ rowid: number }>;
  isNarrow: boolean;
};

/** Rows that hold every word of the query; the last word may be the beginning of one, because it may still be being typed. */
export async function searchWords(db: Db, engine: Engine, query: string): Promise<WordSearch | null> {
  const wanted = words(query);
  const last = wanted.at(-1);
  if (last === undefined) return null;
  const whole = wanted.slice(0, -1);
  if (engine === "postgres") {
    const terms = [...whole.map(word => `'${word}'`), `'${last}':*`].join(" & ");
    const matching = sql<{
      rowid: number;
    }>`select "rowid" from "conferenceSearch" where "words" @@ to_tsquery('simple', ${terms})`;
    const where = sql<SqlBool>`"conferences"."seq" in (${matching})`;
    // Who sees little makes the planner walk the whole order for a rare word; it knows how few rows a list of numbers has.
    const inList = (await atMost(few, db, matching)) ?? where;
    return { inList, inCount: where, matching, isNarrow: false };
  }
  const terms = [...whole.map(word => `"${word}"`), `"${last}"*`].join(" ");
  const matching = sql<{ rowid: number }>`select rowid from "conferenceSearch" where "words" match ${terms}`;
  // The plus keeps SQLite from opening every match by its number: the rows at hand are looked up among the matches instead.
  const inCount = sql<SqlBool>`+"conferences"."seq" in (${matching})`;
  const numbered = await atMost(fewMatches, db, matching);
  if (numbered !== null) return { inList: numbered, inCount: numbered, matching, isNarrow: true };
  // FTS5 answers "does this row match" slowly, one row at a time; looking for the words in the row's own text is quick.
  const holds = [...whole.map(word => ` ${word} `), ` ${last}`].map(part => sql`instr("words", ${part})`);
  const inList = sql<SqlBool>`(select ${sql.join(holds, sql` and `)} from "conferenceWords" where "seq" = "conferences"."seq")`;
  return { inList, inCount, matching, isNarrow: false };
}

/** The matches by their numbers, as a condition; null where there are more. */
async function atMost(
  most: number,
  db: Db,
  matching: WordSearch["matching"],
): Promise<Expression<SqlBool> | null> {
  const { rows } = await sql<{ rowid: number }>`${matching} limit ${most + 1}`.execute(db);
  if (rows.length > most) return null;
  return sql<SqlBool>`"conferences"."seq" in (${sql.raw(rows.map(row => row.rowid).join(",") || "null")})`;
}
