import { dayOf } from "../../src/domain/dated.ts";
import type { Actor } from "../../src/domain/people/actor.ts";
import type { Obligation } from "../../src/domain/review/obligation.ts";
import type { ObligationDecision } from "../../src/domain/review/obligationDecision.ts";
import type { ReviewMoves } from "../../src/domain/review/reviewMoves.ts";
import type { Db, Tx } from "../db/tables.ts";
import type { Change, GroupHandlers } from "../http/handler.ts";
import { Refusal } from "../http/refusal.ts";
import { holdObligation } from "./holdObligation.ts";
import { obligationOf } from "./reviewRows.ts";
import { findReview, movesOf, refuseReviewMove, type StandingReview } from "./reviewTake.ts";
import { tellFilers } from "./tellReview.ts";

/** More time, or none needed, for one unit: decided with a reason, told to its people, and taken back the same way. */
export const exceptions: Pick<GroupHandlers<"obligations">, "extend" | "shorten" | "exempt" | "require"> = {
  extend: async ({ tx, actor, now, params, version, body }) => {
    const standing = await takeObligation(tx, actor, params.id, version, "extend", now);
    const before = standing.obligation;
    if (body.dueOn < before.dueOn || body.dueOn < dayOf(now))
      throw new Refusal("invalid", { fields: [{ path: "dueOn", code: "tooEarly" }] });
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
};

async function takeObligation(
  tx: Tx,
  actor: Actor,
  id: string,
  seen: number,
  move: keyof ReviewMoves,
  now: string,
): Promise<StandingReview> {
  await holdObligation(tx, id);
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
