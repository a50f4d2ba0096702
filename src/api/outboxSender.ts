import { change } from "./client.ts";
import { backOff, connection } from "./connection.ts";
import { deviceLock } from "./deviceLock.ts";
import type { WriteInput } from "./endpoint.ts";
import { editOutbox, landItem, outbox } from "./outbox.ts";
import type { OutboxItem } from "./outboxItem.ts";
import { afterProblem, broken, marked, nextToSend, recordOf } from "./outboxRules.ts";
import { ApiProblem, type Problem } from "./problem.ts";
import { writingNamed } from "./writingNamed.ts";

interface Heard {
  /** The server has taken something. */
  onSent: () => void;
  /** The session has ended, or it is somebody else's: nothing is sent until `go` is called again. */
  onSignIn: (problem: Problem) => void;
}

/**
 * Sends what waits, in one page of the browser at a time: per record in order, under the keys that the items have had from the
 * start. Without an answer it stops until our API answers again; a busy server is asked again later; a refused item waits for the person.
 */
export function outboxSender(userId: string, { onSent, onSignIn }: Heard) {
  let isHeld = false;
  let isOver = false;
  let isRunning = false;
  let isAskedAgain = false;
  /** Somebody else is signed in, or nobody: sending waits for the person. */
  let isOut = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tries = 0;

  /** False when the pass cannot go on. */
  const sendOne = async (item: OutboxItem, aside: Set<string>): Promise<boolean> => {
    const now = await editOutbox(userId, items => marked(items, item.id, { is: "sending" }));
    if (!now.some(({ id }) => id === item.id)) return true;
    try {
      await landItem(userId, item, await send(userId, item));
      tries = 0;
      onSent();
      return true;
    } catch (error) {
      const problem = problemOf(error);
      await editOutbox(userId, items => marked(items, item.id, afterProblem(problem)));
      if (["signIn", "changePassword", "anotherPerson"].includes(problem.code)) signedOut(problem);
      if (isOut || problem.code === "offline") return false;
      aside.add(recordOf(item));
      return true;
    }
  };
  const pass = async () => {
    clearTimeout(timer);
    const aside = new Set<string>();
    for (;;) {
      const item = nextToSend(await settled(), aside);
      if (!item || isOver || !isHeld) break;
      if (!(await sendOne(item, aside))) break;
    }
    const isLeft = nextToSend(outbox.read() ?? [], new Set()) !== undefined;
    // Without a connection, or with nobody signed in, something else calls for the next pass.
    if (!isLeft || isOver || isOut || !isHeld) return;
    tries += 1;
    if (connection.isUp()) later();
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void go(), backOff(tries - 1));
  };
  const signedOut = (problem: Problem) => {
    isOut = true;
    onSignIn(problem);
  };
  /** The queue as it lies there; what an earlier page had on its way is unknown now. */
  const settled = () => {
    const items = outbox.read() ?? [];
    return items.some(({ state }) => state.is === "sending") ? editOutbox(userId, broken) : items;
  };
  const mayGo = () => isAskedAgain && isHeld && !isOver && !isOut && outbox.read() !== undefined;
  const go = async (): Promise<void> => {
    isAskedAgain = true;
    if (isRunning) return;
    isRunning = true;
    try {
      while (mayGo()) {
        isAskedAgain = false;
        await pass();
      }
    } catch {
      // The device refuses: nothing may be sent whose answer could not be written down.
    } finally {
      isRunning = false;
    }
  };

  const lock = deviceLock(`so-ket-outbox ${userId}`, {
    onHeld: () => {
      isHeld = true;
      void go();
    },
    onElsewhere: () => {
      isHeld = false;
    },
    beforeGiving: () => Promise.resolve(),
  });
  let known = new Set<string>();
  const stopQueue = outbox.subscribe(() => {
    // Only what a person did calls for another pass (an item came, or is to be tried again); what the pass itself wrote down does not.
    const marks = (outbox.read() ?? []).flatMap(({ id, state }) => {
      if (state.is === "refused") return [];
      return state.is === "waiting" ? [id, `${id} waiting`] : [id];
    });
    const isNew = marks.some(mark => !known.has(mark));
    known = new Set(marks);
    if (isNew) void go();
  });
  const stopLine = connection.subscribe(() => {
    // A line that carries questions and loses writes must not be tried in a whirl.
    if (!connection.isUp() || isRunning || isOver) return;
    if (tries === 0) void go();
    else later();
  });
  return {
    /** Somebody has signed in again: looks whether something can be sent now. */
    go: () => {
      isOut = false;
      void go();
    },
    end: () => {
      isOver = true;
      clearTimeout(timer);
      stopQueue();
      stopLine();
      lock.end();
    },
  };
}

/** Answers the version that the write made, null where it makes none. */
async function send(userId: string, item: OutboxItem): Promise<number | null> {
  const { call, input, key } = item;
  // It was put behind an item that was leaving the queue at that moment: it stands on what that one made.
  const version = item.version ?? outbox.landed(recordOf(item)) ?? null;
  const endpoint = writingNamed(call);
  if (endpoint === null) throw new ApiProblem({ code: "badRequest", message: "", requestId: "" }, 0);
  if (endpoint.ifMatch && version === null)
    throw new ApiProblem({ code: "versionRequired", message: "", requestId: "" }, 0);
  const answer: unknown = await change(
    endpoint,
    { ...input, ...(endpoint.ifMatch && { version }) } as unknown as WriteInput<typeof endpoint>,
    key,
    userId,
  );
  const made = (answer as { version?: unknown } | null)?.version;
  return typeof made === "number" ? made : null;
}

function problemOf(error: unknown): Problem {
  if (error instanceof ApiProblem) return error.problem;
  throw error;
}
