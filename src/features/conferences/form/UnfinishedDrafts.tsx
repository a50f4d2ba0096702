import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router-dom";
import { dropUnfinished, type Unfinished, unfinishedDrafts } from "../../../api/unfinishedDrafts.ts";
import { formatInstant } from "../../../i18n/formats.ts";
import { useLanguage, useWords } from "../../../i18n/useWords.ts";
import { deviceDraftWords } from "../../../i18n/words/deviceDraft.ts";
import { paths } from "../../../paths.ts";
import { Button } from "../../../ui/Button.tsx";
import { linkLook } from "../../../ui/linkLook.ts";
import { Notice } from "../../../ui/Notice.tsx";
import { toast } from "../../../ui/toast.ts";

/** Conferences that this person began, here or on another machine, and never saved, to go on with or to drop. */
export function UnfinishedDrafts({ userId, besides }: { userId: string; besides: string }) {
  const t = useWords(deviceDraftWords);
  const { language } = useLanguage();
  const { data = [], refetch } = useQuery(unfinishedDrafts(userId));
  const drafts = data.filter(
    draft => draft.type === "conference" && draft.baseVersion === 0 && draft.recordId !== besides,
  );
  if (drafts.length === 0) return null;

  const drop = async (draft: Unfinished) => {
    try {
      const putBack = await dropUnfinished(userId, draft);
      await refetch();
      const onPress = () => void putBack().then(() => refetch());
      toast(t.list.dropped(draft.title || t.untitled), {
        variant: "info",
        action: { label: t.undo, onPress },
      });
    } catch {
      toast(t.list.failed, { variant: "bad" });
    }
  };
  return (
    <div className="mb-6 max-w-[62rem]">
      <Notice title={t.list.title}>
        <ul className="mt-1 divide-y divide-line">
          {drafts.map(draft => {
            const title = draft.title || t.untitled;
            return (
              <li key={draft.recordId} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1.5">
                <span className="min-w-0 flex-1 basis-56">
                  {t.list.unfinished(title, formatInstant(draft.typedAt, language), draft.machine)}
                </span>
                <span className="flex gap-2">
                  <Link
                    to={paths.newConference(draft.recordId)}
                    aria-label={t.list.resumeNamed(title)}
                    className={linkLook("secondary", "small")}
                  >
                    {t.list.resume}
                  </Link>
                  <Button
                    size="small"
                    variant="quiet"
                    aria-label={t.list.dropNamed(title)}
                    onClick={() => void drop(draft)}
                  >
                    {t.list.drop}
                  </Button>
                </span>
              </li>
            );
          })}
        </ul>
      </Notice>
    </div>
  );
}
