import { z } from "zod";
import { Id } from "./id.ts";
import { line } from "./text/cleanText.ts";

/**
 * A unit, cluster, period or official as the source names it, linked to the catalogue when somebody chose the entry.
 * The name stays as written even when linked: what a paper said is not rewritten by a later rename.
 */
export const NamedRef = z.strictObject({ id: Id.nullable(), name: line(300) });
export type NamedRef = z.infer<typeof NamedRef>;

/** Nothing named. */
export const noRef: NamedRef = { id: null, name: "" };

/** Whether the source names anything here. */
export function isNamed(ref: NamedRef): boolean {
  return ref.name !== "";
}
