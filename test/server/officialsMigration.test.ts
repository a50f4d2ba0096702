import { Migrator } from "kysely";
import { describe, expect, onTestFinished, test } from "vitest";
import { migrate } from "../../server/db/migrate.ts";
import { migrationsFor } from "../../server/db/migrations.ts";
import { newId } from "../../src/domain/id.ts";
import { type NewOfficial, officialFrom } from "../../src/domain/people/official.ts";
import { engines, openEmptyStore } from "../support/world.ts";

describe.each(engines)("A catalogue from before posts had dates (%s)", engine => {
  test("keeps every post and rank as rows without dates, and who is only a sample", async () => {
    const store = await openEmptyStore(engine);
    onTestFinished(() => store.close());
    const before = Object.fromEntries(
      Object.entries(migrationsFor(engine)).filter(([name]) => name < "0015"),
    );
    const migrator = new Migrator({ db: store.db, provider: { getMigrations: async () => before } });
    expect((await migrator.migrateToLatest()).error).toBeUndefined();
    const flat: NewOfficial[] = [
      { name: "Nguyễn Thị Thủy", rank: "", post: "Phó Trưởng ban Tuyên giáo", isSample: false },
      { name: "Đỗ Xuân Lộc", rank: "Đại tá", post: "Chủ tịch Hội Cựu chiến binh", isSample: true },
      { name: "Chỉ có tên", rank: "", post: "", isSample: true },
    ];
    const rows = flat.map(row => ({ ...row, id: newId() }));
    for (const row of rows)
      await store.db
        .insertInto("officials")
        .values({ ...row, version: 3, isSample: Number(row.isSample) } as never)
        .execute();

    await migrate(store);
    for (const { id, ...row } of rows) {
      const kept = await store.db
        .selectFrom("officials")
        .selectAll()
        .where("id", "=", id)
        .executeTakeFirstOrThrow();
      expect({ ...kept, content: JSON.parse(kept.content) }).toEqual({
        id,
        version: 3,
        name: row.name,
        content: officialFrom(id, row),
      });
    }
  });
});
