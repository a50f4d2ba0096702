import { holdsOn, reachesDay, type Span } from "../dated.ts";
import type { Id } from "../id.ts";
import { lastDayOnceEnded } from "../people/post.ts";
import { addDays } from "../text/calendarDay.ts";
import type { Handover } from "./handover.ts";

/** A secretary's post as far as a handover asks: whose it is, when, and in whose place. */
export type SecretaryPost = Span & { id: Id; accountId: Id; onBehalfOf: Id | null };

/** What a handover does to the posts of secretaries; `to` is null for a post that never gave rights and goes. */
export type MovedPosts<Held extends SecretaryPost> = {
  kept: Held[];
  ended: (Held & { to: string | null })[];
  given: (Span & { accountId: Id })[];
};

/**
 * Posts that reach the day, also those planned for later, stay with whoever is named and end with everybody else. Standing in for
 * somebody is no post of one's own: it goes with the post that it hangs on. Whoever is named without a post on the day is given one,
 * until one of their own that is planned takes over.
 */
export function movedPosts<Held extends SecretaryPost>(
  held: readonly Held[],
  { on, secretaries }: Pick<Handover, "on" | "secretaries">,
  today: string,
): MovedPosts<Held> {
  const reaching = held.filter(post => reachesDay(post, on));
  const own = reaching.filter(post => post.onBehalfOf === null && secretaries.includes(post.accountId));
  const staying = new Set(own.map(({ id }) => id));
  const stays = (post: Held) => staying.has(post.onBehalfOf ?? post.id);
  const given = secretaries.flatMap(accountId => {
    const theirs = own.filter(post => post.accountId === accountId);
    if (theirs.some(post => holdsOn(post, on))) return [];
    const [next] = theirs.map(({ from }) => from).sort();
    return [{ accountId, from: on, to: next === undefined ? "" : addDays(next, -1) }];
  });
  return {
    kept: reaching.filter(stays),
    ended: reaching
      .filter(post => !stays(post))
      .map(post => ({ ...post, to: lastDayOnceEnded(post, on, today) })),
    given,
  };
}
