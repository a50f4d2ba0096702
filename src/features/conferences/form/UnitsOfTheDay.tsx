import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type ReactNode, useMemo } from "react";
import { contract } from "../../../api/contract.ts";
import { read } from "../../../api/query.ts";
import { formatDate } from "../../../domain/text/formatWritten.ts";
import { unitsToPick } from "../../../domain/unit/unitsToPick.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { unitWords } from "../../../i18n/words/units.ts";
import { KnownContext, useCatalogueItems } from "./CatalogueItems.tsx";
import { useConferenceDay } from "./useConferenceDay.ts";

/** Lets the pickers offer the units that stood on the conference's day, today while it has none; an abolished unit only for days it saw. */
export function UnitsOfTheDay({ children }: { children: ReactNode }) {
  const t = useWords(unitWords);
  const known = useCatalogueItems();
  const { day, asked } = useConferenceDay();
  const rows = useQuery({ ...read(contract.units.list, asked), placeholderData: keepPreviousData }).data
    ?.rows;
  const units = useMemo(
    () =>
      unitsToPick(rows ?? [], day).map(({ id, name, shortName, former, folded }) => {
        const notes = former.map(other => t.before(formatDate(other.before), other.name));
        const note = [shortName, ...notes].filter(text => text !== "" && text !== name).join(" · ");
        return { id, name, note: note || undefined, folded };
      }),
    [rows, day, t],
  );
  const offered = useMemo(() => ({ ...known, day, items: { ...known.items, units } }), [known, day, units]);
  return <KnownContext value={offered}>{children}</KnownContext>;
}
