import type { Actor } from "../../src/domain/people/actor.ts";
import { changedSince } from "../../src/domain/review/changedSince.ts";
import type { Review, ReviewAct } from "../../src/domain/review/review.ts";
import type { EvidenceMark } from "../../src/domain/review/reviewEvidence.ts";
import type { Tx } from "../db/tables.ts";
import type { Change } from "../http/handler.ts";
import { Refusal } from "../http/refusal.ts";
import { sha256 } from "../http/sha256.ts";
import { evidenceOf } from "./evidence.ts";
import { staleReview } from "./reviewTake.ts";

type Save = {
  tx: Tx;
  actor: Actor;
  now: string;
  before: Review;
  /** What is different from now on. */
  to: Partial<
    Pick<
      Review,
      | "state"
      | "checksPassed"
      | "content"
      | "filers"
      | "quality"
      | "firstSubmittedAt"
      | "firstWrittenAt"
      | "submittedAt"
    >
  >;
  act: ReviewAct;
  reason?: string;
};

/** Saves one state of a filing for ever, in the caller's transaction; refuses when somebody else was first. */
export async function saveReview({
  tx,
  actor,
  now,
  before,
  to,
  act,
  reason = "",
}: Save): Promise<Change<{ id: string; version: number }>> {
  const after: Review = {
    ...before,
    ...to,
    version: before.version + 1,
    updatedAt: now,
    updatedBy: actor.name,
  };
  const { id, version, state, quality, firstSubmittedAt } = after;
  const { numUpdatedRows } = await tx
    .updateTable("reviews")
    .set({ ...after, content: JSON.stringify(after.content), filers: JSON.stringify(after.filers) })
    .where("id", "=", id)
    .where("version", "=", before.version)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw await staleReview(tx, id, before.version);
  await tx
    .updateTable("obligations")
    .set({ reviewState: state, quality, firstSubmittedAt })
    .where("id", "=", id)
    .execute();
  const evidence = await evidenceOf(tx, id);
  const known = await knownEvidence(tx, before);
  const changed = changedSince({ content: before.content, evidence: known }, { ...after, evidence });
  await tx
    .insertInto("reviewRevisions")
    .values({
      reviewId: id,
      version,
      act,
      state,
      content: JSON.stringify(after.content),
      changed: JSON.stringify(changed),
      evidence: JSON.stringify(evidence),
      reason,
      at: now,
      by: actor.name,
    })
    .execute();
  return {
    answer: { id, version },
    recordId: id,
    before: mark(before, known),
    after: { ...mark(after, evidence), act, ...(reason !== "" && { reason }) },
  };
}

/** What the audit row says of a state: states are kept whole as revisions, and this pins them and their evidence by hash. */
function mark({ version, state, checksPassed, content }: Review, evidence: readonly EvidenceMark[] | null) {
  const files = evidence?.map(file => `${file.name} ${file.sha256}`) ?? null;
  return { version, state, checksPassed, sha256: sha256(JSON.stringify(content)), evidence: files };
}

/** The evidence that a state named; null where it was saved before states did. */
async function knownEvidence(
  tx: Tx,
  { id, version }: Pick<Review, "id" | "version">,
): Promise<EvidenceMark[] | null> {
  const row = await tx
    .selectFrom("reviewRevisions")
    .select("evidence")
    .where("reviewId", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  return row?.evidence == null ? null : JSON.parse(row.evidence);
}

/** The accounts that wrote this filing, the actor among them. */
export function withFiler(review: Review, actor: Actor): string[] {
  return review.filers.includes(actor.id) ? review.filers : [...review.filers, actor.id];
}

/** Refuses words for a field that the form does not have. */
export function refuseUnknownFields(fieldIds: readonly string[], content: Review["content"]): void {
  const known = new Set(fieldIds);
  const fields = Object.keys(content.answers)
    .filter(id => !known.has(id))
    .map(id => ({ path: `answers.${id}`, code: "unknownLink" }));
  if (fields.length > 0) throw new Refusal("invalid", { fields });
}
