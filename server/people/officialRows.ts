import type { Id } from "../../src/domain/id.ts";
import type { Official, OfficialDraft, PostBody } from "../../src/domain/people/official.ts";
import type { UnitDraft } from "../../src/domain/unit/unit.ts";
import type { Db, Tx } from "../db/tables.ts";
import type { Change } from "../http/handler.ts";
import { Refusal } from "../http/refusal.ts";
import { inScope, type Looker } from "../scope.ts";

type Row = { id: string; version: number; content: string };

/** Everybody whom the looker sees. */
export async function allOfficials(db: Db | Tx, looker: Looker): Promise<Official[]> {
  return withBodies(db, await seenOfficials(db, looker).execute());
}

/** Those of them who hold or held a post in the unit. */
export async function officialsIn(db: Db | Tx, unit: Id, looker: Looker): Promise<Official[]> {
  return withBodies(db, await seenOfficials(db, looker).where("content", "like", `%${unit}%`).execute());
}

/** Somebody as kept; one out of the looker's sight is not found. */
export async function findOfficial(db: Db | Tx, id: Id, looker: Looker): Promise<Official> {
  const [official] = await withBodies(db, await seenOfficials(db, looker).where("id", "=", id).execute());
  if (official === undefined) throw new Refusal("notFound");
  return official;
}

function seenOfficials(db: Db | Tx, looker: Looker) {
  return db.selectFrom("officials").select(["id", "version", "content"]).where(inScope(looker, "officials"));
}

/** The names of a body are part of the posts in it, so whoever sees the post sees them. */
async function withBodies(db: Db | Tx, rows: readonly Row[]): Promise<Official[]> {
  const people = rows.map(({ content, ...row }) => ({
    ...row,
    content: JSON.parse(content) as OfficialDraft,
  }));
  const ids = [
    ...new Set(people.flatMap(({ content }) => content.posts.flatMap(({ body }) => body.id ?? []))),
  ];
  const bodies = new Map<string, PostBody>();
  for (let at = 0; at < ids.length; at += idsAtOnce) {
    const units = db.selectFrom("units").select(["id", "content"]);
    for (const { id, content } of await units.where("id", "in", ids.slice(at, at + idsAtOnce)).execute()) {
      const { names }: UnitDraft = JSON.parse(content);
      bodies.set(id, { id, names: names.map(({ name, from }) => ({ name, from })) });
    }
  }
  return people.map(person => {
    const own = new Set(person.content.posts.map(({ body }) => body.id));
    return { ...person, bodies: [...own].flatMap(id => bodies.get(id ?? "") ?? []) };
  });
}

/** No engine takes an unlimited number of values in one statement. */
const idsAtOnce = 500;

/** Writes somebody over what stood there before; refuses when somebody else was first. */
export async function replaceOfficial(
  tx: Tx,
  before: Official,
  seen: number,
  content: OfficialDraft,
): Promise<Change<{ id: string; version: number }>> {
  const { id } = before;
  const version = seen + 1;
  const { numUpdatedRows } = await tx
    .updateTable("officials")
    .set({ version, name: content.name, content: JSON.stringify(content) })
    .where("id", "=", id)
    .where("version", "=", seen)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new Refusal("stale", { current: before });
  return { answer: { id, version }, recordId: id, before: before.content, after: content };
}
