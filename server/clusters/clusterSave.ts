import { type ClusterDraft, type ClusterRecord, clusterNameOn } from "../../src/domain/cluster/cluster.ts";
import type { CatalogueLink } from "../../src/domain/conference/conferenceRefs.ts";
import { deadLinks } from "../catalogues.ts";
import type { Db, Tables, Tx } from "../db/tables.ts";
import type { Change } from "../http/handler.ts";
import { Refusal } from "../http/refusal.ts";
import { inScope, type Looker } from "../scope.ts";

/** A row as the whole cluster that it holds. */
export function clusterOf({
  id,
  version,
  content,
}: Pick<Tables["clusters"], "id" | "version" | "content">): ClusterRecord {
  return { id, version, content: JSON.parse(content) };
}

/** The cluster of this id as the looker may see it; an id outside is answered like one that nobody has. */
export async function findCluster(db: Db | Tx, id: string, looker: Looker): Promise<ClusterRecord> {
  const row = await db
    .selectFrom("clusters")
    .select(["id", "version", "content"])
    .where("id", "=", id)
    .where(inScope(looker, "clusters"))
    .executeTakeFirst();
  if (row === undefined) throw new Refusal("notFound");
  return clusterOf(row);
}

/** The cluster in the version that somebody saw; refuses when another stands there now. */
export async function takeCluster(tx: Tx, id: string, seen: number, looker: Looker): Promise<ClusterRecord> {
  const cluster = await findCluster(tx, id, looker);
  if (cluster.version !== seen) throw new Refusal("stale", { current: cluster });
  return cluster;
}

type Save = { tx: Tx; id: string; content: ClusterDraft; before: ClusterRecord | null };

/** Saves a cluster whole, with the members and heads that must be found across clusters, in the caller's transaction. */
export async function saveCluster({
  tx,
  id,
  content,
  before,
}: Save): Promise<Change<{ id: string; version: number }>> {
  const dead = await deadLinks(tx, linksOf(content));
  if (dead.length > 0) throw new Refusal("invalid", { fields: dead });
  const version = (before?.version ?? 0) + 1;
  const row = {
    version,
    name: clusterNameOn(content, "9999-12-31"),
    convenedBy: content.convenedBy.name,
    sector: content.sector,
    content: JSON.stringify(content),
  };
  if (before === null)
    await tx
      .insertInto("clusters")
      .values({ ...row, id })
      .execute();
  else await replaceRow(tx, before, row);
  await replaceFindable(tx, id, content, before !== null);
  return {
    answer: { id, version },
    recordId: id,
    before: before && { version: before.version, content: before.content },
    after: { version, content },
  };
}

async function replaceRow(tx: Tx, before: ClusterRecord, row: object): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable("clusters")
    .set(row)
    .where("id", "=", before.id)
    .where("version", "=", before.version)
    .executeTakeFirstOrThrow();
  // Another transaction was first; the caller reads what it saved and decides again.
  if (numUpdatedRows === 0n)
    throw new Refusal("stale", { current: { id: before.id, version: before.version + 1 } });
}

async function replaceFindable(
  tx: Tx,
  clusterId: string,
  { members, heads }: ClusterDraft,
  isUpdate: boolean,
): Promise<void> {
  if (isUpdate)
    for (const table of ["clusterMembers", "clusterHeads"] as const)
      await tx.deleteFrom(table).where("clusterId", "=", clusterId).execute();
  const memberRows = members.map(({ id, unit, from, to, subGroup }) => ({
    id,
    clusterId,
    unitId: unit,
    from,
    to,
    subGroup,
  }));
  if (memberRows.length > 0) await tx.insertInto("clusterMembers").values(memberRows).execute();
  const headRows = heads.map(({ id, unit, as, from, to }) => ({ id, clusterId, unitId: unit, as, from, to }));
  if (headRows.length > 0) await tx.insertInto("clusterHeads").values(headRows).execute();
}

function linksOf({ convenedBy, members, heads }: ClusterDraft): CatalogueLink[] {
  const link = (id: string, path: string) => ({ catalogue: "units" as const, id, path });
  return [
    ...(convenedBy.id === null ? [] : [link(convenedBy.id, "convenedBy")]),
    ...members.map(({ unit }, at) => link(unit, `members.${at}.unit`)),
    ...heads.map(({ unit }, at) => link(unit, `heads.${at}.unit`)),
  ];
}
