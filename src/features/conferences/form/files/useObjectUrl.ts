import { useCallback, useRef, useSyncExternalStore } from "react";

/** An address under which the page can show something that it holds in memory; it is given back when it is not shown any more. */
export function useObjectUrl(blob: Blob | null): string | undefined {
  const url = useRef<string>(undefined);
  const subscribe = useCallback(
    (tell: () => void) => {
      url.current = blob === null ? undefined : URL.createObjectURL(blob);
      tell();
      return () => {
        if (url.current !== undefined) URL.revokeObjectURL(url.current);
        url.current = undefined;
      };
    },
    [blob],
  );
  return useSyncExternalStore(subscribe, () => url.current);
}
