import { type RefObject, useEffect, useRef } from "react";

/** A one-line control cuts long text on paper; before printing, its wrapper (class `printed-value`) carries the text whole. */
export function useWholeValueInPrint<Wrapper extends HTMLElement>(): RefObject<Wrapper | null> {
  const wrapper = useRef<Wrapper>(null);
  useEffect(() => {
    const copy = () => {
      const input = wrapper.current?.querySelector("input");
      if (input && wrapper.current) wrapper.current.dataset.printed = input.value;
    };
    window.addEventListener("beforeprint", copy);
    return () => window.removeEventListener("beforeprint", copy);
  }, []);
  return wrapper;
}
