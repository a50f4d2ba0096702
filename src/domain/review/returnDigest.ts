import { z } from "zod";
import type { Remark } from "./reviewReturn.ts";
import { returnReasons } from "./reviewReturn.ts";

const Named = z.strictObject({ name: z.string(), count: z.int().positive() });

/** How often a reason was given for returns, at which questions ("" is the whole filing) and of which units, the most frequent first. */
export const ReasonLine = z.strictObject({
  reason: z.enum(returnReasons),
  count: z.int().positive(),
  fields: z.array(Named),
  units: z.array(Named),
});
export type ReasonLine = z.infer<typeof ReasonLine>;

/** A filing that came back: whose it is, and what was said. */
type Returned = { unit: string; labels: ReadonlyMap<string, string>; remarks: readonly Remark[] };

/** Why filings came back, so that the same is not returned year after year. Every remark counts once. */
export function returnDigest(returned: readonly Returned[]): ReasonLine[] {
  const said = returned.flatMap(({ unit, labels, remarks }) =>
    remarks.map(({ reason, fieldId }) => ({ reason, unit, field: labels.get(fieldId) ?? "" })),
  );
  return returnReasons
    .map(reason => {
      const here = said.filter(one => one.reason === reason);
      return {
        reason,
        count: here.length,
        fields: tally(here.map(one => one.field)),
        units: tally(here.map(one => one.unit)),
      };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

function tally(names: readonly string[]) {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
}
