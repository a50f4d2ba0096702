import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { contract } from "../../api/contract.ts";
import { read } from "../../api/query.ts";
import { searchKey } from "../../domain/text/vietnamese.ts";
import { useAsOf } from "../../i18n/useAsOf.ts";
import type { PickerItem } from "../../ui/PickerItem.ts";

/**
 * The units that a cluster speaks of, by the names they bore on the day, or on the one that the address asks about: by id, and as
 * something to pick from. `isOpen` says whether the unit's own page is there for whoever looks: a member knows its fellow members'
 * names, but not their pages.
 */
export function useUnitNames(day?: string): {
  nameOf: (id: string) => string;
  isOpen: (id: string) => boolean;
  items: readonly PickerItem[];
} {
  const { asked } = useAsOf();
  const when = day === undefined ? asked : { on: day };
  const rows = useQuery(read(contract.units.list, when)).data?.rows;
  const named = useQuery(read(contract.clusters.unitNames, when)).data?.rows;
  return useMemo(() => {
    const open = new Set(rows?.map(({ id }) => id));
    const names = new Map([...(named ?? []), ...(rows ?? [])].map(({ id, name }) => [id, name]));
    const items = (rows ?? []).map(({ id, name, shortName }) => ({
      id,
      name,
      note: shortName || undefined,
      folded: searchKey(`${name} ${shortName}`),
    }));
    return { nameOf: id => names.get(id) ?? "…", isOpen: id => open.has(id), items };
  }, [named, rows]);
}
