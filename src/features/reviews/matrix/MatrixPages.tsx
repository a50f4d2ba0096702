import { matrixRows } from "../../../domain/review/reviewMatrix.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { reviewsWords } from "../../../i18n/words/reviews.ts";
import { Button } from "../../../ui/Button.tsx";

interface MatrixPagesProps {
  count: number;
  from: number;
  onGo: (from: number) => void;
}

/** Which rows stand here, and the way to the others. */
export function MatrixPages({ count, from, onGo }: MatrixPagesProps) {
  const { matrix: t } = useWords(reviewsWords);
  if (count <= matrixRows)
    return <p className="py-2 text-sm text-ink-soft figures">{t.counted(count, count)}</p>;
  const to = Math.min(count, from + matrixRows);
  return (
    <nav
      aria-label={t.pages}
      className="flex flex-wrap items-center gap-2 py-2 text-sm text-ink-soft figures"
    >
      <span>{t.page(from + 1, to, count)}</span>
      {from > 0 && (
        <Button size="small" onClick={() => onGo(Math.max(0, from - matrixRows))}>
          {t.previous}
        </Button>
      )}
      {to < count && (
        <Button size="small" onClick={() => onGo(to)}>
          {t.next}
        </Button>
      )}
    </nav>
  );
}
