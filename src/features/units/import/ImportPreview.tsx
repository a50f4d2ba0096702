import { useState } from "react";
import type { ImportLine } from "../../../domain/unit/unitImportPlan.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { unitImportWords } from "../../../i18n/words/unitImport.ts";
import { Button } from "../../../ui/Button.tsx";
import { Select } from "../../../ui/Select.tsx";
import { Table } from "../../../ui/Table.tsx";
import { type Outcome, outcomes, usePreviewColumns } from "./usePreviewColumns.tsx";

const atOnce = 100;
interface ImportPreviewProps {
  lines: readonly ImportLine[];
  /** The number of the first line in the file. */
  firstLine: number;
}

/** Every row of the list and what would come of it; what is wrong stands in words at the row. */
export function ImportPreview({ lines, firstLine }: ImportPreviewProps) {
  const t = useWords(unitImportWords);
  const [shown, setShown] = useState<Outcome | "">("");
  const [most, setMost] = useState(atOnce);
  const rows = lines.map((line, at) => ({ ...line, number: firstLine + at, outcome: outcomeOf(line) }));
  const chosen = shown === "" ? rows : rows.filter(({ outcome }) => outcome === shown);
  const columns = usePreviewColumns();
  const count = (outcome: Outcome) => rows.filter(row => row.outcome === outcome).length;
  return (
    <div className="space-y-3">
      <Select
        className="max-w-xs"
        label={t.show}
        emptyLabel={`${t.all} (${rows.length})`}
        options={outcomes.map(value => ({ value, label: `${t.would[value]} (${count(value)})` }))}
        value={shown}
        onChange={event => setShown(outcomes.find(one => one === event.target.value) ?? "")}
      />
      {chosen.length === 0 ? (
        <p className="text-sm text-ink-soft">{t.noneShown}</p>
      ) : (
        <Table
          caption={t.title}
          columns={columns}
          rows={chosen.slice(0, most)}
          rowKey={row => String(row.number)}
          footer={
            chosen.length > most && (
              <Button size="small" onClick={() => setMost(most + atOnce)}>
                {t.more(Math.min(atOnce, chosen.length - most))}
              </Button>
            )
          }
        />
      )}
    </div>
  );
}

function outcomeOf({ problems, would }: ImportLine): Outcome {
  return problems.length > 0 ? "wrong" : would;
}
