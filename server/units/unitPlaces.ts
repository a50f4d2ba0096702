import type { Id } from "../../src/domain/id.ts";
import { type UnitPlace, type UnitPlaceCount, unitPlaces } from "../../src/domain/unit/unitPlace.ts";
import type { Db, Tables, Tx } from "../db/tables.ts";
import { Refusal } from "../http/refusal.ts";

/** Tables that name a unit in a column; a test compares them with the schema. */
export const unitColumns = {
  memberships: "clusterMembers",
  heads: "clusterHeads",
  posts: "posts",
  filings: "obligations",
  participations: "participations",
  tasks: "taskOwners",
  changes: "unitChangeLinks",
} as const satisfies Partial<Record<UnitPlace, keyof Tables>>;

/** Records kept whole that name units inside; `within` is the part that does, where another part is counted by its own table. */
const documents = {
  below: { table: "units", within: ({ parents }) => parents },
  convening: { table: "clusters", within: ({ convenedBy }) => convenedBy },
  agreements: { table: "agreements" },
  officials: { table: "officials" },
  conferences: { table: "conferences" },
  groups: { table: "unitGroups" },
} as const satisfies Partial<Record<UnitPlace, Document>>;

type Document = { table: keyof Tables; within?: (content: Record<string, unknown>) => unknown };

/** Whose names are looked for. */
type Asked = {
  units: readonly Id[];
  /** A change of units that does not count. */
  besides?: Id;
  /** An instant before which no conference can have named them. */
  since?: string;
};

/** No engine takes an unlimited number of values in one statement. */
const idsAtOnce = 500;

/** Where units are named, and in how many records: the one list behind the preview of a change, its undoing, and that of an import. */
export async function placesNaming(db: Db | Tx, asked: Asked): Promise<UnitPlaceCount[]> {
  const counts: UnitPlaceCount[] = [];
  for (const place of unitPlaces) {
    const count =
      place in unitColumns
        ? await rowsNaming(db, place as keyof typeof unitColumns, asked)
        : await documentsNaming(db, documents[place as keyof typeof documents], asked);
    if (count > 0) counts.push({ place, count });
  }
  return counts;
}

/** Refuses to let units go that anything names, and says what does. */
export async function refuseNamed(tx: Tx, asked: Asked): Promise<void> {
  const places = await placesNaming(tx, asked);
  if (places.length === 0) return;
  const named = places.map(({ place, count }) => ({ path: place, code: "unitInUse", count }));
  throw new Refusal("conflict", { fields: [{ path: "", code: "unitInUse" }, ...named] });
}

async function rowsNaming(
  db: Db | Tx,
  place: keyof typeof unitColumns,
  { units, besides = "" }: Asked,
): Promise<number> {
  // A change that was taken back names nobody any more.
  const standing = db.selectFrom("unitChanges").select("id").where("revokedAt", "is", null);
  let count = 0;
  for (let at = 0; at < units.length; at += idsAtOnce) {
    const found = db
      .selectFrom(unitColumns[place] as "unitChangeLinks")
      .select(eb => eb.fn.countAll<number>().as("count"))
      .where("unitId", "in", units.slice(at, at + idsAtOnce));
    const rows = await (place === "changes"
      ? found.where("changeId", "!=", besides).where("changeId", "in", standing)
      : found
    ).execute();
    count += rows[0]?.count ?? 0;
  }
  return count;
}

const ids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

async function documentsNaming(
  db: Db | Tx,
  { table, within }: Document,
  { units, since = "" }: Asked,
): Promise<number> {
  const all = db.selectFrom(table as "conferences").select(["id", "content"]);
  const fresh = table === "conferences" && since !== "" ? all.where("updatedAt", ">=", since) : all;
  // A few units are looked for by the database, many in what it hands over.
  const rows = await (units.length > 100
    ? fresh
    : fresh.where(eb => eb.or(units.map(unit => eb("content", "like", `%${unit}%`))))
  ).execute();
  const asked = new Set(units);
  const names = (text: string) => (text.match(ids) ?? []).some(id => asked.has(id));
  return rows.filter(({ id, content }) => {
    if (table === "units" && asked.has(id)) return false;
    return names(within === undefined ? content : JSON.stringify(within(JSON.parse(content)) ?? null));
  }).length;
}
