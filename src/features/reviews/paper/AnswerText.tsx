import type { ReviewAnswer } from "../../../domain/review/reviewContent.ts";
import type { FormField } from "../../../domain/review/reviewForm.ts";
import { formatDecimal } from "../../../domain/text/decimal.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { reviewPageWords } from "../../../i18n/words/reviewPage.ts";

/** An answer as one reads it: words as words, numbers with their measure, tables as tables, and "not answered" where nothing is. */
export function AnswerText({ field, answer }: { field: FormField; answer: ReviewAnswer }) {
  const t = useWords(reviewPageWords);
  const blank = <span className="text-ink-faint">{t.unanswered}</span>;
  switch (field.kind) {
    case "narrative":
      return answer.text === "" ? blank : <p className="max-w-prose whitespace-pre-line">{answer.text}</p>;
    case "yesNo":
      return answer.choice === "" ? blank : <>{answer.choice === "yes" ? t.yes : t.no}</>;
    case "choice":
      return <>{field.choices.find(choice => choice.id === answer.choice)?.label ?? blank}</>;
    case "table":
      return answer.rows.length === 0 ? blank : <AnswerTable field={field} answer={answer} />;
    default:
      return <span className="figures">{numberText(field, answer) ?? blank}</span>;
  }
}

/** A number with its measure: as written where that says more than the figure ("hơn 1.200"), otherwise as papers write it. */
function numberText({ kind, measure }: FormField, { number }: ReviewAnswer): string | null {
  if (number.written === "") return null;
  const figure = number.value === null ? null : formatDecimal(number.value);
  const text = figure === null || number.written.length > figure.length ? number.written : figure;
  const unit = measure || (kind === "percent" ? "%" : "");
  return unit === "" || text.includes(unit) ? text : `${text} ${unit}`;
}

function AnswerTable({ field, answer }: { field: FormField; answer: ReviewAnswer }) {
  return (
    <table className="w-full border-separate border-spacing-0 text-sm figures">
      <thead>
        <tr>
          {field.columns.map(column => (
            <th
              key={column.id}
              scope="col"
              className={`border-b border-line px-2 py-1 font-medium text-ink-soft ${column.isNumber ? "text-right" : "text-left"}`}
            >
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {answer.rows.map(row => (
          <tr key={row.id}>
            {field.columns.map(column => (
              <td
                key={column.id}
                className={`border-b border-line px-2 py-1 align-top whitespace-pre-line ${column.isNumber ? "text-right" : ""}`}
              >
                {row.cells[column.id]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
