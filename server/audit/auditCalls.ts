import { compareVi } from "../../src/domain/text/vietnamese.ts";
import type { GroupHandlers } from "../http/handler.ts";
import { BrokenChain, verifyAudit } from "./audit.ts";
import { exportAudit } from "./auditExport.ts";
import { listAudit, viewAudit } from "./auditList.ts";

/** The book of changes as it is read; it is written by `implement` alone. */
export const audit: GroupHandlers<"audit"> = {
  list: listAudit,
  view: viewAudit,
  export: exportAudit,

  people: async ({ db }) => {
    const rows = await db
      .selectFrom("audit")
      .select(eb => ["actorId as id", eb.fn.max("actorName").as("name")])
      .where("actorId", "!=", "")
      .groupBy("actorId")
      .execute();
    return { rows: rows.sort((a, b) => compareVi(a.name, b.name)) };
  },

  /** The whole chain from its first row, whatever was seen whole before; the mark outside the database then tells of a cut end. */
  chain: async ({ db, surroundings, now }) => {
    const first = await db.selectFrom("audit").select("at").orderBy("seq").limit(1).executeTakeFirst();
    const found = { since: first?.at ?? null, checkedAt: now };
    try {
      const { seq } = await verifyAudit(db);
      const mark = surroundings.auditMark();
      if (mark !== null && mark.seq > 0) await verifyAudit(db, mark);
      return { ...found, count: seq, brokenAt: null };
    } catch (error) {
      if (!(error instanceof BrokenChain)) throw error;
      const { count } = await db
        .selectFrom("audit")
        .select(eb => eb.fn.countAll<number>().as("count"))
        .executeTakeFirstOrThrow();
      return { ...found, count, brokenAt: error.row };
    }
  },
};
