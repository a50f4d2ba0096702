import { expect, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import { type AgreementDraft, emptyAgreement } from "../../src/domain/cluster/agreement.ts";
import { newId } from "../../src/domain/id.ts";
import { contentOf, numbered } from "../support/anyReview.ts";
import { openRound } from "../support/reviewWorld.ts";
import { describeOnEachDatabase } from "../support/world.ts";

const { agreements, obligations, periods, reviews } = contract;

describeOnEachDatabase("The targets of a filing", world => {
  async function aRound() {
    const round = await openRound(world(), ["mot", "hai"], { agreed: "TT1" });
    const staff = world().as("staff");
    const unit = round.units["mot"] ?? "";
    const target = { written: "ít nhất 200", value: "200" };
    const item = {
      id: newId(),
      code: "TT1",
      text: "Hội nghị",
      target,
      measure: "",
      horizon: "year" as const,
      unit,
    };
    const content: AgreementDraft = {
      ...emptyAgreement(),
      items: [item],
      titles: [{ id: newId(), unit, title: "Cờ thi đua" }],
      signers: [{ id: newId(), unit, on: "" }],
    };
    const id = newId();
    await staff.change(agreements.create, { body: { id, clusterId: round.cluster, year: 2026, content } });
    const viewOf = (who: string, key = "mot") =>
      world()
        .as(who)
        .view(reviews.view, { id: round.owed(key) });
    return { round, staff, agreement: id, viewOf };
  }

  test("are there once the agreement of the year is signed, for the unit that it names and for whoever sees its filing", async () => {
    const { staff, agreement, viewOf } = await aRound();
    expect((await viewOf("mot")).targets).toBeNull();
    await staff.change(agreements.sign, { id: agreement, version: 1, body: {} });
    for (const who of ["mot", "thuky", "staff", "leader"])
      expect((await viewOf(who)).targets).toMatchObject({
        year: 2026,
        titles: ["Cờ thi đua"],
        fields: [{ isOwn: true, target: { value: "200" }, earlier: { value: "0", periods: [] } }],
      });
    expect((await viewOf("hai", "hai")).targets).toMatchObject({ titles: [], fields: [] });
  });

  test("count what the unit filed earlier in the same year, and nothing of the year before", async () => {
    const { round, staff, agreement } = await aRound();
    await staff.change(agreements.sign, { id: agreement, version: 1, body: {} });
    const content = contentOf({
      [round.form.story.id]: { text: "Đã tổ chức." },
      [round.form.figure.id]: numbered("80"),
    });
    const body = { content, writtenAt: null, answer: null };
    await world()
      .as("mot")
      .change(reviews.submit, { id: round.owed("mot"), version: 1, body });
    const later = async (name: string, start: string, end: string) => {
      const period = newId();
      const half = { kind: "halfYear" as const, name, start, end, cutOff: "", deadline: "" };
      await staff.change(periods.create, { body: { id: period, content: half } });
      const days = { opensOn: "2026-06-15", dueOn: "2027-12-10", locksOn: "2027-12-20" };
      const plan = { form: round.form.id, period, cluster: round.cluster, ...days };
      await staff.change(obligations.generate, { body: plan });
      return (await staff.view(reviews.view, { id: round.owed("mot", period) })).targets;
    };
    expect(await later("6 tháng cuối năm 2026", "2026-07-01", "2026-12-31")).toMatchObject({
      fields: [{ earlier: { value: "80", periods: ["6 tháng đầu năm 2026"] } }],
    });
    expect(await later("6 tháng đầu năm 2027", "2027-01-01", "2027-06-30")).toBeNull();
  });

  test("are found by codes that the agreements use", async () => {
    const { staff } = await aRound();
    expect(await staff.view(agreements.codes, {})).toMatchObject({ rows: [{ code: "TT1", years: [2026] }] });
  });
});
