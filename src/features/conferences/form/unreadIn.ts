import { parseWrittenDate } from "../../../domain/text/parseDate.ts";
import { readQuantity } from "../../../domain/text/readQuantity.ts";

type Unread = { path: string; code: "badDate" | "ambiguousNumber" };

/** Dates that no calendar has and numbers that can be meant in two ways: words until somebody decides, so a record is not made over them. */
export function unreadIn(value: unknown, today: string, path = ""): Unread[] {
  if (typeof value !== "object" || value === null) return [];
  if ("written" in value && "value" in value && typeof value.written === "string") {
    const code = value.value === null && codeOf(value.written, "precision" in value, today);
    return code ? [{ path, code }] : [];
  }
  return Object.entries(value).flatMap(([key, inner]) =>
    unreadIn(inner, today, path === "" ? key : `${path}.${key}`),
  );
}

function codeOf(written: string, isDate: boolean, today: string): Unread["code"] | null {
  if (!isDate) return "ambiguous" in readQuantity(written) ? "ambiguousNumber" : null;
  const parsed = parseWrittenDate(written, { today });
  return "problem" in parsed && parsed.problem === "badDate" ? "badDate" : null;
}
