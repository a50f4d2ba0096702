import { isOverlapping, type Span } from "../dated.ts";
import { addDays } from "../text/calendarDay.ts";
import type { ClusterDraft, ClusterHead } from "./cluster.ts";

/** The heads and deputies that on some of their days are not members: a thing to look into, not an error of the form. */
export function headsOutside({ heads, members }: Pick<ClusterDraft, "heads" | "members">): ClusterHead[] {
  return heads.filter(
    head =>
      !isCovered(
        head,
        members.filter(({ unit }) => unit === head.unit),
      ),
  );
}

/** Whether each day of the span lies in one of the others. */
function isCovered(span: Span, others: readonly Span[]): boolean {
  let next = span.from;
  for (const other of others.filter(each => isOverlapping(each, span)).toSorted(byFrom)) {
    if (other.from !== "" && (next === "" || other.from > next)) return false;
    if (other.to === "") return true;
    if (span.to !== "" && other.to >= span.to) return true;
    if (next === "" || other.to >= next) next = addDays(other.to, 1);
  }
  return false;
}

function byFrom(a: Span, b: Span): number {
  return a.from < b.from ? -1 : Number(a.from > b.from);
}
