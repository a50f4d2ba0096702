import { describe, expect, test } from "vitest";
import { Id, newId } from "../../src/domain/id.ts";
import { obligationId } from "../../src/domain/review/obligationId.ts";
import { cellState } from "../../src/domain/review/reviewMatrix.ts";
import { tryOut } from "../../src/domain/review/reviewTryOut.ts";
import { contentOf, fieldOf, formOf, numbered } from "../support/anyReview.ts";

const obligation = {
  opensOn: "2026-06-01",
  dueOn: "2026-06-25",
  locksOn: "2026-07-05",
  extension: null,
  exemption: null,
};

describe("A cell of the matrix", () => {
  const at = (today: string, isBegun = false) => cellState({ obligation, state: "draft", isBegun, today });

  test("goes from not due to open to late, and knows a draft that was begun", () => {
    expect([at("2026-05-31"), at("2026-06-01"), at("2026-06-25", true), at("2026-06-26", true)]).toEqual([
      "notDue",
      "open",
      "draft",
      "late",
    ]);
  });

  test("tells the state of what was filed, whatever the day", () => {
    expect(cellState({ obligation, state: "returned", isBegun: true, today: "2026-12-01" })).toBe("returned");
  });

  test("not needed comes before everything", () => {
    const exemption = { reason: "Giải thể", by: "A", at: "2026-06-01T00:00:00.000Z" };
    const exempt = { ...obligation, exemption };
    expect(cellState({ obligation: exempt, state: "draft", isBegun: false, today: "2026-07-01" })).toBe(
      "notNeeded",
    );
  });
});

describe("What is owed", () => {
  const owed = { formId: newId(), periodId: newId(), clusterId: newId(), unitId: newId() };

  test("has one identity, whoever makes it", () => {
    expect(Id.safeParse(obligationId(owed)).success).toBe(true);
    expect(obligationId({ ...owed })).toBe(obligationId(owed));
  });

  test("is another for another unit, and for the cluster itself", () => {
    const ids = [owed, { ...owed, unitId: newId() }, { ...owed, unitId: null }].map(obligationId);
    expect(new Set(ids).size).toBe(3);
  });
});

test("a form tried out on last period's filing tells what would be missing and what is no longer asked", () => {
  const [kept, gone] = [fieldOf({ label: "Hội nghị" }), fieldOf({ label: "Tin bài" })];
  const added = fieldOf({ label: "Hội viên", isRequired: true });
  const filed = {
    form: formOf([kept, gone]),
    content: contentOf({ [kept.id]: numbered("4"), [gone.id]: numbered("20") }),
    evidence: {},
  };
  expect(tryOut(formOf([kept, added]), filed)).toEqual({
    answered: 1,
    asked: 2,
    gaps: 1,
    dropped: ["Tin bài"],
  });
});
