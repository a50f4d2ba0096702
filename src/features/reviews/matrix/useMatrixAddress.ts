import { useSearchParams } from "react-router-dom";
import { cellStates } from "../../../domain/review/reviewMatrix.ts";
import { useToday } from "../../../i18n/useToday.ts";

/** What the address says of the matrix: which form, year and cluster, narrowed to which state, and from which row on. */
export function useMatrixAddress() {
  const [query, setQuery] = useSearchParams();
  const thisYear = Number(useToday().slice(0, 4));
  const year = Number(query.get("year") ?? thisYear);
  const state = cellStates.find(one => one === query.get("state"));
  const from = Number(query.get("from") ?? 0);
  const change = (changes: Record<"form" | "year" | "cluster" | "state" | "from", string> | object) =>
    setQuery(
      before => {
        const after = new URLSearchParams(before);
        after.delete("from");
        for (const [name, value] of Object.entries(changes)) {
          if (value === "") after.delete(name);
          else after.set(name, String(value));
        }
        return after;
      },
      { preventScrollReset: true },
    );
  return {
    form: query.get("form"),
    year: Number.isInteger(year) ? year : thisYear,
    cluster: query.get("cluster") ?? "",
    state,
    from: Number.isInteger(from) && from > 0 ? from : 0,
    change,
  };
}
