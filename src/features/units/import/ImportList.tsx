import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { contract } from "../../../api/contract.ts";
import { read } from "../../../api/query.ts";
import { newId } from "../../../domain/id.ts";
import { guessColumns, type ImportColumns } from "../../../domain/unit/unitImportColumns.ts";
import { type ImportLine, planUnitImport } from "../../../domain/unit/unitImportPlan.ts";
import { formatCount, todayInVietnam } from "../../../i18n/formats.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { catalogueWords } from "../../../i18n/words/catalogues.ts";
import { problemText, problemWords } from "../../../i18n/words/problems.ts";
import { unitImportWords } from "../../../i18n/words/unitImport.ts";
import { Button } from "../../../ui/Button.tsx";
import { Checkbox } from "../../../ui/Checkbox.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { ImportColumnsChoice } from "./ImportColumnsChoice.tsx";
import { ImportPreview } from "./ImportPreview.tsx";
import { Progress } from "./Progress.tsx";
import { useImportSending } from "./useImportSending.ts";

interface ImportListProps {
  table: string[][];
  onAgain: () => void;
  onDone: () => void;
}

/** A list before it is taken in: its columns, its rows, what they would do, and the one button that does it. */
export function ImportList({ table, onAgain, onDone }: ImportListProps) {
  const t = useWords(unitImportWords);
  const catalogue = useWords(catalogueWords);
  const problems = useWords(problemWords);
  const [first = []] = table;
  const [start] = useState(() => startOf(table));
  const [columns, setColumns] = useState(start.columns);
  const [hasHeadings, setHeadings] = useState(start.hasHeadings);
  const [skipsWrong, setSkipsWrong] = useState(false);
  const [ids] = useState(() => table.map(newId));
  const [today] = useState(() => todayInVietnam(new Date()));
  const known = useQuery(read(contract.units.list, {})).data?.rows;
  const sending = useImportSending(onDone);
  const planned = useMemo(() => {
    const rows = hasHeadings ? table.slice(1) : table;
    return known && planUnitImport(rows, columns, { known, ids, today });
  }, [table, columns, hasHeadings, known, ids, today]);
  if (planned === undefined) return <Skeleton label={catalogue.list.loading} rows={8} />;
  const lines = planned.map((line): ImportLine => {
    const refused = sending.refused.get(line.row.id) ?? [];
    return { ...line, problems: [...line.problems, ...refused] };
  });
  const wrong = lines.filter(line => line.problems.length > 0).length;
  const rows = planned.flatMap(({ row, would, problems: found }) =>
    found.length > 0 || would === "same" ? [] : row,
  );
  const change = (set: () => void) => {
    sending.forget();
    set();
  };
  const whyNot = columns.includes("name")
    ? rows.length === 0
      ? t.nothing
      : wrong > 0 && !skipsWrong && sending.refused.size === 0
        ? t.stillWrong
        : undefined
    : t.nameColumn;
  return (
    <div className="space-y-4">
      <ImportColumnsChoice
        first={first}
        columns={columns}
        hasHeadings={hasHeadings}
        onColumns={next => change(() => setColumns(next))}
        onHeadings={next => change(() => setHeadings(next))}
      />
      {sending.problem && (
        <Notice variant="bad" title={t.refused}>
          {problemText(problems, sending.problem)}
        </Notice>
      )}
      {wrong > 0 && (
        <Checkbox
          label={t.skipWrong(formatCount(wrong))}
          checked={skipsWrong}
          onChange={event => setSkipsWrong(event.target.checked)}
        />
      )}
      {sending.isSending && <Progress label={t.sending} />}
      <div className="flex flex-wrap gap-2">
        <Button
          variant="primary"
          busy={sending.isSending}
          whyNot={whyNot}
          onClick={() => void sending.send(rows)}
        >
          {t.send(formatCount(rows.length))}
        </Button>
        <Button onClick={onAgain}>{t.again}</Button>
      </div>
      <ImportPreview lines={lines} firstLine={hasHeadings ? 2 : 1} />
    </div>
  );
}

/** What the first row says about the columns; without headings the first column is the name. */
function startOf(table: string[][]): { columns: ImportColumns; hasHeadings: boolean } {
  const width = Math.max(...table.map(row => row.length));
  const [first = []] = table;
  const guessed = guessColumns(Array.from({ length: width }, (_, at) => first[at] ?? ""));
  if (guessed !== null) return { columns: guessed, hasHeadings: true };
  return { columns: Array.from({ length: width }, (_, at) => (at === 0 ? "name" : "")), hasHeadings: false };
}
