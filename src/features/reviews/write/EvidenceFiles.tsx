import { X } from "lucide-react";
import { addressOf } from "../../../api/client.ts";
import { contract } from "../../../api/contract.ts";
import { fileQueue } from "../../../api/fileQueue.ts";
import { ApiProblem } from "../../../api/problem.ts";
import type { AttachedFile } from "../../../domain/file/attachedFile.ts";
import { fileEndings } from "../../../domain/file/fileKind.ts";
import type { FormField } from "../../../domain/review/reviewForm.ts";
import { formatBytes, formatInstant } from "../../../i18n/formats.ts";
import { useLanguage, useWords } from "../../../i18n/useWords.ts";
import { fileWords } from "../../../i18n/words/files.ts";
import { problemText, problemWords } from "../../../i18n/words/problems.ts";
import { reviewPageWords } from "../../../i18n/words/reviewPage.ts";
import { reviewWriteWords } from "../../../i18n/words/reviewWrite.ts";
import { FileLine } from "../../../ui/FileLine.tsx";
import { FilePick } from "../../../ui/FilePick.tsx";
import { IconButton } from "../../../ui/IconButton.tsx";
import { toast } from "../../../ui/toast.ts";
import { SameFilePlaces } from "../paper/SameFilePlaces.tsx";
import { useReview } from "../useReview.ts";
import { useFiling } from "./filingContext.ts";

/** The files that prove one value: those the server has, and those on their way. */
export function EvidenceFiles({ field }: { field: FormField }) {
  const t = useWords(reviewWriteWords);
  const words = useWords(fileWords);
  const problems = useWords(problemWords);
  const { language } = useLanguage();
  const { sameFile } = useWords(reviewPageWords);
  const { view, files } = useFiling();
  // The form stands on the filing as it was opened; what was attached since is in the newest answer.
  const newest = useReview(view.review.id).data ?? view;
  const placesOf = (fileId: string) => newest.sameFiles.find(same => same.fileId === fileId)?.places ?? [];
  const attached = files.attached.filter(file => file.itemId === field.id);
  const queued = files.queued.filter(file => file.itemId === field.id);
  const tried = (work: Promise<unknown>) =>
    work.catch((error: unknown) => {
      if (!(error instanceof ApiProblem)) throw error;
      toast(problemText(problems, error.problem), { variant: "bad" });
    });
  const remove = async (file: AttachedFile) => {
    const putBack = await files.remove(file);
    const onPress = () => void tried(putBack());
    toast(words.removed(file.name), { variant: "info", action: { label: t.undo, onPress } });
  };
  const cross = (name: string, onClick: () => void) => (
    <IconButton label={t.removeFile(name)} icon={<X aria-hidden className="size-4" />} onClick={onClick} />
  );
  return (
    <div className="mt-2">
      <div className="flex flex-wrap items-center gap-2">
        <FilePick label={t.attach} accept={fileEndings} onChoose={chosen => files.add(field.id, chosen)} />
        {field.evidence === "required" && attached.length === 0 && (
          <span className="text-sm text-ink-faint">{t.evidenceRequired}</span>
        )}
      </div>
      {attached.length + queued.length > 0 && (
        <ul aria-label={`${t.evidence}: ${field.label}`}>
          {attached.map(file => (
            <FileLine
              key={file.id}
              name={file.name}
              href={addressOf(contract.files.download, { id: file.id })}
              picture={file.hasThumbnail ? addressOf(contract.files.thumbnail, { id: file.id }) : undefined}
              meta={`${formatBytes(file.size)} · ${words.by(file.by, formatInstant(file.at, language))}`}
              actions={cross(file.name, () => void tried(remove(file)))}
            >
              {placesOf(file.id).length > 0 && (
                <p className="text-sm text-ink-soft">
                  {sameFile.gentle} <SameFilePlaces view={view} places={placesOf(file.id)} />
                </p>
              )}
            </FileLine>
          ))}
          {queued.map(file => (
            <FileLine
              key={file.id}
              name={file.name}
              isBad={file.state.is === "failed"}
              meta={formatBytes(file.size)}
              progress={
                file.state.is === "sending"
                  ? { part: file.state.sent / file.size, label: t.sendingFile(file.name) }
                  : undefined
              }
              actions={cross(file.name, () => fileQueue.cancel(file.id))}
            />
          ))}
        </ul>
      )}
    </div>
  );
}
