import { useEffect } from "react";

/** What was chosen on this or an earlier visit is being sent, whatever page is open. Loaded behind the first page, which does not wait for it. */
export function useFileSending(userId: string): void {
  useEffect(() => {
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
  }, [userId]);
}
