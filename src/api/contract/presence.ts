import { z } from "zod";
import { write } from "../endpoint.ts";

/** Who else is in a record now. */
export const presence = {
  /** Says that the caller is there (`gone`: no longer), and learns who else is. Holds for a minute. */
  tell: write("PUT", "/presence/:type/:recordId", {
    needs: "record.attend",
    does: "keep",
    body: z.strictObject({ is: z.enum(["reading", "typing", "gone"]) }),
    returns: z.strictObject({ others: z.array(z.strictObject({ name: z.string(), isTyping: z.boolean() })) }),
  }),
} as const;
