import { useSearchParams } from "react-router-dom";

/** Which saved states the page's address speaks of; what is left out is the newest, and the one before it. */
export type HistoryAddress = {
  version: number | undefined;
  against: number | undefined;
  /** The page of the list: states older than this one. */
  before: number | undefined;
  isWhole: boolean;
};

/** The address of a history, so that a comparison can be sent to somebody and "back" leads to the one before. */
export function useHistoryAddress() {
  const [query, setQuery] = useSearchParams();
  const number = (name: string) => {
    const text = query.get(name) ?? "";
    return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
  };
  const address: HistoryAddress = {
    version: number("version"),
    against: number("against"),
    before: number("before"),
    isWhole: query.get("view") === "whole",
  };
  /** The query of the same page with some of it changed; an undefined value is left out. */
  const queryWith = (changes: Record<string, string | number | undefined>): string => {
    const next = new URLSearchParams(query);
    for (const [name, value] of Object.entries(changes)) {
      if (value === undefined) next.delete(name);
      else next.set(name, String(value));
    }
    return `?${next}`;
  };
  const change = (changes: Record<string, string | number | undefined>) =>
    setQuery(new URLSearchParams(queryWith(changes)), { preventScrollReset: true });
  return { ...address, queryWith, change };
}
