import type { AttachedFile } from "../domain/file/attachedFile.ts";
import { fileDrawer } from "./fileDrawer.ts";
import { type QueuedFile, fileQueueStore as store, waitingFile } from "./fileQueueStore.ts";
import { ApiProblem } from "./problem.ts";
import { sendFile } from "./sendFile.ts";

/** How long the server is left alone after it did not answer: longer each time, a minute at most. */
const pauses = [2_000, 5_000, 15_000, 60_000];

/** Answers after which the file waits by itself: nobody was there, or not the person whose file it is. */
const passing = new Set(["offline", "busy", "tooManyRequests", "signIn", "changePassword", "anotherPerson"]);

let isWorking = false;
let silences = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let current: { id: string; abort: AbortController } | null = null;
const arrivals = new Set<(file: AttachedFile) => void>();

/** Sends what is queued, one after the other: a broken file never blocks the rest, a silent server makes them all wait. */
async function work(): Promise<void> {
  if (isWorking) return;
  isWorking = true;
  clearTimeout(timer);
  try {
    for (let next = nextQueued(); next !== undefined; next = nextQueued()) await inTurn(next.id);
  } finally {
    isWorking = false;
  }
}

const nextQueued = () => store.read().find(({ state }) => state.is === "queued");

/** Two pages of one browser never send the same file at once, where the browser can see to that; elsewhere the server does. */
async function inTurn(id: string): Promise<void> {
  const locks = globalThis.navigator?.locks as LockManager | undefined;
  if (!locks) return send(id);
  await locks.request(`so-ket-file ${id}`, { ifAvailable: true }, async lock => {
    if (lock === null) return waitForServer(id);
    const isKept = store.find(id)?.kept === "kept";
    // Another page has sent it meanwhile.
    if (isKept && !(await fileDrawer().has(id))) return store.drop(id);
    return send(id);
  });
}

async function send(id: string): Promise<void> {
  const file = store.find(id);
  if (file === undefined) return;
  const abort = new AbortController();
  current = { id, abort };
  try {
    const onProgress = (sent: number) => {
      silences = 0;
      store.patch(id, { state: { is: "sending", sent } });
    };
    const describe = () => store.find(id) ?? file;
    const sent = await sendFile(waitingFile(file), { signal: abort.signal, onProgress, describe });
    for (const arrival of arrivals) arrival(sent);
    store.drop(id);
  } catch (error) {
    if (store.find(id) !== undefined) stopped(id, error);
  } finally {
    current = null;
  }
}

function stopped(id: string, error: unknown) {
  const problem = error instanceof ApiProblem ? error.problem : null;
  const code = problem?.fields?.[0]?.code ?? problem?.code ?? "unexpected";
  if (problem?.code === "notFound") store.patch(id, { state: { is: "waiting", for: "record" } });
  else if (problem && passing.has(problem.code)) waitForServer(id);
  else store.patch(id, { state: { is: "failed", code, isFinal: false } });
}

function waitForServer(id: string) {
  const waits = (file: QueuedFile) => file.id === id || file.state.is === "queued";
  const waiting = { is: "waiting", for: "server" } as const;
  store.show(store.read().map(file => (waits(file) ? { ...file, state: waiting } : file)));
  clearTimeout(timer);
  timer = setTimeout(() => fileSender.wake("server"), pauses[Math.min(silences++, pauses.length - 1)]);
}

/** Brings queued files to the server, in their order, as often as it takes. */
export const fileSender = {
  /** Whatever waited for this goes on; called with "server" by a person, no pause counts any more. */
  wake: (reason: "record" | "server", isAsked = false) => {
    if (isAsked) silences = 0;
    const sleeps = ({ state }: QueuedFile) => state.is === "waiting" && state.for === reason;
    if (store.read().some(sleeps))
      store.show(store.read().map(file => (sleeps(file) ? { ...file, state: { is: "queued" } } : file)));
    void work();
  },
  /** Breaks off the file that is on its way: this one, or whichever it is. */
  stop: (id?: string) => {
    if (id === undefined) clearTimeout(timer);
    if (id === undefined || current?.id === id) current?.abort.abort();
  },
  /** Hears of each file once the server has it whole. */
  onArrival: (arrival: (file: AttachedFile) => void) => {
    arrivals.add(arrival);
    return () => void arrivals.delete(arrival);
  },
};
