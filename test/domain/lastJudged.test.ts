import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firstSentBack, judgeOf, lastJudged } from "../../src/domain/review/lastJudged.ts";
import type { ReviewAct } from "../../src/domain/review/review.ts";

const checks = ["cluster", "department"] as const;
const judges = ["cluster", "department", "leadership"] as const;

/** The last word of each judge over a filing that went this way. */
function lastWords(...acts: ReviewAct[]): (number | null)[] {
  const steps = acts.map((act, at) => ({ act, version: at + 1 }));
  return judges.map(judge => lastJudged(steps, [...checks], judge));
}

describe("What changed since a level last judged", () => {
  test("is nothing that the next level has seen: each has its own last word", () => {
    expect(lastWords("begun", "submitted")).toEqual([null, null, null]);
    expect(lastWords("begun", "submitted", "verified")).toEqual([3, null, null]);
    expect(lastWords("begun", "submitted", "verified", "verified")).toEqual([3, 4, null]);
    expect(lastWords("begun", "submitted", "verified", "verified", "approved")).toEqual([3, 4, 5]);
  });

  test("counts a return as the word of the level that gave it", () => {
    const toDepartment = ["begun", "submitted", "verified"] as const;
    expect(lastWords(...toDepartment, "returned")).toEqual([3, 4, null]);
    expect(lastWords(...toDepartment, "returned", "edited", "resubmitted", "verified")).toEqual([7, 4, null]);
    expect(lastWords(...toDepartment, "verified", "returned", "resubmitted", "verified")).toEqual([7, 4, 5]);
  });

  test("begins anew with the first level after a withdrawal or an opening", () => {
    expect(lastWords("begun", "submitted", "withdrawn", "resubmitted", "verified")).toEqual([5, null, null]);
    const approved = ["begun", "submitted", "verified", "verified", "approved"] as const;
    expect(lastWords(...approved, "reopened", "resubmitted", "returned")).toEqual([8, 4, 5]);
  });

  test("is compared with what was sent back first by a level that gave no word yet", () => {
    const acts: ReviewAct[] = ["begun", "submitted", "returned", "resubmitted", "returned", "resubmitted"];
    expect(firstSentBack(acts.map((act, at) => ({ act, version: at + 1 })))).toBe(3);
    expect(firstSentBack([{ act: "submitted", version: 2 }])).toBeNull();
  });

  test("is told to the filer since anybody's last word, which is the latest of all", () => {
    const act = fc.constantFrom<ReviewAct>(
      "edited",
      "submitted",
      "withdrawn",
      "verified",
      "returned",
      "approved",
    );
    fc.assert(
      fc.property(fc.array(act), acts => {
        const steps = acts.map((one, at) => ({ act: one, version: at + 1 }));
        const all = judges.map(judge => lastJudged(steps, [...checks], judge) ?? 0);
        expect(lastJudged(steps, [...checks], null) ?? 0).toBe(Math.max(...all));
      }),
    );
  });
});

test("a filing waits for its levels in turn, then for leadership, and for nobody while it is with its filer", () => {
  const at = (state: "submitted" | "returned" | "verified" | "approved", checksPassed: number) =>
    judgeOf({ state, checksPassed, checks: [...checks] });
  expect(at("submitted", 0)).toBe("cluster");
  expect(at("submitted", 1)).toBe("department");
  expect(at("verified", 2)).toBe("leadership");
  expect(at("approved", 2)).toBe("leadership");
  expect(at("returned", 0)).toBeNull();
});
