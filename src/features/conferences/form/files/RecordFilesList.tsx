import { useState } from "react";
import { useFormContext } from "react-hook-form";
import type { ConferenceDraft } from "../../../../domain/conference/conference.ts";
import { fileEndings } from "../../../../domain/file/fileKind.ts";
import { formatBytes } from "../../../../i18n/formats.ts";
import { useWords } from "../../../../i18n/useWords.ts";
import { fileWords } from "../../../../i18n/words/files.ts";
import { FilePick } from "../../../../ui/FilePick.tsx";
import { useFormPulse } from "../formPulse.ts";
import { FileItem } from "./FileItem.tsx";
import { listsWithFiles, useFilesOfForm } from "./FilesContext.ts";

/** The files of the record as a whole; those of a row that is gone come here, so that none is out of sight. */
export function RecordFilesList() {
  const { attached, queued, add, limits } = useFilesOfForm();
  const t = useWords(fileWords);
  const { getValues } = useFormContext<ConferenceDraft>();
  const read = () => listsWithFiles.flatMap(list => getValues(list).map(({ id }) => id)).join(" ");
  const [rows, setRows] = useState(read);
  useFormPulse(() => setRows(read()));
  const files = [...attached, ...queued].filter(({ itemId }) => itemId === "" || !rows.includes(itemId));
  const isEmpty = files.length === 0;
  return (
    <div className={isEmpty ? "-ml-2" : "w-full min-w-0"}>
      {!isEmpty && (
        <>
          <h3 id="files-title" className="text-base font-semibold">
            {t.title}
          </h3>
          <p className="text-sm text-ink-faint print:hidden">{t.hint(formatBytes(limits.maxBytes))}</p>
          <ul aria-labelledby="files-title" className="divide-y divide-line border-b border-line mb-1">
            {files.map(file => (
              <FileItem key={file.id} file={file} />
            ))}
          </ul>
        </>
      )}
      <FilePick label={t.add} accept={fileEndings} onChoose={chosen => add("", chosen)} />
    </div>
  );
}
