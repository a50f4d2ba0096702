import { useState } from "react";
import { addressOf } from "../../../../api/client.ts";
import { contract } from "../../../../api/contract.ts";
import type { ConferenceDraft } from "../../../../domain/conference/conference.ts";
import type { AttachedFile } from "../../../../domain/file/attachedFile.ts";
import { isPicture } from "../../../../domain/file/fileKind.ts";
import { formatBytes, formatInstant } from "../../../../i18n/formats.ts";
import { useLanguage, useWords } from "../../../../i18n/useWords.ts";
import { fileWords } from "../../../../i18n/words/files.ts";
import { FileLine } from "../../../../ui/FileLine.tsx";
import { PictureViewer } from "./PictureViewer.tsx";
import { textOfItem } from "./textOfItem.ts";

/** Everything that was attached: pictures to look at with their captions, other files to take along. */
export function FilesSection({ files, draft }: { files: readonly AttachedFile[]; draft: ConferenceDraft }) {
  const t = useWords(fileWords);
  const { language } = useLanguage();
  const [shown, setShown] = useState<number | null>(null);
  const pictures = files.filter(({ name }) => isPicture(name));
  const others = files.filter(({ name }) => !isPicture(name));
  const note = ({ by, at, itemId }: AttachedFile) => {
    const item = textOfItem(draft, itemId);
    return [t.by(by, formatInstant(at, language)), item && t.ofItem(item)].filter(Boolean).join(" · ");
  };
  return (
    <div className="space-y-4">
      {pictures.length > 0 && (
        <ul
          aria-label={t.pictures(pictures.length)}
          className="grid grid-cols-2 gap-3 sm:grid-cols-3 print:grid-cols-3"
        >
          {pictures.map((picture, at) => (
            <li key={picture.id} className="min-w-0">
              <button
                type="button"
                aria-label={t.viewer.open(picture.caption || picture.name)}
                onClick={() => setShown(at)}
                className="block w-full cursor-zoom-in overflow-hidden rounded border border-line bg-surface-sunken"
              >
                <img
                  src={addressOf(contract.files[picture.hasThumbnail ? "thumbnail" : "download"], {
                    id: picture.id,
                  })}
                  alt=""
                  loading="lazy"
                  className="aspect-3/2 w-full object-cover"
                />
              </button>
              <p className="mt-1 text-sm wrap-anywhere">{picture.caption || picture.name}</p>
              <p className="text-xs text-ink-faint">{note(picture)}</p>
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <ul aria-label={t.list(others.length)} className="divide-y divide-line">
          {others.map(file => (
            <FileLine
              key={file.id}
              name={file.name}
              href={addressOf(contract.files.download, { id: file.id })}
              meta={`${formatBytes(file.size)} · ${note(file)}`}
            />
          ))}
        </ul>
      )}
      <PictureViewer pictures={pictures} at={shown} onShow={setShown} />
    </div>
  );
}
