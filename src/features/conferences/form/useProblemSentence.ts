import { useCallback } from "react";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceFormWords } from "../../../i18n/words/conferenceForm.ts";
import type { BrokenRule } from "./conferenceResolver.ts";

/** Turns a broken rule, of the form or of the server, into a sentence. */
export function useProblemSentence(): (rule: BrokenRule) => string {
  const { problems } = useWords(conferenceFormWords);
  return useCallback(
    ({ path, code, params }: BrokenRule) => {
      if (code === "tooLong" && params) return problems.tooLong(String(params.length), String(params.max));
      if (code === "tooLong") return problems.tooLongAnyhow;
      if (/(?:start|end)Time$/.test(path)) return problems.badTime;
      const sentence = problems[code as keyof typeof problems];
      return typeof sentence === "string" ? sentence : problems.other;
    },
    [problems],
  );
}
