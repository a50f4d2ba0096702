import { z } from "zod";
import { requiredLine } from "./text/cleanText.ts";

/** Why something out of the ordinary was done, which its history keeps: one line, up to 500 letters. */
export const Reason = requiredLine(500);

/** A step that is taken with nothing but its reason. */
export const Reasoned = z.strictObject({ reason: Reason });
