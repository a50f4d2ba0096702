import { z } from "zod";
import { CalendarDay } from "../text/calendarDay.ts";
import { fold, wordMatcher } from "../text/vietnamese.ts";
import type { Cluster } from "./cluster.ts";

/** What narrows the list of clusters: a past day, words, the convening body and the sector. */
export const ClustersFilter = z.strictObject({
  on: CalendarDay.optional(),
  q: z.string().max(300).optional(),
  convenedBy: z.string().max(300).optional(),
  sector: z.string().max(120).optional(),
});
export type ClustersFilter = z.infer<typeof ClustersFilter>;

/** The clusters of a day that words, a convening body and a sector leave. */
export function clustersShown(
  rows: readonly Cluster[],
  { q = "", convenedBy, sector }: ClustersFilter,
): Cluster[] {
  const matches = wordMatcher(q);
  return rows.filter(
    row =>
      matches(fold([row.name, ...row.otherNames, row.convenedBy, row.sector].join(" "))) &&
      [undefined, row.convenedBy].includes(convenedBy) &&
      [undefined, row.sector].includes(sector),
  );
}
