import { z } from "zod";
import { line } from "./cleanText.ts";
import { Decimal } from "./decimal.ts";

/** A number as written ("hơn 1.200") with its exact decimal value, or null while it is empty, unreadable or ambiguous. */
export const Quantity = z.strictObject({ written: line(60), value: Decimal.nullable() });
export type Quantity = z.infer<typeof Quantity>;

/** No number given. Not the same as zero. */
export const noQuantity: Quantity = { written: "", value: null };
