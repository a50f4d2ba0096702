import { useSearchParams } from "react-router-dom";
import { filterNames, readRegisterAddress } from "../../../domain/conference/registerAddress.ts";

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
