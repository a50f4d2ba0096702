import { contract } from "../../../api/contract.ts";
import { useWrite } from "../../../api/query.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceListWords } from "../../../i18n/words/conferenceList.ts";
import { toast } from "../../../ui/toast.ts";

type Removed = { id: string; version: number; title: string };

/** Removes a conference at once and offers the way back, instead of asking first; tells whether it was removed. */
export function useRemoveConference(): (conference: Removed) => Promise<boolean> {
  const t = useWords(conferenceListWords);
  const remove = useWrite(contract.conferences.remove);
  const restore = useWrite(contract.conferences.restore);
  const bringBack = async ({ id, version, title }: Removed) => {
    try {
      await restore.send({ id, version, body: {} });
      toast(t.restored(title));
    } catch {
      toast(t.restoreFailed, { variant: "bad" });
    }
  };
  return async ({ id, version, title }) => {
    const name = title === "" ? t.untitled : title;
    try {
      const removed = await remove.send({ id, version, body: {} });
      const onPress = () => void bringBack({ id, version: removed.version, title: name });
      toast(t.removed(name), { action: { label: t.undo, onPress } });
      return true;
    } catch {
      toast(t.removeFailed, { variant: "bad" });
      return false;
    }
  };
}
