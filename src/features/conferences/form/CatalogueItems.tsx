import { useQuery } from "@tanstack/react-query";
import { createContext, type ReactNode, useContext, useMemo } from "react";
import { contract } from "../../../api/contract.ts";
import { read } from "../../../api/query.ts";
import type { Cluster } from "../../../domain/cluster/cluster.ts";
import type { OfficialRow } from "../../../domain/people/official.ts";
import type { Period } from "../../../domain/period/period.ts";
import { formatDate } from "../../../domain/text/formatWritten.ts";
import { searchKey } from "../../../domain/text/vietnamese.ts";
import type { PickerItem } from "../../../ui/PickerItem.ts";

/** The four catalogues that a record links into. */
export type CatalogueName = "units" | "clusters" | "periods" | "officials";

interface Known {
  items: Record<CatalogueName | "fieldsOfWork", readonly PickerItem[]>;
  periods: readonly Period[];
  officials: readonly OfficialRow[];
  /** The day for which units are offered, yyyy-mm-dd; "" outside a conference. */
  day: string;
}

const nothing: readonly never[] = [];
/** What is known to the pickers; a part of the form may narrow it. */
export const KnownContext = createContext<Known>({
  items: { units: nothing, clusters: nothing, periods: nothing, officials: nothing, fieldsOfWork: nothing },
  periods: nothing,
  officials: nothing,
  day: "",
});

/** What the pickers of the form offer. */
export function useCatalogueItems(): Known {
  return useContext(KnownContext);
}

/** Something to pick, found by its name and by what tells it apart. */
export const item = (id: string, name: string, ...notes: string[]): PickerItem => {
  const note = notes.filter(text => text !== "" && text !== name).join(" · ");
  return { id, name, note: note || undefined, folded: searchKey(`${name} ${note}`.trim()) };
};

const clusterItems = ({ rows }: { rows: Cluster[] }) =>
  rows.map(row => item(row.id, row.name, row.convenedBy, row.sector));
const fieldItems = ({ fieldsOfWork }: { fieldsOfWork: string[] }) =>
  fieldsOfWork.map(name => item(name, name));

/** Reads the catalogues once for all pickers of the form: folding thousands of names is done once, not once a row. */
export function CatalogueItems({ children }: { children: ReactNode }) {
  const clusters = useQuery({ ...read(contract.clusters.list, {}), select: clusterItems }).data ?? nothing;
  const fieldsOfWork =
    useQuery({ ...read(contract.conferences.offers, {}), select: fieldItems }).data ?? nothing;
  const periods = useQuery(read(contract.periods.list, {})).data?.rows ?? nothing;
  const known = useMemo(
    () => ({
      periods,
      // Who held which post is asked for the conference's day: `PeopleOfTheDay`.
      officials: nothing,
      day: "",
      items: {
        units: nothing,
        clusters,
        fieldsOfWork,
        periods: periods.map(row =>
          item(row.id, row.name, `${formatDate(row.start)} – ${formatDate(row.end)}`),
        ),
        officials: nothing,
      },
    }),
    [clusters, fieldsOfWork, periods],
  );
  return <KnownContext value={known}>{children}</KnownContext>;
}
