import { z } from "zod";
import { headPosts } from "../cluster/cluster.ts";
import { OpenDay } from "../dated.ts";
import { Id } from "../id.ts";
import { cellStates } from "../review/reviewMatrix.ts";

/** How many tasks, and how many filings, a unit's page lists; beyond them it gives their number. */
export const tieRows = 12;

const span = { from: OpenDay, to: OpenDay };
const placeIn = { id: Id, clusterId: Id, cluster: z.string(), ...span };

/** What concerns a unit beside its own entry, as far as the reader may see it; clusters bear their name of the stretch's last day. */
export const UnitTies = z.strictObject({
  memberships: z.array(z.strictObject({ ...placeIn, subGroup: z.string() })),
  heads: z.array(z.strictObject({ ...placeIn, as: z.enum(headPosts) })),
  groups: z.array(z.strictObject({ id: Id, name: z.string(), ...span })),
  /** Of recorded conferences, those with the nearest last day first. */
  tasks: z.strictObject({
    total: z.int().nonnegative(),
    rows: z.array(
      z.strictObject({
        id: Id,
        text: z.string(),
        lastDay: OpenDay,
        conferenceId: Id,
        conference: z.string(),
      }),
    ),
  }),
  /** The latest periods first. */
  filings: z.strictObject({
    total: z.int().nonnegative(),
    rows: z.array(
      z.strictObject({
        id: Id,
        form: z.string(),
        period: z.string(),
        state: z.enum(cellStates),
        dueOn: z.string(),
        wasLate: z.boolean(),
      }),
    ),
  }),
});
export type UnitTies = z.infer<typeof UnitTies>;
