import { createContext, useContext } from "react";
import type { RecordFiles } from "../../../../api/useRecordFiles.ts";
import { usualFileLimits } from "../../../../domain/file/fileLimits.ts";

const none: RecordFiles = {
  attached: [],
  queued: [],
  limits: usualFileLimits,
  add: () => undefined,
  describe: async () => undefined,
  remove: async () => async () => undefined,
};

/** The files of the record that the form around shows. */
export const FilesContext = createContext<RecordFiles>(none);

/** The files of the record around. */
export function useFilesOfForm(): RecordFiles {
  return useContext(FilesContext);
}

/** The lists whose rows may have files of their own: facts that are proven, and papers that can be shown. */
export const listsWithFiles = [
  "achievements",
  "limitations",
  "tasks",
  "results",
  "commendations",
  "basisDocuments",
  "sources",
] as const;

/** Whether rows of this list may have files. */
export function mayHaveFiles(list: string): boolean {
  return (listsWithFiles as readonly string[]).includes(list);
}
