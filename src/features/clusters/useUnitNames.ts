import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { contract } from "../../api/contract.ts";
import { read } from "../../api/query.ts";
import { searchKey } from "../../domain/vietnamese.ts";
import { useAsOf } from "../../i18n/useAsOf.ts";
import type { PickerItem } from "../../ui/PickerItem.ts";

/** The units that a cluster speaks of, by the names they bore on the day, or on the one that the address asks about: by id, and as something to pick from. */
export function useUnitNames(day?: string): {
  nameOf: (id: string) => string;
  items: readonly PickerItem[];
} {
  const { asked } = useAsOf();
  const rows = useQuery(read(contract.units.list, day === undefined ? asked : { on: day })).data?.rows;
  return useMemo(() => {
    const names = new Map(rows?.map(({ id, name }) => [id, name]));
    const items = (rows ?? []).map(({ id, name, shortName }) => ({
      id,
      name,
      note: shortName || undefined,
      folded: searchKey(`${name} ${shortName}`),
    }));
    return { nameOf: id => names.get(id) ?? "…", items };
  }, [rows]);
}
