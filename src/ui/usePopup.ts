import { type RefObject, useLayoutEffect, useRef } from "react";
import { placeUnder } from "./placeUnder.ts";

/** For an element with `popover="manual"` that is rendered while open: lifts it above everything and keeps it at its anchor. */
export function usePopup(
  anchor: RefObject<HTMLElement | null>,
  placement?: Parameters<typeof placeUnder>[2],
) {
  const popup = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = popup.current;
    // Documents without a top layer (old browsers, tests) just show it.
    if (element?.showPopover) element.showPopover();
    else element?.removeAttribute("popover");
    return () => element?.hidePopover?.();
  }, []);
  // After every render, because its content may have grown.
  useLayoutEffect(() => {
    const place = () => {
      if (popup.current && anchor.current) placeUnder(popup.current, anchor.current, placement);
    };
    place();
    window.addEventListener("scroll", place, true);
    window.addEventListener("resize", place);
    return () => {
      window.removeEventListener("scroll", place, true);
      window.removeEventListener("resize", place);
    };
  });
  return popup;
}
