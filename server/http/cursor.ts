import { z } from "zod";
import { Id } from "../../src/domain/id.ts";
import { Refusal } from "./refusal.ts";
import { parseJson } from "./requestBody.ts";

/** A place in a sorted list: the row's key and id, and which way to walk from there. */
// A NUL is text to SQLite and an error to PostgreSQL; none of our keys holds one.
const Cursor = z.tuple([z.enum(["next", "previous"]), z.string().regex(/^[^\0]*$/), Id]);
export type Cursor = { to: "next" | "previous"; key: string; id: string };

/** The place as text for an address. */
export function writeCursor({ to, key, id }: Cursor): string {
  const bytes = new TextEncoder().encode(JSON.stringify([to, key, id]));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

/** The place that a cursor names; refuses what we did not write. */
export function readCursor(text: string): Cursor {
  const parsed = Cursor.safeParse(parseJson(decode(text)));
  if (!parsed.success) throw new Refusal("badRequest");
  const [to, key, id] = parsed.data;
  return { to, key, id };
}

function decode(text: string): string {
  try {
    const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    return new TextDecoder("utf-8", { fatal: true }).decode(
      Uint8Array.from(binary, char => char.charCodeAt(0)),
    );
  } catch {
    throw new Refusal("badRequest");
  }
}
