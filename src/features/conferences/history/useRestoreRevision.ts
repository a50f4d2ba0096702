import { contract } from "../../../api/contract.ts";
import { useWrite } from "../../../api/query.ts";
import type { Conference, ConferenceDraft } from "../../../domain/conference.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceHistoryWords } from "../../../i18n/words/conferenceHistory.ts";
import { toast } from "../../../ui/toast.ts";

type Restored = { version: number; content: ConferenceDraft };

/** Saves an old state as a new one over the state that was seen, and offers the way back. Throws ApiProblem. */
export function useRestoreRevision() {
  const t = useWords(conferenceHistoryWords);
  const update = useWrite(contract.conferences.update);
  const undo = async (current: Conference, version: number) => {
    try {
      await update.send({ id: current.id, version, body: current.content });
      toast(t.undone);
    } catch {
      toast(t.undoFailed, { variant: "bad" });
    }
  };
  return async (current: Conference, { version, content }: Restored): Promise<void> => {
    const saved = await update.send({ id: current.id, version: current.version, body: content });
    const onPress = () => void undo(current, saved.version);
    toast(t.restored(version), { action: { label: t.undo, onPress } });
  };
}
