import type { Actor } from "../../src/domain/people/actor.ts";
import { emptyReview } from "../../src/domain/review/reviewContent.ts";
import { reviewLifeWords } from "../../src/i18n/words/reviewLife.ts";
import type { Tx } from "../db/tables.ts";
import type { GroupHandlers } from "../http/handler.ts";
import { Refusal } from "../http/refusal.ts";
import { owingOf } from "./owing.ts";

/**
 * Gives a form to the units of a cluster, or of all clusters of a sector, for one period. Done again it adds whoever came since, and
 * changes nothing about those that were given it before.
 */
export const assigning: Pick<GroupHandlers<"obligations">, "plan" | "generate"> = {
  plan: async ({ db, query }) => {
    const { rows } = await owingOf(db, query);
    const owed = await db
      .selectFrom("obligations")
      .select("id")
      .where("formId", "=", query.form)
      .where("periodId", "=", query.period)
      .execute();
    const there = new Set(owed.map(row => row.id));
    return {
      rows: rows.map(({ id, clusterId, clusterName, unitId, unitName, owes, successors }) => ({
        clusterId,
        cluster: clusterName,
        unitId,
        unit: unitName,
        owes,
        successors,
        isThere: there.has(id),
      })),
    };
  },

  generate: async ({ tx, actor, now, body: { opensOn, dueOn, locksOn, ...plan } }) => {
    if (dueOn < opensOn) throw backwards("dueOn");
    if (locksOn < dueOn) throw backwards("locksOn");
    const { rows, period, formNumber } = await owingOf(tx, plan);
    if (period.state === "closed")
      throw new Refusal("conflict", { why: "periodClosed", message: reviewLifeWords.vi.no.periodClosed });
    let created = 0;
    for (const { id, clusterId, clusterName, unitId, unitName, owes, exemption } of rows) {
      const reason = owes === true ? null : { reason: exemption, by: actor.name, at: now };
      const { numInsertedOrUpdatedRows } = await tx
        .insertInto("obligations")
        .values({
          id,
          version: 1,
          formId: plan.form,
          formNumber,
          periodId: plan.period,
          clusterId,
          unitId,
          clusterName,
          unitName,
          opensOn,
          dueOn,
          locksOn,
          extension: null,
          exemption: reason === null ? null : JSON.stringify(reason),
          reviewState: "draft",
          quality: "empty",
          firstSubmittedAt: null,
        })
        .onConflict(conflict => conflict.column("id").doNothing())
        .executeTakeFirstOrThrow();
      if (numInsertedOrUpdatedRows === 0n) continue;
      created++;
      await beginReview(tx, id, now, actor);
    }
    const answer = { created, kept: rows.length - created };
    return {
      answer,
      recordId: plan.period,
      before: null,
      after: { ...plan, opensOn, dueOn, locksOn, ...answer },
    };
  },
};

/** Every obligation has its filing from the start, empty: what is written goes into it, and never into a second one. */
async function beginReview(tx: Tx, id: string, now: string, actor: Actor): Promise<void> {
  const content = JSON.stringify(emptyReview);
  const [state, at, by] = ["draft", now, actor.name];
  await tx
    .insertInto("reviews")
    .values({
      id,
      version: 1,
      state,
      checksPassed: 0,
      content,
      filers: "[]",
      quality: "empty",
      firstSubmittedAt: null,
      firstWrittenAt: null,
      submittedAt: null,
      updatedAt: at,
      updatedBy: by,
    })
    .execute();
  await tx
    .insertInto("reviewRevisions")
    .values({
      reviewId: id,
      version: 1,
      act: "begun",
      state,
      content,
      changed: "[]",
      evidence: "[]",
      reason: "",
      at,
      by,
    })
    .execute();
}

function backwards(path: string): Refusal {
  return new Refusal("invalid", { fields: [{ path, code: "endBeforeStart" }] });
}
