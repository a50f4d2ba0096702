import { z } from "zod";
import { Id } from "../id.ts";
import { roles } from "./role.ts";

export type { Role } from "./role.ts";

/** A post that the actor holds today: a reporter's is of a unit, a secretary's of a cluster, the others' of the department. */
export const ActorPost = z.strictObject({
  id: Id,
  role: z.enum(roles),
  unitId: Id.nullable(),
  clusterId: Id.nullable(),
  /** The post in whose place this one is held, for a while. */
  onBehalfOf: Id.nullable(),
});
export type ActorPost = z.infer<typeof ActorPost>;

/** Whoever is signed in, as the server knows them on this request, with the posts in force on its day. */
export const Actor = z.strictObject({
  id: z.string(),
  username: z.string(),
  name: z.string(),
  mustChangePassword: z.boolean(),
  /** The day it is where the server's clock stands, `yyyy-mm-dd`. */
  today: z.string(),
  posts: z.array(ActorPost),
});
export type Actor = z.infer<typeof Actor>;
