import { ApiProblem } from "../../../../api/problem.ts";
import type { AttachedFile } from "../../../../domain/file/attachedFile.ts";
import { useWords } from "../../../../i18n/useWords.ts";
import { fileWords } from "../../../../i18n/words/files.ts";
import { problemText, problemWords } from "../../../../i18n/words/problems.ts";
import { toast } from "../../../../ui/toast.ts";
import { useFilesOfForm } from "./FilesContext.ts";

/** What a button beside a file does, with its way back; what the server refuses is said. */
export function useFileActions() {
  const { remove } = useFilesOfForm();
  const t = useWords(fileWords);
  const words = useWords(problemWords);
  const tried = async (work: Promise<unknown>) => {
    try {
      await work;
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      toast(problemText(words, error.problem), { variant: "bad" });
    }
  };
  const removeWithUndo = async (file: AttachedFile) => {
    const putBack = await remove(file);
    const action = { label: t.undo, onPress: () => void tried(putBack()) };
    toast(t.removed(file.name), { variant: "info", action });
  };
  return { tried, remove: (file: AttachedFile) => void tried(removeWithUndo(file)) };
}
