import { changedSince } from "../../src/domain/review/changedSince.ts";
import type { Review } from "../../src/domain/review/review.ts";
import type { ReviewContent } from "../../src/domain/review/reviewContent.ts";
import type { EvidenceMark } from "../../src/domain/review/reviewEvidence.ts";
import {
  changedRemarks,
  openRemarks,
  owedReturn,
  type ReturnAnswer,
  type ReviewReturn,
} from "../../src/domain/review/reviewReturn.ts";
import type { Tx } from "../db/tables.ts";
import { Refusal } from "../http/refusal.ts";
import { returnsOf } from "./reviewRows.ts";
import { returnedState } from "./reviewStates.ts";

type Answering = {
  content: ReviewContent;
  evidence: readonly EvidenceMark[];
  answer: ReturnAnswer | null;
  said: Pick<NonNullable<ReviewReturn["answered"]>, "by" | "at" | "writtenAt" | "version">;
};

/**
 * Answers the return that is owed, in words and remark by remark; false where none is. One that was only reopened owes no answer.
 * Refuses what leaves a remark open.
 */
export async function answerReturn(
  tx: Tx,
  reviewId: string,
  { content, evidence, answer, said }: Answering,
): Promise<boolean> {
  const returns = await returnsOf(tx, reviewId);
  const owed = owedReturn(returns);
  if (owed === undefined) return false;
  if (answer === null) throw new Refusal("invalid", { fields: [{ path: "answer", code: "required" }] });
  const known = new Set(owed.remarks.map(remark => remark.id));
  const strange = answer.answers.findIndex(({ remarkId }) => !known.has(remarkId));
  if (strange !== -1) throw refusalAt(`answers.${strange}.remarkId`, "unknownLink");
  const returned = await returnedState(tx, reviewId, returns);
  const changedFields = returned === null ? [] : changedSince(returned, { content, evidence });
  const [open] = openRemarks(owed.remarks, answer, changedFields);
  if (open !== undefined) throw refusalAt(`remarks.${open.id}`, "required");
  const changed = changedRemarks(owed.remarks, changedFields).map(({ id }) => id);
  await keepAnswered(tx, owed.id, { ...said, ...answer, changed, isWithdrawn: false });
  return true;
}

/** The answer that came with a submission is kept with it, and owed again, when the filer takes that submission back. */
export async function oweAgain(tx: Tx, { id, version }: Pick<Review, "id" | "version">): Promise<void> {
  const last = (await returnsOf(tx, id)).at(-1);
  if (last?.answered?.version === version)
    await keepAnswered(tx, last.id, { ...last.answered, isWithdrawn: true });
}

async function keepAnswered(tx: Tx, id: string, answered: NonNullable<ReviewReturn["answered"]>) {
  await tx
    .updateTable("reviewReturns")
    .set({ answered: JSON.stringify(answered) })
    .where("id", "=", id)
    .execute();
}

function refusalAt(path: string, code: string): Refusal {
  return new Refusal("invalid", { fields: [{ path: `answer.${path}`, code }] });
}
