import { Minus, Pencil, Plus } from "lucide-react";
import type { ConferenceDraft } from "../../../domain/conference/conference.ts";
import type { FileDifference, RevisionFile } from "../../../domain/conference/revisionFiles.ts";
import { useDiffWords } from "../../../i18n/useDiffWords.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceHistoryWords } from "../../../i18n/words/conferenceHistory.ts";
import { fileWords } from "../../../i18n/words/files.ts";
import { type Hue, Tag } from "../../../ui/Tag.tsx";
import { Added, type DiffWords, Removed, WordDiff } from "../../../ui/WordDiff.tsx";
import { textOfItem } from "../page/files/textOfItem.ts";

interface FileDifferencesProps {
  differences: readonly FileDifference<RevisionFile>[];
  before: ConferenceDraft;
  after: ConferenceDraft;
}

const looks = {
  added: { hue: "ok", Icon: Plus },
  removed: { hue: "bad", Icon: Minus },
  changed: { hue: "info", Icon: Pencil },
} as const satisfies Record<FileDifference["is"], { hue: Hue; Icon: typeof Plus }>;

/** The files that came, went, or were described anew between two states. */
export function FileDifferences({ differences, before, after }: FileDifferencesProps) {
  const diff = useDiffWords();
  const t = useWords(conferenceHistoryWords);
  const { title } = useWords(fileWords);
  if (differences.length === 0) return null;
  return (
    <section aria-label={title} className="mt-5">
      <h3 className="border-b border-line pb-1 text-base font-semibold break-after-avoid">{title}</h3>
      <ul className="divide-y divide-line text-base">
        {differences.map(difference => {
          const { is, file } = difference;
          const { hue, Icon } = looks[is];
          return (
            <li
              key={file.id}
              className="grid gap-x-3 gap-y-1 py-2 sm:grid-cols-[7.5rem_1fr] print:grid-cols-[7.5rem_1fr] print:break-inside-avoid"
            >
              <div>
                <Tag hue={hue} icon={<Icon aria-hidden />}>
                  {t.is[is]}
                </Tag>
              </div>
              <div className="min-w-0 space-y-1 wrap-anywhere">
                <p>{is === "added" ? <Added words={diff} text={file.name} /> : nameOf(difference, diff)}</p>
                {difference.is === "changed" ? (
                  <NoteChange difference={difference} before={before} after={after} />
                ) : (
                  <Note file={file} draft={is === "added" ? after : before} />
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function nameOf({ is, file }: FileDifference<RevisionFile>, diff: DiffWords) {
  return is === "removed" ? <Removed words={diff} text={file.name} /> : file.name;
}

/** What a file was said to be, in the words of its state. */
export function Note({ file, draft }: { file: RevisionFile; draft: ConferenceDraft }) {
  const { ofItem } = useWords(fileWords);
  const item = textOfItem(draft, file.itemId);
  const said = [file.caption, item && ofItem(item)].filter(Boolean).join(" · ");
  return said === "" ? null : <p className="text-sm text-ink-soft">{said}</p>;
}

interface NoteChangeProps {
  difference: FileDifference<RevisionFile> & { is: "changed" };
  before: ConferenceDraft;
  after: ConferenceDraft;
}

function NoteChange({ difference: { file, before: was }, before, after }: NoteChangeProps) {
  const diff = useDiffWords();
  const { ofItem, captionHint } = useWords(fileWords);
  const places = [textOfItem(before, was.itemId), textOfItem(after, file.itemId)] as const;
  return (
    <>
      {was.caption !== file.caption && (
        <div className="text-sm">
          <p className="text-ink-faint">{captionHint}</p>
          <WordDiff words={diff} before={was.caption} after={file.caption} />
        </div>
      )}
      {was.itemId !== file.itemId && (
        <p className="text-sm">
          {places[0] && <Removed words={diff} text={ofItem(places[0])} />}{" "}
          {places[1] && <Added words={diff} text={ofItem(places[1])} />}
        </p>
      )}
    </>
  );
}
