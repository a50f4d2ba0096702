import { saveConference } from "../../server/conferenceSave.ts";
import type { Store } from "../../server/db/tables.ts";
import type { Actor } from "../../src/domain/actor.ts";
import type { NamedRef } from "../../src/domain/namedRef.ts";
import { seededId, seededRandom } from "../support/random.ts";
import { type Links, manyConferences } from "./manyConferences.ts";

const actor: Actor = {
  id: "bench",
  username: "bench",
  name: "Bench",
  role: "staff",
  mustChangePassword: false,
};

/** Fills a migrated, empty store with this many conferences by the real saving code, a thousand a transaction. */
export async function fill(store: Store, count: number, seed = 1): Promise<Links> {
  const { db, engine } = store;
  const random = seededRandom(seed);
  const refs = (length: number, word: string): NamedRef[] =>
    Array.from({ length }, (_, at) => ({ id: seededId(random), name: `${word} ${at + 1}` }));
  const links: Links = {
    clusters: refs(20, "Cụm thi đua số"),
    periods: refs(34, "Kỳ"),
    units: refs(200, "Đơn vị"),
  };
  const kept = (ref: NamedRef) => ({ id: ref.id ?? "", version: 1, name: ref.name });
  await db
    .insertInto("clusters")
    .values(links.clusters.map(ref => ({ ...kept(ref), convenedBy: "", sector: "" })))
    .execute();
  await db
    .insertInto("units")
    .values(links.units.map(ref => ({ ...kept(ref), kind: "", shortName: "" })))
    .execute();
  const half = (at: number) => ({ start: `${2010 + (at >> 1)}-01-01`, end: `${2010 + (at >> 1)}-06-30` });
  await db
    .insertInto("periods")
    .values(links.periods.map((ref, at) => ({ ...kept(ref), kind: "halfYear", ...half(at) })))
    .execute();

  const source = manyConferences(seed, links);
  for (let made = 0; made < count; ) {
    await db.transaction().execute(async tx => {
      for (let inBatch = 0; inBatch < 1000 && made < count; inBatch++, made++) {
        const { id, content } = source.next().value as {
          id: string;
          content: Parameters<typeof saveConference>[0]["content"];
        };
        const now = new Date(Date.UTC(2026, 0, 1) + made * 1000).toISOString();
        const saved = { tx, engine, actor, now, id, content, before: null };
        await saveConference({ ...saved, state: made % 10 === 0 ? "draft" : "recorded" });
      }
    });
  }
  return links;
}
