import { RotateCcw, X } from "lucide-react";
import { useSyncExternalStore } from "react";
import { Link } from "react-router-dom";
import { fileQueue } from "../../api/fileQueue.ts";
import { fileQueueStore } from "../../api/fileQueueStore.ts";
import { formatBytes } from "../../i18n/formats.ts";
import { useFileState } from "../../i18n/useFileState.ts";
import { useWords } from "../../i18n/useWords.ts";
import { fileWords } from "../../i18n/words/files.ts";
import { paths } from "../../paths.ts";
import { FileLine } from "../../ui/FileLine.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { linkLook } from "../../ui/linkLook.ts";
import { HomeSection } from "./HomeSection.tsx";

/** Files that were chosen on this device, whatever record they belong to, and are not on the server: none waits out of sight. */
export function WaitingFiles() {
  const t = useWords(fileWords);
  const sayState = useFileState();
  const files = useSyncExternalStore(fileQueueStore.subscribe, fileQueueStore.read);
  if (files.length === 0) return null;
  return (
    <HomeSection title={t.waiting.title}>
      <p className="mb-2 text-ink-soft">{t.waiting.text}</p>
      <ul className="divide-y divide-line border-y border-line">
        {files.map(file => {
          const { id, name, size, state, ownerId } = file;
          const isForRecord = state.is === "waiting" && state.for === "record";
          return (
            <FileLine
              key={id}
              name={name}
              meta={`${formatBytes(size)} · ${sayState(file)}`}
              isBad={state.is === "failed"}
              progress={
                state.is === "sending"
                  ? { part: state.sent / size, label: t.state.sendingNamed(name) }
                  : undefined
              }
              actions={
                <>
                  <IconButton
                    label={t.retryNamed(name)}
                    icon={<RotateCcw aria-hidden className="size-4" />}
                    onClick={() => fileQueue.retry(id)}
                  />
                  <IconButton
                    label={t.cancel(name)}
                    icon={<X aria-hidden className="size-4" />}
                    onClick={() => fileQueue.cancel(id)}
                  />
                </>
              }
            >
              <Link
                to={isForRecord ? paths.newConference(ownerId) : paths.conference(ownerId)}
                className={`${linkLook()} text-xs`}
              >
                {t.waiting.open(name)}
              </Link>
            </FileLine>
          );
        })}
      </ul>
    </HomeSection>
  );
}
