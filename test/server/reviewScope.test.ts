import { expect, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import { newId } from "../../src/domain/id.ts";
import { contentOf, numbered } from "../support/anyReview.ts";
import { openRound } from "../support/reviewWorld.ts";
import { describeOnEachDatabase } from "../support/world.ts";

const { submit, reasons, mine } = contract.reviews;
const returnIt = contract.reviews.return;

describeOnEachDatabase("Reviews of others", world => {
  test("are not among the counted reasons of returns that a reporter sees", async () => {
    const round = await openRound(world());
    const { story, figure, id: form } = round.form;
    const content = contentOf({ [story.id]: { text: "Đã quán triệt." }, [figure.id]: numbered("12") });
    const body = { content, writtenAt: null, answer: null };
    const { version } = await world()
      .as("mot")
      .change(submit, { id: round.owed("mot"), version: 1, body });
    await world()
      .as("thuky")
      .change(returnIt, { id: round.owed("mot"), version, body: returnOf() });
    const seenBy = async (who: string) => (await world().as(who).view(reasons, { form, year: 2026 })).rows;
    for (const who of ["mot", "thuky", "staff"])
      expect(await seenBy(who)).toEqual([
        {
          reason: "unclear",
          count: 1,
          fields: [{ name: "", count: 1 }],
          units: [{ name: "Đơn vị mot", count: 1 }],
        },
      ]);
    expect(await seenBy("hai")).toEqual([]);
  });

  test("never crowd one's own out of what one owes, however many fall due before it", async () => {
    const round = await openRound(world());
    const { db } = world().store;
    const id = round.owed("hai");
    const owed = await db
      .selectFrom("obligations")
      .selectAll()
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    const filed = await db.selectFrom("reviews").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
    const others = Array.from({ length: 501 }, () => newId());
    const unitId = round.units["mot"] ?? "";
    await db
      .insertInto("obligations")
      .values(others.map(other => ({ ...owed, id: other, unitId, dueOn: "2026-07-01" })))
      .execute();
    await db
      .insertInto("reviews")
      .values(others.map(other => ({ ...filed, id: other })))
      .execute();
    const { rows } = await world().as("hai").view(mine, {});
    expect(rows.map(row => row.id)).toEqual([id]);
  });
});

const returnOf = () => ({
  id: newId(),
  content: {
    remarks: [{ id: newId(), fieldId: "" as const, reason: "unclear" as const, text: "Nêu rõ hơn" }],
    text: "",
    dueOn: "2026-07-31",
  },
});
