import { RotateCcw, X } from "lucide-react";
import { addressOf } from "../../../../api/client.ts";
import { contract } from "../../../../api/contract.ts";
import { fileQueue } from "../../../../api/fileQueue.ts";
import type { QueuedFile } from "../../../../api/fileQueueStore.ts";
import type { AttachedFile } from "../../../../domain/file/attachedFile.ts";
import { isPicture } from "../../../../domain/file/fileKind.ts";
import { formatBytes, formatInstant } from "../../../../i18n/formats.ts";
import { useFileState } from "../../../../i18n/useFileState.ts";
import { useLanguage, useWords } from "../../../../i18n/useWords.ts";
import { fileWords } from "../../../../i18n/words/files.ts";
import { FileLine } from "../../../../ui/FileLine.tsx";
import { IconButton } from "../../../../ui/IconButton.tsx";
import { TextField } from "../../../../ui/TextField.tsx";
import { useFilesOfForm } from "./FilesContext.ts";
import { useFileActions } from "./useFileActions.ts";
import { useObjectUrl } from "./useObjectUrl.ts";

/** A file of the form: on its way, or there. Its line stays the same when it arrives, so that what is typed under it does too. */
export function FileItem({ file }: { file: AttachedFile | QueuedFile }) {
  const { describe } = useFilesOfForm();
  const t = useWords(fileWords);
  const { language } = useLanguage();
  const sayState = useFileState();
  const actions = useFileActions();
  const waiting = "state" in file ? file : null;
  const drawn = useObjectUrl(waiting?.thumbnail ?? null);
  const { id, name, size } = file;
  const isThere = !("state" in file);

  const saveCaption = (caption: string) => {
    if (caption === file.caption) return;
    if (isThere) void actions.tried(describe(file, { caption }));
    else fileQueue.describe(id, { caption });
  };
  const meta = isThere ? t.by(file.by, formatInstant(file.at, language)) : sayState(file);
  const small = isThere && file.hasThumbnail ? addressOf(contract.files.thumbnail, { id }) : drawn;
  const { state } = waiting ?? {};
  return (
    <FileLine
      name={name}
      href={isThere ? addressOf(contract.files.download, { id }) : undefined}
      picture={small}
      meta={`${formatBytes(size)} · ${meta}`}
      isBad={state?.is === "failed"}
      progress={
        state?.is === "sending" ? { part: state.sent / size, label: t.state.sendingNamed(name) } : undefined
      }
      actions={
        <>
          {(state?.is === "failed" && !state.isFinal) ||
          (state?.is === "waiting" && state.for === "server") ? (
            <IconButton
              label={t.retryNamed(name)}
              icon={<RotateCcw aria-hidden className="size-4" />}
              onClick={() => fileQueue.retry(id)}
            />
          ) : null}
          <IconButton
            label={isThere || state?.is === "failed" ? t.remove(name) : t.cancel(name)}
            icon={<X aria-hidden className="size-4" />}
            onClick={() => (isThere ? actions.remove(file) : fileQueue.cancel(id))}
          />
        </>
      }
    >
      {isPicture(name) && !(state?.is === "failed" && state.isFinal) && (
        <TextField
          compact
          className="mt-1 max-w-md"
          name={`caption-${id}`}
          label={t.caption(name)}
          placeholder={t.captionHint}
          maxLength={500}
          defaultValue={file.caption}
          onBlur={event => saveCaption(event.target.value.trim())}
        />
      )}
    </FileLine>
  );
}
