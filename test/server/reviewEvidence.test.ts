import { expect, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import { newId } from "../../src/domain/id.ts";
import { contentOf, numbered } from "../support/anyReview.ts";
import { attachProof, sendProof } from "../support/attachPaper.ts";
import { problemOf } from "../support/problemOf.ts";
import { openRound, type ReviewRound } from "../support/reviewWorld.ts";
import { describeOnEachDatabase } from "../support/world.ts";

const { view, update, submit, withdraw, verify, revisions, revision } = contract.reviews;
const { files } = contract;

const whole = ({ form }: ReviewRound) =>
  contentOf({ [form.story.id]: { text: "Đã tổ chức." }, [form.figure.id]: numbered("12") });

describeOnEachDatabase("Evidence of a filing", open => {
  /** A round whose figure has to be proved, with one proof of it and the filing sent. */
  const sent = async () => {
    const world = open();
    const round = await openRound(world, ["mot", "hai"], { evidence: "required" });
    const id = round.owed("mot");
    const at = { review: id, field: round.form.figure.id };
    const mot = world.as("mot");
    const first = await attachProof(mot, at, "Quyết định.pdf", "lần một");
    const send = (version: number, answer: object | null = null) =>
      mot.change(submit, { id, version, body: { content: whole(round), writtenAt: null, answer } as never });
    await send(1);
    return { world, round, id, at, mot, first, send };
  };
  const sentBack = async () => {
    const filing = await sent();
    const remark = {
      id: newId(),
      fieldId: filing.at.field,
      reason: "evidenceMissing" as const,
      text: "Thiếu dấu",
    };
    const content = { remarks: [remark], text: "", dueOn: "2026-07-31" };
    const body = { id: newId(), content };
    await filing.world.as("thuky").change(contract.reviews.return, { id: filing.id, version: 2, body });
    const answer = { summary: "Thay văn bản", answers: [{ remarkId: remark.id, text: "" }] };
    return { ...filing, answer };
  };

  test("is part of its states: which file proves which value, by name and hash", async () => {
    const { id, mot, first, at } = await sent();
    const { evidence, changed } = await mot.view(revision, { id, version: "2" });
    const { name, sha256 } = first;
    expect(evidence).toEqual([{ id: first.id, itemId: at.field, name, sha256 }]);
    expect(changed).toContain(at.field);
    expect((await mot.view(view, { id })).evidence).toEqual(evidence);
  });

  test("that was replaced after a return is a change: it answers the remark, and the reviewer sees what it was", async () => {
    const { id, mot, first, at, send, answer, world } = await sentBack();
    const silent = send(3, { ...answer });
    expect(await problemOf(silent)).toMatchObject({ code: "invalid" });
    await mot.change(files.remove, { id: first.id, version: 1, body: {} });
    await attachProof(mot, at, "Quyết định.pdf", "lần hai");
    await send(3, answer);
    const { rows } = await mot.view(revisions, { id });
    expect(rows[0]).toMatchObject({ act: "resubmitted", changed: [at.field] });
    const seen = await world.as("thuky").view(view, { id });
    expect(seen.returns[0]?.answered?.changed).toHaveLength(1);
    expect(seen.judged?.evidence).toMatchObject([{ sha256: first.sha256 }]);
    expect(seen.evidence).toHaveLength(1);
    expect(seen.evidence[0]?.sha256).not.toBe(first.sha256);
    // What was replaced can still be read by whoever compares, and by nobody outside.
    expect((await world.as("thuky").view(files.download, { id: first.id })).size).toBeGreaterThan(0);
    const outside = problemOf(world.as("hai").view(files.download, { id: first.id }));
    expect(await outside).toMatchObject({ code: "notFound" });
  });

  test("stays as it was sent until the filing comes back: nobody adds, removes, restores or renames any", async () => {
    const { id, at, mot, first, world } = await sent();
    for (const person of [mot, world.as("staff"), world.as("thuky")]) {
      const refused = [
        () => attachProof(person, at, "Thêm.pdf"),
        () => person.change(files.remove, { id: first.id, version: 1, body: {} }),
        () =>
          person.change(files.update, { id: first.id, version: 1, body: { caption: "", itemId: at.field } }),
      ];
      for (const act of refused) expect(["conflict", "forbidden"]).toContain((await problemOf(act())).code);
    }
    await world.as("thuky").change(verify, { id, version: 2, body: {} });
    expect((await mot.view(view, { id })).evidence).toMatchObject([{ id: first.id }]);
  });

  test("that changes just as the filing is sent is in what was sent, or is refused: never beside it", async () => {
    const { id, at, mot, send } = await sent();
    for (let turn = 0, version = 2; turn < 8; turn++, version += 2) {
      await mot.change(withdraw, { id, version, body: {} });
      const added = await sendProof(mot, at, `Lần ${turn}.pdf`);
      const acts = [send(version + 1), mot.change(files.finish, { id: added, body: {} })];
      await Promise.allSettled(turn % 2 === 0 ? acts : acts.toReversed());
      const { review, evidence } = await mot.view(view, { id });
      expect(review.state).toBe("submitted");
      const state = await mot.view(revision, { id, version: String(review.version) });
      expect(state.evidence).toEqual(evidence);
    }
  });

  test.each(["add", "remove", "move"] as const)(
    "makes an author of whoever touches it (%s): they verify the filing no more",
    async how => {
      const { id, at, mot, first, world, round, send } = await sent();
      await mot.change(withdraw, { id, version: 2, body: {} });
      const staff = world.as("staff");
      const note = { caption: "", itemId: round.form.story.id };
      await {
        add: () => attachProof(staff, at, "Của phòng.pdf"),
        remove: () => staff.change(files.remove, { id: first.id, version: 1, body: {} }),
        move: () => staff.change(files.update, { id: first.id, version: 1, body: note }),
      }[how]();
      await attachProof(mot, at, "Thay.pdf");
      await send(3);
      await world.as("thuky").change(verify, { id, version: 4, body: {} });
      const judging = staff.change(verify, { id, version: 5, body: {} });
      expect(await problemOf(judging)).toMatchObject({ code: "conflict", why: "ownFiling" });
    },
  );

  test("does not stand in the way of words typed at the same time: a save over the version that was opened is taken", async () => {
    const { id, at, mot, round } = await sentBack();
    await attachProof(mot, at, "Thêm.pdf");
    const saved = await mot.change(update, { id, version: 3, body: whole(round) });
    expect(saved.version).toBe(4);
    const { rows } = await mot.view(revisions, { id });
    expect(rows[0]).toMatchObject({ act: "edited", changed: [at.field] });
  });
});
