import type { FileKept, SendState } from "../domain/file/fileSending.ts";
import { formatBytes } from "./formats.ts";
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
  const sentence = ({ code, maxBytes }: { code: string; maxBytes?: number }) =>
    Object.hasOwn(problems.rules, code)
      ? fieldText(problems, code, maxBytes === undefined ? {} : { max: formatBytes(maxBytes) })
      : (problems.problems[code as keyof typeof problems.problems] ?? problems.problems.unexpected)({});
  return ({ state, size, kept }) => {
    const said = () => {
      if (state.is === "sending") return t.state.sending(Math.floor((100 * state.sent) / size));
      if (state.is === "waiting") return t.state[state.for];
      if (state.is === "failed")
        return state.isFinal ? t.state.refused(sentence(state)) : t.state.failed(sentence(state));
      return t.state[state.is];
    };
    const isRefused = state.is === "failed" && state.isFinal;
    const where = isRefused || state.is === "sending" ? "" : t.kept[kept];
    return where === "" ? said() : `${said()}. ${where}`;
  };
}
