import { useState } from "react";
import { tableIn } from "../../../domain/table/cellsIn.ts";
import type { TableFault } from "../../../domain/table/tableFile.ts";
import { maxImportRows } from "../../../domain/unit/unitImport.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { unitImportWords } from "../../../i18n/words/unitImport.ts";
import { classes } from "../../../ui/classes.ts";
import { FilePick } from "../../../ui/FilePick.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { TextArea } from "../../../ui/TextArea.tsx";
import { useFileDrop } from "../../../ui/useFileDrop.ts";
import { Progress } from "./Progress.tsx";
import { readInWorker } from "./readInWorker.ts";

/** Where a list comes from: a file chosen or dropped, or a block of cells from the clipboard. */
export function ImportSource({ onTable }: { onTable: (rows: string[][]) => void }) {
  const t = useWords(unitImportWords);
  const [share, setShare] = useState<number | null>(null);
  const [fault, setFault] = useState<TableFault | null>(null);
  const take = async ([file]: File[]) => {
    if (file === undefined) return;
    setFault(null);
    setShare(0);
    const read = await readInWorker(file, setShare);
    setShare(null);
    if ("fault" in read) setFault(read.fault);
    else onTable(read.rows);
  };
  const { isOver, handlers } = useFileDrop({ onFiles: files => void take(files) });
  const paste = (text: string) => {
    const rows = tableIn(text, maxImportRows + 2);
    if (rows.length > maxImportRows + 1) setFault("tooManyRows");
    else if (rows.length > 0) onTable(rows);
  };
  return (
    <div className="space-y-4">
      {fault && <Notice variant="bad">{t.faults[fault]}</Notice>}
      <div
        role="presentation"
        {...handlers}
        className={classes(
          "space-y-3 rounded border border-dashed p-6",
          isOver ? "border-ink bg-surface-sunken" : "border-line-strong",
        )}
      >
        <p className="text-sm text-ink-soft">{t.drop}</p>
        <FilePick
          variant="secondary"
          label={t.choose}
          accept=".xlsx,.csv,.tsv,.txt"
          onChoose={files => void take(files)}
        />
        {share !== null && <Progress label={t.reading} share={share} />}
      </div>
      <TextArea
        className="max-w-2xl"
        label={t.paste}
        defaultValue=""
        onChange={event => paste(event.target.value)}
      />
    </div>
  );
}
