import { useState } from "react";
import { contract } from "../../api/contract.ts";
import { ApiProblem, type Problem } from "../../api/problem.ts";
import { useWrite } from "../../api/query.ts";
import { newId } from "../../domain/id.ts";
import type { Period } from "../../domain/period/period.ts";
import {
  isSamePeriod,
  type PeriodPattern,
  periodPatterns,
  periodsOfYear,
} from "../../domain/period/periodPattern.ts";
import { formatDate } from "../../domain/text/formatWritten.ts";
import { todayInVietnam } from "../../i18n/formats.ts";
import { useWords } from "../../i18n/useWords.ts";
import { periodWords } from "../../i18n/words/periods.ts";
import { problemText, problemWords } from "../../i18n/words/problems.ts";
import { CheckboxGroup } from "../../ui/CheckboxGroup.tsx";
import { EntryDialog } from "../../ui/EntryDialog.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { toast } from "../../ui/toast.ts";

interface GenerateDialogProps {
  known: readonly Period[];
  onClose: () => void;
}

/** A year's periods from patterns: what will be made is listed first, what is there already is left out. */
export function GenerateDialog({ known, onClose }: GenerateDialogProps) {
  const t = useWords(periodWords);
  const problems = useWords(problemWords);
  const generate = useWrite(contract.periods.generate);
  // This year's, where a new installation has none yet; then the next one's.
  const [year, setYear] = useState(() => {
    const now = todayInVietnam(new Date()).slice(0, 4);
    return known.some(({ start }) => start.startsWith(now)) ? String(Number(now) + 1) : now;
  });
  const [patterns, setPatterns] = useState<PeriodPattern[]>(["halfYear", "year"]);
  const [problem, setProblem] = useState<Problem | null>(null);

  const isYear = /^(19|20|21)\d\d$/.test(year.trim());
  const proposed = isYear ? periodsOfYear(Number(year), patterns, known) : [];
  const isKnown = (period: (typeof proposed)[number]) => known.some(other => isSamePeriod(other, period));
  const made = proposed.filter(period => !isKnown(period));
  const make = async () => {
    if (made.length === 0) return;
    try {
      await generate.send({ body: { rows: made.map(content => ({ id: newId(), content })) } });
      toast(t.made(made.length));
      onClose();
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      setProblem(error.problem);
    }
  };
  return (
    <EntryDialog
      title={t.generate}
      words={{ close: t.cancel, cancel: t.cancel, save: t.make(made.length) }}
      onClose={onClose}
      onSave={() => void make()}
      isSaving={generate.isPending}
      problem={problem && { text: problemText(problems, problem) }}
    >
      <TextField
        name="year"
        label={t.year}
        hint={t.yearHint}
        inputMode="numeric"
        value={year}
        onChange={event => setYear(event.target.value)}
      />
      <CheckboxGroup
        label={t.pattern}
        name="patterns"
        options={periodPatterns.map(value => ({ value, label: t.patterns[value] }))}
        value={patterns}
        onChange={event => {
          const { value, checked } = event.currentTarget;
          setPatterns(periodPatterns.filter(one => (one === value ? checked : patterns.includes(one))));
        }}
      />
      <section aria-label={t.preview}>
        <h3 className="text-sm font-medium">{t.preview}</h3>
        {proposed.length === 0 && <p className="text-sm text-ink-soft">{t.nothing}</p>}
        <ul className="mt-1 list-disc space-y-1 pl-5 text-sm">
          {proposed.map(period => (
            <li
              key={`${period.kind} ${period.start} ${period.end}`}
              className={isKnown(period) ? "text-ink-faint" : ""}
            >
              {period.name} · {formatDate(period.start)} – {formatDate(period.end)}
              {isKnown(period) && ` (${t.known})`}
            </li>
          ))}
        </ul>
      </section>
    </EntryDialog>
  );
}
