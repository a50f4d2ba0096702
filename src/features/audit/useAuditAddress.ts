import { useSearchParams } from "react-router-dom";
import { AuditFilter } from "../../domain/audit.ts";

const names = Object.keys(AuditFilter.shape) as (keyof AuditFilter)[];

/** What the book's address says: filter, page and the row that stands open; nothing else remembers them. */
export function useAuditAddress() {
  const [query, setQuery] = useSearchParams();
  const filter: AuditFilter = Object.fromEntries(
    names.flatMap(name => {
      const value = query.get(name);
      const parsed = AuditFilter.shape[name].safeParse(value);
      return value !== null && value !== "" && parsed.success ? [[name, parsed.data]] : [];
    }),
  );
  const number = (name: string) => {
    const text = query.get(name) ?? "";
    return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
  };
  /** Another filter begins at the newest page again. */
  const queryWith = (changes: Record<string, string | number | undefined>): string => {
    const next = new URLSearchParams(query);
    if (!("row" in changes)) for (const name of ["before", "after", "row"]) next.delete(name);
    for (const [name, value] of Object.entries(changes)) {
      if (value === undefined || value === "") next.delete(name);
      else next.set(name, String(value));
    }
    return `?${next}`;
  };
  const change = (changes: Record<string, string | number | undefined>) =>
    setQuery(new URLSearchParams(queryWith(changes)), { preventScrollReset: true });
  const clear = () => setQuery({});
  return {
    filter,
    before: number("before"),
    after: number("after"),
    row: number("row"),
    queryWith,
    change,
    clear,
  };
}
