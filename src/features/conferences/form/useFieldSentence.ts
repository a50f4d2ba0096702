import { type FieldPath, get, useFormState } from "react-hook-form";
import type { ConferenceDraft } from "../../../domain/conference/conference.ts";
import { sentencesUnder } from "./fieldProblem.ts";

/** The sentence beside one field, if it has one; only this field is drawn again when it changes. */
export function useFieldSentence(name: FieldPath<ConferenceDraft>): string | undefined {
  const { errors } = useFormState<ConferenceDraft>({ name, exact: true });
  return sentencesUnder(get(errors, name))[0]?.message;
}
