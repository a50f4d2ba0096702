import type { FieldErrors, FieldValues } from "react-hook-form";

/** One sentence that stands beside a field, and the field's path in the form. */
export interface FieldSentence {
  path: string;
  message: string;
}

/** The sentences at and under one field: a date or a link is one field to the person, several to the schema. */
export function sentencesUnder(errors: FieldErrors<FieldValues> | undefined, path = ""): FieldSentence[] {
  if (typeof errors !== "object" || errors === null) return [];
  if (typeof errors.message === "string") return [{ path, message: errors.message }];
  return Object.entries(errors).flatMap(([key, inner]) =>
    key === "ref" || key === "root"
      ? sentencesUnder(key === "root" ? (inner as FieldErrors) : undefined, path)
      : sentencesUnder(inner as FieldErrors, path === "" ? key : `${path}.${key}`),
  );
}

/** The element that a path belongs to: the control itself, or the nearest one around it that the page has. */
export function controlIdOf(path: string): string {
  const steps = path.split(".");
  while (steps.length > 1 && document.getElementById(steps.join(".")) === null) steps.pop();
  return steps.join(".");
}
