import { expect, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import { type AttendanceRow, sumOfYears } from "../../src/domain/conference/attendanceHistory.ts";
import { type ConferenceDraft, emptyConference } from "../../src/domain/conference/conference.ts";
import { newId } from "../../src/domain/id.ts";
import { noQuantity } from "../../src/domain/text/quantity.ts";
import { addHolder, addMember } from "../support/holders.ts";
import { problemOf } from "../support/problemOf.ts";
import { addEntries, saveAll } from "../support/saveAll.ts";
import { describeOnEachDatabase, type World } from "../support/world.ts";

const { attendance, attendanceCounts, attendanceExport } = contract.units;
type Came = ConferenceDraft["participants"][number];

/** Two years of one unit in two clusters, with every way of coming, a conference that fell out, and one of unknown date. */
async function history(world: World) {
  const { units, clusters } = await addEntries(world);
  const [unit, other] = units;
  const [first, second] = clusters;
  if (!unit?.id || !other?.id || !first?.id || !second?.id) throw new Error("No entries.");
  const listed = (facts: Partial<Came>): Came => ({
    id: newId(),
    is: "unit",
    unit,
    delegates: "",
    attendance: "",
    reason: "",
    substitute: "",
    headCount: noQuantity,
    ...facts,
  });
  const held = (title: string, day: string, participants: Came[], facts: Partial<ConferenceDraft> = {}) => ({
    id: newId(),
    content: {
      ...emptyConference(),
      title,
      date:
        day === ""
          ? null
          : { written: day, value: day, precision: "day" as const, part: null, inferred: false },
      cluster: first,
      participants,
      ...facts,
    },
    state: "recorded" as const,
  });
  await saveAll(world.store, [
    held("Một", "2025-01-10", [listed({ unit: other }), listed({ attendance: "attended" })]),
    held("Hai", "2025-07-10", [listed({ attendance: "absent", reason: "Đi công tác, “=1+1”" })]),
    held("Ba", "2026-01-10", [listed({ attendance: "attended" })], { cluster: second }),
    held("Bốn", "2026-02-10", [listed({ attendance: "substitute", substitute: "Phó Chủ tịch" })]),
    held("Năm", "2026-03-10", [listed({ attendance: "invited" }), listed({})]),
    held("Hoãn", "2026-04-10", [listed({})], { eventStatus: "postponed" }),
    held("Không ngày", "", [listed({ attendance: "attended" })]),
    held("Người khác", "2026-05-10", [listed({ unit: other, attendance: "attended" })]),
  ]);
  return { unit: unit.id, other: other.id, first: first.id, second: second.id };
}

const told = (rows: AttendanceRow[]) => rows.map(row => `${row.title} ${row.attendance || "-"}`);

describeOnEachDatabase("The attendance of a unit", world => {
  test("is every line that names it, the newest first, page by page", async () => {
    const { unit } = await history(world());
    const staff = world().as("staff");
    const all = ["Hoãn -", "Năm invited", "Năm -", "Bốn substitute", "Ba attended", "Hai absent"];
    const wanted = [...all, "Một attended", "Không ngày attended"];
    expect(told((await staff.view(attendance, { id: unit })).rows)).toEqual(wanted);
    const walked: AttendanceRow[] = [];
    let cursor: string | null = "";
    while (cursor !== null) {
      const place = cursor === "" ? {} : { cursor };
      const page: { rows: AttendanceRow[]; next: string | null } = await staff.view(attendance, {
        id: unit,
        limit: 1,
        ...place,
      });
      walked.push(...page.rows);
      cursor = page.next;
    }
    expect(told(walked)).toEqual(wanted);
    expect(walked.find(row => row.title === "Hai")?.reason).toBe("Đi công tác, “=1+1”");
    expect(walked.find(row => row.title === "Hoãn")?.isHeld).toBe(false);
  });

  test("is counted by year with its denominator; what was not held is told apart", async () => {
    const { unit, second } = await history(world());
    const staff = world().as("staff");
    const none = { listed: 0, attended: 0, absent: 0, substitute: 0, invited: 0, unsaid: 0, notHeld: 0 };
    const { rows } = await staff.view(attendanceCounts, { id: unit });
    expect(rows).toEqual([
      { ...none, year: 2026, listed: 4, attended: 1, substitute: 1, invited: 1, unsaid: 1, notHeld: 1 },
      { ...none, year: 2025, listed: 2, attended: 1, absent: 1 },
      { ...none, year: null, listed: 1, attended: 1 },
    ]);
    const all = sumOfYears(rows);
    expect([all.attended, all.listed, all.notHeld]).toEqual([3, 7, 1]);
    expect((await staff.view(attendanceCounts, { id: unit, cluster: second })).rows).toEqual([
      { ...none, year: 2026, listed: 1, attended: 1 },
    ]);
  });

  test("is narrowed by year and cluster, in the list and in the file alike", async () => {
    const { unit, first } = await history(world());
    const staff = world().as("staff");
    const filter = { id: unit, year: 2025, cluster: first };
    expect(told((await staff.view(attendance, filter)).rows)).toEqual(["Hai absent", "Một attended"]);
    const lines = (await staff.view(attendanceExport, filter)).trimEnd().split("\r\n");
    expect(lines).toHaveLength(3);
    expect(lines[1]).toContain("Hai,Cụm thi đua số 3,Vắng,");
    expect((await staff.view(attendanceExport, { id: unit, language: "en" })).split("\r\n")).toHaveLength(10);
  });

  test("shows a reporter the own unit's and nobody else's, a stranger's cursor nothing", async () => {
    const { unit, other } = await history(world());
    await addHolder(world(), "reporter", [{ role: "reporter", unitId: unit }]);
    const reporter = world().as("reporter");
    expect((await reporter.view(attendance, { id: unit })).rows).toHaveLength(8);
    for (const call of [attendance, attendanceCounts, attendanceExport])
      expect((await problemOf(reporter.view(call, { id: other }))).code).toBe("notFound");
    expect((await problemOf(reporter.view(attendance, { id: unit, cursor: "x" }))).code).toBe("badRequest");
  });

  test("shows a secretary of a member unit what it did in the own cluster, and nothing of other clusters", async () => {
    const { unit, second } = await history(world());
    await addMember(world(), second, unit);
    await addHolder(world(), "secretary", [{ role: "secretary", clusterId: second }]);
    const secretary = world().as("secretary");
    expect(told((await secretary.view(attendance, { id: unit })).rows)).toEqual(["Ba attended"]);
    expect((await secretary.view(attendanceCounts, { id: unit })).rows).toMatchObject([{ listed: 1 }]);
    expect((await secretary.view(attendanceExport, { id: unit })).trimEnd().split("\r\n")).toHaveLength(2);
  });
});
