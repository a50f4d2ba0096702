import type { AuditName, NamedKind } from "../../src/domain/auditName.ts";
import { agreementWords } from "../../src/i18n/words/agreements.ts";
import type { Db } from "../db/tables.ts";

type Found = { id: string; name: string; of?: string | null };
type Finder = (db: Db, ids: string[]) => Promise<Found[]>;

const byName =
  (table: "units" | "clusters" | "periods" | "officials" | "user" | "reviewForms" | "unitGroups" | "views") =>
  (db: Db, ids: string[]): Promise<Found[]> =>
    db.selectFrom(table).select(["id", "name"]).where("id", "in", ids).execute();

const finders: Record<Exclude<NamedKind, "part">, Finder> = {
  unit: byName("units"),
  cluster: byName("clusters"),
  period: byName("periods"),
  official: byName("officials"),
  account: byName("user"),
  reviewForm: byName("reviewForms"),
  unitGroup: byName("unitGroups"),
  view: byName("views"),
  file: (db, ids) =>
    db.selectFrom("files").select(["id", "name", "ownerId as of"]).where("id", "in", ids).execute(),
  conference: async (db, ids) => {
    const rows = await db
      .selectFrom("conferences")
      .select(["id", "summary"])
      .where("id", "in", ids)
      .execute();
    return rows.map(({ id, summary }) => ({ id, name: JSON.parse(summary).title }));
  },
  review: async (db, ids) => {
    const rows = await db
      .selectFrom("obligations")
      .innerJoin("reviewForms", "reviewForms.id", "obligations.formId")
      .innerJoin("periods", "periods.id", "obligations.periodId")
      .select(["obligations.id", "unitName", "clusterName", "periods.name as period"])
      .select("reviewForms.name as form")
      .where("obligations.id", "in", ids)
      .execute();
    return rows.map(({ id, unitName, clusterName, form, period }) => ({
      id,
      name: [unitName || clusterName, form, period].join(" · "),
    }));
  },
  post: (db, ids) =>
    db
      .selectFrom("posts")
      .innerJoin("user", "user.id", "posts.accountId")
      .select(["posts.id", "user.name", "accountId as of"])
      .where("posts.id", "in", ids)
      .execute(),
  agreement: async (db, ids) => {
    const rows = await db
      .selectFrom("agreements")
      .innerJoin("clusters", "clusters.id", "agreements.clusterId")
      .select(["agreements.id", "year", "clusterId", "clusters.name as cluster"])
      .where("agreements.id", "in", ids)
      .execute();
    return rows.map(({ id, year, clusterId, cluster }) => ({
      id,
      name: `${agreementWords.vi.title(year)} · ${cluster}`,
      of: `${clusterId} ${year}`,
    }));
  },
  unitChange: async (db, ids) => {
    const rows = await db
      .selectFrom("unitChangeLinks")
      .innerJoin("units", "units.id", "unitChangeLinks.unitId")
      .select(["changeId as id", "units.name", "unitId as of"])
      .where("changeId", "in", ids)
      .orderBy("side", "desc")
      .execute();
    return rows.map(row => ({
      ...row,
      name: rows.flatMap(one => (one.id === row.id ? one.name : [])).join(" → "),
    }));
  },
  unitImport: async () => [],
};

const isId = (text: string) => /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text);

/** What these ids stand for, by the names of today; an id that no table knows any more is left out. */
export async function namesOf(db: Db, wanted: Iterable<string>): Promise<Map<string, AuditName>> {
  const left = new Set([...wanted].filter(isId));
  const names = new Map<string, AuditName>();
  for (const [kind, find] of Object.entries(finders) as [Exclude<NamedKind, "part">, Finder][]) {
    const ids = [...left];
    for (let at = 0; at < ids.length; at += 500)
      for (const { id, name, of } of await find(db, ids.slice(at, at + 500))) {
        names.set(id, { kind, name, of: of ?? "" });
        left.delete(id);
      }
  }
  return names;
}

/** Everything in a record that is an id, and what the record itself calls its parts: the fields of a form, the rows of a list. */
export function idsIn(record: unknown): { ids: string[]; parts: Map<string, string> } {
  const ids: string[] = [];
  const parts = new Map<string, string>();
  const walk = (value: unknown) => {
    if (typeof value === "string" && isId(value)) ids.push(value);
    if (typeof value !== "object" || value === null) return;
    const { id, label, title, name, text } = value as Record<string, unknown>;
    const own = [label, title, name, text].find(one => typeof one === "string" && one !== "");
    if (typeof id === "string" && typeof own === "string") parts.set(id, own);
    Object.values(value).forEach(walk);
  };
  walk(record);
  return { ids, parts };
}
