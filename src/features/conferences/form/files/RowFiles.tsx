import { fileEndings } from "../../../../domain/file/fileKind.ts";
import { useWords } from "../../../../i18n/useWords.ts";
import { fileWords } from "../../../../i18n/words/files.ts";
import { FilePick } from "../../../../ui/FilePick.tsx";
import { FileItem } from "./FileItem.tsx";
import { useFilesOfForm } from "./FilesContext.ts";

/** The files of one row, under it; nothing where there are none. */
export function RowFiles({ id, rowName }: { id: string; rowName: string }) {
  const { attached, queued } = useFilesOfForm();
  const t = useWords(fileWords);
  const files = [...attached, ...queued].filter(({ itemId }) => itemId === id);
  if (files.length === 0) return null;
  return (
    <ul aria-label={`${t.title}, ${rowName.toLowerCase()}`} className="mt-1 border-l border-line pl-3">
      {files.map(file => (
        <FileItem key={file.id} file={file} />
      ))}
    </ul>
  );
}

/** The paper clip at the end of a row. */
export function AttachToRow({ id, rowName }: { id: string; rowName: string }) {
  const { add } = useFilesOfForm();
  const t = useWords(fileWords);
  return <FilePick small label={t.addTo(rowName)} accept={fileEndings} onChoose={files => add(id, files)} />;
}
