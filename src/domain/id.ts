import { v7 } from "uuid";
import { z } from "zod";

/** Identity of a record: a UUID made by whoever creates it, so that a repeated request is the same record. */
export const Id = z.uuid();
export type Id = z.infer<typeof Id>;

/** A new identity, ordered by time so that rows made together lie together; needs no secure context. */
export function newId(): Id {
  return v7();
}
