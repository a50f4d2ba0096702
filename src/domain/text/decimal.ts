import { z } from "zod";
import { brokenRule } from "../ruleCode.ts";

const canonical = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const maxDigits = 30;

/** An exact decimal as text, `-1234.50`: at most 30 digits, never a float; trailing zeros stay as the source has them. */
export const Decimal = z.string().superRefine((text, ctx) => {
  if (!canonical.test(text) || /^-[0.]+$/.test(text)) ctx.addIssue(brokenRule("badNumber"));
  else if (digitCount(text) > maxDigits) ctx.addIssue(brokenRule("tooLong", { max: maxDigits }));
});
export type Decimal = z.infer<typeof Decimal>;

function digitCount(text: string): number {
  return text.replace(/\D/g, "").length;
}

/** What a typed number turns out to be; an ambiguous one comes with its possible values, likeliest first, to ask about. */
export type ParsedDecimal = { ok: Decimal } | { ambiguous: Decimal[] } | { problem: "badNumber" | "tooLong" };

const forms: { shape: RegExp; decimalSign: "," | "."; sure: boolean }[] = [
  { shape: /^\d+(?:,\d+)?$/, decimalSign: ",", sure: true },
  { shape: /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/, decimalSign: ",", sure: true },
  { shape: /^[1-9]\d{0,2}(?: \d{3})+(?:,\d+)?$/, decimalSign: ",", sure: true },
  { shape: /^\d+\.\d+$/, decimalSign: ".", sure: false },
  { shape: /^[1-9]\d{0,2}(?:,\d{3})+\.\d+$/, decimalSign: ".", sure: false },
  { shape: /^[1-9]\d{0,2}(?:,\d{3}){2,}$/, decimalSign: ".", sure: false },
  { shape: /^[1-9]\d{0,2}(?: \d{3})+\.\d+$/, decimalSign: ".", sure: false },
];

/**
 * Reads a number by Vietnamese rules: comma for decimals, dots or spaces for thousands, so `7.001` is seven thousand
 * and one. What only English rules explain (`7.0`, `1,234.5`) is ambiguous, and is asked instead of guessed.
 */
export function parseDecimal(text: string): ParsedDecimal {
  const typed = text.replace(/\s/g, " ").trim();
  const [, sign = "", body = ""] = /^([-−–+]?) ?(.*)$/.exec(typed) ?? [];
  const form = forms.find(({ shape }) => shape.test(body));
  if (!form) return { problem: "badNumber" };
  const groupSigns = form.decimalSign === "," ? /[. ]/g : /[, ]/g;
  const [whole = "", fraction] = body.replace(groupSigns, "").split(form.decimalSign);
  const figures = [whole.replace(/^0+(?=\d)/, ""), fraction].filter(piece => piece !== undefined).join(".");
  if (digitCount(figures) > maxDigits) return { problem: "tooLong" };
  const value = /[1-9]/.test(figures) && sign !== "" && sign !== "+" ? `-${figures}` : figures;
  return form.sure ? { ok: value } : { ambiguous: [value] };
}

/** A decimal as people here read it, `1.234,50`; what it shows can be typed back and means the same. */
export function formatDecimal(value: Decimal): string {
  const [whole = "", fraction] = value.split(".");
  const grouped = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ".");
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

/** The exact sum, with as many decimals as the most precise of its terms; of nothing it is "0". */
export function addDecimals(...values: Decimal[]): Decimal {
  const scale = Math.max(0, ...values.map(scaleOf));
  return fromUnits(
    values.reduce((sum, value) => sum + toUnits(value, scale), 0n),
    scale,
  );
}

/** Negative, zero or positive as the first is smaller than, as large as or larger than the second: 1.50 equals 1.5. */
export function compareDecimals(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const scale = Math.max(scaleOf(a), scaleOf(b));
  const difference = toUnits(a, scale) - toUnits(b, scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** How many per cent one number is of another, halves rounded away from zero; null when the whole is zero. */
export function percentOf(part: Decimal, whole: Decimal, digits: number): Decimal | null {
  const scale = Math.max(scaleOf(part), scaleOf(whole));
  const divisor = toUnits(whole, scale);
  if (divisor === 0n) return null;
  const dividend = toUnits(part, scale) * 100n * 10n ** BigInt(digits);
  const [size, by] = [absolute(dividend), absolute(divisor)];
  const rounded = (2n * size + by) / (2n * by);
  return fromUnits(dividend < 0n === divisor < 0n ? rounded : -rounded, digits);
}

function absolute(number: bigint): bigint {
  return number < 0n ? -number : number;
}

function scaleOf(value: Decimal): number {
  return value.split(".")[1]?.length ?? 0;
}

function toUnits(value: Decimal, scale: number): bigint {
  const [whole = "", fraction = ""] = value.split(".");
  return BigInt(whole + fraction.padEnd(scale, "0"));
}

function fromUnits(units: bigint, scale: number): Decimal {
  const figures = String(absolute(units)).padStart(scale + 1, "0");
  const sign = units < 0n ? "-" : "";
  return scale === 0 ? sign + figures : `${sign}${figures.slice(0, -scale)}.${figures.slice(-scale)}`;
}
