import { type FieldPathByValue, useFormContext } from "react-hook-form";
import { TextArea } from "../../../ui/TextArea.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import type { TypedAgreement } from "./typedAgreement.ts";
import { useAgreementError } from "./useAgreementError.ts";

interface AgreementTextProps {
  name: FieldPathByValue<TypedAgreement, string>;
  label: string;
  hint?: string;
  className?: string;
  /** For texts of several lines. */
  isLong?: boolean;
}

/** A text of the agreement's form, or a day as people write it. */
export function AgreementText({ name, isLong = false, ...field }: AgreementTextProps) {
  const { register } = useFormContext<TypedAgreement>();
  const errorOf = useAgreementError();
  const Control = isLong ? TextArea : TextField;
  const look = { ...field, ...(isLong && { compact: true }) };
  return <Control {...look} id={name} error={errorOf(name)} {...register(name)} />;
}
