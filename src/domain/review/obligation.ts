import { z } from "zod";
import { holdsOn, isOverlapping, type Span } from "../dated.ts";
import { Id } from "../id.ts";
import { Reason, Reasoned } from "../reason.ts";
import { CalendarDay } from "../text/calendarDay.ts";

/** More time for one unit: why, until when, given by whom. */
const Extension = z.strictObject({
  dueOn: CalendarDay,
  reason: Reason,
  by: z.string(),
  at: z.string(),
});

/** Why one unit need not file this time, and who said so. */
const Exemption = Reasoned.extend({ by: z.string(), at: z.string() });

/**
 * Who must file which form for which period. `unitId` is null where the cluster itself files. Days are of Vietnam; after `locksOn`
 * nothing can be filed without an extension.
 */
export const Obligation = z.strictObject({
  id: Id,
  version: z.int().positive(),
  formId: Id,
  formNumber: z.int().positive(),
  periodId: Id,
  clusterId: Id,
  unitId: Id.nullable(),
  /** Names as they were on the period's cut-off day; the unit's is "" where the cluster itself files. */
  clusterName: z.string(),
  unitName: z.string(),
  opensOn: CalendarDay,
  dueOn: CalendarDay,
  locksOn: CalendarDay,
  extension: Extension.nullable(),
  exemption: Exemption.nullable(),
});
export type Obligation = z.infer<typeof Obligation>;

type Calendar = Pick<Obligation, "opensOn" | "dueOn" | "locksOn" | "extension">;

/** The last day on which filing is on time: the extension's, where there is one. */
export function dueDay({ dueOn, extension }: Calendar): string {
  return extension?.dueOn ?? dueOn;
}

/** Where the calendar stands for an obligation on a day. The lock follows from it and from nothing else (product.md §4.5). */
export function calendarPhase(obligation: Calendar, today: string): "early" | "open" | "overdue" | "locked" {
  if (today < obligation.opensOn) return "early";
  const due = dueDay(obligation);
  if (today <= due) return "open";
  return today > obligation.locksOn && (obligation.extension === null || today > due) ? "locked" : "overdue";
}

/** A membership of a cluster, as far as obligations ask. */
export type Membership = Span & { unitId: string };

/** A unit's life, as far as obligations ask: its last day, and who carries on its work. */
export type UnitLife = { from: string; to: string; successors: readonly string[] };

/** One unit that a period concerns: it must file, or it plainly need not, with the reason to show. */
export type Owing = {
  unitId: string;
  owes: true | { no: "leftCluster" | "ended"; successors: readonly string[] };
};

/**
 * Who owes a filing: the members on the period's cut-off day. A unit that was a member earlier in the period but left the cluster or
 * ceased to be before that day is listed as not needed, so that nobody vanishes from the matrix in the middle of a period.
 */
export function whoOwes(
  period: { start: string; cutOff: string },
  memberships: readonly Membership[],
  lifeOf: (unitId: string) => UnitLife,
): Owing[] {
  const concerned = memberships.filter(row => isOverlapping(row, { from: period.start, to: period.cutOff }));
  const ids = [...new Set(concerned.map(row => row.unitId))];
  return ids.map(unitId => {
    const life = lifeOf(unitId);
    if (!holdsOn(life, period.cutOff)) return { unitId, owes: { no: "ended", successors: life.successors } };
    const isMember = concerned.some(row => row.unitId === unitId && holdsOn(row, period.cutOff));
    return { unitId, owes: isMember || { no: "leftCluster", successors: [] } };
  });
}
