import { useNavigate } from "react-router-dom";
import type { FoundDraft } from "../../../api/foundDraft.ts";
import { moveFoundDraft } from "../../../api/moveFoundDraft.ts";
import { newId } from "../../../domain/id.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceFormWords } from "../../../i18n/words/conferenceForm.ts";
import { deviceDraftWords } from "../../../i18n/words/deviceDraft.ts";
import { paths } from "../../../paths.ts";
import { Button } from "../../../ui/Button.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { toast } from "../../../ui/toast.ts";

/** The record was removed, the words typed into it were not: they can become a record of their own. */
export function GoneConference({ draft }: { draft: FoundDraft }) {
  const t = useWords(deviceDraftWords);
  const { notFound } = useWords(conferenceFormWords);
  const navigate = useNavigate();
  const begin = async () => {
    try {
      const recordId = newId();
      await moveFoundDraft(draft, recordId);
      await navigate(paths.newConference(recordId));
    } catch {
      toast(t.line.forbidden, { variant: "bad" });
    }
  };
  return (
    <EmptyState
      title={notFound}
      text={t.found.gone}
      action={<Button onClick={() => void begin()}>{t.found.asNew}</Button>}
    />
  );
}
