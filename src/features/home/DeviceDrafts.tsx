import { useQuery } from "@tanstack/react-query";
import { Cloud, Laptop, Trash2 } from "lucide-react";
import { Link } from "react-router-dom";
import { dropUnfinished, type Unfinished, unfinishedDrafts } from "../../api/unfinishedDrafts.ts";
import { formatInstant } from "../../i18n/formats.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { deviceDraftWords } from "../../i18n/words/deviceDraft.ts";
import { paths } from "../../paths.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { toast } from "../../ui/toast.ts";
import { HomeSection } from "./HomeSection.tsx";

/** Where a form is that its words belong to. */
function addressOf({ type, baseVersion, recordId }: Unfinished): string {
  const agreement = /^agreement(\d+)$/.exec(type)?.[1];
  if (agreement !== undefined) return paths.editAgreement(recordId, agreement);
  if (type === "review") return paths.writeReview(recordId);
  if (type === "reviewForm")
    return baseVersion === 0 ? paths.newReviewForm(recordId) : paths.reviewForm(recordId);
  return baseVersion === 0 ? paths.newConference(recordId) : paths.editConference(recordId);
}

/** What this person began and has not saved, on this device or another: to go on with, or to drop. */
export function DeviceDrafts({ userId }: { userId: string }) {
  const t = useWords(deviceDraftWords);
  const { language } = useLanguage();
  const { data: drafts = [], refetch } = useQuery(unfinishedDrafts(userId));
  if (drafts.length === 0) return null;

  const drop = async (draft: Unfinished) => {
    try {
      const putBack = await dropUnfinished(userId, draft);
      await refetch();
      const onPress = () => void putBack().then(() => refetch());
      const text = t.list.dropped(draft.title || t.untitled);
      toast(text, { variant: "info", action: { label: t.undo, onPress } });
    } catch {
      toast(t.list.failed, { variant: "bad" });
    }
  };
  return (
    <HomeSection title={t.list.title}>
      <p className="mb-2 text-ink-soft">{t.list.text}</p>
      <ul className="divide-y divide-line border-y border-line">
        {drafts.map(draft => {
          const Place = draft.device ? Laptop : Cloud;
          return (
            <li
              key={`${draft.type} ${draft.recordId}`}
              className="relative flex items-center gap-3 px-2 py-2.5 hover:bg-surface-sunken"
            >
              <Place aria-hidden className="size-4 shrink-0 text-info" />
              <div className="min-w-0 flex-1">
                <Link to={addressOf(draft)} className="line-clamp-2 font-medium after:absolute after:inset-0">
                  {draft.title || t.untitled}
                </Link>
                <p className="text-ink-faint sm:truncate">
                  {t.list.typedAt(formatInstant(draft.typedAt, language), draft.machine)}
                </p>
              </div>
              {draft.baseVersion === 0 && (
                <span className="max-sm:hidden">
                  <Tag>{t.list.isNew}</Tag>
                </span>
              )}
              <span className="relative">
                <IconButton
                  label={t.list.dropNamed(draft.title || t.untitled)}
                  icon={<Trash2 aria-hidden className="size-4" />}
                  onClick={() => void drop(draft)}
                />
              </span>
            </li>
          );
        })}
      </ul>
    </HomeSection>
  );
}
