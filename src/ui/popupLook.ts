/** The look of what floats: a menu or the list of a picker. */
export const popupLook =
  "fixed flex max-w-[calc(100vw-0.5rem)] flex-col rounded border border-line bg-surface-raised text-sm text-ink shadow-raised";
