import type { ClusterDraft } from "../cluster/cluster.ts";
import { isOverlapping, reachesDay, type Span } from "../dated.ts";
import type { Id } from "../id.ts";
import { addDays } from "../text/calendarDay.ts";

/** What a change of units means to a cluster: who ends, on which day, and who takes their place, if anybody does. */
export type Succession = {
  day: string;
  ended: ReadonlySet<Id>;
  /** The one unit that a merger leaves; null after a split or a dissolution, where nobody can tell who follows. */
  heir: Id | null;
  /** Whether the heir also takes over as head or deputy. */
  keepsHeads: boolean;
  newId: () => Id;
};

/**
 * The cluster after its units changed: memberships, and posts of head and deputy, of a unit that ended stop on its last day; the heir
 * is a member from the day in the same sub-group unless it is one already. A cluster that none of it touches comes back as it is.
 */
export function succeededCluster(cluster: ClusterDraft, succession: Succession): ClusterDraft {
  const { ended, day, heir, keepsHeads, newId } = succession;
  const eve = addDays(day, -1);
  const isOver = (row: Span & { unit: Id }) => ended.has(row.unit) && reachesDay(row, day);
  if (![...cluster.members, ...cluster.heads].some(isOver)) return cluster;
  const shortened = <Row extends Span & { unit: Id }>(rows: readonly Row[]) =>
    rows.flatMap(row => (!isOver(row) ? [row] : row.from >= day ? [] : [{ ...row, to: eve }]));
  const members = shortened(cluster.members);
  const heads = shortened(cluster.heads);
  if (heir !== null) {
    for (const row of cluster.members.filter(isOver).sort(longestFirst)) {
      const span = fromDay(row, day);
      if (!members.some(other => other.unit === heir && isOverlapping(other, span)))
        members.push({ ...row, ...span, id: newId(), unit: heir });
    }
    const left = cluster.heads
      .filter(isOver)
      .sort((a, b) => Number(b.as === "head") - Number(a.as === "head"));
    for (const row of keepsHeads ? left : []) {
      const span = fromDay(row, day);
      if (!heads.some(other => other.unit === heir && isOverlapping(other, span)))
        heads.push({ ...row, ...span, id: newId(), unit: heir });
    }
  }
  return { ...cluster, members, heads };
}

/** What of a span lies on or after the day. */
export function fromDay({ from, to }: Span, day: string): Span {
  return { from: from > day ? from : day, to };
}

function longestFirst(a: Span, b: Span): number {
  return (b.to || "9999").localeCompare(a.to || "9999");
}
