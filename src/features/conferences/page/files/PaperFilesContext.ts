import { createContext, useContext } from "react";
import type { AttachedFile } from "../../../../domain/file/attachedFile.ts";

/** The files of the record that the paper shows; an older state of it has none of its own. */
export const PaperFilesContext = createContext<readonly AttachedFile[]>([]);

/** The files of one item of the paper. */
export function useItemFiles(itemId: string): readonly AttachedFile[] {
  return useContext(PaperFilesContext).filter(file => file.itemId === itemId);
}
