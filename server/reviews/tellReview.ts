import { dayOf } from "../../src/domain/dated.ts";
import type { NoticeContent } from "../../src/domain/notice.ts";
import type { Actor } from "../../src/domain/people/actor.ts";
import { waitsFor } from "../../src/domain/review/reviewMoves.ts";
import { postHolders } from "../accounts/postHolders.ts";
import type { Tx } from "../db/tables.ts";
import { notify } from "../inbox/notify.ts";
import type { StandingReview } from "./reviewTake.ts";

type Step = { tx: Tx; actor: Actor; now: string; standing: StandingReview };

/** The review as a notice names it. */
function aboutReview({ obligation, form, period }: StandingReview, by: string) {
  const { id, unitName, clusterName } = obligation;
  return { reviewId: id, review: `${form.name}, ${period}`, unit: unitName || clusterName, by };
}

/** Tells those who file that something became of their review: returned, approved, opened again, given more time. */
export async function tellFilers(
  { tx, actor, now, standing }: Step,
  kind: Extract<NoticeContent["kind"], `review${string}`>,
  reason: string,
): Promise<number> {
  const { unitId, clusterId } = standing.obligation;
  const holders = await postHolders(tx, { unitId, clusterId }, dayOf(now));
  const to = holders.filter(id => id !== actor.id);
  const content = { kind, ...aboutReview(standing, actor.name), reason } as NoticeContent;
  await notify(tx, { to, content, at: now });
  return holders.length;
}

/** Tells the cluster's secretaries that a filing waits for their word; the department sees its own in its list. */
export async function tellCheckers({ tx, actor, now, standing }: Step): Promise<void> {
  const { obligation, form } = standing;
  const level = waitsFor({ state: "submitted", checks: form.checks, checksPassed: 0 });
  if (level !== "cluster") return;
  const holders = await postHolders(tx, { unitId: null, clusterId: obligation.clusterId }, dayOf(now));
  const content = { kind: "reviewSubmitted" as const, ...aboutReview(standing, actor.name), reason: "" };
  await notify(tx, { to: holders.filter(id => id !== actor.id), content, at: now });
}
