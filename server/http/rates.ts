import type { Endpoint } from "../../src/api/endpoint.ts";
import type { Actor } from "../../src/domain/people/actor.ts";
import { networkOf } from "./networkOf.ts";
import { Refusal } from "./refusal.ts";

/** How many calls of one kind a minute, for an account and for a network whose calls nobody signed; so many may also come at once. */
export type RateLimits = { ofAccount: number; ofNetwork: number };

/** Counts a call of this person, or of this address where nobody is signed in; throws Refusal "tooManyRequests" with the wait. */
export type Rates = (endpoint: Endpoint, caller: { actor: Actor | null; address: string }) => void;

type Bucket = { left: number; at: number };

const minute = 60_000;

/**
 * A bucket of calls for each person and kind of call, filled again little by little. What a page does by itself (drafts, being there),
 * what it reads, the pieces of files and the person's own saves each have their own, so none of them ever takes the place of a save.
 * In the memory of this process: a restart forgives, and several servers each count for themselves.
 */
export function countRates({ ofAccount, ofNetwork }: RateLimits, clock: () => Date): Rates {
  const buckets = new Map<string, Bucket>();
  let sweptAt = 0;
  // A minute without a call fills every bucket, and a full one need not be remembered.
  const sweep = (now: number) => {
    if (now - sweptAt < minute) return;
    sweptAt = now;
    for (const [name, { at }] of buckets) if (now - at >= minute) buckets.delete(name);
  };
  return (endpoint, { actor, address }) => {
    const most = actor === null ? ofNetwork : ofAccount;
    const name = `${kindOf(endpoint)} ${actor === null ? `network ${networkOf(address)}` : actor.id}`;
    const now = clock().getTime();
    sweep(now);
    const { left, at } = buckets.get(name) ?? { left: most, at: now };
    // A clock that is set back must neither take nor give.
    const filled = Math.min(most, left + (Math.max(0, now - at) * most) / minute);
    const isIn = filled >= 1;
    buckets.set(name, { left: isIn ? filled - 1 : filled, at: now });
    if (isIn) return;
    const retryAfter = Math.ceil(((1 - filled) * minute) / most / 1000);
    throw new Refusal("tooManyRequests", { retryAfter });
  };
}

function kindOf({ does, ...endpoint }: Endpoint): string {
  if (does === "read" || does === "keep") return does;
  return "body" in endpoint && endpoint.body === "bytes" ? "piece" : "save";
}
