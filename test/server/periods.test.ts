import { expect, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import { newId } from "../../src/domain/id.ts";
import { periodsOfYear } from "../../src/domain/period/periodPattern.ts";
import { problemOf } from "../support/problemOf.ts";
import { describeOnEachDatabase } from "../support/world.ts";

const { periods } = contract;
const content = {
  name: "6 tháng đầu năm 2026",
  kind: "halfYear" as const,
  start: "2026-01-01",
  end: "2026-06-30",
  cutOff: "2026-06-15",
  deadline: "2026-06-20",
};

describeOnEachDatabase("A period", world => {
  test("is planned, opened, closed, and reopened only with a reason and by an administrator", async () => {
    const [staff, admin] = [world().as("staff"), world().as("admin")];
    const id = newId();
    await staff.change(periods.create, { body: { id, content } });
    const stateOf = async () => (await staff.view(periods.list, {})).rows[0];
    expect(await stateOf()).toMatchObject({
      state: "planned",
      can: { edit: true, open: true, close: { no: "notOpen" }, reopen: { no: "role" } },
    });
    await staff.change(periods.open, { id, version: 1, body: {} });
    expect(await problemOf(staff.change(periods.open, { id, version: 2, body: {} }))).toMatchObject({
      code: "conflict",
      why: "alreadyOpen",
    });
    await staff.change(periods.close, { id, version: 2, body: {} });
    expect(await stateOf()).toMatchObject({ state: "closed", can: { edit: { no: "periodClosed" } } });
    expect(await problemOf(staff.change(periods.update, { id, version: 3, body: content }))).toMatchObject({
      code: "conflict",
      why: "periodClosed",
    });
    const reason = "Đơn vị nộp bổ sung số liệu";
    expect(await problemOf(staff.change(periods.reopen, { id, version: 3, body: { reason } }))).toMatchObject(
      { code: "forbidden" },
    );
    expect(
      await problemOf(admin.change(periods.reopen, { id, version: 3, body: { reason: " " } })),
    ).toMatchObject({ code: "invalid" });
    await admin.change(periods.reopen, { id, version: 3, body: { reason } });
    expect(await stateOf()).toMatchObject({ state: "open", version: 4 });
    const last = await world()
      .store.db.selectFrom("audit")
      .select(["action", "after"])
      .orderBy("seq", "desc")
      .limit(1)
      .executeTakeFirstOrThrow();
    expect(last.action).toBe("periods.reopen");
    expect(JSON.parse(last.after ?? "")).toMatchObject({ state: "open", reason });
  });

  test("is changed only in the version that was seen", async () => {
    const staff = world().as("staff");
    const id = newId();
    await staff.change(periods.create, { body: { id, content } });
    await staff.change(periods.update, { id, version: 1, body: { ...content, deadline: "2026-06-25" } });
    expect(await problemOf(staff.change(periods.open, { id, version: 1, body: {} }))).toMatchObject({
      code: "stale",
      current: { id, version: 2, deadline: "2026-06-25" },
    });
  });

  test("has its cut-off after its first day and its deadline not before the cut-off", async () => {
    const staff = world().as("staff");
    const fieldsOf = async (changed: Partial<typeof content>) =>
      (
        await problemOf(
          staff.change(periods.create, { body: { id: newId(), content: { ...content, ...changed } } }),
        )
      ).fields;
    expect(await fieldsOf({ cutOff: "2025-12-31" })).toMatchObject([{ code: "beforePeriod" }]);
    expect(await fieldsOf({ deadline: "2026-06-14" })).toMatchObject([{ code: "beforeCutOff" }]);
  });

  test("comes with the others of its year in one act, and never twice", async () => {
    const staff = world().as("staff");
    const rowsOf = (year: number) =>
      periodsOfYear(year, ["halfYear", "year"], []).map(period => ({ id: newId(), content: period }));
    const { ids } = await staff.change(periods.generate, { body: { rows: rowsOf(2027) } });
    expect(ids).toHaveLength(3);
    expect(await problemOf(staff.change(periods.generate, { body: { rows: rowsOf(2027) } }))).toMatchObject({
      code: "invalid",
      fields: [{ code: "taken" }, { code: "taken" }, { code: "taken" }],
    });
    const twice = rowsOf(2028).slice(0, 1).concat(rowsOf(2028).slice(0, 1));
    expect(await problemOf(staff.change(periods.generate, { body: { rows: twice } }))).toMatchObject({
      fields: [{ path: "rows.1.content.name", code: "taken" }],
    });
    expect((await staff.view(periods.list, {})).rows).toHaveLength(3);
  });
});
