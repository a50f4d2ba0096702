import type { FieldErrors } from "react-hook-form";

/** One sentence that stands beside a field, and the field's path in the form. */
export interface FieldSentence {
  path: string;
  message: string;
}

/** The sentences at and under one field: a date or a link is one field to the person, several to the schema. */
export function sentencesUnder(errors: FieldErrors | undefined, path = ""): FieldSentence[] {
  if (typeof errors !== "object" || errors === null) return [];
  if (typeof errors.message === "string") return [{ path, message: errors.message }];
  return Object.entries(errors).flatMap(([key, inner]) => {
    if (key === "ref") return [];
    const own = key === "root" ? path : path === "" ? key : `${path}.${key}`;
    return sentencesUnder(inner as FieldErrors, own);
  });
}
