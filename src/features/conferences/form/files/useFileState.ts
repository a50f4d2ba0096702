import type { QueuedFile } from "../../../../api/fileQueueStore.ts";
import type { ProblemCode } from "../../../../api/problem.ts";
import { useWords } from "../../../../i18n/useWords.ts";
import { fileWords } from "../../../../i18n/words/files.ts";
import { fieldText, problemWords } from "../../../../i18n/words/problems.ts";

/** Says what became of a file that is not there yet, and whether it outlives the page. */
export function useFileState(): (file: QueuedFile) => string {
  const t = useWords(fileWords);
  const problems = useWords(problemWords);
  const sentence = (code: string) =>
    Object.hasOwn(problems.rules, code)
      ? fieldText(problems, code)
      : (problems.problems[code as ProblemCode] ?? problems.problems.unexpected)({});
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
