import { expect, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import { newId } from "../../src/domain/id.ts";
import { obligationId } from "../../src/domain/review/obligationId.ts";
import { emptyReview } from "../../src/domain/review/reviewContent.ts";
import type { ReviewForm } from "../../src/domain/review/reviewForm.ts";
import { contentOf, fieldOf, formOf, numbered } from "../support/anyReview.ts";
import { problemOf } from "../support/problemOf.ts";
import { openRound, type ReviewRound } from "../support/reviewWorld.ts";
import { describeOnEachDatabase, type World } from "../support/world.ts";

const { view, update, submit, withdraw, verify, approve, reopen, revisions, rollUp } = contract.reviews;
const returnIt = contract.reviews.return;
const day = 86_400_000;

function filled({ form }: ReviewRound, count = "12") {
  return contentOf({
    [form.story.id]: { text: "Đã tổ chức quán triệt nghị quyết." },
    [form.figure.id]: numbered(count),
  });
}

async function submitted(world: World, round: ReviewRound, unit = "mot", count = "12"): Promise<number> {
  const body = { content: filled(round, count), writtenAt: null, answer: null };
  const { version } = await world.as(unit).change(submit, { id: round.owed(unit), version: 1, body });
  return version;
}

async function approved(world: World, round: ReviewRound, unit = "mot", count = "12"): Promise<number> {
  let version = await submitted(world, round, unit, count);
  const id = round.owed(unit);
  for (const [who, move] of [
    ["thuky", verify],
    ["staff", verify],
    ["leader", approve],
  ] as const)
    ({ version } = await world.as(who).change(move, { id, version, body: {} }));
  return version;
}

describeOnEachDatabase("A filing", world => {
  test("is owed by its unit's reporters alone; past its day those who may remind see it as overdue", async () => {
    const round = await openRound(world());
    await submitted(world(), round, "hai");
    const listed = async (who: string, list: "mine" | "overdue") =>
      (await world().as(who).view(contract.reviews[list], {})).rows.map(row => row.id);
    const mot = round.owed("mot");
    expect(await listed("mot", "mine")).toEqual([mot]);
    expect(await listed("staff", "mine")).toEqual([]);
    expect(await listed("staff", "overdue")).toEqual([]);
    world().clock.advance(10 * day);
    expect(await listed("staff", "overdue")).toEqual([mot]);
    expect(await listed("thuky", "overdue")).toEqual([mot]);
    expect(await listed("mot", "mine")).toEqual([mot]);
  });

  test("goes from its unit through cluster and department to leadership, each as themselves", async () => {
    const round = await openRound(world());
    const id = round.owed("mot");
    const saved = await world()
      .as("mot")
      .change(update, { id, version: 1, body: contentOf({}) });
    expect(saved.version).toBe(2);
    const body = { content: filled(round), writtenAt: null, answer: null };
    await world().as("mot").change(submit, { id, version: 2, body });
    await world().as("thuky").change(verify, { id, version: 3, body: {} });
    await world().as("staff").change(verify, { id, version: 4, body: {} });
    await world().as("leader").change(approve, { id, version: 5, body: {} });
    const seen = await world().as("mot").view(view, { id });
    expect(seen.review).toMatchObject({ state: "approved", version: 6, quality: "complete" });
    const { rows } = await world().as("mot").view(revisions, { id });
    expect(rows.find(row => row.act === "submitted")?.changed.toSorted()).toEqual(
      [round.form.story.id, round.form.figure.id].toSorted(),
    );
    expect(rows.map(row => [row.act, row.by])).toEqual([
      ["approved", "Người leader"],
      ["verified", "Người staff"],
      ["verified", "Người thuky"],
      ["submitted", "Người mot"],
      ["edited", "Người mot"],
      ["begun", "Người staff"],
    ]);
  });

  test("of another unit or cluster is answered like one that does not exist", async () => {
    const round = await openRound(world());
    const stranger = world().as("hai");
    expect(await problemOf(stranger.view(view, { id: round.owed("mot") }))).toMatchObject({
      code: "notFound",
    });
    expect(await problemOf(stranger.view(view, { id: newId() }))).toMatchObject({ code: "notFound" });
    const write = stranger.change(update, { id: round.owed("mot"), version: 1, body: emptyReview });
    expect(await problemOf(write)).toMatchObject({ code: "notFound" });
  });

  test("is not submitted with something missing; every gap is named at its field, and nothing is lost", async () => {
    const round = await openRound(world());
    const id = round.owed("mot");
    const content = contentOf({ [round.form.figure.id]: numbered("-1") });
    const body = { content, writtenAt: null, answer: null };
    const problem = await problemOf(world().as("mot").change(submit, { id, version: 1, body }));
    expect(problem).toMatchObject({
      code: "invalid",
      fields: [
        { path: `content.answers.${round.form.story.id}`, code: "unanswered" },
        { path: `content.answers.${round.form.figure.id}`, code: "misfit" },
      ],
    });
  });

  test("takes no answer to a question that its form does not ask", async () => {
    const round = await openRound(world());
    const stray = newId();
    const write = world()
      .as("mot")
      .change(update, {
        id: round.owed("mot"),
        version: 1,
        body: contentOf({ [stray]: { text: "Thêm" } }),
      });
    expect(await problemOf(write)).toMatchObject({
      fields: [{ path: `answers.${stray}`, code: "unknownLink" }],
    });
  });

  test("cannot be judged by whoever wrote in it, whatever their posts", async () => {
    const round = await openRound(world());
    const id = round.owed("mot");
    const body = { content: filled(round), writtenAt: null, answer: null };
    await world().as("admin").change(submit, { id, version: 1, body });
    const judging = world().as("admin").change(verify, { id, version: 2, body: {} });
    expect(await problemOf(judging)).toMatchObject({ code: "conflict", why: "ownFiling" });
  });

  test("that was edited in between is verified by nobody who saw the old one", async () => {
    const round = await openRound(world());
    const id = round.owed("mot");
    const seen = await submitted(world(), round);
    await world().as("mot").change(withdraw, { id, version: seen, body: {} });
    const again = { content: filled(round, "13"), writtenAt: null, answer: null };
    await world()
      .as("mot")
      .change(submit, { id, version: seen + 1, body: again });
    const judging = world().as("thuky").change(verify, { id, version: seen, body: {} });
    const problem = await problemOf(judging);
    expect(problem).toMatchObject({ code: "stale", current: { version: seen + 2, state: "submitted" } });
  });

  test("locks by the calendar, and an extension with a reason opens it again for one unit", async () => {
    const round = await openRound(world());
    const id = round.owed("mot");
    world().clock.advance(25 * day);
    const late = () => world().as("mot").change(update, { id, version: 1, body: emptyReview });
    expect(await problemOf(late())).toMatchObject({ code: "conflict", why: "locked" });
    const body = { dueOn: "2026-08-01", reason: "Bão số 2" };
    await world().as("staff").change(contract.obligations.extend, { id, version: 1, body });
    expect((await late()).version).toBe(2);
    const { obligation } = await world().as("mot").view(view, { id });
    expect(obligation.extension).toMatchObject({ reason: "Bão số 2", by: "Người staff" });
    const other = world()
      .as("hai")
      .change(update, { id: round.owed("hai"), version: 1, body: emptyReview });
    expect(await problemOf(other)).toMatchObject({ why: "locked" });
  });

  test("keeps the first submission's time through a return and a resubmission", async () => {
    const round = await openRound(world());
    const id = round.owed("mot");
    const version = await submitted(world(), round);
    const first = (await world().as("mot").view(view, { id })).review.firstSubmittedAt;
    world().clock.advance(15 * day);
    const remark = {
      id: newId(),
      fieldId: round.form.figure.id,
      reason: "numberDoubtful" as const,
      text: "Số này?",
    };
    const content = { remarks: [remark], text: "Xem lại số liệu", dueOn: "2026-07-31" };
    await world()
      .as("thuky")
      .change(returnIt, { id, version, body: { id: newId(), content } });
    const answer = { summary: "Đã sửa số hội nghị", answers: [{ remarkId: remark.id, text: "Nhầm một số" }] };
    const body = { content: filled(round, "11"), writtenAt: null, answer };
    await world()
      .as("mot")
      .change(submit, { id, version: version + 1, body });
    const seen = await world().as("thuky").view(view, { id });
    expect(seen.review).toMatchObject({ state: "submitted", firstSubmittedAt: first });
    expect(seen.returns).toMatchObject([
      { version, remarks: [remark], answered: { summary: "Đã sửa số hội nghị", version: version + 2 } },
    ]);
    expect(seen.judged?.content.answers[round.form.figure.id]?.number.value).toBe("12");
  });

  test("that was returned is not resubmitted without a word on what changed", async () => {
    const round = await openRound(world());
    const id = round.owed("mot");
    const version = await submitted(world(), round);
    const remark = { id: newId(), fieldId: "" as const, reason: "unclear" as const, text: "Viết rõ hơn" };
    const content = { remarks: [remark], text: "", dueOn: "2026-07-31" };
    await world()
      .as("thuky")
      .change(returnIt, { id, version, body: { id: newId(), content } });
    const body = { content: filled(round, "11"), writtenAt: null, answer: null };
    const silent = world()
      .as("mot")
      .change(submit, { id, version: version + 1, body });
    expect(await problemOf(silent)).toMatchObject({ fields: [{ path: "answer", code: "required" }] });
  });

  test("approved, is opened again by leadership alone and with a reason, and every state stays", async () => {
    const round = await openRound(world());
    const id = round.owed("mot");
    const version = await approved(world(), round);
    const body = { reason: "Bổ sung minh chứng" };
    const byStaff = world().as("staff").change(reopen, { id, version, body });
    expect(await problemOf(byStaff)).toMatchObject({ code: "forbidden" });
    await world().as("leader").change(reopen, { id, version, body });
    const { rows } = await world().as("mot").view(revisions, { id });
    expect(rows[0]).toMatchObject({ act: "reopened", reason: "Bổ sung minh chứng" });
    const kept = await world()
      .as("mot")
      .view(contract.reviews.revision, { id, version: String(version) });
    expect(kept).toMatchObject({ act: "approved", content: filled(round) });
  });

  test("writes one audit row for each change, and none for what was refused", async () => {
    const round = await openRound(world());
    const id = round.owed("mot");
    await approved(world(), round);
    await problemOf(world().as("mot").change(update, { id, version: 1, body: emptyReview }));
    const audit = await world()
      .store.db.selectFrom("audit")
      .select("action")
      .where("recordId", "=", id)
      .orderBy("seq")
      .execute();
    expect(audit.map(row => row.action)).toEqual([
      "reviews.submit",
      "reviews.verify",
      "reviews.verify",
      "reviews.approve",
    ]);
  });
});

describeOnEachDatabase("What is owed", world => {
  test("is made once, however often it is generated", async () => {
    const round = await openRound(world());
    const body = {
      form: round.form.id,
      period: round.period,
      cluster: round.cluster,
      opensOn: "2026-06-15",
      dueOn: "2026-07-10",
      locksOn: "2026-07-20",
    };
    const again = await world().as("staff").change(contract.obligations.generate, { body });
    expect(again).toEqual({ created: 0, kept: 2 });
  });

  test("is given to every cluster of a sector that stands on the cut-off day; one that joins later follows at the next time", async () => {
    const round = await openRound(world());
    const staff = world().as("staff");
    const clusterOf = async (name: string, sector: string, unit: string, span: object = {}) => {
      const [id, unitId] = [newId(), newId()];
      const named = { name: unit, shortName: "", kind: "party" as const };
      await staff.change(contract.units.create, { body: { id: unitId, content: named } });
      const facts = { name, convenedBy: "Ban Tuyên giáo", sector };
      await staff.change(contract.clusters.create, { body: { id, content: facts } });
      const { content, version } = await staff.view(contract.clusters.view, { id });
      const members = [{ id: newId(), unit: unitId, from: "", to: "", subGroup: "" }];
      await staff.change(contract.clusters.update, {
        id,
        version,
        body: { ...content, ...span, members },
      });
    };
    await clusterOf("Cụm số 4", "tuyên giáo", "Đơn vị tư");
    await clusterOf("Cụm số 4 cũ", "tuyên giáo", "Đơn vị xưa", { to: "2026-03-31" });
    await clusterOf("Cụm số 3", "dân vận", "Đơn vị khác");
    const plan = { form: round.form.id, period: round.period, sector: "tuyên giáo" };
    const planned = async () =>
      (await staff.view(contract.obligations.plan, plan)).rows.map(row => [
        row.cluster,
        row.unit,
        row.isThere,
      ]);
    expect(await planned()).toEqual([
      ["Cụm số 4", "Đơn vị tư", false],
      ["Cụm thi đua số 3", "Đơn vị hai", true],
      ["Cụm thi đua số 3", "Đơn vị mot", true],
    ]);
    const days = { opensOn: "2026-06-15", dueOn: "2026-07-10", locksOn: "2026-07-20" };
    const generate = () => staff.change(contract.obligations.generate, { body: { ...plan, ...days } });
    expect(await generate()).toEqual({ created: 1, kept: 2 });
    await clusterOf("Cụm số 5", "tuyên giáo", "Đơn vị năm");
    expect(await generate()).toEqual({ created: 1, kept: 3 });
    expect(await planned()).toContainEqual(["Cụm số 5", "Đơn vị năm", true]);
    const both = staff.view(contract.obligations.plan, { ...plan, cluster: round.cluster });
    expect(await problemOf(both)).toMatchObject({ code: "invalid" });
  });

  test("shows in the matrix with its state, within what each may see", async () => {
    const round = await openRound(world());
    await submitted(world(), round);
    const query = { form: round.form.id, year: 2026 };
    const cells = async (who: string) => {
      const { rows } = await world().as(who).view(contract.obligations.matrix, query);
      return rows.map(row => [row.unit, ...row.cells.map(cell => cell.state)]);
    };
    expect(await cells("leader")).toEqual([
      ["Đơn vị hai", "open"],
      ["Đơn vị mot", "submitted"],
    ]);
    expect(await cells("mot")).toEqual([["Đơn vị mot", "submitted"]]);
  });

  test("is counted whole in the matrix, narrowed to a state, and listed for those who remind", async () => {
    const round = await openRound(world(), ["mot", "hai", "ba"]);
    await submitted(world(), round);
    const query = { form: round.form.id, year: 2026 };
    const matrix = (more: object) =>
      world()
        .as("staff")
        .view(contract.obligations.matrix, { ...query, ...more });
    const whole = await matrix({});
    expect(whole).toMatchObject({ from: 0, total: 3, periods: [{ id: round.period }] });
    const counts = [
      { state: "open", count: 2 },
      { state: "submitted", count: 1 },
    ];
    expect(whole.counts.toSorted((a, b) => b.count - a.count)).toEqual(counts);
    expect(whole.unfiled).toEqual({ total: 2, ids: [round.owed("ba"), round.owed("hai")] });
    const narrowed = await matrix({ state: "submitted", from: 500 });
    expect(narrowed).toMatchObject({ from: 0, total: 1, counts: whole.counts, unfiled: { total: 0 } });
    expect(narrowed.rows).toMatchObject([{ unit: "Đơn vị mot", cells: [{ id: round.owed("mot") }] }]);
    expect(await matrix({ year: 2024 })).toMatchObject({ periods: [], rows: [], counts: [] });
  });

  test("shows in the matrix with the extension or exemption that it was given, whatever its reason says", async () => {
    const round = await openRound(world());
    const reason = 'Bão lũ, "mất điện"; gửi sau';
    const staff = world().as("staff");
    const extended = { dueOn: "2026-08-30", reason };
    await staff.change(contract.obligations.extend, { id: round.owed("mot"), version: 1, body: extended });
    await staff.change(contract.obligations.exempt, { id: round.owed("hai"), version: 1, body: { reason } });
    world().clock.advance(40 * 86_400_000);
    const { rows } = await staff.view(contract.obligations.matrix, { form: round.form.id, year: 2026 });
    expect(rows.flatMap(row => row.cells)).toMatchObject([
      { state: "notNeeded", isOverdue: false },
      { state: "open", isOverdue: false, version: 2 },
    ]);
  });

  test("lists for each what they owe and what waits for their word", async () => {
    const round = await openRound(world());
    await submitted(world(), round);
    const units = async (who: string, list: "mine" | "waiting") =>
      (await world().as(who).view(contract.reviews[list], {})).rows.map(row => row.unit);
    expect(await units("mot", "mine")).toEqual([]);
    expect(await units("hai", "mine")).toEqual(["Đơn vị hai"]);
    expect(await units("thuky", "waiting")).toEqual(["Đơn vị mot"]);
    expect(await units("staff", "waiting")).toEqual([]);
    await world()
      .as("thuky")
      .change(verify, { id: round.owed("mot"), version: 2, body: {} });
    expect(await units("staff", "waiting")).toEqual(["Đơn vị mot"]);
    expect(await units("leader", "waiting")).toEqual([]);
  });

  test("a unit that need not file has the reason and its author, and can be asked again", async () => {
    const round = await openRound(world());
    const id = round.owed("mot");
    const staff = world().as("staff");
    await staff.change(contract.obligations.exempt, { id, version: 1, body: { reason: "Mới thành lập" } });
    const write = world().as("mot").change(update, { id, version: 1, body: emptyReview });
    expect(await problemOf(write)).toMatchObject({ why: "exempt" });
    await staff.change(contract.obligations.require, { id, version: 2, body: { reason: "Nhầm đơn vị" } });
    expect((await world().as("mot").change(update, { id, version: 1, body: emptyReview })).version).toBe(2);
  });

  test("an exemption and an extension are taken back with a reason; the filing is as it was, and every decision stays", async () => {
    const round = await openRound(world());
    const id = round.owed("mot");
    const staff = world().as("staff");
    const written = filled(round);
    await world().as("mot").change(update, { id, version: 1, body: written });
    const before = await staff.view(view, { id });
    const { extend, shorten, exempt, require } = contract.obligations;
    await staff.change(extend, { id, version: 1, body: { dueOn: "2026-08-01", reason: "Bão số 2" } });
    await staff.change(shorten, { id, version: 2, body: { reason: "Bão đổi hướng" } });
    await staff.change(exempt, { id, version: 3, body: { reason: "Mới thành lập" } });
    const silent = staff.change(require, { id, version: 4, body: { reason: " " } });
    expect(await problemOf(silent)).toMatchObject({ code: "invalid", fields: [{ path: "reason" }] });
    await staff.change(require, { id, version: 4, body: { reason: "Nhầm đơn vị" } });
    const after = await staff.view(view, { id });
    expect(after.review).toEqual(before.review);
    expect(after.obligation).toEqual({ ...before.obligation, version: 5 });
    expect(after.can).toEqual(before.can);
    expect(after.decisions.map(({ act, reason, by }) => [act, reason, by])).toEqual([
      ["extended", "Bão số 2", "Người staff"],
      ["shortened", "Bão đổi hướng", "Người staff"],
      ["exempted", "Mới thành lập", "Người staff"],
      ["required", "Nhầm đơn vị", "Người staff"],
    ]);
    const told = await world()
      .store.db.selectFrom("notices")
      .select("kind")
      .where("recordId", "=", id)
      .orderBy("id")
      .execute();
    expect(told.map(({ kind }) => kind)).toEqual([
      "reviewExtended",
      "reviewShortened",
      "reviewExempted",
      "reviewRequired",
    ]);
  });

  test("an extension within which something was filed is not taken back, and nothing is needed twice", async () => {
    const round = await openRound(world());
    const id = round.owed("mot");
    const staff = world().as("staff");
    const body = { dueOn: "2026-08-01", reason: "Bão số 2" };
    await staff.change(contract.obligations.extend, { id, version: 1, body });
    world().clock.advance(15 * day);
    await submitted(world(), round);
    const shorten = staff.change(contract.obligations.shorten, { id, version: 2, body: { reason: "Nhầm" } });
    expect(await problemOf(shorten)).toMatchObject({ code: "conflict", why: "filed" });
    const needed = { id: round.owed("hai"), version: 1, body: { reason: "Nhầm" } };
    expect(await problemOf(staff.change(contract.obligations.require, needed))).toMatchObject({
      code: "conflict",
    });
  });
});

describeOnEachDatabase("What cannot be faked", world => {
  const story =
    "Đã tổ chức quán triệt nghị quyết ở tất cả chi bộ, có kiểm tra và rút kinh nghiệm sau từng đợt.";

  test("a filing copied from last period is shown as such in the matrix, and one with words of its own is not", async () => {
    const round = await openRound(world());
    const told = (text: string) =>
      contentOf({ [round.form.story.id]: { text }, [round.form.figure.id]: numbered("12") });
    const send = (unit: string, id: string, text: string) =>
      world()
        .as(unit)
        .change(submit, { id, version: 1, body: { content: told(text), writtenAt: null, answer: null } });
    for (const unit of ["mot", "hai"]) await send(unit, round.owed(unit), story);
    const staff = world().as("staff");
    const period = newId();
    const half = { kind: "halfYear" as const, name: "6 tháng cuối năm 2026", cutOff: "", deadline: "" };
    const content = { ...half, start: "2026-07-01", end: "2026-12-31" };
    await staff.change(contract.periods.create, { body: { id: period, content } });
    const plan = { form: round.form.id, period, cluster: round.cluster };
    const days = { opensOn: "2026-06-15", dueOn: "2026-07-10", locksOn: "2026-07-20" };
    await staff.change(contract.obligations.generate, { body: { ...plan, ...days } });
    const next = (unit: string) =>
      obligationId({
        formId: round.form.id,
        periodId: period,
        clusterId: round.cluster,
        unitId: round.units[unit] ?? "",
      });
    await send("mot", next("mot"), story);
    await send(
      "hai",
      next("hai"),
      "Kỳ này tập trung vào chuyển đổi số trong công tác tuyên truyền miệng ở cơ sở.",
    );
    const query = { form: round.form.id, year: 2026, from: 0 };
    const { rows } = await staff.view(contract.obligations.matrix, query);
    expect(rows.map(row => [row.unit, ...row.cells.map(cell => cell.isCopied)])).toEqual([
      ["Đơn vị hai", false, false],
      ["Đơn vị mot", false, true],
    ]);
    expect((await staff.view(view, { id: next("mot") })).review.quality).toBe("copied");
  });

  test("reasons of returns are counted by question and by unit, within what each may see", async () => {
    const round = await openRound(world());
    for (const unit of ["mot", "hai"]) {
      const version = await submitted(world(), round, unit);
      const remark = (fieldId: string, reason: "numberDoubtful" | "unclear") => ({
        id: newId(),
        fieldId,
        reason,
        text: "Xem lại",
      });
      const remarks = [remark(round.form.figure.id, "numberDoubtful"), remark("", "unclear")].slice(
        0,
        unit === "mot" ? 2 : 1,
      );
      const content = { remarks, text: "", dueOn: "2026-07-31" };
      await world()
        .as("thuky")
        .change(returnIt, { id: round.owed(unit), version, body: { id: newId(), content } });
    }
    const reasons = async (who: string) =>
      (await world().as(who).view(contract.reviews.reasons, { form: round.form.id, year: 2026 })).rows;
    expect(await reasons("staff")).toEqual([
      {
        reason: "numberDoubtful",
        count: 2,
        fields: [{ name: "Số hội nghị", count: 2 }],
        units: expect.arrayContaining([
          { name: "Đơn vị mot", count: 1 },
          { name: "Đơn vị hai", count: 1 },
        ]),
      },
      {
        reason: "unclear",
        count: 1,
        fields: [{ name: "", count: 1 }],
        units: [{ name: "Đơn vị mot", count: 1 }],
      },
    ]);
    expect((await reasons("hai")).map(({ units }) => units)).toEqual([[{ name: "Đơn vị hai", count: 1 }]]);
  });
});

describeOnEachDatabase("A cluster's own review", world => {
  test("adds up the approved filings of its units, and names those that do not count", async () => {
    const round = await openRound(world(), ["mot", "hai", "ba"]);
    await approved(world(), round, "mot", "12");
    await approved(world(), round, "hai", "7.5");
    await submitted(world(), round, "ba", "100");
    const own = newId();
    const content = {
      ...round.form.content,
      name: "Báo cáo của cụm",
      level: "cluster" as const,
      checks: ["department" as const],
    };
    const staff = world().as("staff");
    await staff.change(contract.reviewForms.create, { body: { id: own, content } });
    await staff.change(contract.reviewForms.publish, { id: own, version: 1, body: {} });
    const plan = { form: own, period: round.period, cluster: round.cluster };
    const days = { opensOn: "2026-06-15", dueOn: "2026-07-10", locksOn: "2026-07-20" };
    await staff.change(contract.obligations.generate, { body: { ...plan, ...days } });
    const [mine] = (await world().as("thuky").view(contract.reviews.mine, {})).rows;
    const { rows } = await world()
      .as("thuky")
      .view(rollUp, { id: mine?.id ?? "" });
    expect(rows).toMatchObject([
      {
        fieldId: round.form.figure.id,
        value: "19.5",
        counted: [{ unitId: round.units["hai"] }, { unitId: round.units["mot"] }],
        notCounted: [{ unitId: round.units["ba"], why: "notApproved" }],
      },
    ]);
  });

  test("asks in words of its own what the units' forms ask, and can be narrowed to one of these", async () => {
    const round = await openRound(world(), ["mot", "hai"], { code: "HN-01", measure: "buổi" });
    await approved(world(), round, "mot", "12");
    const staff = world().as("staff");
    const days = { opensOn: "2026-06-15", dueOn: "2026-07-10", locksOn: "2026-07-20" };
    const give = async (content: ReviewForm) => {
      const form = newId();
      await staff.change(contract.reviewForms.create, { body: { id: form, content } });
      await staff.change(contract.reviewForms.publish, { id: form, version: 1, body: {} });
      const plan = { form, period: round.period, cluster: round.cluster };
      await staff.change(contract.obligations.generate, { body: { ...plan, ...days } });
      return form;
    };
    // A second form of the same units, which does not ask the figure, takes nothing away from the first.
    const second = await give({ ...formOf([fieldOf({ kind: "narrative" })]), name: "Báo cáo chuyên đề" });
    const asked = fieldOf({ kind: "count", code: "hn 01", measure: "Buổi", rollUp: "sum" });
    await give({ ...formOf([asked]), level: "cluster", checks: ["department"] });
    const secretary = world().as("thuky");
    const [mine] = (await secretary.view(contract.reviews.mine, {})).rows;
    const id = mine?.id ?? "";
    const all = await secretary.view(rollUp, { id });
    expect(all.forms).toEqual([
      { id: second, name: "Báo cáo chuyên đề" },
      { id: round.form.id, name: round.form.content.name },
    ]);
    expect(all.rows).toEqual([
      {
        fieldId: asked.id,
        rollUp: "sum",
        value: "12",
        counted: [{ unitId: round.units["mot"], reviewId: round.owed("mot"), value: "12" }],
        notCounted: [{ unitId: round.units["hai"], reviewId: round.owed("hai"), why: "notApproved" }],
      },
    ]);
    const narrowed = await secretary.view(rollUp, { id, form: second });
    expect(narrowed.forms).toEqual(all.forms);
    expect(narrowed.rows[0]?.notCounted.map(({ why }) => why)).toEqual(["notAsked", "notAsked"]);
  });
});

describeOnEachDatabase("A form", world => {
  test("that goes on changes nothing about what was filed on its earlier number", async () => {
    const round = await openRound(world());
    const id = round.owed("mot");
    await submitted(world(), round);
    const staff = world().as("staff");
    const { sections } = round.form.content;
    const shorter = {
      ...round.form.content,
      sections: sections.map(section => ({ ...section, fields: [round.form.figure] })),
    };
    await staff.change(contract.reviewForms.update, { id: round.form.id, version: 2, body: shorter });
    const tried = await staff.view(contract.reviewForms.tryOut, { id: round.form.id, period: round.period });
    expect(tried.rows).toMatchObject([
      { unit: "Đơn vị mot", answered: 1, asked: 1, gaps: 0, dropped: ["Kết quả"] },
    ]);
    await staff.change(contract.reviewForms.publish, { id: round.form.id, version: 3, body: {} });
    expect((await world().as("mot").view(view, { id })).form).toEqual(round.form.content);
  });

  test("is not published twice without a change", async () => {
    const round = await openRound(world());
    const again = world()
      .as("staff")
      .change(contract.reviewForms.publish, { id: round.form.id, version: 2, body: {} });
    expect(await problemOf(again)).toMatchObject({ code: "conflict" });
  });
});
