import { ChevronLeft, ChevronRight, Download } from "lucide-react";
import type { KeyboardEvent } from "react";
import { addressOf } from "../../../../api/client.ts";
import { contract } from "../../../../api/contract.ts";
import type { AttachedFile } from "../../../../domain/file/attachedFile.ts";
import { useWords } from "../../../../i18n/useWords.ts";
import { fileWords } from "../../../../i18n/words/files.ts";
import { Dialog } from "../../../../ui/Dialog.tsx";
import { IconButton } from "../../../../ui/IconButton.tsx";
import { linkLook } from "../../../../ui/linkLook.ts";

interface PictureViewerProps {
  pictures: readonly AttachedFile[];
  /** Which one is shown; null shows none. */
  at: number | null;
  onShow: (at: number | null) => void;
}

/** One picture as large as the window lets it be, with the others one arrow key away. */
export function PictureViewer({ pictures, at, onShow }: PictureViewerProps) {
  const t = useWords(fileWords);
  const picture = at === null ? undefined : pictures[at];
  if (at === null || picture === undefined) return null;
  const { id, name, caption } = picture;
  const href = addressOf(contract.files.download, { id });
  const step = (by: number) => onShow((at + by + pictures.length) % pictures.length);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowLeft") step(-1);
    else if (event.key === "ArrowRight") step(1);
  };
  return (
    <Dialog
      open
      wide
      onClose={() => onShow(null)}
      title={t.viewer.place(at + 1, pictures.length)}
      closeLabel={t.viewer.close}
    >
      <div role="presentation" onKeyDown={onKeyDown}>
        <figure>
          <img
            key={id}
            src={href}
            alt={caption || name}
            className="mx-auto max-h-[60dvh] max-w-full rounded bg-surface-sunken object-contain"
          />
          <figcaption className="mt-3 flex items-center gap-2">
            <IconButton
              label={t.viewer.previous}
              aria-keyshortcuts="ArrowLeft"
              icon={<ChevronLeft aria-hidden className="size-4" />}
              onClick={() => step(-1)}
            />
            <span aria-live="polite" className="min-w-0 flex-1 text-center text-base wrap-anywhere">
              {caption || name}
            </span>
            <IconButton
              label={t.viewer.next}
              aria-keyshortcuts="ArrowRight"
              icon={<ChevronRight aria-hidden className="size-4" />}
              onClick={() => step(1)}
            />
          </figcaption>
        </figure>
        <p className="mt-2 text-center text-sm">
          <a href={href} download={name} className={linkLook("quiet", "small")}>
            <Download aria-hidden className="size-4" />
            {t.download(name)}
          </a>
        </p>
      </div>
    </Dialog>
  );
}
