import { z } from "zod";
import { holdsOn } from "../dated.ts";
import { Id } from "../id.ts";
import { postMethods } from "../people/postMethod.ts";
import { brokenRule } from "../ruleCode.ts";
import { addDays, CalendarDay } from "../text/calendarDay.ts";
import { line } from "../text/cleanText.ts";
import { ClusterDraft, type ClusterHead } from "./cluster.ts";

/** Handing a cluster over: who heads it from a day on, how that was set and by which document, and who keeps its books from then. */
export const Handover = z
  .strictObject({
    on: CalendarDay,
    head: Id,
    deputies: z.array(Id).max(20),
    method: z.enum(postMethods),
    basis: line(300),
    /** The accounts that act for the cluster from that day; nobody else does any longer. */
    secretaries: z.array(Id).max(50),
  })
  .superRefine(({ head, deputies, secretaries }, ctx) => {
    const refuse = (path: (string | number)[], code: "postTwice" | "duplicateId") =>
      ctx.addIssue({ ...brokenRule(code), path });
    deputies.forEach((unit, at) => {
      if (unit === head || deputies.indexOf(unit) !== at) refuse(["deputies", at], "postTwice");
    });
    secretaries.forEach((account, at) => {
      if (secretaries.indexOf(account) !== at) refuse(["secretaries", at], "duplicateId");
    });
  });
export type Handover = z.infer<typeof Handover>;

/** The posts of heads and deputies that a handover on this day ends: those held on it that began earlier. */
export function endedBy({ heads }: Pick<ClusterDraft, "heads">, on: string): ClusterHead[] {
  return heads.filter(head => holdsOn(head, on) && head.from !== on);
}

/** The cluster after the handover: the old posts end the day before, the new ones begin on the day. */
export function handedOver(cluster: ClusterDraft, handover: Handover, newId: () => Id): ClusterDraft {
  const { on, head, deputies, method, basis } = handover;
  const ended = new Set(endedBy(cluster, on).map(({ id }) => id));
  const begin = (unit: Id, as: ClusterHead["as"]): ClusterHead => ({
    id: newId(),
    unit,
    as,
    from: on,
    to: "",
    method,
    basis,
  });
  return {
    ...cluster,
    heads: [
      ...cluster.heads.map(row => (ended.has(row.id) ? { ...row, to: addDays(on, -1) } : row)),
      begin(head, "head"),
      ...deputies.map(unit => begin(unit, "deputy")),
    ],
  };
}

/** Why the cluster after a handover cannot be, such as two heads a day when a later handover is in the books already; null when it can. */
export function disorderIn(cluster: ClusterDraft): string | null {
  return ClusterDraft.safeParse(cluster).error?.issues[0]?.message ?? null;
}
