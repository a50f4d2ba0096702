import { deviceChoice } from "../../../api/deviceChoice.ts";
import { enqueue, outbox, waitingOf } from "../../../api/outbox.ts";
import type { OutboxItem } from "../../../api/outboxItem.ts";
import { recordOf } from "../../../api/outboxRules.ts";
import type { Problem } from "../../../api/problem.ts";
import { useWaitingOf } from "../../../api/useOutbox.ts";
import { type ConferenceDraft, emptyConference } from "../../../domain/conference/conference.ts";
import type { Step } from "./useConferenceSending.ts";

const type = "conference";

/** What the queue holds of one record: the words that were saved last, when, and the version that all of it stands on (null: a new one). */
export type Queued = { content: ConferenceDraft | null; base: number | null; typedAt: string };

/** What waits of one conference on this device, and the way to put more there. */
export type ConferenceQueue = ReturnType<typeof useConferenceQueue>;

/** The words of a record that wait in the queue; null when nothing waits. */
export function queuedWords(items: readonly OutboxItem[]): Queued | null {
  const [first] = items;
  const last = items.at(-1);
  if (!first || !last) return null;
  const content = items.map(contentOf).findLast(words => words !== null) ?? null;
  return { content, base: baseOf(first), typedAt: last.typedAt };
}

function baseOf({ call, version }: OutboxItem): number | null {
  return call === "conferences.create" ? null : version;
}

function contentOf({ call, input }: OutboxItem): ConferenceDraft | null {
  if (call === "conferences.update") return { ...emptyConference(), ...(input["body"] as ConferenceDraft) };
  if (call !== "conferences.create") return null;
  return { ...emptyConference(), ...(input["body"] as { content: ConferenceDraft }).content };
}

export function useConferenceQueue(userId: string, id: string, first: Queued | null, titleNow: () => string) {
  const items = useWaitingOf(type, id) ?? [];
  const now = () => waitingOf(type, id);
  const refused = (all: readonly OutboxItem[]) => all.find(({ state }) => state.is === "refused");
  return {
    /** As the form found it. */
    first,
    waiting: items.length,
    /** The item that the server refused, and what it said. */
    refusal: (): { item: string | null; problem: Problem | null } => {
      const found = refused(now());
      if (found?.state.is !== "refused") return { item: null, problem: null };
      return { item: found.id, problem: found.state.problem };
    },
    isOpen: () => !deviceChoice.keepsNothing(),
    isWaiting: () => now().length > 0,
    isRefused: () => refused(now()) !== undefined,
    isToRecord: () => now().some(({ call }) => call === "conferences.record"),
    base: () => queuedWords(now())?.base ?? null,
    landed: () => outbox.landed(recordOf({ type, recordId: id })),
    /** Throws when the device refuses. */
    keep: (steps: readonly Step[], isInstead: boolean) =>
      enqueue(
        userId,
        steps.map(({ does, content, version, key, wasSent }) => ({
          call: `conferences.${does}`,
          input: does === "create" ? { body: { id, content } } : { id, body: content ?? {} },
          version: does === "create" ? null : version,
          key,
          type,
          recordId: id,
          title: titleNow(),
          ...(wasSent && { wasSent }),
        })),
        isInstead,
      ),
  };
}
