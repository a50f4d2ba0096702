import { ChevronLeft, ChevronRight } from "lucide-react";
import { Button } from "./Button.tsx";

export interface PagerProps {
  words: { label: string; previous: string; next: string };
  /** Absent on the first page. */
  onPrevious?: (() => void) | undefined;
  /** Absent on the last page. */
  onNext?: (() => void) | undefined;
  busy?: boolean;
}

/** Steps through a list by cursor; there are no page numbers to go stale. */
export function Pager({ words, onPrevious, onNext, busy }: PagerProps) {
  if (!onPrevious && !onNext) return null;
  return (
    <nav aria-label={words.label} className="flex gap-2 print:hidden">
      <Button
        size="small"
        icon={<ChevronLeft aria-hidden className="size-4" />}
        aria-disabled={!onPrevious || undefined}
        onClick={onPrevious}
      >
        {words.previous}
      </Button>
      <Button size="small" busy={busy ?? false} aria-disabled={!onNext || undefined} onClick={onNext}>
        {words.next}
        <ChevronRight aria-hidden className="size-4" />
      </Button>
    </nav>
  );
}
