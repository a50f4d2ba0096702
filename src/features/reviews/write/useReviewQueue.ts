import { deviceChoice } from "../../../api/deviceChoice.ts";
import { editOutbox, enqueue, outbox, waitingOf } from "../../../api/outbox.ts";
import type { NewItem, OutboxItem } from "../../../api/outboxItem.ts";
import { recordOf } from "../../../api/outboxRules.ts";
import type { Problem } from "../../../api/problem.ts";
import { useWaitingOf } from "../../../api/useOutbox.ts";
import type { ReviewContent } from "../../../domain/review/reviewContent.ts";

const type = "review";

/** What waits of a filing: its newest words, the version that all of it stands on, and whether it is to be sent as finished. */
export type QueuedReview = { content: ReviewContent; base: number; isSubmitted: boolean };

/** One write of a filing that goes to the queue; `wasSent`: it was on its way, and its answer never came. */
export type QueuedStep = Pick<NewItem, "call" | "key"> & { body: object; version: number; wasSent: boolean };

/** The words of a filing in the queue; null when nothing waits. */
export function queuedReview(items: readonly OutboxItem[]): QueuedReview | null {
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last) return null;
  const isSubmitted = last.call === "reviews.submit";
  const body = last.input["body"];
  const content = isSubmitted ? (body as { content: ReviewContent }).content : (body as ReviewContent);
  return { content, base: first.version ?? 0, isSubmitted };
}

/** What waits of one filing on this device, and the way to put more there. */
export function useReviewQueue(userId: string, id: string, title: string) {
  const items = useWaitingOf(type, id) ?? [];
  const now = () => waitingOf(type, id);
  return {
    waiting: items.length,
    words: () => queuedReview(now()),
    isOpen: () => !deviceChoice.keepsNothing(),
    isWaiting: () => now().length > 0,
    /** What the server said of the item that it refused. */
    refusal: (): Problem | null => {
      const found = now().find(({ state }) => state.is === "refused");
      return found?.state.is === "refused" ? found.state.problem : null;
    },
    landed: () => outbox.landed(recordOf({ type, recordId: id })),
    /** Behind what waits already; in its place where the server refused that. Throws when the device refuses. */
    keep: ({ call, key, body, version, wasSent }: QueuedStep, isInstead: boolean) => {
      const isBehind = now().length > 0 && !isInstead;
      const item = { call, key, input: { id, body }, version: isBehind ? null : version };
      return enqueue(
        userId,
        [{ ...item, type, recordId: id, title, ...(wasSent && { wasSent }) }],
        isInstead,
      );
    },
    /** The server has newer words than what it refused. */
    clear: () =>
      editOutbox(userId, all => all.filter(item => recordOf(item) !== recordOf({ type, recordId: id }))),
  };
}
/** The queue of one filing. */
export type ReviewQueue = ReturnType<typeof useReviewQueue>;
