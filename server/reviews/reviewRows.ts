import type { Selectable } from "kysely";
import { Obligation } from "../../src/domain/review/obligation.ts";
import { ObligationDecision } from "../../src/domain/review/obligationDecision.ts";
import { Review } from "../../src/domain/review/review.ts";
import { ReviewForm } from "../../src/domain/review/reviewForm.ts";
import { ReviewReturn } from "../../src/domain/review/reviewReturn.ts";
import type { Db, Tables, Tx } from "../db/tables.ts";

/** A filing as the contract speaks of it. */
export function reviewOf(row: Selectable<Tables["reviews"]>): Review {
  const { shape } = Review;
  return {
    ...row,
    state: shape.state.parse(row.state),
    quality: shape.quality.parse(row.quality),
    content: JSON.parse(row.content),
    filers: JSON.parse(row.filers),
  };
}

/** What is owed, as the contract speaks of it. */
export function obligationOf(row: Selectable<Tables["obligations"]>): Obligation {
  const { extension, exemption, reviewState: _, quality: __, firstSubmittedAt: ___, ...kept } = row;
  return {
    ...kept,
    extension: extension === null ? null : JSON.parse(extension),
    exemption: exemption === null ? null : JSON.parse(exemption),
  };
}

/** The form that an obligation was made on, as it was published. */
export async function formOfObligation(
  db: Db | Tx,
  { formId, formNumber }: Pick<Obligation, "formId" | "formNumber">,
): Promise<ReviewForm> {
  const { content } = await db
    .selectFrom("reviewFormNumbers")
    .select("content")
    .where("formId", "=", formId)
    .where("number", "=", formNumber)
    .executeTakeFirstOrThrow();
  return JSON.parse(content);
}

/** What was decided about an obligation, the first decision first. */
export async function decisionsOf(db: Db | Tx, obligationId: string): Promise<ObligationDecision[]> {
  const rows = await db
    .selectFrom("obligationDecisions")
    .select(["act", "dueOn", "reason", "by", "at"])
    .where("obligationId", "=", obligationId)
    .orderBy("version")
    .execute();
  return rows.map(row => ({ ...row, act: ObligationDecision.shape.act.parse(row.act) }));
}

/** Every return of a filing, the first one first. */
export async function returnsOf(db: Db | Tx, reviewId: string): Promise<ReviewReturn[]> {
  const rows = await db
    .selectFrom("reviewReturns")
    .selectAll()
    .where("reviewId", "=", reviewId)
    .orderBy("version")
    .execute();
  return rows.map(returnOf);
}

/** A return as the contract speaks of it. */
export function returnOf(row: Selectable<Tables["reviewReturns"]>): ReviewReturn {
  const { id, version, at, by, content, answered } = row;
  return {
    id,
    version,
    at,
    by,
    ...JSON.parse(content),
    answered: answered === null ? null : { ...answeredBefore, ...JSON.parse(answered) },
  };
}

/** What answers did not say yet when the first ones were kept. */
const answeredBefore = { writtenAt: null, changed: [], isWithdrawn: false };
