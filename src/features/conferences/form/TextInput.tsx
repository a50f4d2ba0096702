import { type FieldPath, useFormContext } from "react-hook-form";
import type { ConferenceDraft } from "../../../domain/conference/conference.ts";
import { TextField, type TextFieldProps } from "../../../ui/TextField.tsx";
import { useFieldSentence } from "./useFieldSentence.ts";

interface TextInputProps extends Omit<TextFieldProps, "name" | "error"> {
  name: FieldPath<ConferenceDraft>;
}

/** One line of the record. */
export function TextInput({ name, ...props }: TextInputProps) {
  const { register } = useFormContext<ConferenceDraft>();
  return <TextField {...props} error={useFieldSentence(name)} {...register(name)} />;
}
