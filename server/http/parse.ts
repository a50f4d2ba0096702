import type { z } from "zod";
import { Refusal } from "./refusal.ts";

/** The value as the schema understands it; refuses with one line per field. Unknown keys are among the refused. */
export function parseInput<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map(issue => ({ path: issue.path.join("."), code: codeOf(issue) }));
  throw new Refusal("invalid", { fields: fields.slice(0, 100) });
}

/** Our own rules speak in codes; of zod's built-in checks only the kind is told. */
function codeOf(issue: z.core.$ZodIssue): string {
  return issue.code === "custom" || /^[a-z][A-Za-z]+$/.test(issue.message) ? issue.message : issue.code;
}

/** The query of a request as an object; a name given twice is refused, because two readers would take two different ones. */
export function queryOf(request: Request): Record<string, string> {
  const query: Record<string, string> = {};
  for (const [name, value] of new URL(request.url).searchParams) {
    if (Object.hasOwn(query, name)) throw new Refusal("badRequest");
    query[name] = value;
  }
  return query;
}

/** The version a write was made against, from `If-Match: "3"`. */
export function parseVersion(request: Request): number {
  const header = request.headers.get("if-match");
  if (header === null) throw new Refusal("versionRequired");
  const version = /^"?(\d{1,9})"?$/.exec(header.trim())?.[1];
  if (version === undefined) throw new Refusal("badRequest");
  return Number(version);
}
