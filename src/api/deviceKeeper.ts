import { newId } from "../domain/id.ts";
import { deviceChoice } from "./deviceChoice.ts";
import { draftDrawer } from "./deviceDrafts.ts";
import type { DeviceDraft, DraftKey } from "./deviceDrawer.ts";
import { deviceNews } from "./deviceNews.ts";
import { askToKeep } from "./deviceRoom.ts";

/** What became of the words of one form on this device. */
export type KeptState =
  | { is: "nothing" }
  | { is: "typing" }
  | { is: "kept"; at: Date }
  /** The person chose that this device keeps nothing. */
  | { is: "off" }
  | { is: "refused"; because: "full" | "forbidden" }
  /** Another page of this browser is typing into the same record. */
  | { is: "elsewhere" };

/** The words of a form that the server does not have: all that a draft needs to know of them. */
export type Unsaved = Pick<DeviceDraft, "values" | "baseVersion" | "sent" | "title">;

interface Given {
  key: DraftKey;
  /** The stamp of the draft that the form was opened with. */
  seen: string | null;
  /** When the words that the form opens with were typed; null when it opens with none. */
  typedAt: Date | null;
}

/** Typing is written down this long after it began, and again as long as it goes on; never later. */
const pause = 400;

const open = new Set<DeviceKeeper>();

/** All forms that are open in this page write down what they hold. */
export async function settleKeepers(): Promise<void> {
  await Promise.all([...open].map(keeper => keeper.flush()));
}

/** Open forms whose words are nowhere but on the screen. */
export function titlesOnScreenOnly(): string[] {
  return [...open].flatMap(keeper => keeper.titleOnScreenOnly() ?? []);
}

/** What was typed is not wanted any more: open forms of this person write nothing down from now on. */
export function silenceKeepers(userId: string): void {
  for (const keeper of open) if (keeper.key.userId === userId) keeper.silence();
}

/** The page stays after all: what is typed into it from now on is kept again. */
export function wakeKeepers(userId: string): void {
  for (const keeper of open) if (keeper.key.userId === userId) keeper.wake();
}

/** Writes the words of one open form to this device as they are typed, and takes them off when the server has them. */
export type DeviceKeeper = ReturnType<typeof deviceKeeper>;

export function deviceKeeper({ key, seen: seenFirst, typedAt }: Given) {
  let unsaved: () => Unsaved | null = () => null;
  let seen = seenFirst;
  let isSole = false;
  let isSilent = false;
  let isElsewhere = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let keptAs: () => string | null = () => null;
  let touchedAt = typedAt ?? new Date();
  let state: KeptState = { is: "nothing" };
  const listeners = new Set<() => void>();
  const tell = (next: KeptState) => {
    state = isElsewhere ? { is: "elsewhere" } : next;
    for (const listener of listeners) listener();
  };
  const elsewhere = () => {
    isElsewhere = true;
    tell({ is: "elsewhere" });
  };
  const refused = (error: unknown) => {
    const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
    tell({ is: "refused", because: isFull ? "full" : "forbidden" });
  };

  /** Writes and removals are begun at once and in order, so the last page that is left alive has the last words. */
  const change = async (words: Unsaved | null) => {
    const before = isSole ? undefined : seen;
    const stamp = words === null ? null : newId();
    const at = new Date();
    if (words === null && seen === null) return tell({ is: "nothing" });
    seen = stamp;
    try {
      const isDone =
        words === null || stamp === null
          ? await draftDrawer().remove(key, before)
          : await draftDrawer().write(
              { ...key, ...words, typedAt: touchedAt.toISOString(), stamp, keptAs: keptAs() },
              before,
            );
      if (!isDone) return elsewhere();
      if (seen === stamp) tell(words === null ? { is: "nothing" } : { is: "kept", at });
      deviceNews.tell({ is: "changed" });
      if (words !== null) void askToKeep();
    } catch (error) {
      seen = before ?? seen;
      refused(error);
    }
  };
  const flush = async () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    if (isSilent || isElsewhere) return;
    const words = unsaved();
    if (words !== null && deviceChoice.keepsNothing()) return tell({ is: "off" });
    await change(words);
  };

  const keeper = {
    key,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    read: () => state,
    /** Tells how to learn what the form holds now; null when the server has all of it. */
    ask: (now: () => Unsaved | null) => {
      unsaved = now;
    },
    /** What the form holds and the server does not have; undefined when this page is not the one to say. */
    words: () => (isSilent || isElsewhere ? undefined : unsaved()),
    /** Tells how to learn under which stamp the server keeps just these words too; null when it does not. */
    vouch: (stampThere: () => string | null) => {
      keptAs = stampThere;
    },
    /** The server keeps just these words now, and the device shall know it. */
    vouched: () => {
      // A form that is closed writes no more: the next one may have found its words already.
      if (state.is === "kept" && open.has(keeper)) timer ??= setTimeout(() => void flush(), pause);
    },
    /** Something in the form may have changed; cheap enough for every key. */
    touch: () => {
      touchedAt = new Date();
      keeper.keep();
    },
    /** Writes down soon what the form opened with; nobody has typed by that. */
    keep: () => {
      if (isSilent || isElsewhere || timer !== undefined) return;
      timer = setTimeout(() => void flush(), pause);
      if (state.is === "nothing" && unsaved() !== null) tell({ is: "typing" });
    },
    /** The server has answered: what it has goes off the device, what was typed since then stays. */
    settle: () => {
      if (!isSilent && !isElsewhere) timer ??= setTimeout(() => void flush(), pause);
      return flush();
    },
    /** Writes down now. Never fails: what went wrong is in the state. */
    flush,
    /** The form's words are these from now on, as found on the device under this stamp. */
    found: (stamp: string | null, at?: Date) => {
      seen = stamp;
      touchedAt = at ?? touchedAt;
      tell(at ? { is: "kept", at } : { is: "nothing" });
    },
    /** May this page write? `isSole`: no other page can, so nothing needs to be compared. */
    hold: (mayBeSole: boolean) => {
      isElsewhere = false;
      isSole = mayBeSole;
    },
    elsewhere,
    silence: () => {
      isSilent = true;
      clearTimeout(timer);
      timer = undefined;
    },
    wake: () => {
      isSilent = false;
    },
    /** The title of what is nowhere but on the screen, null when nothing is. */
    titleOnScreenOnly: () =>
      (state.is === "off" || state.is === "refused") && keptAs() === null ? (unsaved()?.title ?? null) : null,
    /** When the last key was pressed, as far as is known. */
    typedAt: () => touchedAt,
    /** Open until the answer is called. */
    begin: () => {
      open.add(keeper);
      const stop = deviceNews.listen(news => {
        if (news.is === "forgotten" && news.userId === key.userId) keeper.silence();
      });
      return () => {
        open.delete(keeper);
        stop();
        void flush();
      };
    },
  };
  return keeper;
}
