import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type ReactNode, useMemo } from "react";
import { contract } from "../../../api/contract.ts";
import { read } from "../../../api/query.ts";
import { item, KnownContext, useCatalogueItems } from "./CatalogueItems.tsx";
import { useConferenceDay } from "./useConferenceDay.ts";

/** Lets the pickers offer people in the posts that they held on the conference's day, today's while it has none. */
export function PeopleOfTheDay({ children }: { children: ReactNode }) {
  const known = useCatalogueItems();
  const { asked } = useConferenceDay();
  const rows = useQuery({ ...read(contract.officials.list, asked), placeholderData: keepPreviousData }).data
    ?.rows;
  const offered = useMemo(() => {
    const officials = rows ?? [];
    const items = officials.map(row => item(row.id, row.name, ...row.posts.map(post => post.written)));
    return { ...known, officials, items: { ...known.items, officials: items } };
  }, [known, rows]);
  return <KnownContext value={offered}>{children}</KnownContext>;
}
