import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { contract } from "../../../api/contract.ts";
import type { FoundDraft } from "../../../api/foundDraft.ts";
import { read } from "../../../api/query.ts";
import { type Conference, emptyConference } from "../../../domain/conference/conference.ts";
import { type CaughtUp, catchUp } from "./catchUp.ts";

/**
 * The words found of a record, merged with what was saved since they were typed; undefined until that is known. Where the state
 * that they were typed over cannot be read, they open as they are and are merged at saving.
 */
export function useCaughtUp(
  found: FoundDraft | null | undefined,
  saved: Conference | undefined,
): CaughtUp | null | undefined {
  const { id = "", version = 0 } = saved ?? {};
  const base = found?.baseVersion ?? 0;
  const isBehind = base > 0 && base < version;
  const { data, isError: isUnreadable } = useQuery({
    ...read(contract.conferences.revision, { id, version: `${base}` }),
    enabled: isBehind,
    retry: false,
  });
  const content = data?.content;
  return useMemo(() => {
    if (!found || !saved || !isBehind) return found;
    if (content) return catchUp(found, { ...emptyConference(), ...content }, saved);
    return isUnreadable ? found : undefined;
  }, [found, saved, isBehind, isUnreadable, content]);
}
