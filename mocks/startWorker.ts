import { setupWorker } from "msw/browser";
import { type Answer, apiHandlers } from "./handler.ts";

const patience = 4000;

/**
 * Puts a service worker between the pages and the network, so that links, pictures and the browser's network panel see the
 * API too. False where there can be none: plain HTTP, a browser that forbids it, a page that was reloaded past it.
 */
export async function startWorker(answer: Answer): Promise<boolean> {
  if (!("serviceWorker" in navigator) || (await isBypassed())) return false;
  const worker = setupWorker(...apiHandlers(answer));
  const url = `${import.meta.env.BASE_URL}mockServiceWorker.js`;
  const started = worker.start({ serviceWorker: { url }, onUnhandledRequest: "bypass", quiet: true });
  const isStarted = await Promise.race([
    started.then(
      () => true,
      () => false,
    ),
    new Promise<false>(resolve => setTimeout(resolve, patience, false)),
  ]);
  return isStarted && (await reachesApi());
}

/** A forced reload leaves the page without its worker; the library would reload once more, for ever where workers are bypassed. */
async function isBypassed(): Promise<boolean> {
  const registration = await navigator.serviceWorker.getRegistration().catch(() => undefined);
  return navigator.serviceWorker.controller === null && (registration?.active ?? null) !== null;
}

async function reachesApi(): Promise<boolean> {
  const answer = await fetch("/api/health").catch(() => null);
  return answer !== null && answer.headers.has("x-request-id");
}
