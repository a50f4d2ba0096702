import { z } from "zod";
import { personRoles } from "../conference/conferencePeople.ts";
import { Id } from "../id.ts";
import { NamedRef } from "../namedRef.ts";
import { WrittenDate } from "../writtenDate.ts";

/** A conference that names an official: what the person did there, in the post that was written then. */
export const OfficialConference = z.strictObject({
  id: Id,
  title: z.string(),
  date: WrittenDate.nullable(),
  cluster: NamedRef,
  /** Planned, postponed and cancelled ones did not take place. */
  isHeld: z.boolean(),
  roles: z.array(z.enum(personRoles)),
  posts: z.array(z.string()),
});
export type OfficialConference = z.infer<typeof OfficialConference>;
