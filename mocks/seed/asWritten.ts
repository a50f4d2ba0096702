import { parseDecimal } from "../../src/domain/text/decimal.ts";
import { parseWrittenDate } from "../../src/domain/text/parseDate.ts";
import { noQuantity, type Quantity } from "../../src/domain/text/quantity.ts";
import type { WrittenDate } from "../../src/domain/writtenDate.ts";

/** A date as a source writes it, read by the product's own rules; `year` is the one that stood elsewhere in the source. */
export function dateAsWritten(written: string, year?: number): WrittenDate {
  const read = parseWrittenDate(written, { today: "2026-07-01", yearHint: year ?? null });
  if ("ok" in read) return read.ok;
  if ("textOnly" in read) return read.textOnly;
  if ("needsYear" in read && read.suggestion !== null) return read.suggestion;
  throw new Error(`The sample world has a date that nobody can read: ${written}`);
}

/** A number as a source writes it, with its exact value; "" is no number. */
export function numberAsWritten(written: string): Quantity {
  if (written === "") return noQuantity;
  const read = parseDecimal(written);
  if ("ok" in read) return { written, value: read.ok };
  throw new Error(`The sample world has a number that nobody can read: ${written}`);
}
