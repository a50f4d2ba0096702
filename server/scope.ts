import { type Expression, type RawBuilder, type SqlBool, sql } from "kysely";
import type { Actor } from "../src/domain/people/actor.ts";

/** Who looks: the posts in force decide what there is for them. */
export type Looker = { actor: Actor | null };

/** A table whose rows belong to somebody's field of work. */
type Scoped = "conferences" | "clusters" | "units" | "officials" | "periods" | "obligations" | "agreements";

const everywhere = sql<SqlBool>`1 = 1`;
const nowhere = sql<SqlBool>`1 = 0`;

/**
 * The one condition on a table's rows that says what the looker sees of it; `from` names the table in the query. Everything that
 * reads stands under it: lists, counts, searches, offers, exports, single records. What lies outside is answered like an id that
 * nobody has. A secretary sees the clusters of the posts, their conferences, today's member units and the officials in them; a
 * reporter the unit of the posts, its clusters of today, and the conferences of those or in which it took part; staff, leaders and
 * administrators see everything.
 */
export function inScope({ actor }: Looker, from: Scoped): Expression<SqlBool> {
  if (actor === null) return nowhere;
  if (isWide(actor)) return everywhere;
  // A period is a stretch of the calendar, which everybody shares.
  if (from === "periods") return actor.posts.length > 0 ? everywhere : nowhere;
  const clusters = actor.posts.flatMap(({ clusterId }) => clusterId ?? []);
  const units = actor.posts.flatMap(({ unitId }) => unitId ?? []);
  const parts: RawBuilder<SqlBool>[] = [];
  if (clusters.length > 0) parts.push(ofClusters[from](sql.join(clusters), actor.today));
  if (units.length > 0) parts.push(ofUnits[from](sql.join(units), actor.today));
  return parts.length === 0 ? nowhere : sql<SqlBool>`(${sql.join(parts, sql` or `)})`;
}

/** Whether the actor sees the whole department, so that a query needs no second look at its rows. */
export function isWide(actor: Actor | null): boolean {
  return actor?.posts.some(({ role }) => role === "staff" || role === "leader" || role === "admin") ?? false;
}

type Ids = RawBuilder<unknown>;
type Conditions = Record<Exclude<Scoped, "periods">, (ids: Ids, day: string) => RawBuilder<SqlBool>>;

/** Memberships that hold on the day; an open beginning, "", stands before every day. */
const holding = (day: string) => sql`"from" <= ${day} and ("to" = '' or "to" >= ${day})`;

const ofClusters: Conditions = {
  obligations: ids => sql`"obligations"."clusterId" in (${ids})`,
  conferences: ids => sql`"conferences"."clusterId" in (${ids})`,
  clusters: ids => sql`"clusters"."id" in (${ids})`,
  agreements: ids => sql`"agreements"."clusterId" in (${ids})`,
  units: (ids, day) => sql`"units"."id" in (select "unitId" from "clusterMembers"
    where "clusterId" in (${ids}) and ${holding(day)})`,
  officials: (ids, day) => officialsOf(ofClusters.conferences(ids, day)),
};

const ofUnits: Conditions = {
  obligations: ids => sql`"obligations"."unitId" in (${ids})`,
  conferences: (ids, day) => sql`("conferences"."clusterId" in (${clustersOf(ids, day)})
    or "conferences"."id" in (select "conferenceId" from "participations" where "unitId" in (${ids})))`,
  clusters: (ids, day) => sql`"clusters"."id" in (${clustersOf(ids, day)})`,
  agreements: (ids, day) => sql`"agreements"."clusterId" in (${clustersOf(ids, day)})`,
  units: ids => sql`"units"."id" in (${ids})`,
  officials: (ids, day) => officialsOf(ofUnits.conferences(ids, day)),
};

function clustersOf(units: Ids, day: string) {
  return sql`select "clusterId" from "clusterMembers" where "unitId" in (${units}) and ${holding(day)}`;
}

function officialsOf(conferences: RawBuilder<SqlBool>) {
  return sql<SqlBool>`"officials"."id" in (select "officialId" from "conferenceOfficials"
    inner join "conferences" on "conferences"."id" = "conferenceOfficials"."conferenceId"
    where "conferences"."removedAt" is null and ${conferences})`;
}
