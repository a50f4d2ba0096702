import { settleKeepers, titlesOnScreenOnly } from "../api/deviceKeeper.ts";
import { settleSenders } from "../api/draftSender.ts";
import { fileQueueStore } from "../api/fileQueueStore.ts";

/** A server that does not answer must not keep the new build from coming. */
const patience = 1500;
/** How often a page that stands open asks for a newer build, in ms. */
const pause = 30 * 60_000;

let registration: ServiceWorkerRegistration | undefined;
let isReady = false;
let isTaking = false;
const listeners = new Set<() => void>();

function ready(): void {
  isReady = true;
  for (const listener of listeners) listener();
}

/** Everything typed is written down; answers what would be lost all the same: it is nowhere but on the screen. */
async function settle(): Promise<string[]> {
  await Promise.all([settleKeepers(), settleSenders(patience)]);
  const files = fileQueueStore.read().filter(({ kept, state }) => kept !== "kept" && state.is !== "failed");
  return [...titlesOnScreenOnly(), ...files.map(({ name }) => name)];
}

/** Whether a newer build lies ready in this browser: a store, because the worker brings it outside React. */
export const appUpdate = {
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  isReady: () => isReady,
  /** Loads the page anew with the newer build, unless words would be lost: then answers their titles and does nothing. */
  take: async (): Promise<string[]> => {
    const lost = await settle();
    if (lost.length > 0) return lost;
    isTaking = true;
    if (registration?.waiting) registration.waiting.postMessage("take over", []);
    else location.reload();
    return [];
  },
  /** A part of the program is gone from browser and server: the page is loaded from the server, past what is kept here. */
  fetchAnew: async (): Promise<void> => {
    await settle();
    try {
      await registration?.update();
      await registration?.unregister();
    } catch {
      // Without an answer of the server, what is kept here is all there is.
    }
    location.reload();
  },
};

/** Lets the worker keep the app for days without a network, and watches for newer builds; nothing is ever loaded anew by itself. */
export async function keepApp(): Promise<void> {
  const workers = navigator.serviceWorker;
  const known = await workers.register("/sw.js", { updateViaCache: "none" });
  registration = known;
  const wasKept = known.active !== null;
  const look = () => {
    if (known.waiting && known.active) ready();
  };
  known.addEventListener("updatefound", () => known.installing?.addEventListener("statechange", look));
  known.installing?.addEventListener("statechange", look);
  look();
  workers.addEventListener("controllerchange", () => {
    if (isTaking) location.reload();
    // Another page of this browser has taken the newer build.
    else if (wasKept) ready();
  });
  // Out of reach, there is nothing newer to be had.
  askAgainAndAgain(() => void known.update().catch(() => undefined));
}

/** Watches for newer builds where no worker may run: over plain HTTP in an office's own network, or in a private window. */
export function watchServer(): void {
  const own = document.querySelector("script[type=module][src]")?.getAttribute("src") ?? "";
  const ask = async () => {
    const answer = await fetch("/", { headers: { accept: "text/html" }, cache: "no-store" });
    const page = answer.ok ? await answer.text() : "";
    // A page of ours that came with another script; the sign-in page of a hotel's network is none.
    if (page.includes('src="/assets/') && !page.includes(`src="${own}"`)) ready();
  };
  askAgainAndAgain(() => void ask().catch(() => undefined));
}

/** Now and then, and whenever somebody comes back to the page. */
function askAgainAndAgain(ask: () => void): void {
  setInterval(ask, pause);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") ask();
  });
}
