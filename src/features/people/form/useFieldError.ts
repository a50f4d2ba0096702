import { useFormContext } from "react-hook-form";
import { useWords } from "../../../i18n/useWords.ts";
import { fieldText, problemWords } from "../../../i18n/words/problems.ts";

/** What is wrong with a field, as a sentence. */
export function useFieldError(): (path: string) => string | undefined {
  const problems = useWords(problemWords);
  const { getFieldState, formState } = useFormContext();
  return path => {
    const code = getFieldState(path, formState).error?.message;
    return code === undefined ? undefined : fieldText(problems, code);
  };
}
