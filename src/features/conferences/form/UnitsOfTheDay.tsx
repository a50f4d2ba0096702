import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type ReactNode, useMemo, useState } from "react";
import { useWatch } from "react-hook-form";
import { contract } from "../../../api/contract.ts";
import { read } from "../../../api/query.ts";
import type { ConferenceDraft } from "../../../domain/conference.ts";
import { formatDate } from "../../../domain/formatWritten.ts";
import { unitsToPick } from "../../../domain/unitsToPick.ts";
import { firstDay } from "../../../domain/writtenDate.ts";
import { todayInVietnam } from "../../../i18n/formats.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { unitWords } from "../../../i18n/words/units.ts";
import { KnownContext, useCatalogueItems } from "./CatalogueItems.tsx";

/** Lets the pickers offer the units that stood on the conference's day, today while it has none; an abolished unit only for days it saw. */
export function UnitsOfTheDay({ children }: { children: ReactNode }) {
  const t = useWords(unitWords);
  const known = useCatalogueItems();
  const date = useWatch<ConferenceDraft, "date">({ name: "date" });
  const [today] = useState(() => todayInVietnam(new Date()));
  const day = (date && firstDay(date)) ?? today;
  const asked = day === today ? {} : { on: day };
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
