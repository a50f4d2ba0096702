import type { ReactNode } from "react";
import { useRecordFiles } from "../../../../api/useRecordFiles.ts";
import { formatInstant } from "../../../../i18n/formats.ts";
import { useLanguage, useWords } from "../../../../i18n/useWords.ts";
import { fileWords } from "../../../../i18n/words/files.ts";
import { classes } from "../../../../ui/classes.ts";
import { useFileDrop } from "../../../../ui/useFileDrop.ts";
import { FilesContext } from "./FilesContext.ts";

interface FilesProviderProps {
  userId: string;
  /** The conference's id. */
  id: string;
  isOnServer: boolean;
  className?: string;
  children: ReactNode;
}

/** The part of the form that takes files: dropped or pasted on a row they are the row's, elsewhere the record's. */
export function FilesProvider({ userId, id, isOnServer, className, children }: FilesProviderProps) {
  const files = useRecordFiles(userId, { ownerType: "conference", ownerId: id }, isOnServer);
  const t = useWords(fileWords);
  const { language } = useLanguage();
  const { isOver, handlers } = useFileDrop({
    onFiles: (dropped, on) => {
      const row = on.closest<HTMLElement>("[data-takes-files]")?.dataset["takesFiles"] ?? "";
      files.add(row, dropped.map(named));
    },
  });
  // Every pasted picture is called "image.png" by the browser.
  const named = (file: File) => {
    if (!/^image\.\w+$/.test(file.name)) return file;
    const name = t.pasted(formatInstant(new Date(), language).replaceAll("/", "-").replace(":", "."));
    return new File([file], file.name.replace("image", name), { type: file.type });
  };
  return (
    <FilesContext value={files}>
      <div role="presentation" className={classes("relative", className)} {...handlers}>
        {children}
        {isOver && (
          <div className="pointer-events-none absolute -inset-2 z-10 rounded border-2 border-dashed border-info bg-info-bg/40">
            <p className="sticky top-1/2 text-center text-base font-medium text-info">{t.drop}</p>
          </div>
        )}
      </div>
    </FilesContext>
  );
}
