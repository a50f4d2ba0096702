import { useQuery } from "@tanstack/react-query";
import { X } from "lucide-react";
import { contract } from "../../api/contract.ts";
import { read } from "../../api/query.ts";
import type { AuditFilter } from "../../domain/audit.ts";
import { useWords } from "../../i18n/useWords.ts";
import { auditWords } from "../../i18n/words/audit.ts";
import { auditActionWords } from "../../i18n/words/auditActions.ts";
import { Button } from "../../ui/Button.tsx";
import { SearchField } from "../../ui/SearchField.tsx";
import { Select } from "../../ui/Select.tsx";
import { DayFilter } from "./DayFilter.tsx";

interface AuditFiltersProps {
  filter: AuditFilter;
  onChange: (changes: Partial<Record<keyof AuditFilter, string | undefined>>) => void;
  onClear: () => void;
}

/** What the book is narrowed by; each choice takes effect at once. */
export function AuditFilters({ filter, onChange, onClear }: AuditFiltersProps) {
  const t = useWords(auditWords);
  const { groups } = useWords(auditActionWords);
  const people = useQuery(read(contract.audit.people, {})).data?.rows;
  return (
    <div className="mb-4 flex flex-wrap items-end gap-2 print:hidden">
      <SearchField
        label={t.search}
        clearLabel={t.clearSearch}
        value={filter.q ?? ""}
        onSearch={q => onChange({ q })}
        className="w-full sm:w-64"
      />
      <Select
        compact
        label={t.person}
        emptyLabel={t.anyPerson}
        options={people?.map(({ id, name }) => ({ value: id, label: name })) ?? []}
        value={people === undefined ? "" : (filter.person ?? "")}
        onChange={event => onChange({ person: event.target.value })}
        className="min-w-40 grow sm:grow-0"
      />
      <Select
        compact
        label={t.group}
        emptyLabel={t.anyGroup}
        options={Object.entries(groups).map(([value, label]) => ({ value, label }))}
        value={filter.group ?? ""}
        onChange={event => onChange({ group: event.target.value })}
        className="min-w-40 grow sm:grow-0"
      />
      <DayFilter label={t.from} day={filter.from} onDay={from => onChange({ from })} />
      <DayFilter label={t.to} day={filter.to} onDay={to => onChange({ to })} />
      {filter.record !== undefined && (
        <Button
          size="small"
          icon={<X aria-hidden className="size-4" />}
          onClick={() => onChange({ record: undefined })}
        >
          {t.record}
        </Button>
      )}
      {Object.keys(filter).length > 0 && (
        <Button variant="quiet" size="small" onClick={onClear}>
          {t.clearAll}
        </Button>
      )}
    </div>
  );
}
