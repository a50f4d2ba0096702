import { z } from "zod";
import { Id } from "../domain/id.ts";
import { Problem } from "./problemShape.ts";
import { writingNamed } from "./writingNamed.ts";

/**
 * Where a waiting write stands. "sending": on its way; "unknown": it was, and nobody knows whether the server has it, so it is asked
 * again under its own key; "refused": the server said no, and the person has to act.
 */
const OutboxState = z.discriminatedUnion("is", [
  z.strictObject({ is: z.literal("waiting") }),
  z.strictObject({ is: z.literal("sending") }),
  z.strictObject({ is: z.literal("unknown"), problem: Problem.optional() }),
  z.strictObject({ is: z.literal("refused"), problem: Problem }),
]);

/** One write that waits on this device: the name of a call of the contract that writes, with its input. */
export const OutboxItem = z.strictObject({
  /** Also its place in the queue: ids are ordered by time. */
  id: Id,
  /** The Idempotency-Key, which stays the same wherever and however often it is sent. */
  key: z.string().min(1).max(200),
  call: z.string().refine(name => writingNamed(name) !== null),
  /** Path names and body, as the call takes them. */
  input: z.record(z.string(), z.unknown()),
  /** The version it stands on; null where it needs none, or takes the one that the item before it of the same record makes. */
  version: z.int().positive().nullable(),
  /** Which form opens it: "conference", "review" … */
  type: z.string().max(40),
  recordId: z.string().max(100),
  title: z.string().max(2000),
  typedAt: z.iso.datetime(),
  state: OutboxState,
});
export type OutboxItem = z.infer<typeof OutboxItem>;

/** What a form hands to the outbox; place, key and time are added there unless it was sent before under a key of its own. */
export type NewItem = Pick<OutboxItem, "call" | "input" | "version" | "type" | "recordId" | "title"> & {
  key: string;
  /** It was on its way already, and its answer never came. */
  wasSent?: boolean;
};
