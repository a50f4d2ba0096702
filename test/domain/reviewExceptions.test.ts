import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newId } from "../../src/domain/id.ts";
import { firstSentBack, lastJudged } from "../../src/domain/review/lastJudged.ts";
import type { ReviewAct, ReviewVersion } from "../../src/domain/review/review.ts";
import type { Before } from "../../src/domain/review/reviewCompleteness.ts";
import { exceptionsIn, isException } from "../../src/domain/review/reviewExceptions.ts";
import type { ReviewReturn } from "../../src/domain/review/reviewReturn.ts";
import type { SameFile } from "../../src/domain/review/sameFile.ts";
import { contentOf, fieldOf, formOf, numbered } from "../support/anyReview.ts";

const [story, figure, proof] = [
  fieldOf({ kind: "narrative" }),
  fieldOf({ kind: "percent", max: "100" }),
  fieldOf({ kind: "count", evidence: "required" }),
];
const form = formOf([story, figure, proof]);
const before = contentOf({
  [story.id]: { text: "Như cũ" },
  [figure.id]: numbered("90"),
  [proof.id]: numbered("3"),
});
const seen = {
  form,
  evidence: [{ id: newId(), itemId: proof.id, name: "a.pdf", sha256: "1" }],
  previous: { content: before, parts: [] } as Before | null,
  sentBack: null as { content: typeof before; evidence: ReviewVersion["evidence"] } | null,
  returns: [] as ReviewReturn[],
  sameFiles: [] as SameFile[],
};

/** A return that remarked on a field and was answered in this version. */
const remarkedOn = (fieldId: string, answeredIn: number): ReviewReturn => ({
  id: newId(),
  version: answeredIn - 1,
  by: "Thư ký",
  at: "2026-07-01T00:00:00.000Z",
  remarks: [{ id: newId(), fieldId, reason: "unclear", text: "Xem lại" }],
  text: "",
  dueOn: "2026-07-10",
  answered: {
    by: "Đơn vị",
    at: "2026-07-02T00:00:00.000Z",
    writtenAt: null,
    version: answeredIn,
    summary: "Đã kiểm tra, giữ nguyên",
    answers: [],
    changed: [],
    isWithdrawn: false,
  },
});

function markedIn(
  content: typeof before,
  { judged, ...more }: Partial<typeof seen> & { judged?: typeof before } = {},
  evidence: ReviewVersion["evidence"] = seen.evidence,
) {
  const version = judged === undefined ? null : { version: 3, content: judged, evidence };
  const fields = exceptionsIn({ ...seen, ...more, content, judged: version });
  return fields.flatMap(field => (isException(field, version !== null) ? [field.fieldId] : []));
}

describe("Review by exception", () => {
  test("shows nothing of a filing that is last period's in every value", () => {
    expect(markedIn(before)).toEqual([]);
  });

  test("shows every answer of a first filing, which nothing can be compared with", () => {
    expect(markedIn(before, { previous: null })).toEqual([story.id, figure.id, proof.id]);
  });

  test("shows what differs from last period before anybody judged", () => {
    const now = contentOf({ ...before.answers, [figure.id]: numbered("95") });
    expect(markedIn(now)).toEqual([figure.id]);
  });

  test("shows after a return only what changed since, and what still does not fit", () => {
    const judged = contentOf({
      ...before.answers,
      [figure.id]: numbered("120"),
      [story.id]: { text: "Mới" },
    });
    const now = contentOf({ ...judged.answers, [story.id]: { text: "Mới hơn" } });
    expect(markedIn(now, { judged })).toEqual([story.id, figure.id]);
  });

  test("shows after a return a value whose evidence was added, removed or replaced, though the value stayed", () => {
    const [file] = seen.evidence;
    const other = { ...file, id: newId(), itemId: proof.id, name: "a.pdf", sha256: "2" };
    expect(markedIn(before, { judged: before })).toEqual([]);
    expect(markedIn(before, { judged: before, evidence: [other] })).toEqual([proof.id]);
    expect(markedIn(before, { judged: before, evidence: [...seen.evidence, other] })).toEqual([proof.id]);
    expect(markedIn(before, { judged: before }, [...seen.evidence, other])).toEqual([proof.id]);
    expect(markedIn(before, { judged: before }, null)).toEqual([]);
  });

  test("shows the next level what a return to an earlier one changed, though it says again what last period said", () => {
    const sent = contentOf({ ...before.answers, [figure.id]: numbered("95") });
    const sentBack = { content: sent, evidence: seen.evidence };
    expect(markedIn(before)).toEqual([]);
    expect(markedIn(before, { sentBack })).toEqual([figure.id]);
    expect(markedIn(before, { sentBack: { content: before, evidence: [] } })).toEqual([proof.id]);
  });

  test("shows what a return remarked on until its level has judged the answer, though nothing was changed there", () => {
    expect(markedIn(before, { judged: before, returns: [remarkedOn(story.id, 4)] })).toEqual([story.id]);
    expect(markedIn(before, { judged: before, returns: [remarkedOn(story.id, 2)] })).toEqual([]);
    expect(markedIn(before, { returns: [remarkedOn(story.id, 2)] })).toEqual([story.id]);
  });

  test("shows what lacks its evidence", () => {
    expect(markedIn(before, { evidence: [] })).toEqual([proof.id]);
  });

  test("shows evidence that proves something else too, though its value is last period's", () => {
    const place = {
      reviewId: newId(),
      fieldId: newId(),
      name: "anh.png",
      unit: "Đơn vị hai",
      period: "2025",
    };
    const sameFiles = [{ fileId: newId(), fieldId: proof.id, name: "anh.png", places: [place] }];
    expect(markedIn(before, { sameFiles })).toEqual([proof.id]);
  });
});

test("However a filing went, a level that sees no exception at a value has seen that very value, or it is last period's and no return changed it", () => {
  const checks = ["cluster", "department"] as const;
  const act = fc.constantFrom<ReviewAct>(
    "edited",
    "resubmitted",
    "verified",
    "returned",
    "approved",
    "reopened",
  );
  const step = fc.record({ act, value: fc.constantFrom("90", "91", "92") });
  const judge = fc.constantFrom("cluster", "department", "leadership");
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), judge, (course, level) => {
      // Only its filer changes a filing, and only while it is with them.
      let value = "90";
      const states = course.map((one, at) => {
        if (one.act === "edited" || one.act === "resubmitted") value = one.value;
        return { act: one.act, version: at + 1, value };
      });
      const withValue = (figures: string) => contentOf({ ...before.answers, [figure.id]: numbered(figures) });
      const at = (version: number | null) => {
        const state = states.find(one => one.version === version);
        return state ? { ...state, content: withValue(state.value), evidence: seen.evidence } : null;
      };
      const judged = at(lastJudged(states, [...checks], level));
      const sentBack = judged === null ? at(firstSentBack(states)) : null;
      const fields = exceptionsIn({ ...seen, content: withValue(value), judged, sentBack });
      const isShown = fields.some(one => one.fieldId === figure.id && isException(one, judged !== null));
      const known = judged === null ? ["90", sentBack?.value ?? "90"] : [judged.value];
      expect(isShown).toBe(known.some(one => one !== value));
    }),
  );
});
