import { useEffect } from "react";
import { useIsQuiet } from "../api/useIsQuiet.ts";

/** What was chosen on this or an earlier visit is being sent, whatever page is open, once the first page has what it needs. */
export function useFileSending(userId: string): void {
  const isQuiet = useIsQuiet();
  useEffect(() => {
    if (!isQuiet) return;
    let end = () => {};
    let isOver = false;
    import("../api/fileQueue.ts").then(
      ({ fileQueue }) => {
        if (!isOver) end = fileQueue.begin(userId);
      },
      // Not loaded now: the next page that takes files loads it.
      () => undefined,
    );
    return () => {
      isOver = true;
      end();
    };
  }, [userId, isQuiet]);
}
