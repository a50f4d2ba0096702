import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newId } from "../../src/domain/id.ts";
import type { FormRule } from "../../src/domain/review/reviewForm.ts";
import { misfitsAt, misfitsIn, unexplained } from "../../src/domain/review/reviewRules.ts";
import { addDecimals, compareDecimals } from "../../src/domain/text/decimal.ts";
import { anyDecimal, contentOf, fieldOf, formOf, numbered } from "../support/anyReview.ts";

describe("Bounds of a number", () => {
  const field = fieldOf({ kind: "percent", min: "0", max: "100" });
  const form = formOf([field]);
  const kindsAt = (value: string) =>
    misfitsIn(form, contentOf({ [field.id]: numbered(value) }), null).map(misfit => misfit.is.kind);

  test("belong to what is allowed", () => {
    expect(kindsAt("0")).toEqual([]);
    expect(kindsAt("100.00")).toEqual([]);
  });

  test("stop the submission a hair beyond", () => {
    expect(kindsAt("-0.01")).toEqual(["belowMin"]);
    expect(kindsAt("100.01")).toEqual(["aboveMax"]);
  });

  test("say nothing of a field that is not answered", () => {
    expect(misfitsIn(form, contentOf({}), null)).toEqual([]);
  });
});

describe("A rule between fields", () => {
  const [done, total] = [fieldOf({}), fieldOf({})];
  const rule: FormRule = {
    id: newId(),
    left: [done.id],
    is: "atMost",
    right: [total.id],
    constant: null,
    isHard: false,
    message: "Số đã xong không quá tổng số",
  };
  const form = formOf([done, total], [rule]);

  test("speaks only when every field in it has a number", () => {
    expect(misfitsIn(form, contentOf({ [done.id]: numbered("9") }), null)).toEqual([]);
  });

  test("holds or is broken exactly as the decimals compare", () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, (left, right) => {
        const content = contentOf({ [done.id]: numbered(left), [total.id]: numbered(right) });
        expect(misfitsIn(form, content, null).length === 0).toBe(compareDecimals(left, right) <= 0);
      }),
    );
  });

  test("that is soft is settled by an explanation at its first field, and by nothing else", () => {
    const content = contentOf({ [done.id]: numbered("9"), [total.id]: numbered("8") });
    const misfits = misfitsIn(form, content, null);
    expect(unexplained(misfits, content)).toHaveLength(1);
    const explained = contentOf({
      [done.id]: { ...numbered("9"), explanation: "Một việc chuyển từ kỳ trước" },
      [total.id]: numbered("8"),
    });
    expect(unexplained(misfitsIn(form, explained, null), explained)).toEqual([]);
  });
});

describe("A change against last period", () => {
  const field = fieldOf({ kind: "count", askAbove: "50" });
  const form = formOf([field]);
  const askedFrom = (before: string, now: string) =>
    misfitsIn(
      form,
      contentOf({ [field.id]: numbered(now) }),
      contentOf({ [field.id]: numbered(before) }),
    ).map(misfit => (misfit.is.kind === "changed" ? misfit.is.percent : misfit.is.kind));

  test("of just so much asks nothing, a little more asks", () => {
    expect(askedFrom("100", "150")).toEqual([]);
    expect(askedFrom("100", "151")).toEqual(["51.0"]);
    expect(askedFrom("100", "49")).toEqual(["-51.0"]);
  });

  test("from nothing to something asks, from nothing to nothing does not", () => {
    expect(askedFrom("0", "3")).toEqual(["100.0"]);
    expect(askedFrom("0", "0.0")).toEqual([]);
  });

  test("is measured against the size of a negative number, too", () => {
    expect(askedFrom("-100", "-151")).toEqual(["-51.0"]);
    expect(askedFrom("-100", "100")).toEqual(["200.0"]);
  });

  test("never asks when the number stayed the same", () => {
    fc.assert(
      fc.property(anyDecimal, value => {
        expect(askedFrom(value, addDecimals(value, "0.000"))).toEqual([]);
      }),
    );
  });
});

test("What does not fit at each field is together all that does not fit in the filing", () => {
  const fields = ["a", "b", "c"].map(label => fieldOf({ label, min: "0", askAbove: "10" }));
  const [a, b, c] = fields.map(field => field.id) as [string, string, string];
  const rule = { id: newId(), is: "atMost" as const, constant: null, isHard: false, message: "Không khớp" };
  const form = formOf(fields, [
    { ...rule, left: [a], right: [b, c] },
    { ...rule, id: newId(), left: [b, a], right: [c] },
  ]);
  const filing = fc
    .tuple(anyDecimal, anyDecimal, anyDecimal)
    .map(([x, y, z]) => contentOf({ [a]: numbered(x), [b]: numbered(y), [c]: numbered(z) }));
  fc.assert(
    fc.property(filing, fc.option(filing), (content, previous) => {
      const whole = misfitsIn(form, content, previous);
      for (const field of fields)
        expect(misfitsAt(form, field, content, previous)).toEqual(
          whole.filter(misfit => misfit.fieldId === field.id),
        );
    }),
  );
});
