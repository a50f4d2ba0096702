import type { Tx } from "../db/tables.ts";
import { Refusal } from "./refusal.ts";
import { sha256 } from "./sha256.ts";

/** A write that may arrive more than once. */
export type Attempt = { key: string; actorId: string; fingerprint: string; at: string };

/** The answer that was given to a write, kept so that a repeated request gets it again. */
export type KeptAnswer = { status: number; body: string };

/** Tells two payloads under one key apart: everything that decides what the write does, its body by its hash. */
export function fingerprintOf(request: Request, bodyHash: string): string {
  return sha256(
    [request.method, new URL(request.url).pathname, request.headers.get("if-match") ?? "", bodyHash].join(
      "\n",
    ),
  );
}

/**
 * Claims the key, or returns the answer that was already given under it. A second request under the same key waits on the
 * first one's row until that is committed or rolled back. Refuses the key of another person or another payload.
 */
export async function claimKey(tx: Tx, attempt: Attempt): Promise<KeptAnswer | null> {
  const claimed = await tx
    .insertInto("idempotency")
    .values({ ...attempt, status: 0, body: "" })
    .onConflict(conflict => conflict.column("key").doNothing())
    .returning("key")
    .executeTakeFirst();
  if (claimed !== undefined) return null;
  const kept = await tx
    .selectFrom("idempotency")
    .selectAll()
    .where("key", "=", attempt.key)
    .executeTakeFirstOrThrow();
  if (kept.actorId !== attempt.actorId || kept.fingerprint !== attempt.fingerprint)
    throw new Refusal("keyReused");
  return { status: kept.status, body: kept.body };
}

/** Keeps the answer beside the effect, in the same transaction. */
export async function keepAnswer(tx: Tx, key: string, answer: KeptAnswer): Promise<void> {
  await tx.updateTable("idempotency").set(answer).where("key", "=", key).execute();
}
