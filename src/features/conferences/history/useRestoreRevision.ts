import { contract } from "../../../api/contract.ts";
import { useWrite } from "../../../api/query.ts";
import type { Conference } from "../../../domain/conference/conference.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceHistoryWords } from "../../../i18n/words/conferenceHistory.ts";
import { toast } from "../../../ui/toast.ts";

/** Saves an old state as a new one, called so in the history, over the state that was seen, and offers the way back. Throws ApiProblem. */
export function useRestoreRevision() {
  const t = useWords(conferenceHistoryWords);
  const restore = useWrite(contract.conferences.restoreRevision);
  const undo = async (current: Conference, version: number) => {
    try {
      await restore.send({ id: current.id, version, body: { revision: current.version } });
      toast(t.undone);
    } catch {
      toast(t.undoFailed, { variant: "bad" });
    }
  };
  return async (current: Conference, { version }: { version: number }): Promise<void> => {
    const saved = await restore.send({
      id: current.id,
      version: current.version,
      body: { revision: version },
    });
    const onPress = () => void undo(current, saved.version);
    toast(t.restored(version), { action: { label: t.undo, onPress } });
  };
}
