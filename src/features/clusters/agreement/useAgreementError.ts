import { type FieldPath, useFormContext } from "react-hook-form";
import { useWords } from "../../../i18n/useWords.ts";
import { fieldText, problemWords } from "../../../i18n/words/problems.ts";
import type { TypedAgreement } from "./typedAgreement.ts";

/** What is wrong with a field, as a sentence. */
export function useAgreementError(): (path: FieldPath<TypedAgreement>) => string | undefined {
  const problems = useWords(problemWords);
  const { getFieldState, formState } = useFormContext<TypedAgreement>();
  return path => {
    const code = getFieldState(path, formState).error?.message;
    return code === undefined ? undefined : fieldText(problems, code);
  };
}
