import { type CellState, cellStates, type ReviewMatrix } from "../../../domain/review/reviewMatrix.ts";
import { formatCount } from "../../../i18n/formats.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { reviewsWords } from "../../../i18n/words/reviews.ts";
import { classes } from "../../../ui/classes.ts";
import { Tag } from "../../../ui/Tag.tsx";
import { cellHue } from "../cellHue.ts";

interface MatrixLegendProps {
  counts: ReviewMatrix["counts"];
  chosen: CellState | undefined;
  onChoose: (state: CellState | undefined) => void;
}

/** How many filings stand where; each count narrows the matrix to what it counts. */
export function MatrixLegend({ counts, chosen, onChoose }: MatrixLegendProps) {
  const t = useWords(reviewsWords);
  return (
    <fieldset className="mb-3 flex flex-wrap gap-1.5">
      <legend className="sr-only">{t.matrix.legend}</legend>
      {cellStates.map(state => {
        const count = counts.find(one => one.state === state)?.count ?? 0;
        if (count === 0 && state !== chosen) return null;
        return (
          <button
            key={state}
            type="button"
            aria-pressed={state === chosen}
            onClick={() => onChoose(state === chosen ? undefined : state)}
            className={classes(
              "inline-flex min-h-7 items-center gap-1.5 rounded border px-2 py-0.5 text-sm figures hover:bg-surface-sunken pointer-coarse:min-h-11",
              state === chosen ? "border-ink bg-surface-sunken" : "border-line",
            )}
          >
            <Tag hue={cellHue[state]}>{t.states[state]}</Tag> {formatCount(count)}
          </button>
        );
      })}
    </fieldset>
  );
}
