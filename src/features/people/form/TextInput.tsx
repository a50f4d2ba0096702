import { useFormContext } from "react-hook-form";
import { TextField } from "../../../ui/TextField.tsx";
import { useFieldError } from "./useFieldError.ts";

interface TextInputProps {
  name: string;
  label: string;
  hint?: string;
  className?: string;
}

/** One line of a form over a person, a text or a day as people write it. */
export function TextInput({ name, ...field }: TextInputProps) {
  const { register } = useFormContext();
  const errorOf = useFieldError();
  return <TextField {...field} id={name} error={errorOf(name)} {...register(name)} />;
}
