import type { ComponentProps, ReactNode } from "react";
import { answerTo } from "../../../domain/review/reviewContent.ts";
import { exceptionsIn, type FieldException } from "../../../domain/review/reviewExceptions.ts";
import type { FormField } from "../../../domain/review/reviewForm.ts";
import type { ReviewView } from "../../../domain/review/reviewView.ts";
import { AnswerText } from "./AnswerText.tsx";
import { FieldFlags } from "./FieldFlags.tsx";
import { PreviousLine } from "./PreviousLine.tsx";
import { RegisteredTitles, TargetLine } from "./TargetLine.tsx";

/** A filing read like a paper: sections, questions, answers, with last period's value beside each. */
export function ReviewPaper({ view }: { view: ReviewView }) {
  const { form, review } = view;
  const exceptions = exceptionsIn({ ...view, content: review.content });
  const byField = new Map(exceptions.map(exception => [exception.fieldId, exception]));
  return (
    <div className="max-w-4xl">
      <RegisteredTitles view={view} />
      {form.sections.map(section => (
        <section key={section.id} aria-labelledby={`section-${section.id}`} className="mt-8 print:mt-5">
          <h2 id={`section-${section.id}`} className="mb-1 border-b border-line pb-1 text-base font-semibold">
            {section.title}
          </h2>
          <dl>
            {section.fields.map(field => {
              const exception = byField.get(field.id);
              return (
                exception && <FieldLine key={field.id} field={field} view={view} exception={exception} />
              );
            })}
          </dl>
        </section>
      ))}
    </div>
  );
}

interface FieldLineProps {
  field: FormField;
  view: ReviewView;
  exception: FieldException;
  /** What stands at the end of the line, for whoever judges. */
  children?: ReactNode;
  /** What the line itself is given, so that keys find it. */
  line?: ComponentProps<"div">;
}

/** One question with its answer, what was answered last period, and what is to be said about it. */
export function FieldLine({ field, view, exception, children, line }: FieldLineProps) {
  const { previous, review, evidence } = view;
  const answer = answerTo(review.content, field.id);
  return (
    <div
      {...line}
      className="grid gap-x-6 gap-y-1 rounded border-b border-line/60 py-3 break-inside-avoid outline-offset-4 focus:outline-2 focus:outline-focus sm:grid-cols-[minmax(0,16rem)_minmax(0,1fr)]"
    >
      <dt className="text-sm text-ink-soft">{field.label}</dt>
      <dd className="min-w-0">
        <AnswerText field={field} answer={answer} />
        <FieldFlags
          view={view}
          exception={exception}
          evidence={evidence.filter(({ itemId }) => itemId === field.id)}
          explanation={answer.explanation}
        />
        <TargetLine view={view} field={field} value={answer.number.value} />
        {previous !== null && <PreviousLine field={field} answer={answer} previous={previous} />}
        {children}
      </dd>
    </div>
  );
}
