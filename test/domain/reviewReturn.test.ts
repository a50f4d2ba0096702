import { describe, expect, test } from "vitest";
import { newId } from "../../src/domain/id.ts";
import {
  openRemarks,
  owedReturn,
  type Remark,
  type ReviewReturn,
} from "../../src/domain/review/reviewReturn.ts";
import { answerTimeliness } from "../../src/domain/review/reviewTimeliness.ts";

const figure = newId();
const remarkAt = (fieldId: string): Remark => ({ id: newId(), fieldId, reason: "unclear", text: "Viết rõ" });
const [atFigure, atWhole] = [remarkAt(figure), remarkAt("")];

function returnWith(answered: Partial<NonNullable<ReviewReturn["answered"]>> | null): ReviewReturn {
  const said = { by: "Người mot", at: "2026-07-20T03:00:00.000Z", writtenAt: null, version: 4 };
  return {
    id: newId(),
    version: 2,
    by: "Người thuky",
    at: "2026-07-12T03:00:00.000Z",
    remarks: [atFigure, atWhole],
    text: "",
    dueOn: "2026-07-20",
    answered: answered && {
      ...said,
      summary: "Đã sửa",
      answers: [],
      changed: [],
      isWithdrawn: false,
      ...answered,
    },
  };
}

describe("A return's remarks", () => {
  test("are owed until an answer to them was received; one that was taken back is none", () => {
    expect(owedReturn([])).toBeUndefined();
    expect(owedReturn([returnWith({}), returnWith(null)])?.answered).toBeNull();
    expect(owedReturn([returnWith({})])).toBeUndefined();
    expect(owedReturn([returnWith({ isWithdrawn: true })])).toBeDefined();
  });

  test("each want a sentence, unless their very field was changed; the whole filing always wants one", () => {
    const said = (...answers: [Remark, string][]) => ({
      answers: answers.map(([{ id }, text]) => ({ remarkId: id, text })),
    });
    const remarks = [atFigure, atWhole];
    expect(openRemarks(remarks, said(), [])).toEqual(remarks);
    expect(openRemarks(remarks, said([atFigure, "  "], [atWhole, "Đã viết lại"]), [])).toEqual([atFigure]);
    expect(openRemarks(remarks, said([atWhole, "Đã viết lại"]), [figure])).toEqual([]);
    expect(openRemarks(remarks, said([atFigure, "Số đúng"]), [figure, ""])).toEqual([atWhole]);
  });
});

describe("A resubmission is judged by its return's day", () => {
  const on = (answered: Parameters<typeof returnWith>[0], today = "2026-08-01") =>
    answerTimeliness(returnWith(answered), today);

  test("in time up to the end of that day in Vietnam, late from the next", () => {
    expect(on({ at: "2026-07-20T16:59:59.999Z" })).toEqual({ is: "onTime" });
    const late = { is: "late", days: 1, wasWrittenOnTime: false };
    expect(on({ at: "2026-07-20T17:00:00.000Z" })).toEqual(late);
  });

  test("late all the same when it was written in time and arrived after it, and told apart", () => {
    const sent = { at: "2026-07-22T03:00:00.000Z", writtenAt: "2026-07-20T10:00:00.000Z" };
    expect(on(sent)).toEqual({ is: "late", days: 2, wasWrittenOnTime: true });
  });

  test("awaited until that day and overdue from the next, also when it was taken back", () => {
    expect(on(null, "2026-07-20")).toEqual({ is: "awaited" });
    expect(on(null, "2026-07-21")).toEqual({ is: "overdue", days: 1 });
    expect(on({ isWithdrawn: true }, "2026-07-23")).toEqual({ is: "overdue", days: 3 });
  });
});
