import { Paperclip } from "lucide-react";
import { addressOf } from "../../../../api/client.ts";
import { contract } from "../../../../api/contract.ts";
import { formatBytes } from "../../../../i18n/formats.ts";
import { linkLook } from "../../../../ui/linkLook.ts";
import { useItemFiles } from "./PaperFilesContext.ts";

/** The files that belong to one item, in a quiet line under it; the pictures among them are also shown with the others. */
export function ItemFiles({ id }: { id: string }) {
  const files = useItemFiles(id);
  if (files.length === 0) return null;
  return (
    <ul className="mt-0.5 flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {files.map(file => (
        <li key={file.id} className="flex min-w-0 items-start gap-1">
          <Paperclip aria-hidden className="mt-0.5 size-4 shrink-0 text-ink-faint" />
          <span className="min-w-0 wrap-anywhere">
            <a
              href={addressOf(contract.files.download, { id: file.id })}
              download={file.name}
              className={linkLook()}
            >
              {file.name}
            </a>{" "}
            <span className="text-ink-faint">{formatBytes(file.size)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
