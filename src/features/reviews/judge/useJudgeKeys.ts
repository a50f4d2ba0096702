import { useEffect, useEffectEvent } from "react";

interface Keys {
  accept: (fieldId: string) => void;
  remark: (fieldId: string) => void;
}

const place = "data-judged-field";

/** The attribute by which the keys find the fields on the page. */
export function judgedField(fieldId: string) {
  return { [place]: fieldId, tabIndex: -1 };
}

/** J and K move between the fields that are shown, A accepts the one in focus, R returns it. Letters typed into a box are the box's. */
export function useJudgeKeys({ accept, remark }: Keys): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const target = event.target as HTMLElement;
    if (target.closest("input:not([type=checkbox], [type=radio]), textarea, select, dialog")) return;
    const fields = [...document.querySelectorAll<HTMLElement>(`[${place}]`)];
    const here = target.closest<HTMLElement>(`[${place}]`);
    const at = here === null ? -1 : fields.indexOf(here);
    const go = (to: number) => {
      const next = fields[Math.max(0, Math.min(fields.length - 1, to))];
      next?.focus({ preventScroll: true });
      next?.scrollIntoView({ block: "center" });
    };
    const key = event.key.toLowerCase();
    const fieldId = here?.getAttribute(place) ?? null;
    if (key === "j") go(at + 1);
    else if (key === "k") go(at - 1);
    else if (key === "a" && fieldId !== null) {
      accept(fieldId);
      go(at + 1);
    } else if (key === "r" && fieldId !== null) remark(fieldId);
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}
