import { z } from "zod";
import { Id } from "../id.ts";

/** A file of evidence whose very bytes prove something else too, with each place where they do: there it may bear another name. */
export const SameFile = z.strictObject({
  fileId: Id,
  fieldId: z.string(),
  name: z.string(),
  places: z.array(
    z.strictObject({
      reviewId: Id,
      fieldId: z.string(),
      name: z.string(),
      unit: z.string(),
      period: z.string(),
    }),
  ),
});
export type SameFile = z.infer<typeof SameFile>;
