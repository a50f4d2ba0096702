interface Placement {
  align?: "start" | "end";
  /** As wide as the anchor, at least. */
  fit?: boolean;
}

const gap = 4;

/** Puts an open popover under its anchor, or above when there is more room, never outside the window. */
export function placeUnder(
  popover: HTMLElement,
  anchor: HTMLElement,
  { align = "start", fit }: Placement = {},
) {
  const box = anchor.getBoundingClientRect();
  const below = window.innerHeight - box.bottom - 2 * gap;
  const above = box.top - 2 * gap;
  popover.style.inset = "auto";
  popover.style.margin = "0";
  popover.style.minWidth = fit ? `${box.width}px` : "";
  popover.style.maxHeight = "20rem";
  const up = popover.offsetHeight > below && above > below;
  popover.style.maxHeight = `min(20rem, ${Math.max(up ? above : below, 96)}px)`;
  const wanted = align === "start" ? box.left : box.right - popover.offsetWidth;
  const left = Math.max(gap, Math.min(wanted, window.innerWidth - popover.offsetWidth - gap));
  popover.style.left = `${left}px`;
  popover.style.top = `${up ? box.top - gap - popover.offsetHeight : box.bottom + gap}px`;
}
