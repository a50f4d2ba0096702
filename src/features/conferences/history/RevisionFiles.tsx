import { addressOf } from "../../../api/client.ts";
import { contract } from "../../../api/contract.ts";
import type { ConferenceDraft } from "../../../domain/conference/conference.ts";
import type { RevisionFile } from "../../../domain/conference/revisionFiles.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceHistoryWords } from "../../../i18n/words/conferenceHistory.ts";
import { linkLook } from "../../../ui/linkLook.ts";
import { Note } from "./FileDifferences.tsx";

interface RevisionFilesProps {
  /** Null for a state that was saved before states knew of files. */
  files: readonly RevisionFile[] | null;
  draft: ConferenceDraft;
}

/** Which files the record had in a saved state; each can be read; one that has been removed since comes back with the state. */
export function RevisionFiles({ files, draft }: RevisionFilesProps) {
  const t = useWords(conferenceHistoryWords);
  if (files === null) return <p className="mt-4 text-sm text-ink-faint">{t.ownFilesUnknown}</p>;
  if (files.length === 0) return null;
  return (
    <section aria-labelledby="revision-files" className="mt-6 max-w-[52rem]">
      <h3 id="revision-files" className="border-b border-line pb-1 text-base font-semibold">
        {t.files(files.length)}
      </h3>
      <ul className="divide-y divide-line">
        {files.map(file => (
          <li key={file.id} className="py-2 wrap-anywhere">
            <a className={linkLook()} href={addressOf(contract.files.download, { id: file.id })} download>
              {file.name}
            </a>
            {file.isRemoved && <span className="text-sm text-ink-soft"> ({t.fileRemoved})</span>}
            <Note file={file} draft={draft} />
          </li>
        ))}
      </ul>
    </section>
  );
}
