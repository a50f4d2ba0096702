import { z } from "zod";
import { Id } from "../id.ts";
import { line, requiredLine } from "../text/cleanText.ts";
import { Post, PostDraft } from "./post.ts";

/** Sign-in name: what people type, so letters without marks, digits, dot, dash and underscore. */
export const Username = z.string().regex(/^[a-z0-9][a-z0-9._-]{2,39}$/, "badUsername");

/** A new password: 12 to 128 characters of any script, taken as typed (OWASP ASVS 5.0 §6.2). */
export const NewPassword = z
  .string()
  .refine(text => Array.from(text).length >= 12, "passwordTooShort")
  .refine(text => Array.from(text).length <= 128, "passwordTooLong");

const named = { username: Username, name: requiredLine(200) };

/** The login name or address by which the outside provider knows the person; what is compared has no capitals. */
const signInName = line(200).optional();

/** The official whose account it is; no two accounts name the same one. Left out, it stays as it is. */
const officialId = Id.nullable().optional();

/** An account as the administrator fills it in, with the first post; further posts and their ends come later. */
export const AccountDraft = z.strictObject({ ...named, signInName, officialId, post: PostDraft });
export type AccountDraft = z.infer<typeof AccountDraft>;

/** A browser in which somebody is signed in: what it says of itself, and from where. Instants are ISO text. */
export const OpenSession = z.strictObject({
  id: z.string(),
  device: z.string(),
  address: z.string(),
  startedAt: z.string(),
  usedAt: z.string(),
  isCurrent: z.boolean(),
});
export type OpenSession = z.infer<typeof OpenSession>;

/** An account as the administrator sees it, with every post it ever had. `isDisabled` takes effect on the next request. */
export const Account = z.strictObject({
  ...named,
  signInName: z.string(),
  officialId: Id.nullable(),
  posts: z.array(Post),
  id: z.string(),
  version: z.int().positive(),
  isDisabled: z.boolean(),
  mustChangePassword: z.boolean(),
  createdAt: z.string(),
});
export type Account = z.infer<typeof Account>;
