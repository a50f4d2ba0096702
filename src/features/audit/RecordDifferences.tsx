import { recordDifference } from "../../domain/recordDifference.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { auditWords } from "../../i18n/words/audit.ts";
import { fieldPathText, valueText } from "../../i18n/words/auditFields.ts";
import { Table } from "../../ui/Table.tsx";

/** Field by field, what a record said before and after. */
export function RecordDifferences({ before, after }: { before: unknown; after: unknown }) {
  const t = useWords(auditWords);
  const { language } = useLanguage();
  const rows = recordDifference(before, after);
  if (rows.length === 0) return <p className="text-ink-soft">{t.noDifference}</p>;
  return (
    <Table
      caption={t.differences}
      dense
      columns={[
        { id: "field", header: t.field, cell: row => fieldPathText(row.path, language), cardRole: "title" },
        { id: "before", header: t.before, cell: row => said(valueText(row.before, language)) },
        { id: "after", header: t.after, cell: row => said(valueText(row.after, language)) },
      ]}
      rows={rows}
      rowKey={row => row.path.join(".")}
    />
  );
}

function said(text: string) {
  return <span className="whitespace-pre-wrap wrap-anywhere">{text}</span>;
}
