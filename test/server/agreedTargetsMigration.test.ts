import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Migrator } from "kysely";
import { describe, expect, onTestFinished, test } from "vitest";
import { openPostgres, openSqlite } from "../../server/db/dialect.ts";
import { migrate } from "../../server/db/migrate.ts";
import { migrationsFor } from "../../server/db/migrations.ts";
import type { Engine } from "../../server/db/tables.ts";
import { sha256 } from "../../server/http/sha256.ts";
import { newId } from "../../src/domain/id.ts";
import { ReviewForm } from "../../src/domain/review/reviewForm.ts";
import { fieldOf, formOf } from "../support/anyReview.ts";
import { freshDatabase } from "../support/postgres.mjs";
import { engines } from "../support/world.ts";

async function openStore(engine: Engine) {
  if (engine === "postgres") {
    const { url, drop } = await freshDatabase();
    const store = openPostgres(url);
    onTestFinished(() => store.close().then(drop));
    return store;
  }
  const folder = mkdtempSync(join(tmpdir(), "so-ket-agreed-"));
  const store = openSqlite(join(folder, "so-ket.sqlite"));
  onTestFinished(() => store.close().then(() => rmSync(folder, { recursive: true })));
  return store;
}

describe.each(engines)("Forms from before targets were linked and figures had codes (%s)", engine => {
  test("can be read and edited, and one that had not changed since it was published still has not", async () => {
    const store = await openStore(engine);
    const until = Object.entries(migrationsFor(engine)).filter(([name]) => name < "0018");
    const provider = { getMigrations: async () => Object.fromEntries(until) };
    const { error } = await new Migrator({ db: store.db, provider }).migrateToLatest();
    if (error !== undefined) throw error;
    const { agreed: _, code: __, ...field } = fieldOf({ kind: "count" });
    const form = formOf([]);
    const content = JSON.stringify({ ...form, sections: [{ ...form.sections[0], fields: [field] }] });
    const [published, changed] = [newId(), newId()];
    const row = { version: 2, name: form.name, content, number: 1, updatedAt: "", updatedBy: "" };
    for (const [id, hash] of [
      [published, sha256(content)],
      [changed, sha256("")],
    ] as const) {
      await store.db
        .insertInto("reviewForms")
        .values({ ...row, id, publishedHash: hash })
        .execute();
      await store.db
        .insertInto("reviewFormNumbers")
        .values({ formId: id, number: 1, content, at: "", by: "" })
        .execute();
    }

    await migrate(store);

    const rows = await store.db.selectFrom("reviewForms").selectAll().execute();
    const numbers = await store.db.selectFrom("reviewFormNumbers").selectAll().execute();
    for (const one of [...rows, ...numbers])
      expect(ReviewForm.parse(JSON.parse(one.content)).sections[0]?.fields).toEqual([
        { ...field, agreed: "", code: "" },
      ]);
    const isPublished = (id: string) =>
      rows.some(one => one.id === id && one.publishedHash === sha256(one.content));
    expect([isPublished(published), isPublished(changed)]).toEqual([true, false]);
    // What the editor saves unchanged is, letter for letter, what was published.
    const [first] = rows;
    expect(JSON.stringify(ReviewForm.parse(JSON.parse(first?.content ?? "")))).toBe(first?.content);
  });
});
