import { Link } from "react-router-dom";
import type { FormField } from "../../../domain/review/reviewForm.ts";
import { type FieldTarget, progressOf } from "../../../domain/review/reviewTarget.ts";
import type { ReviewView } from "../../../domain/review/reviewView.ts";
import { type Decimal, formatDecimal } from "../../../domain/text/decimal.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { reviewTargetWords } from "../../../i18n/words/reviewTarget.ts";
import { paths } from "../../../paths.ts";
import { linkLook } from "../../../ui/linkLook.ts";

interface TargetLineProps {
  view: ReviewView;
  field: FormField;
  /** What stands in the field now. */
  value: Decimal | null;
}

/** What the year's agreement sets for a figure, and how far the year has come with this value; the agreement opens. */
export function TargetLine({ view: { targets, obligation }, field, value }: TargetLineProps) {
  const t = useWords(reviewTargetWords);
  const target = targets?.fields.find(one => one.fieldId === field.id);
  if (!targets || target === undefined) return null;
  const progress = progressOf(target, field, value);
  const notes = [
    !target.isOwn && obligation.unitId !== null && t.ofCluster,
    target.horizon === "term" && t.ofTerm,
  ];
  const note = notes.filter(Boolean).join(", ");
  const said = progress === null ? "" : withPeriods(t, target, formatDecimal(progress.value));
  return (
    <p className="mt-1 text-sm text-ink-soft figures">
      <Link
        to={paths.agreement(obligation.clusterId, targets.year)}
        className={linkLook()}
        title={target.text}
      >
        {t.agreement(targets.year)}
      </Link>
      : {written(target) || t.noFigure}
      {note !== "" && ` (${note})`}
      {said !== "" && ` · ${said}`}
      {progress?.percent != null && `, ${t.percent(formatDecimal(progress.percent))}`}
    </p>
  );
}

/** The titles that the unit registered in the agreement; nothing where it registered none. */
export function RegisteredTitles({ view: { targets } }: { view: ReviewView }) {
  const t = useWords(reviewTargetWords);
  if (targets === null || targets.titles.length === 0) return null;
  return <p className="mt-2 text-sm text-ink-soft">{t.titles(targets.year, targets.titles.join("; "))}</p>;
}

function written({ target, measure }: FieldTarget): string {
  const figure = target.written || (target.value === null ? "" : formatDecimal(target.value));
  return [figure, measure].filter(Boolean).join(" ");
}

function withPeriods(t: (typeof reviewTargetWords)["vi"], { earlier }: FieldTarget, value: string): string {
  if (earlier === null || earlier.periods.length === 0) return t.progress(value);
  return t.withEarlier(value, earlier.periods.join(", "));
}
