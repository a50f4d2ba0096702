import { useEffect, useState } from "react";
import { view } from "./client.ts";
import { contract } from "./contract.ts";
import { draftOnDevice } from "./deviceDrafts.ts";
import type { DraftKey } from "./deviceDrawer.ts";
import { type FoundDraft, foundDraft } from "./foundDraft.ts";
import { thisMachine } from "./thisMachine.ts";

/** A device or a server that does not answer must not keep a form from opening; what lies there is still not overwritten. */
const patience = 2000;

/**
 * What this device and the server hold of one record, looked up once: undefined while it is not known, null when there is nothing.
 * `isFresh`: the record's id was made a moment ago, so the server cannot know it.
 */
export function useFoundDraft(key: DraftKey | null, isFresh = false): FoundDraft | null | undefined {
  const [found, setFound] = useState<{ name: string; draft: FoundDraft | null }>();
  const { userId, type, recordId } = key ?? { userId: "", type: "", recordId: "" };
  const name = `${userId} ${type} ${recordId}`;
  useEffect(() => {
    if (userId === "") return undefined;
    let isOver = false;
    const own = { userId, type, recordId };
    const inTime = <Draft>(draft: Promise<Draft | null>) =>
      Promise.race([draft, new Promise<null>(resolve => setTimeout(() => resolve(null), patience))]);
    const onServer = async () => {
      if (isFresh) return null;
      return view(contract.drafts.view, { type, recordId }).then(
        ({ draft }) => draft,
        () => null,
      );
    };
    void Promise.all([inTime(draftOnDevice(own)), inTime(onServer())]).then(([device, server]) => {
      if (isOver) return;
      setFound({
        name: `${userId} ${type} ${recordId}`,
        draft: foundDraft(own, device, server, thisMachine().id),
      });
    });
    return () => {
      isOver = true;
    };
  }, [userId, type, recordId, isFresh]);
  return found?.name === name ? found.draft : undefined;
}
