import { z } from "zod";
import { brokenRule } from "../ruleCode.ts";

/** How often somebody wants their notices by e-mail. */
export const mailOften = ["never", "atOnce", "daily"] as const;

/** A plain e-mail address: no names, no lists, nothing that could begin another line of a letter's head (RFC 5321 lengths). */
const plainAddress = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+$/i;

/** What one person chose for their own letters. Whoever wants letters has an address. */
export const OwnChoices = z
  .strictObject({
    mailAddress: z
      .string()
      .max(254)
      .overwrite(text => text.trim())
      .refine(text => text === "" || plainAddress.test(text), "badMailAddress"),
    mailOften: z.enum(mailOften),
    language: z.enum(["vi", "en"]),
  })
  .superRefine((choices, ctx) => {
    if (choices.mailOften !== "never" && choices.mailAddress === "")
      ctx.addIssue({ ...brokenRule("required"), path: ["mailAddress"] });
  });
export type OwnChoices = z.infer<typeof OwnChoices>;
