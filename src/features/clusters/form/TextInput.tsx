import { type FieldPathByValue, useFormContext } from "react-hook-form";
import { TextField } from "../../../ui/TextField.tsx";
import type { TypedCluster } from "./typedCluster.ts";
import { useFieldError } from "./useFieldError.ts";

interface TextInputProps {
  name: FieldPathByValue<TypedCluster, string>;
  label: string;
  hint?: string;
  className?: string;
}

/** One line of the cluster's form, a text or a day as people write it. */
export function TextInput({ name, ...field }: TextInputProps) {
  const { register } = useFormContext<TypedCluster>();
  const errorOf = useFieldError();
  return <TextField {...field} id={name} error={errorOf(name)} {...register(name)} />;
}
