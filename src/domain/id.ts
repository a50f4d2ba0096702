import { z } from "zod";

export { newId } from "./newId.ts";

/** Identity of a record: a UUID made by whoever creates it, so that a repeated request is the same record. */
export const Id = z.uuid();
export type Id = z.infer<typeof Id>;
