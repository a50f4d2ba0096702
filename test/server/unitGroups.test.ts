import { expect, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import { newId } from "../../src/domain/id.ts";
import { problemOf } from "../support/problemOf.ts";
import { addEntries } from "../support/saveAll.ts";
import { describeOnEachDatabase } from "../support/world.ts";

const { unitGroups } = contract;

describeOnEachDatabase("A group of units", world => {
  test("has its members of the day, is saved over the version seen, and knows only units of the catalogue", async () => {
    const [front, farmers] = (await addEntries(world())).units;
    const staff = world().as("staff");
    const id = newId();
    const member = (unit = "", from = "", to = "") => ({ id: newId(), unit, from, to });
    const name = "Các đoàn thể chính trị – xã hội cấp tỉnh";
    const members = [member(front?.id ?? "", "", "2025-06-30"), member(farmers?.id ?? "", "2025-07-01")];
    await staff.change(unitGroups.create, { body: { id, content: { name, members } } });
    const on = async (day: string) => (await world().as("leader").view(unitGroups.list, { on: day })).rows;
    expect(await on("2025-06-30")).toMatchObject([{ name, members: [{ id: front?.id, name: front?.name }] }]);
    expect(await on("2025-07-01")).toMatchObject([{ name, members: [{ id: farmers?.id }] }]);
    const save = (version: number, all = members) =>
      staff.change(unitGroups.update, { id, version, body: { name: "Đoàn thể", members: all } });
    await save(1);
    expect((await problemOf(save(1))).code).toBe("stale");
    expect(await staff.view(unitGroups.view, { id })).toMatchObject({
      version: 2,
      content: { name: "Đoàn thể" },
    });
    expect((await problemOf(save(2, [member(newId())]))).fields).toEqual([
      { path: "members.0.unit", code: "unknownLink" },
    ]);
    expect(
      (await problemOf(save(2, [...members, member(front?.id ?? "", "2025-01-01")]))).fields,
    ).toMatchObject([{ path: "members.2.unit", code: "memberTwice" }]);
  });
});
