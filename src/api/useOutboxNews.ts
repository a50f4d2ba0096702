import { useEffect, useEffectEvent } from "react";
import { outbox } from "./outbox.ts";

/** Calls back whenever the outbox has changed, and once at the start. */
export function useOutboxNews(onNews: () => void): void {
  const heard = useEffectEvent(onNews);
  useEffect(() => {
    const stop = outbox.subscribe(() => heard());
    void Promise.resolve().then(() => heard());
    return stop;
  }, []);
}
