import { Link } from "react-router-dom";
import type { AuditRow } from "../../domain/audit.ts";
import { type Leaf, recordDifference } from "../../domain/merge/recordDifference.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { auditWords } from "../../i18n/words/audit.ts";
import { fieldPathText, valueText } from "../../i18n/words/auditFields.ts";
import { linkLook } from "../../ui/linkLook.ts";
import { Table } from "../../ui/Table.tsx";
import { recordPage } from "./recordPage.ts";

/** Ids of rows and items within a record, which mean nothing outside it. */
const inside = new Set(["id", "itemId", "session"]);

const isTrace = (leaf: Leaf) => typeof leaf === "string" && /^[0-9a-f]{64}$/.test(leaf);

/** Field by field, what a record said before and after, in words: ids by the names of what they mean, hashes not at all. */
export function RecordDifferences({ row }: { row: Pick<AuditRow, "before" | "after" | "names"> }) {
  const t = useWords(auditWords);
  const { language } = useLanguage();
  const { names } = row;
  const all = recordDifference(row.before, row.after).filter(({ path }) => !inside.has(path.at(-1) ?? ""));
  const rows = all.filter(({ before, after }) => !isTrace(before) && !isTrace(after));
  const said = (path: readonly string[], leaf: Leaf) => {
    const text = valueText({ path, leaf, names }, language);
    const name = typeof leaf === "string" ? names[leaf] : undefined;
    const page = name === undefined ? null : recordPage(leaf as string, name);
    return (
      <span className="whitespace-pre-wrap wrap-anywhere">
        {page === null ? (
          text
        ) : (
          <Link to={page} className={linkLook()}>
            {text}
          </Link>
        )}
      </span>
    );
  };
  if (rows.length === 0)
    return <p className="text-ink-soft">{all.length > 0 ? t.changedContent : t.noDifference}</p>;
  return (
    <>
      <Table
        caption={t.differences}
        dense
        columns={[
          { id: "field", header: t.field, cell: one => fieldPathText(one.path, language), cardRole: "title" },
          { id: "before", header: t.before, cell: one => said(one.path, one.before) },
          { id: "after", header: t.after, cell: one => said(one.path, one.after) },
        ]}
        rows={rows}
        rowKey={one => one.path.join(".")}
      />
      {all.length > rows.length && <p className="text-sm text-ink-soft">{t.changedContent}</p>}
    </>
  );
}
