import { z } from "zod";

/** What an account may be. Rights of posts with dates come on top of these; a leader reads. */
export const roles = ["admin", "staff", "leader"] as const;
export type Role = (typeof roles)[number];

/** Whoever is signed in, as the server knows them on this request. */
export const Actor = z.strictObject({
  id: z.string(),
  username: z.string(),
  name: z.string(),
  role: z.enum(roles),
  mustChangePassword: z.boolean(),
});
export type Actor = z.infer<typeof Actor>;
