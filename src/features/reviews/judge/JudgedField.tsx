import { Check, Undo2 } from "lucide-react";
import { answerTo, emptyReview } from "../../../domain/review/reviewContent.ts";
import type { FieldException } from "../../../domain/review/reviewExceptions.ts";
import type { FormField } from "../../../domain/review/reviewForm.ts";
import type { ReviewView } from "../../../domain/review/reviewView.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { reviewPageWords } from "../../../i18n/words/reviewPage.ts";
import { Button } from "../../../ui/Button.tsx";
import { Tag } from "../../../ui/Tag.tsx";
import { AnswerChange } from "../paper/AnswerChange.tsx";
import { AnswerText } from "../paper/AnswerText.tsx";
import { EvidenceChanges } from "../paper/EvidenceChanges.tsx";
import { FieldLine } from "../paper/ReviewPaper.tsx";
import { RemarkBox } from "./RemarkBox.tsx";
import { judgedField } from "./useJudgeKeys.ts";
import type { Judging } from "./useJudging.ts";

interface JudgedFieldProps {
  field: FormField;
  view: ReviewView;
  exception: FieldException;
  judging: Judging;
  isAsked: boolean;
}

/** One question under judgement: the answer, what it was when somebody last judged it, and the two things to do. */
export function JudgedField({ field, view, exception, judging, isAsked }: JudgedFieldProps) {
  const { judge: t } = useWords(reviewPageWords);
  const remark = judging.remarkAt(field.id);
  const { judged, sentBack } = view;
  const before = answerTo((judged ?? sentBack)?.content ?? emptyReview, field.id);
  const isChanged = exception.changedSinceJudged || exception.changedSinceSentBack;
  const reworded = judged === null ? t.rewordedSentBack : t.reworded;
  return (
    <FieldLine field={field} view={view} exception={exception} line={judgedField(field.id)}>
      {isChanged && (
        <div className="mt-2 border-l-2 border-line-strong pl-3 text-sm text-ink-soft">
          <p className="font-medium">{field.kind === "narrative" || judged === null ? reworded : t.was}</p>
          {field.kind === "narrative" ? (
            <AnswerChange field={field} before={before} after={answerTo(view.review.content, field.id)} />
          ) : (
            <AnswerText field={field} answer={before} />
          )}
        </div>
      )}
      {exception.evidenceChanges.length > 0 && (
        <div className="mt-2 border-l-2 border-line-strong pl-3 text-sm text-ink-soft">
          <p className="font-medium">{judged === null ? t.evidenceSentBack : t.evidenceChanged}</p>
          <EvidenceChanges changes={exception.evidenceChanges} />
        </div>
      )}
      {exception.wasRemarked && <p className="mt-2 text-sm text-warn">{t.wasRemarked}</p>}
      {remark ? (
        <RemarkBox remark={remark} judging={judging} isAsked={isAsked} />
      ) : (
        <div className="mt-2 flex flex-wrap items-center gap-2 print:hidden">
          {judging.accepted.has(field.id) ? (
            <Tag hue="ok" icon={<Check aria-hidden />}>
              {t.accepted}
            </Tag>
          ) : (
            <Button
              size="small"
              icon={<Check aria-hidden className="size-4" />}
              aria-keyshortcuts="A"
              onClick={() => judging.accept(field.id)}
            >
              {t.accept}
            </Button>
          )}
          <Button
            size="small"
            variant="quiet"
            icon={<Undo2 aria-hidden className="size-4" />}
            aria-keyshortcuts="R"
            onClick={() => judging.remark(field.id)}
          >
            {t.remark}
          </Button>
        </div>
      )}
    </FieldLine>
  );
}
