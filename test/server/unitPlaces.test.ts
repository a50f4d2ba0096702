import { expect, test } from "vitest";
import { unitColumns } from "../../server/units/unitPlaces.ts";
import { contract } from "../../src/api/contract.ts";
import { newId } from "../../src/domain/id.ts";
import type { UnitChangeDraft } from "../../src/domain/unit/unitChange.ts";
import { problemOf } from "../support/problemOf.ts";
import { openRound } from "../support/reviewWorld.ts";
import { describeOnEachDatabase } from "../support/world.ts";

const { unitChanges } = contract;
const document = { number: "127-QĐ/TU", day: "2026-06-20", issuer: "Tỉnh ủy", title: "" };

describeOnEachDatabase("Where a unit is named", world => {
  test("every table with a unit in a column is on the list", async () => {
    const tables = await world().store.db.introspection.getTables();
    const naming = tables.filter(({ columns }) => columns.some(({ name }) => name === "unitId"));
    expect(naming.map(({ name }) => name).sort()).toEqual(Object.values(unitColumns).sort());
  });

  test("is told with counts before a change, and again when it cannot be taken back", async () => {
    const staff = world().as("staff");
    const { units, cluster, form } = await openRound(world());
    const [mot = "", hai = ""] = [units.mot, units.hai];
    const { content, version } = await staff.view(contract.clusters.view, { id: cluster });
    const convened = { ...content, convenedBy: { id: mot, name: "Đơn vị mot" } };
    await staff.change(contract.clusters.update, { id: cluster, version, body: convened });
    const { places } = await staff.view(unitChanges.preview, { units: mot, day: "2026-07-15" });
    expect(places).toEqual([
      { place: "memberships", count: 1 },
      { place: "convening", count: 1 },
      { place: "posts", count: 1 },
      { place: "filings", count: 1 },
    ]);
    const [id, both] = [newId(), newId()];
    const change: UnitChangeDraft = {
      kind: "merge",
      day: "2026-07-15",
      from: [mot, hai],
      to: [{ id: both, name: "Đơn vị mới", shortName: "", kind: "party", parent: null }],
      document,
      note: "",
    };
    await staff.change(unitChanges.apply, { body: { id, content: change } });
    const period = newId();
    const days = { start: "2026-07-01", end: "2026-12-31", cutOff: "", deadline: "" };
    const half = { kind: "halfYear" as const, name: "6 tháng cuối năm 2026", ...days };
    await staff.change(contract.periods.create, { body: { id: period, content: half } });
    const due = { opensOn: "2026-12-01", dueOn: "2027-01-10", locksOn: "2027-01-20" };
    await staff.change(contract.obligations.generate, { body: { form: form.id, period, cluster, ...due } });
    const official = newId();
    const person = { name: "Nguyễn Văn Mẫu", rank: "", post: "Trưởng ban", isSample: true };
    await staff.change(contract.officials.create, { body: { id: official, content: person } });
    const kept = await staff.view(contract.officials.view, { id: official });
    const posts = kept.content.posts.map(post => ({ ...post, body: { id: both, name: "Đơn vị mới" } }));
    const body = { ...kept.content, posts };
    await staff.change(contract.officials.update, { id: official, version: kept.version, body });
    const refused = await problemOf(staff.change(unitChanges.revoke, { id, version: 1, body: {} }));
    expect(refused).toMatchObject({
      code: "conflict",
      fields: [
        { path: "", code: "unitInUse" },
        { path: "officials", count: 1 },
        { path: "filings", count: 1 },
      ],
    });
  });
});
