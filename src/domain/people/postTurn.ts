import type { Span } from "../dated.ts";
import { addDays } from "../text/calendarDay.ts";

/** How long before its last day a post is said to end soon. */
const warnDays = 7;

/** For how long after its day a turn is still news, for a server that stood still meanwhile. */
const lateDays = 7;

/** A turn in the life of a post: it begins, will end soon, or has ended. `since` is the day from which on it is news. */
export type PostTurn = { turn: "Begun" | "Ending" | "Over"; day: string; since: string };

/** What the calendar says of a post on a day: at most its beginning, and one word about its end. */
export function postTurns({ from, to }: Span, today: string): PostTurn[] {
  const turns: PostTurn[] = [];
  if (from !== "" && isNews(from, today)) turns.push({ turn: "Begun", day: from, since: from });
  if (to === "") return turns;
  const [warned, after] = [addDays(to, -warnDays), addDays(to, 1)];
  if (isNews(after, today)) turns.push({ turn: "Over", day: to, since: after });
  // Whoever begins within the last days hears of the end when hearing of the beginning.
  else if (warned <= today && today <= to && (from === "" || from < warned))
    turns.push({ turn: "Ending", day: to, since: warned });
  return turns;
}

function isNews(day: string, today: string): boolean {
  return day <= today && today <= addDays(day, lateDays);
}

/** The days on which a post in somebody's place gives rights: no longer than the post itself. */
export function sharedSpan(a: Span, b: Span): Span {
  const ends = [a.to, b.to].filter(day => day !== "").toSorted();
  return { from: a.from > b.from ? a.from : b.from, to: ends[0] ?? "" };
}
