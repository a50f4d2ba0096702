import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AgreementDraft, emptyAgreement } from "../../src/domain/cluster/agreement.ts";
import { newId } from "../../src/domain/id.ts";
import {
  addsUp,
  agreedChoices,
  agreedItem,
  type FieldTarget,
  progressOf,
} from "../../src/domain/review/reviewTarget.ts";
import { addDecimals, compareDecimals } from "../../src/domain/text/decimal.ts";
import { anyDecimal, fieldOf } from "../support/anyReview.ts";

const [front, youth] = [newId(), newId()] as const;

function item(about: Partial<AgreementDraft["items"][number]> = {}): AgreementDraft["items"][number] {
  const target = { written: "200", value: "200" };
  return {
    id: newId(),
    code: "TT1",
    text: "Hội nghị",
    target,
    measure: "buổi",
    horizon: "year",
    unit: null,
    ...about,
  };
}
const target = (about: Partial<FieldTarget> = {}): FieldTarget => ({
  ...item(),
  fieldId: newId(),
  isOwn: true,
  earlier: null,
  ...about,
});

describe("The item that sets a field's target", () => {
  const field = fieldOf({ kind: "count", agreed: "tt1" });

  test("is the unit's own before the cluster's, by its code however it is written", () => {
    const [own, cluster] = [item({ unit: front }), item()];
    expect(agreedItem(field, [cluster, own], front)).toBe(own);
    expect(agreedItem(field, [cluster, own], youth)).toBe(cluster);
    expect(agreedItem(field, [cluster, own], null)).toBe(cluster);
  });

  test("is never another unit's", () => {
    expect(agreedItem(field, [item({ unit: front })], youth)).toBeUndefined();
    expect(agreedItem(field, [item({ unit: front })], null)).toBeUndefined();
  });

  test("is the year's before the term's, and can be named by its id", () => {
    const [term, year] = [item({ horizon: "term" }), item()];
    expect(agreedItem(field, [term, year], front)).toBe(year);
    expect(agreedItem({ ...field, agreed: term.id }, [term, year], front)).toBe(term);
  });

  test("is none for a field that names none, or whose answer is no number", () => {
    const items = [item({ code: "" })];
    expect(agreedItem({ ...field, agreed: "" }, items, front)).toBeUndefined();
    expect(agreedItem({ ...field, kind: "narrative" }, [item()], front)).toBeUndefined();
  });
});

describe("Progress towards a target", () => {
  const field = fieldOf({ kind: "count", measure: "buổi" });

  test("counts what the year's earlier periods brought, exactly, and may pass the target", () => {
    const earlier = { value: "150.5", periods: ["6 tháng đầu năm 2026"] };
    expect(progressOf(target({ earlier }), field, "59.5")).toEqual({ value: "210.0", percent: "105.0" });
  });

  test.each([
    ["has no figure", { target: { written: "toàn bộ", value: null } }],
    ["is zero", { target: { written: "0", value: "0" } }],
    ["is meant for the term", { horizon: "term" as const }],
    ["is counted in something else", { measure: "nghìn buổi" }],
  ])("has no percentage where the target %s", (_, about) => {
    expect(progressOf(target(about), field, "5")).toEqual({ value: "5", percent: null });
  });

  test("is nothing while nothing is answered", () => {
    expect(progressOf(target(), field, null)).toBeNull();
  });

  test("never loses or invents a digit", () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, (before, now) => {
        const progress = progressOf(target({ earlier: { value: before, periods: [] } }), field, now);
        expect(compareDecimals(progress?.value ?? "", addDecimals(before, now))).toBe(0);
      }),
    );
  });

  test("adds up only what is summed: a percentage and a state of things are not", () => {
    expect(addsUp(fieldOf({ kind: "count", rollUp: "sum" }))).toBe(true);
    expect(addsUp(fieldOf({ kind: "percent", rollUp: "mean" }))).toBe(false);
    expect(addsUp(fieldOf({ kind: "count", rollUp: "none" }))).toBe(false);
  });
});

test("the codes in use are offered once each, with the words of the newest agreement", () => {
  const newer = { year: 2026, items: [item({ text: "Hội nghị, buổi tuyên truyền" }), item({ code: "AS1" })] };
  const older = { year: 2025, items: [item(), item({ code: "" })] };
  expect(agreedChoices([newer, older])).toMatchObject([
    { code: "AS1", years: [2026] },
    { code: "TT1", text: "Hội nghị, buổi tuyên truyền", years: [2026, 2025] },
  ]);
});

test("an agreement names one matter once for one unit and stretch of time", () => {
  const codesOf = (items: AgreementDraft["items"]) =>
    AgreementDraft.safeParse({ ...emptyAgreement(), items }).error?.issues.map(issue => issue.path.join("."));
  expect(
    codesOf([
      item(),
      item({ unit: front }),
      item({ horizon: "term" }),
      item({ code: "" }),
      item({ code: "" }),
    ]),
  ).toBe(undefined);
  expect(codesOf([item(), item({ code: "tt1" })])).toEqual(["items.1.code"]);
});
