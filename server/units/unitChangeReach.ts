import { holdsOn, reachesDay } from "../../src/domain/dated.ts";
import type { Id } from "../../src/domain/id.ts";
import { nameOn, parentOn } from "../../src/domain/unit/unit.ts";
import type { UnitChangeReach } from "../../src/domain/unit/unitStory.ts";
import type { Db } from "../db/tables.ts";
import { placesNaming } from "./unitPlaces.ts";

/** What else names these units: memberships and posts that reach the day, conferences on it or later, tasks, groups, units below. */
export async function reachOf(
  db: Db,
  { units, day, actorId }: { units: readonly Id[]; day: string; actorId: string },
): Promise<UnitChangeReach> {
  if (units.length === 0)
    return {
      memberships: [],
      heads: [],
      posts: [],
      conferences: [],
      tasks: 0,
      groups: [],
      below: [],
      places: [],
    };
  const kept = (await db.selectFrom("units").select(["id", "content"]).execute()).map(row => ({
    id: row.id,
    content: JSON.parse(row.content),
  }));
  const names = new Map(kept.map(({ id, content }) => [id, nameOn(content, day).name]));
  const placesIn = async (table: "clusterMembers" | "clusterHeads") => {
    const rows = await db
      .selectFrom(table as "clusterMembers")
      .innerJoin("clusters", "clusters.id", "clusterId")
      .where("unitId", "in", units)
      .select(["clusterId", "clusters.name as cluster", "unitId", "to"])
      .execute();
    return rows
      .filter(row => reachesDay(row, day))
      .map(({ clusterId, cluster, unitId }) => ({ clusterId, cluster, unit: names.get(unitId) ?? "" }));
  };
  const posts = await db
    .selectFrom("posts")
    .innerJoin("user", "user.id", "posts.accountId")
    .where("unitId", "in", units)
    .select(["posts.id", "user.name as holder", "accountId", "unitId", "to"])
    .execute();
  const groups = (await db.selectFrom("unitGroups").select(["id", "name", "content"]).execute()).filter(row =>
    units.some(id => row.content.includes(id)),
  );
  return {
    memberships: await placesIn("clusterMembers"),
    heads: await placesIn("clusterHeads"),
    posts: posts
      .filter(row => reachesDay(row, day))
      .map(({ id, holder, accountId, unitId }) => {
        const unit = names.get(unitId ?? "") ?? "";
        return { id, holder, unit, mayFollow: accountId !== actorId };
      }),
    ...(await conferencesNaming(db, units, day)),
    groups: groups.map(({ id, name }) => ({ id, name })),
    below: kept
      .filter(({ content }) => holdsOn(content, day) && units.includes(parentOn(content, day) ?? ""))
      .map(({ id }) => ({ id, name: names.get(id) ?? "" })),
    places: await placesNaming(db, { units }),
  };
}

async function conferencesNaming(db: Db, units: readonly Id[], day: string) {
  const rows = await db
    .selectFrom("conferences")
    .select(["id", "firstDay", "content"])
    .where("removedAt", "is", null)
    .where(eb => eb.or(units.map(id => eb("content", "like", `%${id}%`))))
    .orderBy("firstDay")
    .execute();
  const drafts = rows.map(row => ({ ...row, content: JSON.parse(row.content) }));
  const owned = drafts.flatMap(({ content }) =>
    (content.tasks as { owners: { id: Id | null }[] }[]).filter(task =>
      task.owners.some(({ id }) => id !== null && units.includes(id)),
    ),
  );
  return {
    conferences: drafts
      .filter(({ firstDay }) => firstDay >= day)
      .map(({ id, firstDay, content }) => ({ id, title: content.title as string, day: firstDay })),
    tasks: owned.length,
  };
}
