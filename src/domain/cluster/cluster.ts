import { z } from "zod";
import { holdsOn, isOverlapping, OpenDay, refuseBackwards, rowOn, type Span } from "../dated.ts";
import { Id } from "../id.ts";
import { NamedRef } from "../namedRef.ts";
import { postMethods } from "../people/postMethod.ts";
import { brokenRule, type RuleCode } from "../ruleCode.ts";
import { line, requiredLine } from "../text/cleanText.ts";

/** What a unit does for the cluster that it leads. */
export const headPosts = ["head", "deputy"] as const;

/** Papers that a cluster stands on. */
const clusterDocumentKinds = ["byLaw", "plan", "decision", "other"] as const;

/** A name that holds from its day ("" for the first) until the next one begins. */
export const ClusterName = z.strictObject({ id: Id, name: requiredLine(300), from: OpenDay });

/** A stretch of membership; a unit that left and came back has two. */
export const ClusterMember = z
  .strictObject({ id: Id, unit: Id, from: OpenDay, to: OpenDay, subGroup: line(120) })
  .superRefine(refuseBackwards);
export type ClusterMember = z.infer<typeof ClusterMember>;

/** A stretch of heading the cluster, or of being deputy; held by a unit, never by a person. */
export const ClusterHead = z
  .strictObject({
    id: Id,
    unit: Id,
    as: z.enum(headPosts),
    from: OpenDay,
    to: OpenDay,
    method: z.enum(postMethods),
    basis: line(300),
  })
  .superRefine(refuseBackwards);
export type ClusterHead = z.infer<typeof ClusterHead>;

export const ClusterDocument = z.strictObject({
  id: Id,
  kind: z.enum(clusterDocumentKinds),
  number: line(80),
  title: requiredLine(300),
  issuer: line(300),
  day: OpenDay,
});

/**
 * A cluster with all its dates. Its number identifies nothing: the same number stands under several convening bodies and sectors.
 * On no day is a unit a member twice, and on no day do two units head it.
 */
export const ClusterDraft = z
  .strictObject({
    names: z.array(ClusterName).min(1).max(50),
    convenedBy: NamedRef,
    sector: line(120),
    from: OpenDay,
    /** The last day on which it existed. */
    to: OpenDay,
    members: z.array(ClusterMember).max(500),
    heads: z.array(ClusterHead).max(500),
    documents: z.array(ClusterDocument).max(200),
  })
  .superRefine((cluster, ctx) => {
    refuseBackwards(cluster, ctx);
    for (const { path, code } of clashesIn(cluster)) ctx.addIssue({ ...brokenRule(code), path });
  });
export type ClusterDraft = z.infer<typeof ClusterDraft>;

type Rows = Pick<ClusterDraft, "names" | "members" | "heads" | "documents">;
type Clash = { path: (string | number)[]; code: RuleCode };

function clashesIn({ names, members, heads, documents }: Rows): Clash[] {
  const clashes: Clash[] = [];
  names.forEach(({ from }, at) => {
    const before = names[at - 1];
    if (before !== undefined && from <= before.from)
      clashes.push({ path: ["names", at, "from"], code: "notInOrder" });
  });
  clashes.push(
    ...meetings(members, (a, b) => a.unit === b.unit, "memberTwice").map(([at, code]) => ({
      path: ["members", at, "unit"],
      code,
    })),
    ...meetings(heads, (a, b) => a.as === "head" && b.as === "head", "twoHeads").map(([at, code]) => ({
      path: ["heads", at, "from"],
      code,
    })),
    ...meetings(heads, (a, b) => a.unit === b.unit && !(a.as === "head" && b.as === "head"), "postTwice").map(
      ([at, code]) => ({ path: ["heads", at, "unit"], code }),
    ),
  );
  for (const [list, rows] of Object.entries({ names, members, heads, documents })) {
    const seen = new Set<string>();
    rows.forEach(({ id }, at) => {
      if (seen.has(id)) clashes.push({ path: [list, at, "id"], code: "duplicateId" });
      seen.add(id);
    });
  }
  return clashes;
}

/** The rows that share a day with an earlier row of the same matter. */
function meetings<Row extends Span>(
  rows: readonly Row[],
  isSame: (a: Row, b: Row) => boolean,
  code: RuleCode,
): [number, RuleCode][] {
  return rows.flatMap((row, at): [number, RuleCode][] =>
    rows.slice(0, at).some(other => isSame(row, other) && isOverlapping(row, other)) ? [[at, code]] : [],
  );
}

/** A cluster as somebody first writes it down; dates, members and heads come later. */
export const NewCluster = z.strictObject({
  name: requiredLine(300),
  convenedBy: line(300),
  sector: line(120),
});
export type NewCluster = z.infer<typeof NewCluster>;

/** The whole cluster behind a first writing-down. Its name shares its own identity, so that the same writing makes the same cluster. */
export function clusterFrom(id: Id, { name, convenedBy, sector }: NewCluster): ClusterDraft {
  return {
    names: [{ id, name, from: "" }],
    convenedBy: { id: null, name: convenedBy },
    sector,
    from: "",
    to: "",
    members: [],
    heads: [],
    documents: [],
  };
}

/** The name that the cluster bore on the day; its first one before that. */
export function clusterNameOn({ names }: Pick<ClusterDraft, "names">, day: string): string {
  return rowOn(names, day)?.name ?? "";
}

/** The members of the day, in the order in which they are listed. */
export function membersOn({ members }: Pick<ClusterDraft, "members">, day: string): ClusterMember[] {
  return members.filter(member => holdsOn(member, day));
}

/** Who heads the cluster on the day; undefined while nobody does. */
export function headOn({ heads }: Pick<ClusterDraft, "heads">, day: string): ClusterHead | undefined {
  return heads.find(head => head.as === "head" && holdsOn(head, day));
}

/** The deputies of the day. */
export function deputiesOn({ heads }: Pick<ClusterDraft, "heads">, day: string): ClusterHead[] {
  return heads.filter(head => head.as === "deputy" && holdsOn(head, day));
}

/** A cluster in the books. */
export const ClusterRecord = z.strictObject({
  id: Id,
  version: z.int().positive(),
  content: ClusterDraft,
});
export type ClusterRecord = z.infer<typeof ClusterRecord>;

/** A line of the list of clusters, as things stood on one day. */
export const Cluster = z.strictObject({
  id: Id,
  version: z.int().positive(),
  name: z.string(),
  /** Names of other times, by which people still look for it. */
  otherNames: z.array(z.string()),
  convenedBy: z.string(),
  sector: z.string(),
  from: OpenDay,
  to: OpenDay,
  memberCount: z.int(),
  heads: z.array(z.strictObject({ unit: Id, as: z.enum(headPosts) })),
});
export type Cluster = z.infer<typeof Cluster>;

/** The cluster as a list shows it on the day. */
export function clusterOn({ id, version, content }: ClusterRecord, day: string): Cluster {
  const name = clusterNameOn(content, day);
  const otherNames = [...new Set(content.names.map(row => row.name))].filter(other => other !== name);
  return {
    id,
    version,
    name,
    otherNames,
    convenedBy: content.convenedBy.name,
    sector: content.sector,
    from: content.from,
    to: content.to,
    memberCount: membersOn(content, day).length,
    heads: content.heads.filter(head => holdsOn(head, day)).map(({ unit, as }) => ({ unit, as })),
  };
}
