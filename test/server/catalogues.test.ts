import { expect, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import { ApiProblem, type Problem } from "../../src/api/problem.ts";
import { newId } from "../../src/domain/id.ts";
import { NewUnit, unitFrom } from "../../src/domain/unit/unit.ts";
import { describeOnEachDatabase } from "../support/world.ts";

const { units, clusters, periods, officials } = contract;

async function problemOf(call: Promise<unknown>): Promise<Problem> {
  const error = await call.then(
    () => new Error("The call succeeded."),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ApiProblem)) throw error;
  return error.problem;
}

describeOnEachDatabase("A catalogue", world => {
  test("keeps each kind of entry as it was written", async () => {
    const staff = world().as("staff");
    const id = newId();
    const unit = { name: "Tỉnh đoàn Thái Nguyên", shortName: "Tỉnh đoàn", kind: "front" as const };
    const cluster = { name: "Cụm số 3", convenedBy: "Ban Tuyên giáo", sector: "tuyên giáo" };
    const days = { start: "2026-01-01", end: "2026-03-31", cutOff: "2026-03-15", deadline: "2026-03-20" };
    const period = { name: "Quý I", kind: "quarter" as const, ...days };
    const official = { name: "Nguyễn Thị Thủy", rank: "", post: "Phó Trưởng ban", isSample: true };
    await staff.change(units.create, { body: { id, content: unit } });
    await staff.change(clusters.create, { body: { id, content: cluster } });
    await staff.change(periods.create, { body: { id, content: period } });
    await staff.change(officials.create, { body: { id, content: official } });
    const kept = { id, version: 1 };
    expect(await staff.view(units.list, {})).toMatchObject({ rows: [{ ...unit, ...kept }] });
    expect(await staff.view(clusters.list, {})).toMatchObject({ rows: [{ ...cluster, ...kept }] });
    expect(await staff.view(periods.list, {})).toMatchObject({
      rows: [{ ...period, ...kept, state: "planned" }],
    });
    expect(await staff.view(officials.list, {})).toMatchObject({
      rows: [{ ...kept, name: official.name, isSample: true, posts: [{ written: official.post }] }],
    });
  });

  test("lists names as a Vietnamese list does, periods from the newest", async () => {
    const staff = world().as("staff");
    for (const name of ["Đoàn", "Cụm 10", "Dân vận", "Cụm 2", "Ân"])
      await staff.change(units.create, { body: { id: newId(), content: { name, shortName: "", kind: "" } } });
    const { rows } = await staff.view(units.list, {});
    expect(rows.map(row => row.name)).toEqual(["Ân", "Cụm 2", "Cụm 10", "Dân vận", "Đoàn"]);
    for (const [start, end] of [
      ["2025-01-01", "2025-06-30"],
      ["2026-01-01", "2026-03-31"],
      ["2026-01-01", "2026-06-30"],
    ] as const)
      await staff.change(periods.create, {
        body: {
          id: newId(),
          content: { name: `${start} ${end}`, kind: "halfYear", start, end, cutOff: "", deadline: "" },
        },
      });
    const ends = (await staff.view(periods.list, {})).rows.map(row => row.end);
    expect(ends).toEqual(["2026-06-30", "2026-03-31", "2025-06-30"]);
  });

  test("refuses an entry changed in the meantime and shows what stands", async () => {
    const staff = world().as("staff");
    const id = newId();
    const draft = { name: "Hội Nông dân", shortName: "", kind: "front" as const };
    const whole = (name: string) => unitFrom(id, NewUnit.parse({ ...draft, name }));
    await staff.change(units.create, { body: { id, content: draft } });
    await world()
      .as("admin")
      .change(units.update, { id, version: 1, body: whole("Hội Nông dân tỉnh") });
    const late = staff.change(units.update, { id, version: 1, body: whole("Hội Nông dân") });
    expect(await problemOf(late)).toMatchObject({
      code: "stale",
      current: { version: 2, content: { names: [{ name: "Hội Nông dân tỉnh" }] } },
    });
    const lost = staff.change(units.update, { id: newId(), version: 1, body: whole("Hội Nông dân") });
    expect((await problemOf(lost)).code).toBe("notFound");
  });

  test("refuses an id twice, an empty name, and a period that ends before it begins", async () => {
    const staff = world().as("staff");
    const id = newId();
    const content = { name: "Tỉnh đoàn", shortName: "", kind: "" as const };
    await staff.change(units.create, { body: { id, content } });
    const twice = await problemOf(staff.change(units.create, { body: { id, content } }));
    expect(twice).toMatchObject({ code: "taken", fields: [{ path: "id", code: "taken" }] });
    const unnamed = staff.change(units.create, {
      body: { id: newId(), content: { ...content, name: "  " } },
    });
    expect((await problemOf(unnamed)).fields).toEqual([{ path: "content.name", code: "required" }]);
    const backwards = staff.change(periods.create, {
      body: {
        id: newId(),
        content: {
          name: "Năm",
          kind: "year",
          start: "2026-12-31",
          end: "2026-01-01",
          cutOff: "",
          deadline: "",
        },
      },
    });
    expect((await problemOf(backwards)).fields).toEqual([{ path: "content.end", code: "endBeforeStart" }]);
  });

  test("is read by leaders and written by staff only", async () => {
    const leader = world().as("leader");
    expect(await leader.view(units.list, {})).toEqual({ rows: [] });
    const content = { name: "Tỉnh đoàn", shortName: "", kind: "" as const };
    const written = leader.change(units.create, { body: { id: newId(), content } });
    expect((await problemOf(written)).code).toBe("forbidden");
  });
});
