import { expect, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import { newId } from "../../src/domain/id.ts";
import { problemOf } from "../support/problemOf.ts";
import { describeOnEachDatabase } from "../support/world.ts";

const { list, create, update, remove, chooseColumns } = contract.views;
const overdue = { list: "conferences", name: "Quá hạn", address: "?tasks=overdue", isDefault: false };

describeOnEachDatabase("A view that somebody saved", world => {
  const named = async (who: string) =>
    (await world().as(who).view(list, { list: "conferences" })).rows.map(row => row.name);

  test("is kept in the order of saving, for its owner alone", async () => {
    const staff = world().as("staff");
    await staff.change(create, { body: { id: newId(), content: { ...overdue, name: "Thứ hai" } } });
    await staff.change(create, { body: { id: newId(), content: { ...overdue, name: "Chủ nhật" } } });
    await staff.change(create, { body: { id: newId(), content: { ...overdue, list: "units" } } });
    expect(await named("staff")).toEqual(["Thứ hai", "Chủ nhật"]);
    expect(await named("leader")).toEqual([]);
    expect(await named("admin")).toEqual([]);
  });

  test("is renamed, overwritten and removed by its owner, and to others it does not exist", async () => {
    const [staff, leader] = [world().as("staff"), world().as("leader")];
    const id = newId();
    await staff.change(create, { body: { id, content: overdue } });
    const body = { name: "Trễ hạn", address: "?tasks=overdue&sort=title", isDefault: false };
    expect(await problemOf(leader.change(update, { id, version: 1, body }))).toMatchObject({
      code: "notFound",
    });
    expect(await problemOf(leader.change(remove, { id, version: 1, body: {} }))).toMatchObject({
      code: "notFound",
    });
    await staff.change(update, { id, version: 1, body });
    expect(await problemOf(staff.change(update, { id, version: 1, body }))).toMatchObject({ code: "stale" });
    const { rows } = await staff.view(list, { list: "conferences" });
    expect(rows).toEqual([{ ...overdue, ...body, id, version: 2 }]);
    await staff.change(remove, { id, version: 2, body: {} });
    expect(await named("staff")).toEqual([]);
  });

  test("opens the list when it is the default, of which there is one", async () => {
    const staff = world().as("staff");
    const [first, second] = [newId(), newId()];
    await staff.change(create, { body: { id: first, content: { ...overdue, isDefault: true } } });
    await staff.change(create, {
      body: { id: second, content: { ...overdue, name: "Khác", isDefault: true } },
    });
    const defaults = async () =>
      (await staff.view(list, { list: "conferences" })).rows.filter(row => row.isDefault).map(row => row.id);
    expect(await defaults()).toEqual([second]);
    const { list: _, ...body } = { ...overdue, isDefault: true };
    await staff.change(update, { id: first, version: 1, body });
    expect(await defaults()).toEqual([first]);
  });

  test("stays the default of its owner whatever others open the list with", async () => {
    for (const who of ["staff", "leader"])
      await world()
        .as(who)
        .change(create, { body: { id: newId(), content: { ...overdue, isDefault: true } } });
    const { rows } = await world().as("staff").view(list, { list: "conferences" });
    expect(rows.map(row => row.isDefault)).toEqual([true]);
  });

  test("leads nowhere but to its own list", async () => {
    const staff = world().as("staff");
    for (const address of ["https://example.org", "//x", "?a#b", "? x", "javascript:0"]) {
      const content = { ...overdue, address };
      expect(
        await problemOf(staff.change(create, { body: { id: newId(), content } })),
        address,
      ).toMatchObject({
        code: "invalid",
      });
    }
  });
});

describeOnEachDatabase("The columns that somebody looks at", world => {
  test("are theirs alone and change as often as they like", async () => {
    const staff = world().as("staff");
    const columnsOf = async (who: string) =>
      (await world().as(who).view(list, { list: "conferences" })).columns;
    expect(await columnsOf("staff")).toBe("");
    await staff.change(chooseColumns, { list: "conferences", body: { columns: "title,date" } });
    await staff.change(chooseColumns, { list: "conferences", body: { columns: "title,state" } });
    expect(await columnsOf("staff")).toBe("title,state");
    expect(await columnsOf("leader")).toBe("");
  });
});
