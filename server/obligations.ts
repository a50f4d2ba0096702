import type { Actor } from "../src/domain/actor.ts";
import { dayOf } from "../src/domain/dated.ts";
import type { Obligation } from "../src/domain/obligation.ts";
import type { ObligationDecision } from "../src/domain/obligationDecision.ts";
import { emptyReview } from "../src/domain/reviewContent.ts";
import type { ReviewMoves } from "../src/domain/reviewMoves.ts";
import { reviewLifeWords } from "../src/i18n/words/reviewLife.ts";
import type { Db, Tx } from "./db/tables.ts";
import type { Change, GroupHandlers } from "./handler.ts";
import { owingOf } from "./owing.ts";
import { Refusal } from "./refusal.ts";
import { remindFilers } from "./remindFilers.ts";
import { reviewMatrix } from "./reviewMatrix.ts";
import { obligationOf } from "./reviewRows.ts";
import { findReview, movesOf, refuseReviewMove, type StandingReview } from "./reviewTake.ts";
import { tellFilers } from "./tellReview.ts";

/** Who must file what for which period: the matrix, its making, and the exceptions, which all have an owner and a reason. */
export const obligations: GroupHandlers<"obligations"> = {
  matrix: reviewMatrix,

  plan: async ({ db, query }) => {
    const { rows } = await owingOf(db, query);
    const ids = rows.map(row => row.id);
    const there = await db.selectFrom("obligations").select("id").where("id", "in", ids).execute();
    const known = new Set(there.map(row => row.id));
    return {
      rows: rows.map(({ id, unitId, unitName, owes, successors }) => ({
        unitId,
        unit: unitName,
        owes,
        successors,
        isThere: known.has(id),
      })),
    };
  },

  generate: async ({ tx, actor, now, body: { opensOn, dueOn, locksOn, ...plan } }) => {
    if (dueOn < opensOn) throw invalid("dueOn", "endBeforeStart");
    if (locksOn < dueOn) throw invalid("locksOn", "endBeforeStart");
    const { rows, period, formNumber, clusterName } = await owingOf(tx, plan);
    if (period.state === "closed")
      throw new Refusal("conflict", { why: "periodClosed", message: reviewLifeWords.vi.no.periodClosed });
    let created = 0;
    for (const { id, unitId, unitName, owes, exemption } of rows) {
      const reason = owes === true ? null : { reason: exemption, by: actor.name, at: now };
      const { numInsertedOrUpdatedRows } = await tx
        .insertInto("obligations")
        .values({
          id,
          version: 1,
          formId: plan.form,
          formNumber,
          periodId: plan.period,
          clusterId: plan.cluster,
          unitId,
          clusterName,
          unitName,
          opensOn,
          dueOn,
          locksOn,
          extension: null,
          exemption: reason === null ? null : JSON.stringify(reason),
          reviewState: "draft",
          isBegun: 0,
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

  extend: async ({ tx, actor, now, params, version, body }) => {
    const standing = await takeObligation(tx, actor, params.id, version, "extend", now);
    const before = standing.obligation;
    if (body.dueOn < before.dueOn || body.dueOn < dayOf(now)) throw invalid("dueOn", "tooEarly");
    const extension = { ...body, by: actor.name, at: now };
    await tellFilers({ tx, actor, now, standing }, "reviewExtended", body.reason);
    return decide({ tx, before, to: { extension }, decision: { act: "extended", ...extension } });
  },

  exempt: async ({ tx, actor, now, params, version, body }) => {
    const standing = await takeObligation(tx, actor, params.id, version, "exempt", now);
    const exemption = { ...body, by: actor.name, at: now };
    await tellFilers({ tx, actor, now, standing }, "reviewExempted", body.reason);
    const decision = { act: "exempted", dueOn: "", ...exemption } as const;
    return decide({ tx, before: standing.obligation, to: { exemption }, decision });
  },

  require: async ({ tx, actor, now, params, version, body }) => {
    const standing = await takeObligation(tx, actor, params.id, version, "exempt", now);
    if (standing.obligation.exemption === null) throw new Refusal("conflict");
    await tellFilers({ tx, actor, now, standing }, "reviewRequired", body.reason);
    const decision = { act: "required", dueOn: "", ...body, by: actor.name, at: now } as const;
    return decide({ tx, before: standing.obligation, to: { exemption: null }, decision });
  },

  shorten: async ({ tx, actor, now, params, version, body }) => {
    const standing = await takeObligation(tx, actor, params.id, version, "shorten", now);
    const before = standing.obligation;
    await tellFilers({ tx, actor, now, standing }, "reviewShortened", body.reason);
    const decision = { act: "shortened", dueOn: before.dueOn, ...body, by: actor.name, at: now } as const;
    return decide({ tx, before, to: { extension: null }, decision });
  },

  remind: remindFilers,
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
    .values({ reviewId: id, version: 1, act: "begun", state, content, changed: "[]", reason: "", at, by })
    .execute();
}

async function takeObligation(
  tx: Tx,
  actor: Actor,
  id: string,
  seen: number,
  move: keyof ReviewMoves,
  now: string,
): Promise<StandingReview> {
  const standing = await findReview(tx, { actor }, id);
  if (standing.obligation.version !== seen) throw new Refusal("stale", { current: standing.obligation });
  refuseReviewMove(movesOf(actor, standing, now), move);
  return standing;
}

type Deciding = {
  tx: Tx;
  before: Obligation;
  to: Partial<Pick<Obligation, "extension" | "exemption">>;
  decision: ObligationDecision;
};

/** Saves what was decided, and the decision beside it for ever. */
async function decide({
  tx,
  before,
  to,
  decision,
}: Deciding): Promise<Change<{ id: string; version: number }>> {
  const after = { ...before, ...to, version: before.version + 1 };
  const { id, version } = after;
  const columns = {
    version,
    extension: after.extension && JSON.stringify(after.extension),
    exemption: after.exemption && JSON.stringify(after.exemption),
  };
  const { numUpdatedRows } = await tx
    .updateTable("obligations")
    .set(columns)
    .where("id", "=", id)
    .where("version", "=", before.version)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new Refusal("stale", { current: await readObligation(tx, id) });
  const { act, dueOn, reason, by, at } = decision;
  await tx
    .insertInto("obligationDecisions")
    .values({ obligationId: id, version, act, dueOn, reason, by, at })
    .execute();
  return { answer: { id, version }, recordId: id, before, after: { ...after, act, reason } };
}

async function readObligation(db: Db | Tx, id: string): Promise<Obligation> {
  return obligationOf(
    await db.selectFrom("obligations").selectAll().where("id", "=", id).executeTakeFirstOrThrow(),
  );
}

function invalid(path: string, code: string): Refusal {
  return new Refusal("invalid", { fields: [{ path, code }] });
}
