import { useEffect, useState } from "react";
import { draftOnDevice } from "./deviceDrafts.ts";
import type { DeviceDraft, DraftKey } from "./deviceDrawer.ts";

/** A device that does not answer must not keep a form from opening; what lies there is still not overwritten. */
const patience = 2000;

/** What this device holds of one record, looked up once: undefined while it is not known, null when there is nothing. */
export function useFoundDraft(key: DraftKey | null): DeviceDraft | null | undefined {
  const [found, setFound] = useState<{ name: string; draft: DeviceDraft | null }>();
  const { userId, type, recordId } = key ?? { userId: "", type: "", recordId: "" };
  const name = `${userId} ${type} ${recordId}`;
  useEffect(() => {
    if (userId === "") return undefined;
    let isOver = false;
    const tell = (draft: DeviceDraft | null) => {
      if (!isOver) setFound({ name: `${userId} ${type} ${recordId}`, draft });
      isOver = true;
    };
    const timer = setTimeout(() => tell(null), patience);
    void draftOnDevice({ userId, type, recordId }).then(tell);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [userId, type, recordId]);
  return found?.name === name ? found.draft : undefined;
}
