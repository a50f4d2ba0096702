import { expect, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import { newId } from "../../src/domain/id.ts";
import { addHolder } from "../support/holders.ts";
import { problemOf } from "../support/problemOf.ts";
import { openRound } from "../support/reviewWorld.ts";
import { describeOnEachDatabase } from "../support/world.ts";

const { accounts, clusters, officials, posts, units } = contract;

describeOnEachDatabase("The people of a unit and of a cluster", open => {
  test("are those who report for it and who hold posts in it on the day, in protocol's order", async () => {
    const world = open();
    const staff = world.as("staff");
    const round = await openRound(world);
    const unit = round.units.mot ?? "";
    await addHolder(world, "cu", [{ role: "reporter", unitId: unit, from: "2024-01-01", to: "2025-12-31" }]);
    const body = { id: unit, name: "Đơn vị một" };
    const post = { body, level: "deputy" as const, kind: "state" as const, endBasis: "" };
    const add = async (name: string, held: object[]) => {
      const id = newId();
      await staff.change(officials.create, {
        body: { id, content: { name, rank: "", post: "", isSample: true } },
      });
      const rows = held.map(row => ({
        id: newId(),
        ...post,
        basis: "QĐ 7",
        from: "",
        to: "",
        title: "Phó",
        ...row,
      }));
      const content = { name, isSample: true, posts: rows, ranks: [], note: "" };
      await staff.change(officials.update, { id, version: 1, body: content });
      return id;
    };
    const deputy = await add("Người Phó", [
      { from: "2025-01-01", to: "2025-12-31", title: "Chuyên viên", level: "other" },
      { from: "2026-01-01" },
    ]);
    const head = await add("Người Trưởng", [{ title: "Trưởng", level: "head" }]);
    await add("Người ngoài", [{ body: { id: null, name: "Đơn vị một" } }]);

    const now = await staff.view(units.people, { id: unit });
    expect(now.reporters).toMatchObject([{ name: "Người mot", inPlaceOf: "", officialId: null }]);
    expect(now.officials.map(row => [row.id, row.written.split(" ")[0], row.basis])).toEqual([
      [head, "Trưởng", "QĐ 7"],
      [deputy, "Phó", "QĐ 7"],
    ]);
    const then = await staff.view(units.people, { id: unit, on: "2025-06-30" });
    expect(then.reporters.map(({ name }) => name)).toContain("Người cu");
    expect(then.officials.map(row => row.written.split(" ")[0])).toEqual(["Trưởng", "Chuyên"]);
    // A reporter meets no conference of these people, so they are not shown there; the reporters are.
    expect(await world.as("mot").view(units.people, { id: unit })).toMatchObject({
      reporters: [{ name: "Người mot" }],
      officials: [],
    });
    const elsewhere = world.as("mot").view(units.people, { id: round.units.hai ?? "" });
    expect((await problemOf(elsewhere)).code).toBe("notFound");
  });

  test("name whoever stands in for whom, until a switched-off account holds nothing any more", async () => {
    const world = open();
    const [admin, staff] = [world.as("admin"), world.as("staff")];
    const { cluster } = await openRound(world);
    const own = await addHolder(world, "thu.ky", [
      { role: "secretary", clusterId: cluster, to: "2026-12-31" },
    ]);
    const substitute = await addHolder(world, "thay", []);
    const { posts: held } = (await admin.view(accounts.list, {})).rows.find(({ id }) => id === own) ?? {};
    const stay = { from: "2026-07-01", to: "2026-07-31", basis: "Giấy ủy quyền 05" };
    await admin.change(posts.delegate, {
      id: held?.[0]?.id ?? "",
      body: { id: newId(), content: { accountId: substitute, ...stay } },
    });
    const on = async (day: string) => {
      const { rows } = await staff.view(clusters.secretaries, { id: cluster, on: day });
      return rows.filter(({ name }) => ["Người thay", "Người thu.ky"].includes(name));
    };
    expect(await on("2026-07-15")).toMatchObject([
      { name: "Người thay", inPlaceOf: "Người thu.ky", ...stay },
      { name: "Người thu.ky", inPlaceOf: "", to: "2026-12-31" },
    ]);
    expect((await on("2026-08-01")).map(({ name }) => name)).toEqual(["Người thu.ky"]);
    await world.store.db.updateTable("user").set({ isDisabled: 1 }).where("id", "=", own).execute();
    expect(await on("2026-08-01")).toEqual([]);
    // Whoever stands in for them can do nothing either.
    expect(await on("2026-07-15")).toEqual([]);
    expect((await on("2026-06-30")).map(({ name }) => name)).toEqual(["Người thu.ky"]);
  });
});
