import { useEffect, useEffectEvent, useState } from "react";

/** The attribute by which a row's tick is found from the row. */
export const tickOf = "data-tick";

/** Records that fit into one request for a file. */
const most = 200;

/** Which rows of the register are chosen, also across its pages: by tick, by Shift from the last tick, by X on the row in focus. */
export function useSelection(onPage: readonly { id: string }[]) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isChoosing, setChoosing] = useState(false);
  const [last, setLast] = useState<string | null>(null);
  const put = (ids: readonly string[], isChosen: boolean) => {
    const next = new Set(chosen);
    for (const id of ids) {
      if (!isChosen) next.delete(id);
      else if (next.size < most) next.add(id);
    }
    setChosen(next);
  };
  const toggle = (id: string, isRange: boolean) => {
    const [from, to] = [onPage.findIndex(row => row.id === last), onPage.findIndex(row => row.id === id)];
    const range = isRange && from >= 0 ? onPage.slice(Math.min(from, to), Math.max(from, to) + 1) : [{ id }];
    put(
      range.map(row => row.id),
      !chosen.has(id),
    );
    setLast(id);
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    if (event.key.toLowerCase() !== "x" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (target.closest("input:not([type=checkbox]), textarea, select, dialog")) return;
    const id = target.closest("tr")?.querySelector(`[${tickOf}]`)?.getAttribute(tickOf);
    if (!id) return;
    event.preventDefault();
    toggle(id, event.shiftKey);
  });
  useEffect(() => {
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  return {
    chosen,
    toggle,
    choosePage: () =>
      put(
        onPage.map(row => row.id),
        true,
      ),
    clear: () => setChosen(new Set()),
    /** Whether ticks stand on the cards of a phone. */
    isChoosing,
    /** Gives the cards of a phone their ticks, or takes them away with what was chosen. */
    chooseMany: (is: boolean) => {
      setChoosing(is);
      if (!is) setChosen(new Set());
    },
  };
}

/** A selection in the register. */
export type Selection = ReturnType<typeof useSelection>;
