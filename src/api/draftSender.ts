import type { ServerDraft } from "../domain/draft.ts";
import { newId } from "../domain/id.ts";
import { change } from "./client.ts";
import { contract } from "./contract.ts";
import type { DeviceKeeper } from "./deviceKeeper.ts";
import { ApiProblem } from "./problem.ts";
import { sessionEnd } from "./sessionEnd.ts";
import { thisMachine, typedHereUntil } from "./thisMachine.ts";

/** What became of the words of one form on the server, while nobody has saved them. */
export type SentState =
  | { is: "nothing" }
  /** Newer words are still to go, or the server cannot be reached. */
  | { is: "behind" }
  | { is: "kept"; at: Date }
  /** Words from another machine lie there; the person says which stay, and until then nothing is sent over them. */
  | { is: "other"; draft: ServerDraft }
  | { is: "refused"; because: "tooLarge" | "badCharacter" };

/** Words go to the server when typing has rested this long, and again and again while it goes on without a rest. */
const pause = 4000;
const most = 15_000;
/** After a failure the next try comes later and later. */
const waits = [5000, 10_000, 20_000, 40_000, 120_000];
/** No title of ours is longer in a list. */
const titleLength = 200;

type First = { seen: string; sentAt: string | null; other: ServerDraft | null } | null;

function firstState(first: First): SentState {
  if (first?.other) return { is: "other", draft: first.other };
  return first?.sentAt ? { is: "kept", at: new Date(first.sentAt) } : { is: "nothing" };
}

const open = new Set<DraftSender>();

/** All open forms hand their words to the server now, unless it takes longer than anybody waits. */
export async function settleSenders(patience: number): Promise<void> {
  const all = Promise.all([...open].map(sender => sender.flush()));
  await Promise.race([all, new Promise(resolve => setTimeout(resolve, patience))]);
}

/**
 * Keeps the words of one open form on the server too, in the background: one request at a time, only ever the latest words, never
 * over words that this page has not seen. When the record is saved, the draft goes.
 */
export type DraftSender = ReturnType<typeof draftSender>;

export function draftSender(keeper: DeviceKeeper, first: First) {
  const { userId, type, recordId } = keeper.key;
  let seen = first?.seen ?? "";
  let state = firstState(first);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitsSince: number | null = null;
  let failures = 0;
  let changes = 0;
  let going = "";
  let isEndTold = false;
  let running: Promise<void> | null = null;
  const listeners = new Set<() => void>();
  const tell = (next: SentState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const plan = (delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), delay);
  };

  const keep = async (words: NonNullable<ReturnType<typeof keeper.words>>) => {
    const { values, baseVersion, title } = words;
    const before = changes;
    const draft = {
      values,
      baseVersion,
      machine: thisMachine(),
      stamp: newId(),
      title: Array.from(title).slice(0, titleLength).join(""),
      typedAt: keeper.typedAt().toISOString(),
    };
    going = draft.stamp;
    const { stamp, savedAt } = await change(
      contract.drafts.keep,
      { type, recordId, body: { seen, draft } },
      newId(),
      userId,
    );
    seen = stamp;
    if (before !== changes) return plan(pause);
    tell({ is: "kept", at: new Date(savedAt) });
    keeper.vouched();
  };
  const drop = async () => {
    if (seen !== "")
      await change(contract.drafts.drop, { type, recordId, body: { stamp: seen } }, newId(), userId);
    seen = "";
    tell({ is: "nothing" });
  };
  /** Answers whether to try again at once. */
  const failed = (error: unknown): boolean => {
    if (!(error instanceof ApiProblem)) throw error;
    const { code, current } = error.problem;
    // Once: whoever puts signing in off is not asked again at each try.
    if (!isEndTold) isEndTold = sessionEnd.hear(error.problem);
    if (code === "stale") {
      const there = (current ?? undefined) as ServerDraft | undefined;
      // Another tab of this browser, or our own request whose answer got lost: these words are newer.
      const isOurs = there === undefined || there.machine.id === thisMachine().id;
      if (isOurs) seen = there?.stamp ?? "";
      else tell({ is: "other", draft: there });
      return isOurs && failures++ < waits.length;
    }
    if (code === "invalid" || code === "badRequest") tell({ is: "refused", because: "badCharacter" });
    else if (code === "tooLarge") tell({ is: "refused", because: "tooLarge" });
    else plan(waits[Math.min(failures++, waits.length - 1)] ?? most);
    return false;
  };
  const send = async (): Promise<void> => {
    const words = keeper.words();
    if (words === undefined || state.is === "other") return;
    try {
      await (words === null ? drop() : keep(words));
      failures = 0;
      isEndTold = false;
    } catch (error) {
      if (failed(error)) await send();
    }
  };
  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    waitsSince = null;
    await running;
    running ??= send().finally(() => {
      running = null;
    });
    await running;
  };
  const isDue = () => timer !== undefined || state.is === "behind";

  const sender = {
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    read: () => state,
    /** Something in the form may have changed; cheap enough for every key. */
    touch: () => {
      changes++;
      if (state.is === "other") return;
      if (state.is !== "behind" && keeper.words()) tell({ is: "behind" });
      if (failures > 0 && timer !== undefined) return;
      waitsSince ??= Date.now();
      plan(Math.min(pause, Math.max(0, waitsSince + most - Date.now())));
    },
    flush,
    /**
     * The drafts on the server that a save of this form's words makes needless, and which go with it: those that this page knows by
     * their stamps, and what this machine sent there earlier, of which a page opened without a network never heard.
     */
    needless: () => [
      ...new Set([seen, going].filter(stamp => stamp !== "")),
      typedHereUntil(keeper.typedAt().toISOString()),
    ],
    /** The form shows the other machine's words from now on, or stays with its own, which then go over them. */
    decide: (draft: ServerDraft, isTaken: boolean) => {
      seen = draft.stamp;
      tell(isTaken ? { is: "kept", at: new Date(draft.savedAt) } : { is: "behind" });
      plan(0);
    },
    /** Open until the answer is called. */
    begin: () => {
      open.add(sender);
      keeper.vouch(() => (state.is === "kept" ? seen : null));
      const again = () => {
        if (isDue()) void flush();
      };
      const whenHidden = () => {
        if (document.visibilityState === "hidden") again();
      };
      window.addEventListener("online", again);
      const stop = sessionEnd.subscribe(() => {
        if (sessionEnd.read() === null) again();
      });
      document.addEventListener("visibilitychange", whenHidden);
      return () => {
        open.delete(sender);
        window.removeEventListener("online", again);
        stop();
        document.removeEventListener("visibilitychange", whenHidden);
        const wasDue = isDue();
        clearTimeout(timer);
        timer = undefined;
        if (wasDue) void flush().finally(() => clearTimeout(timer));
      };
    },
  };
  return sender;
}
