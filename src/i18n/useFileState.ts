import type { FileKept, SendState } from "../domain/fileSending.ts";
import { useWords } from "./useWords.ts";
import { fileWords } from "./words/files.ts";
import { fieldText, problemWords } from "./words/problems.ts";

interface Waiting {
  state: SendState;
  size: number;
  kept: FileKept;
}

/** Says what became of a file that is not there yet, and whether it outlives the page. */
export function useFileState(): (file: Waiting) => string {
  const t = useWords(fileWords);
  const problems = useWords(problemWords);
  const sentence = (code: string) =>
    Object.hasOwn(problems.rules, code)
      ? fieldText(problems, code)
      : (problems.problems[code as keyof typeof problems.problems] ?? problems.problems.unexpected)({});
  return ({ state, size, kept }) => {
    const said = () => {
      if (state.is === "sending") return t.state.sending(Math.floor((100 * state.sent) / size));
      if (state.is === "waiting") return t.state[state.for];
      if (state.is === "failed")
        return state.isFinal ? t.state.refused(sentence(state.code)) : t.state.failed(sentence(state.code));
      return t.state[state.is];
    };
    const isRefused = state.is === "failed" && state.isFinal;
    const where = isRefused || state.is === "sending" ? "" : t.kept[kept];
    return where === "" ? said() : `${said()}. ${where}`;
  };
}
