import { type FieldPath, useFormContext } from "react-hook-form";
import { useWords } from "../../../i18n/useWords.ts";
import { fieldText, problemWords } from "../../../i18n/words/problems.ts";
import type { TypedCluster } from "./typedCluster.ts";

/** What is wrong with a field, as a sentence. */
export function useFieldError(): (path: FieldPath<TypedCluster>) => string | undefined {
  const problems = useWords(problemWords);
  const { getFieldState, formState } = useFormContext<TypedCluster>();
  return path => {
    const code = getFieldState(path, formState).error?.message;
    return code === undefined ? undefined : fieldText(problems, code);
  };
}
