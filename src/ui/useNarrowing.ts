import { useSearchParams } from "react-router-dom";

/**
 * What narrows a list, kept in its address; `narrow` sets names anew, "" takes one off and the others stay. "Back" leaves the list
 * instead of unwriting a search letter by letter.
 */
export function useNarrowing(): [
  address: URLSearchParams,
  narrow: (changed: Record<string, string>) => void,
] {
  const [address, setAddress] = useSearchParams();
  const narrow = (changed: Record<string, string>) => {
    const next = new URLSearchParams(address);
    for (const [name, value] of Object.entries(changed))
      if (value === "") next.delete(name);
      else next.set(name, value);
    setAddress(next, { replace: true });
  };
  return [address, narrow];
}
