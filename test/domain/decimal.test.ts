import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  addDecimals,
  compareDecimals,
  Decimal,
  formatDecimal,
  parseDecimal,
  percentOf,
} from "../../src/domain/text/decimal.ts";

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), fc.stringMatching(/^\d{0,14}$/))
  .map(([whole, fraction]) => (fraction === "" ? String(whole) : `${whole}.${fraction}`))
  .filter(text => Decimal.safeParse(text).success);

test.each([
  ["1.234,5", "1234.5"],
  ["7.001", "7001"],
  ["1.234.567", "1234567"],
  ["1,234", "1.234"],
  ["7,0", "7.0"],
  ["7,50", "7.50"],
  ["12 345,6", "12345.6"],
  ["12\u00a0345,6", "12345.6"],
  ["12\u202f345", "12345"],
  [" 54 ", "54"],
  ["-5", "-5"],
  ["− 1.234,5", "-1234.5"],
  ["+5", "5"],
  ["007", "7"],
  ["00,10", "0.10"],
  ["-0,0", "0.0"],
  ["0", "0"],
  ["9".repeat(30), "9".repeat(30)],
])("%j is %s", (typed, value) => {
  expect(parseDecimal(typed)).toEqual({ ok: value });
});

test.each([
  ["7.0", "7.0"],
  ["1.2", "1.2"],
  ["-1.2", "-1.2"],
  ["0.125", "0.125"],
  ["1234.567", "1234.567"],
  ["1,234.5", "1234.5"],
  ["1,234,567", "1234567"],
  ["12 345.6", "12345.6"],
])("%j may be English for %s, so it is asked", (typed, value) => {
  expect(parseDecimal(typed)).toEqual({ ambiguous: [value] });
});

test.each([
  "",
  "-",
  "năm",
  "1e3",
  "1.23.4",
  "12.34,5",
  "1,2,3",
  "1.234,5.6",
  "12 34",
  "5,",
  ",5",
  "--5",
  "5%",
  "0.123,4",
  "٣",
])("%j is no number", typed => {
  expect(parseDecimal(typed)).toEqual({ problem: "badNumber" });
});

test("a number of 31 digits is too long, leading zeros not counted", () => {
  expect(parseDecimal("1".repeat(31))).toEqual({ problem: "tooLong" });
  expect(parseDecimal(`0${"1".repeat(30)}`)).toEqual({ ok: "1".repeat(30) });
  expect(Decimal.safeParse("1".repeat(31)).error?.issues[0]?.message).toBe("tooLong");
});

test.each(["1,5", "01", "-0", "-0.00", "1.", ".5", "+1", "1e3", "", " 1"])(
  "%j is not how a decimal is stored",
  text => {
    expect(Decimal.safeParse(text).error?.issues.map(issue => issue.message)).toEqual(["badNumber"]);
  },
);

test.each([
  ["1234.5", "1.234,5"],
  ["7001", "7.001"],
  ["999", "999"],
  ["-1234567.0001", "-1.234.567,0001"],
  ["7.50", "7,50"],
  ["0", "0"],
])("%s is shown as %s", (value, shown) => {
  expect(formatDecimal(value)).toBe(shown);
});

test("what is shown can be typed back and means the same", () => {
  fc.assert(
    fc.property(decimal, value => {
      expect(parseDecimal(formatDecimal(value))).toEqual({ ok: value });
    }),
  );
});

test("what is read, surely or not, can be stored", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[-+]?[\d., ]{0,40}$/), typed => {
      const parsed = parseDecimal(typed);
      const values = "ok" in parsed ? [parsed.ok] : "ambiguous" in parsed ? parsed.ambiguous : [];
      expect(values.filter(value => !Decimal.safeParse(value).success)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test("sums are exact", () => {
  expect(addDecimals("0.1", "0.2")).toBe("0.3");
  expect(addDecimals("1.50", "1.5", "-4")).toBe("-1.00");
  expect(addDecimals("-0.5", "0.5")).toBe("0.0");
  expect(addDecimals()).toBe("0");
});

test("order does not change a sum, and taking away what was added leaves what was there", () => {
  fc.assert(
    fc.property(decimal, decimal, (a, b) => {
      expect(addDecimals(a, b)).toBe(addDecimals(b, a));
      const opposite = b.startsWith("-") ? b.slice(1) : `-${b}`;
      expect(compareDecimals(addDecimals(a, b, opposite), a)).toBe(0);
    }),
  );
});

test("comparison looks at values, not at how they are written", () => {
  expect(compareDecimals("1.50", "1.5")).toBe(0);
  expect(compareDecimals("-2", "-1.9")).toBe(-1);
  expect(compareDecimals("10", "9.99")).toBe(1);
  expect(compareDecimals("0.1000000000000000000001", "0.1")).toBe(1);
});

test.each([
  ["54", "70", 1, "77.1"],
  ["1", "8", 1, "12.5"],
  ["1", "16", 1, "6.3"],
  ["-1", "16", 1, "-6.3"],
  ["1", "-16", 1, "-6.3"],
  ["1", "3", 0, "33"],
  ["0.5", "100", 0, "1"],
  ["0.4", "100", 0, "0"],
  ["-0.4", "100", 0, "0"],
  ["7.5", "2.5", 2, "300.00"],
])("%s of %s, to %i decimals, is %s per cent", (part, whole, digits, percent) => {
  expect(percentOf(part, whole, digits)).toBe(percent);
});

test("nothing is no share of nothing", () => {
  expect(percentOf("0", "0.00", 1)).toBeNull();
});
