import { type FieldPath, useFormContext } from "react-hook-form";
import type { ConferenceDraft } from "../../../domain/conference/conference.ts";
import { TextArea, type TextAreaProps } from "../../../ui/TextArea.tsx";
import { useFieldSentence } from "./useFieldSentence.ts";

interface ProseInputProps extends Omit<TextAreaProps, "name" | "error"> {
  name: FieldPath<ConferenceDraft>;
}

/** Several lines of the record. */
export function ProseInput({ name, ...props }: ProseInputProps) {
  const { register } = useFormContext<ConferenceDraft>();
  return <TextArea {...props} error={useFieldSentence(name)} {...register(name)} />;
}
