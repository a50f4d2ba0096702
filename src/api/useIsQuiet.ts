import { notifyManager, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";

/** Whether all that the page asked for at first has come. What nobody waits for yet is fetched only then: on a slow line it would come before what is waited for. */
export function useIsQuiet(): boolean {
  const queries = useQueryClient();
  const [isQuiet, setQuiet] = useState(false);
  useEffect(() => {
    const look = notifyManager.batchCalls(() => setQuiet(was => was || queries.isFetching() === 0));
    look();
    return queries.getQueryCache().subscribe(look);
  }, [queries]);
  return isQuiet;
}
