import { saveConference } from "../../server/conferences/conferenceSave.ts";
import type { Store } from "../../server/db/tables.ts";
import { clusterFrom } from "../../src/domain/cluster/cluster.ts";
import type { NamedRef } from "../../src/domain/namedRef.ts";
import { holderOf } from "../support/holders.ts";
import { seededId, seededRandom } from "../support/random.ts";
import { someUnit } from "../support/someUnit.ts";
import { benchLinks, type Links } from "./benchLinks.ts";
import { manyConferences } from "./manyConferences.ts";

const actor = holderOf("staff");

const batch = 1000;

function kept(ref: NamedRef) {
  return { id: ref.id ?? "", version: 1, name: ref.name };
}

export function clusterRow({ id, name }: NamedRef) {
  const content = clusterFrom(id ?? "", { name, convenedBy: "", sector: "" });
  return { ...kept({ id, name }), convenedBy: "", sector: "", content: JSON.stringify(content) };
}

function halfYear(at: number) {
  const year = 2010 + Math.floor(at / 2);
  return { kind: "halfYear", start: `${year}-01-01`, end: `${year}-06-30` };
}

function membersOf({ clusters, units }: Links) {
  const random = seededRandom(2);
  return units.map((unit, at) => ({
    id: seededId(random),
    clusterId: clusters[at % clusters.length]?.id ?? "",
    unitId: unit.id ?? "",
    from: "",
    to: "",
    subGroup: "",
  }));
}

/** Fills a migrated, empty store with this many conferences by the real saving code, a thousand a transaction. */
export async function fill(store: Store, count: number, seed = 1): Promise<void> {
  const { db, engine } = store;
  const links = benchLinks(seed);
  await db.insertInto("clusters").values(links.clusters.map(clusterRow)).execute();
  await db
    .insertInto("units")
    .values(links.units.map(ref => someUnit(ref.name, ref.id ?? undefined)))
    .execute();
  // Each unit belongs to one cluster: a reporter sees that cluster's register, and what the unit took part in elsewhere.
  await db.insertInto("clusterMembers").values(membersOf(links)).execute();
  await db
    .insertInto("periods")
    .values(
      links.periods.map((ref, at) => ({
        ...kept(ref),
        ...halfYear(at),
        cutOff: "",
        deadline: "",
        state: "open" as const,
      })),
    )
    .execute();

  const source = manyConferences(seed, links);
  for (let from = 0; from < count; from += batch) {
    const size = Math.min(batch, count - from);
    await db.transaction().execute(async tx => {
      for (let at = from; at < from + size; at++) {
        const { id, content } = source.next().value;
        const now = new Date(Date.UTC(2026, 0, 1) + at * 1000).toISOString();
        const state = at % 10 === 0 ? "draft" : "recorded";
        await saveConference({ tx, engine, actor, now, id, content, state, act: "created", before: null });
      }
    });
  }
}
