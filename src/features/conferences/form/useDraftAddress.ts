import { useEffect, useSyncExternalStore } from "react";
import { useLocation, useNavigate } from "react-router-dom";
import type { DeviceKeeper } from "../../../api/deviceKeeper.ts";
import { paths } from "../../../paths.ts";

/**
 * Names the draft of a new record in the address as soon as this device keeps it, so that loading the page again finds it. Not while
 * somebody is asked whether to leave (`isAsked`): a change of address would take the question away.
 */
export function useDraftAddress(
  keeper: DeviceKeeper,
  id: string,
  { isQueued, isAsked }: { isQueued: boolean; isAsked: boolean },
): void {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const isDraft = useSyncExternalStore(keeper.subscribe, () => keeper.read().is === "kept");
  const isKept = isDraft || isQueued;
  const query = new URLSearchParams(search);
  const isNamed = pathname !== paths.newConference() || query.get("draft") === id;
  query.set("draft", id);
  const named = `${pathname}?${query}`;
  useEffect(() => {
    if (isKept && !isNamed && !isAsked) void navigate(named, { replace: true, preventScrollReset: true });
  }, [isKept, isNamed, isAsked, named, navigate]);
}
