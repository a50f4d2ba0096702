import { reachesDay } from "../../src/domain/dated.ts";
import type { Id } from "../../src/domain/id.ts";
import type { Actor } from "../../src/domain/people/actor.ts";
import { nameOn, type Unit } from "../../src/domain/unit/unit.ts";
import { endedUnits, type UnitChangeDraft } from "../../src/domain/unit/unitChange.ts";

import type { Tx } from "../db/tables.ts";
import { notify } from "../inbox/notify.ts";
import type { Carried } from "./unitChangeCarry.ts";

type Told = {
  change: UnitChangeDraft;
  carried: Carried;
  units: ReadonlyMap<Id, Unit>;
  actor: Actor;
  now: string;
};

/** Tells the reporters of units that end, and the secretaries of their clusters, what became of them. */
export async function tellUnitChange(tx: Tx, { change, carried, units, actor, now }: Told): Promise<void> {
  const ended = endedUnits(change).flatMap(id => units.get(id) ?? []);
  const unitId = change.to[0]?.id ?? ended[0]?.id;
  if (ended.length === 0 || unitId === undefined) return;
  const clusters = carried.clusters.map(({ id }) => id);
  const secretaries =
    clusters.length === 0
      ? []
      : await tx.selectFrom("posts").select(["accountId", "to"]).where("clusterId", "in", clusters).execute();
  const people = [
    ...carried.posts.flatMap(({ before }) => before?.accountId ?? []),
    ...secretaries.filter(post => reachesDay(post, change.day)).map(({ accountId }) => accountId),
  ];
  const content = {
    kind: "unitMerged",
    unitId,
    units: ended.map(unit => nameOn(unit.content, change.day).name).join(", "),
    into: change.to.map(({ name }) => name).join(", "),
    day: change.day,
    by: actor.name,
  } as const;
  await notify(tx, { to: people.filter(id => id !== actor.id), content, at: now });
}
