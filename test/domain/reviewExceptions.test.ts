import { describe, expect, test } from "vitest";
import { newId } from "../../src/domain/id.ts";
import type { ReviewVersion } from "../../src/domain/review/review.ts";
import type { Before } from "../../src/domain/review/reviewCompleteness.ts";
import { exceptionsIn, isException } from "../../src/domain/review/reviewExceptions.ts";
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
  judged: null,
  sameFiles: [] as SameFile[],
};

function markedIn(
  content: typeof before,
  { judged, ...more }: Partial<Omit<typeof seen, "judged">> & { judged?: typeof before } = {},
  evidence: ReviewVersion["evidence"] = seen.evidence,
) {
  const version = judged === undefined ? null : { content: judged, evidence };
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
