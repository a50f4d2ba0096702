import { expect, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import { newId } from "../../src/domain/id.ts";
import { obligationId } from "../../src/domain/review/obligationId.ts";
import { answerTo } from "../../src/domain/review/reviewContent.ts";
import { contentOf, numbered } from "../support/anyReview.ts";
import { openRound } from "../support/reviewWorld.ts";
import { describeOnEachDatabase } from "../support/world.ts";

const { clusters, obligations, periods, reviews, unitChanges } = contract;

describeOnEachDatabase("Last period's answers of a unit that is new", world => {
  async function filedBoth() {
    const round = await openRound(world());
    const { form, owed } = round;
    for (const [unit, count] of [
      ["mot", "80"],
      ["hai", "40.5"],
    ] as const) {
      const content = contentOf({
        [form.story.id]: { text: `Kết quả của ${unit}` },
        [form.figure.id]: numbered(count),
      });
      const body = { content, writtenAt: null, answer: null };
      await world()
        .as(unit)
        .change(reviews.submit, { id: owed(unit), version: 1, body });
    }
    return round;
  }
  const unitNamed = (id: string, name: string) => ({
    id,
    name,
    shortName: "",
    kind: "party" as const,
    parent: null,
  });
  const document = { number: "", day: "", issuer: "", title: "" };

  /** Plans the half-year after the round's, and answers what one unit sees of the period before. */
  async function laterView(round: Awaited<ReturnType<typeof filedBoth>>, unitId: string) {
    const staff = world().as("staff");
    const period = newId();
    const half = { name: "6 tháng cuối năm 2026", start: "2026-07-01", end: "2026-12-31" };
    const draft = { ...half, kind: "halfYear" as const, cutOff: "", deadline: "" };
    await staff.change(periods.create, { body: { id: period, content: draft } });
    const days = { opensOn: "2026-06-15", dueOn: "2026-12-10", locksOn: "2026-12-20" };
    const plan = { form: round.form.id, period, cluster: round.cluster, ...days };
    await staff.change(obligations.generate, { body: plan });
    const { id: formId } = round.form;
    const id = obligationId({ formId, periodId: period, clusterId: round.cluster, unitId });
    return (await staff.view(reviews.view, { id })).previous;
  }

  test("come from the units that merged into it: added up where the form says so, each with its unit's name", async () => {
    const round = await filedBoth();
    const heir = newId();
    const from = [round.units["mot"] ?? "", round.units["hai"] ?? ""];
    const to = [unitNamed(heir, "Đơn vị hợp nhất")];
    const content = { kind: "merge" as const, day: "2026-07-01", from, to, document, note: "" };
    await world()
      .as("admin")
      .change(unitChanges.apply, { body: { id: newId(), content } });
    const previous = await laterView(round, heir);
    expect(previous).toMatchObject({
      period: "6 tháng đầu năm 2026",
      parts: [{ unit: "Đơn vị hai" }, { unit: "Đơn vị mot" }],
    });
    expect(answerTo(previous?.content ?? { answers: {} }, round.form.figure.id).number.value).toBe("120.5");
    expect(answerTo(previous?.content ?? { answers: {} }, round.form.story.id).text).toBe("");
  });

  test("are shown with the name of the unit that was split, and never counted as its own", async () => {
    const round = await filedBoth();
    const [first, second] = [newId(), newId()];
    const to = [unitNamed(first, "Phần thứ nhất"), unitNamed(second, "Phần thứ hai")];
    const from = [round.units["mot"] ?? ""];
    const content = { kind: "split" as const, day: "2026-07-01", from, to, document, note: "" };
    const admin = world().as("admin");
    await admin.change(unitChanges.apply, { body: { id: newId(), content } });
    const { content: cluster, version } = await admin.view(clusters.view, { id: round.cluster });
    const members = [
      ...cluster.members,
      { id: newId(), unit: first, from: "2026-07-01", to: "", subGroup: "" },
    ];
    if (!cluster.members.some(member => member.unit === first))
      await admin.change(clusters.update, { id: round.cluster, version, body: { ...cluster, members } });
    expect(await laterView(round, first)).toMatchObject({
      content: { answers: {} },
      parts: [{ unit: "Đơn vị mot" }],
    });
  });

  test("are its own, and nothing else, while no units merge", async () => {
    const round = await filedBoth();
    const previous = await laterView(round, round.units["mot"] ?? "");
    expect(previous?.parts).toEqual([]);
    expect(answerTo(previous?.content ?? { answers: {} }, round.form.figure.id).number.value).toBe("80");
  });
});
