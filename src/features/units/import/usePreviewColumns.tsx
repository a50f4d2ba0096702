import type { ImportField } from "../../../domain/unit/unitImportColumns.ts";
import type { ImportLine } from "../../../domain/unit/unitImportPlan.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { fieldText, problemWords } from "../../../i18n/words/problems.ts";
import { unitImportWords } from "../../../i18n/words/unitImport.ts";
import type { Column } from "../../../ui/Column.ts";
import { type Hue, Tag } from "../../../ui/Tag.tsx";

/** What can come of a row. */
export const outcomes = ["add", "update", "same", "wrong"] as const;
export type Outcome = (typeof outcomes)[number];

const hues: Record<Outcome, Hue> = { add: "ok", update: "info", same: "plain", wrong: "bad" };

type Row = ImportLine & { number: number; outcome: Outcome };

/** The columns of a list that is looked at before it is taken in: its place in the file, its cells, and what comes of it. */
export function usePreviewColumns(): Column<Row>[] {
  const t = useWords(unitImportWords);
  const problems = useWords(problemWords);
  const text = (field: ImportField): Column<Row> => ({
    id: field,
    header: t.fields[field],
    cell: row => row.cells[field],
    ...(field === "name" && { cardRole: "title", className: "sm:min-w-48" }),
  });
  return [
    { id: "line", header: t.line, cell: row => row.number, className: "sm:w-px whitespace-nowrap" },
    text("name"),
    text("shortName"),
    text("kind"),
    text("parent"),
    text("from"),
    text("to"),
    {
      id: "outcome",
      header: t.outcome,
      cell: row => (
        <div>
          <Tag hue={hues[row.outcome]}>{t.would[row.outcome]}</Tag>
          {row.problems.map(({ field, code }) => (
            <p key={`${field} ${code}`} className="text-bad">
              {`${t.fields[field]}: ${fieldText(problems, code)}`}
            </p>
          ))}
        </div>
      ),
    },
  ];
}
