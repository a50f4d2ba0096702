import { v7, validate } from "uuid";
import type { Id } from "./id.ts";

/** Whether the text is an identity, for pages that have no schema at hand. */
export function isId(text: unknown): text is Id {
  return validate(text);
}

/** A new identity, ordered by time so that rows made together lie together; needs no secure context. */
export function newId(): Id {
  return v7();
}
