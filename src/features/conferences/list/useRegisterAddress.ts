import { useSearchParams } from "react-router-dom";
import { type ConferenceFilter, type ConferenceSort } from "../../../domain/conference/conferenceFilter.ts";
import { conferenceSorts, filterReaders } from "../../../domain/conference/registerAddress.ts";

/** What the register's address says; nothing else remembers how the list is narrowed, ordered and paged. */
export type RegisterAddress = {
  filter: ConferenceFilter;
  sort: ConferenceSort;
  /** The columns of a view or a link; "" where the address leaves them to whoever looks. */
  columns: string;
  cursor: string | undefined;
};

const filterNames = Object.keys(filterReaders) as (keyof ConferenceFilter)[];

/** Reads the register's address; what does not belong there, or is no longer possible, is passed over. */
function readRegisterAddress(query: URLSearchParams): RegisterAddress {
  const entries = filterNames.flatMap(name => {
    const text = query.get(name) ?? "";
    const value = text === "" ? undefined : filterReaders[name](text);
    return value === undefined ? [] : [[name, value] as const];
  });
  const sort = conferenceSorts.find(one => one === query.get("sort"));
  return {
    filter: Object.fromEntries(entries),
    sort: sort ?? "-date",
    columns: query.get("cols") ?? "",
    cursor: query.get("cursor") ?? undefined,
  };
}

/** The register's address and how to change it: another filter or order begins at the first page again. */
export function useRegisterAddress() {
  const [query, setQuery] = useSearchParams();
  const change = (changes: Record<string, string | number | undefined>, isStep = true) => {
    setQuery(
      before => {
        const after = new URLSearchParams(before);
        after.delete("cursor");
        for (const [name, value] of Object.entries(changes)) {
          if (value === undefined || value === "") after.delete(name);
          else after.set(name, String(value));
        }
        return after;
      },
      { replace: !isStep, preventScrollReset: !("cursor" in changes) },
    );
  };
  const clear = () => change(Object.fromEntries(filterNames.map(name => [name, undefined])));
  return { ...readRegisterAddress(query), change, clear };
}
