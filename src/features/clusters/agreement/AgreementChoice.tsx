import { type FieldPathByValue, useFormContext } from "react-hook-form";
import { Select } from "../../../ui/Select.tsx";
import type { TypedAgreement } from "./typedAgreement.ts";
import { useAgreementError } from "./useAgreementError.ts";

interface AgreementChoiceProps {
  name: FieldPathByValue<TypedAgreement, string>;
  label: string;
  options: readonly { value: string; label: string }[];
  className?: string;
}

/** A choice of the agreement's form, such as one of the units of its year. */
export function AgreementChoice({ name, ...field }: AgreementChoiceProps) {
  const { register } = useFormContext<TypedAgreement>();
  const errorOf = useAgreementError();
  return <Select {...field} id={name} error={errorOf(name)} {...register(name)} />;
}
