import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router-dom";
import { contract } from "../../api/contract.ts";
import { read } from "../../api/query.ts";
import { can } from "../../domain/people/permission.ts";
import { formatCount } from "../../i18n/formats.ts";
import { useAsOf } from "../../i18n/useAsOf.ts";
import { useWords } from "../../i18n/useWords.ts";
import { catalogueWords } from "../../i18n/words/catalogues.ts";
import { officialWords } from "../../i18n/words/officials.ts";
import { problemText, problemWords } from "../../i18n/words/problems.ts";
import { paths } from "../../paths.ts";
import { AsOfField } from "../../ui/AsOfField.tsx";
import { AsOfNotice } from "../../ui/AsOfNotice.tsx";
import { Button } from "../../ui/Button.tsx";
import { CataloguePage } from "../../ui/CataloguePage.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { PrintButton } from "../../ui/PrintButton.tsx";
import { Select } from "../../ui/Select.tsx";
import { useNarrowing } from "../../ui/useNarrowing.ts";
import { NewOfficialForm } from "./NewOfficialForm.tsx";
import { bodiesOf, narrowOfficials } from "./narrowOfficials.ts";
import { useOfficialsColumns } from "./useOfficialsColumns.tsx";

const kinds = ["party", "state", "front", "other"] as const;

/** The people in public posts as of a day: found by name, post or abbreviation, narrowed by body and kind of post. */
export function OfficialsPage() {
  const t = useWords(officialWords);
  const catalogue = useWords(catalogueWords);
  const problems = useWords(problemWords);
  const [address, narrow] = useNarrowing();
  const [isAdding, setAdding] = useState(false);
  const { asked, field, notice } = useAsOf();
  const columns = useOfficialsColumns();
  const actor = useQuery(read(contract.session.view, {})).data?.actor ?? null;
  const list = useQuery(read(contract.officials.list, asked));
  const [query, body, kind] = (["q", "body", "kind"] as const).map(name => address.get(name) ?? "");
  const all = list.data?.rows;
  const rows = narrowOfficials(all ?? [], { query: query ?? "", body: body ?? "", kind: kind ?? "" });
  return (
    <>
      <AsOfNotice {...notice} />
      <CataloguePage
        title={t.title}
        words={{ ...catalogue.list, ...t }}
        add={
          can(actor, "catalogue.edit") === true ? { label: t.add, onPress: () => setAdding(true) } : undefined
        }
        more={<PrintButton label={t.print} className="max-sm:hidden" />}
        query={query ?? ""}
        onSearch={q => narrow(q === "" ? { q, body: "", kind: "" } : { q })}
        filters={
          <>
            <Select
              compact
              name="body"
              className="w-full sm:w-56"
              label={t.body}
              emptyLabel={t.any.body}
              options={bodiesOf(all ?? [])}
              value={body}
              onChange={event => narrow({ body: event.target.value })}
            />
            <Select
              compact
              name="kind"
              className="w-full sm:w-44"
              label={t.kind}
              emptyLabel={t.any.kind}
              options={kinds.map(value => ({ value, label: t.kinds[value] }))}
              value={kind}
              onChange={event => narrow({ kind: event.target.value })}
            />
            <AsOfField {...field} />
          </>
        }
        rowLink={{
          to: row => paths.official(row.id, asked.on),
          render: (to, text, look) => (
            <Link to={to} className={look}>
              {text}
            </Link>
          ),
        }}
        all={all}
        rows={rows}
        columns={columns}
        footer={catalogue.counted(formatCount(rows.length), formatCount(all?.length ?? 0))}
        failure={
          list.isError && (
            <EmptyState
              title={catalogue.list.failed}
              text={problemText(problems, list.error.problem)}
              action={<Button onClick={() => void list.refetch()}>{catalogue.list.retry}</Button>}
            />
          )
        }
      />
      {isAdding && <NewOfficialForm onClose={() => setAdding(false)} />}
    </>
  );
}
