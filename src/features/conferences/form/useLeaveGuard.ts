import { useEffect } from "react";
import { useBlocker } from "react-router-dom";
import { paths } from "../../../paths.ts";

interface Unsaved {
  isDirty: () => boolean;
  /** Unsaved words that are nowhere but on the screen. */
  isOnScreenOnly: () => boolean;
}

/** Asks before unsaved words are left behind by a link, and before a window is closed whose words this device does not keep. */
export function useLeaveGuard({ isDirty, isOnScreenOnly }: Unsaved, id: string) {
  useEffect(() => {
    const onUnload = (event: BeforeUnloadEvent) => {
      if (isOnScreenOnly()) event.preventDefault();
    };
    window.addEventListener("beforeunload", onUnload);
    return () => window.removeEventListener("beforeunload", onUnload);
  }, [isOnScreenOnly]);
  return useBlocker(({ currentLocation, nextLocation }) => {
    // The first save gives a new conference its own address; the form stays where it is.
    const staysHere = [currentLocation.pathname, paths.editConference(id)].includes(nextLocation.pathname);
    const otherDraft = new URLSearchParams(nextLocation.search).get("draft") ?? id;
    return !(staysHere && otherDraft === id) && isDirty();
  });
}
