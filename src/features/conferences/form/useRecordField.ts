import { type FieldPath, type FieldPathValue, useController } from "react-hook-form";
import type { ConferenceDraft } from "../../../domain/conference/conference.ts";

/** A field whose value is more than a text, such as a date or a link: what it is now, and how to change it. */
export function useRecordField<Name extends FieldPath<ConferenceDraft>>(name: Name) {
  const { field } = useController<ConferenceDraft, Name>({ name });
  const { value, onChange, onBlur } = field;
  return { value, onBlur, onChange: onChange as (value: FieldPathValue<ConferenceDraft, Name>) => void };
}
