import { type FieldPathByValue, useFormContext } from "react-hook-form";
import { Select } from "../../../ui/Select.tsx";
import type { TypedCluster } from "./typedCluster.ts";

interface ChoiceInputProps {
  name: FieldPathByValue<TypedCluster, string>;
  label: string;
  /** The choices and their words. */
  words: Readonly<Record<string, string>>;
}

/** A choice from a short list. */
export function ChoiceInput({ name, label, words }: ChoiceInputProps) {
  const { register } = useFormContext<TypedCluster>();
  const options = Object.entries(words).map(([value, word]) => ({ value, label: word }));
  return <Select id={name} label={label} options={options} {...register(name)} />;
}
