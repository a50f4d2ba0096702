import type { Actor } from "../src/domain/people/actor.ts";
import { isDenial } from "../src/domain/people/permission.ts";
import type { Period, PeriodDraft } from "../src/domain/period/period.ts";
import { type PeriodMoves, periodMoves } from "../src/domain/period/periodMoves.ts";
import { isSamePeriod } from "../src/domain/period/periodPattern.ts";
import type { PeriodState } from "../src/domain/period/periodState.ts";
import { periodWords } from "../src/i18n/words/periods.ts";
import { refuseTaken } from "./catalogues.ts";
import type { Tables, Tx } from "./db/tables.ts";
import type { Change, GroupHandlers } from "./http/handler.ts";
import { forbidden, Refusal } from "./http/refusal.ts";
import { inScope } from "./scope.ts";

type Row = Tables["periods"];

/** The periods and the steps of their life; each step names the version it was decided upon. */
export const periods: GroupHandlers<"periods"> = {
  list: async ({ db, actor }) => {
    const rows = await db
      .selectFrom("periods")
      .selectAll()
      .where(inScope({ actor }, "periods"))
      .orderBy("start", "desc")
      .orderBy("end", "desc")
      .execute();
    return { rows: rows.map(row => periodOf(row, actor)) };
  },

  create: async ({ tx, body: { id, content } }) => {
    await refuseTaken(tx, "periods", id);
    return insertPeriod(tx, id, content);
  },

  generate: async ({ tx, body: { rows } }) => {
    const known = await tx.selectFrom("periods").select(["id", "kind", "start", "end"]).execute();
    const fields = rows.flatMap(({ id, content }, at) => {
      const others = [...known, ...rows.slice(0, at).map(row => ({ id: row.id, ...row.content }))];
      const isTaken = others.some(other => other.id === id || isSamePeriod(content, other));
      return isTaken ? [{ path: `rows.${at}.content.name`, code: "taken" }] : [];
    });
    if (fields.length > 0) throw new Refusal("invalid", { fields });
    for (const { id, content } of rows) await insertPeriod(tx, id, content);
    const ids = rows.map(({ id }) => id);
    return { answer: { ids }, recordId: ids[0] ?? "", before: null, after: rows };
  },

  update: async ({ tx, actor, params, version, body }) =>
    changePeriod(tx, await takePeriod(tx, actor, params.id, version, "edit"), body),

  open: async ({ tx, actor, params, version }) =>
    changePeriod(tx, await takePeriod(tx, actor, params.id, version, "open"), { state: "open" }),

  close: async ({ tx, actor, params, version }) =>
    changePeriod(tx, await takePeriod(tx, actor, params.id, version, "close"), { state: "closed" }),

  reopen: async ({ tx, actor, params, version, body: { reason } }) => {
    const before = await takePeriod(tx, actor, params.id, version, "reopen");
    const change = await changePeriod(tx, before, { state: "open" });
    return { ...change, after: { ...(change.after as Row), reason } };
  },
};

function periodOf(row: Row, actor: Actor | null): Period {
  return { ...row, kind: row.kind as PeriodDraft["kind"], can: periodMoves(actor, row.state) };
}

async function insertPeriod(
  tx: Tx,
  id: string,
  content: PeriodDraft,
): Promise<Change<{ id: string; version: number }>> {
  const row: Row = { ...content, id, version: 1, state: "planned" };
  await tx.insertInto("periods").values(row).execute();
  return { answer: { id, version: 1 }, recordId: id, before: null, after: row };
}

/** The period in the version seen; refuses a move that is not open, with the reason that the screens were given. */
async function takePeriod(
  tx: Tx,
  actor: Actor,
  id: string,
  seen: number,
  move: keyof PeriodMoves,
): Promise<Row> {
  const row = await tx.selectFrom("periods").selectAll().where("id", "=", id).executeTakeFirst();
  if (row === undefined) throw new Refusal("notFound");
  const period = periodOf(row, actor);
  if (row.version !== seen) throw new Refusal("stale", { current: period });
  const allowed = period.can[move];
  if (allowed === true) return row;
  const { no } = allowed;
  if (isDenial(no)) throw forbidden(no);
  throw new Refusal("conflict", { why: no, message: periodWords.vi.no[no] });
}

async function changePeriod(
  tx: Tx,
  before: Row,
  changed: Partial<PeriodDraft> & { state?: PeriodState },
): Promise<Change<{ id: string; version: number }>> {
  const { id, version } = before;
  const after = { ...before, ...changed, version: version + 1 };
  const { numUpdatedRows } = await tx
    .updateTable("periods")
    .set(after)
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirstOrThrow();
  // Another transaction was first; the caller reads what it saved and decides again.
  if (numUpdatedRows === 0n) throw new Refusal("stale", { current: { id, version: version + 1 } });
  return { answer: { id, version: after.version }, recordId: id, before, after };
}
