import { Circle, CircleAlert, CircleCheck, CircleDashed } from "lucide-react";

/** How far a section is. */
export type SectionState = "empty" | "partial" | "done" | "error";

const marks = {
  empty: { Icon: Circle, ink: "text-ink-faint" },
  partial: { Icon: CircleDashed, ink: "text-warn" },
  done: { Icon: CircleCheck, ink: "text-ok" },
  error: { Icon: CircleAlert, ink: "text-bad" },
};

/** A section's state as word and sign. */
export function SectionMark({ state, word }: { state: SectionState; word: string }) {
  const { Icon, ink } = marks[state];
  return (
    <span className={`flex shrink-0 items-center gap-1 text-xs leading-5 font-normal figures ${ink}`}>
      {word}
      <Icon aria-hidden className="size-4" />
    </span>
  );
}
