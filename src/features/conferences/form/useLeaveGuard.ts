import { useEffect } from "react";
import { useBlocker } from "react-router-dom";
import { paths } from "../../../paths.ts";

/** Asks before unsaved words are left behind, by a link or by closing the window. */
export function useLeaveGuard(isDirty: () => boolean, id: string) {
  useEffect(() => {
    const onUnload = (event: BeforeUnloadEvent) => {
      if (isDirty()) event.preventDefault();
    };
    window.addEventListener("beforeunload", onUnload);
    return () => window.removeEventListener("beforeunload", onUnload);
  }, [isDirty]);
  return useBlocker(({ currentLocation, nextLocation }) => {
    // The first save gives a new conference its own address; the form stays where it is.
    const staysHere = [currentLocation.pathname, paths.editConference(id)].includes(nextLocation.pathname);
    return !staysHere && isDirty();
  });
}
