import { ChevronRight } from "lucide-react";
import { type ReactNode, useId, useState } from "react";
import { type FieldPath, get, useFormContext, useFormState } from "react-hook-form";
import type { ConferenceDraft } from "../../../domain/conference/conference.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceFormWords } from "../../../i18n/words/conferenceForm.ts";
import { classes } from "../../../ui/classes.ts";

interface RowDetailsProps {
  at: string;
  number: number;
  /** What the closed details hold, in a few words; read once, because closed details do not change. */
  summary: (parts: ConferenceDraft, get: (path: string) => unknown) => (string | false | undefined)[];
  /** Only an open row draws its detail fields: sixty rows stay as quick as one. */
  children: () => ReactNode;
}

/** The rest of a row behind one line; it opens by itself when something in it needs attention. */
export function RowDetails({ at, number, summary, children }: RowDetailsProps) {
  const t = useWords(conferenceFormWords).rows;
  const { getValues } = useFormContext<ConferenceDraft>();
  const { errors } = useFormState<ConferenceDraft>({ name: at as FieldPath<ConferenceDraft> });
  const [wished, setWished] = useState(false);
  const id = useId();
  const broken: Record<string, unknown> = get(errors, at) ?? {};
  const isOpen = wished || Object.keys(broken).some(key => key !== "text" && key !== "unit");
  const said = isOpen ? [] : summary(getValues(), path => get(getValues(), `${at}.${path}`)).filter(Boolean);
  return (
    <div className="mt-1 text-sm">
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setWished(!isOpen)}
        className="flex min-h-6 max-w-full cursor-pointer items-center gap-1 rounded pr-2 text-left text-ink-faint hover:text-ink print:hidden pointer-coarse:min-h-11"
      >
        <ChevronRight
          aria-hidden
          className={classes("size-4 shrink-0 transition-transform duration-100", isOpen && "rotate-90")}
        />
        <span className="sr-only">{t.more(t.name(number))}</span>
        <span aria-hidden={said.length === 0} className="min-w-0 truncate">
          {said.length > 0 ? said.join(" · ") : t.details}
        </span>
      </button>
      {isOpen && (
        <div id={id} className="mt-1 mb-2 grid gap-3 border-l border-line pl-4">
          {children()}
        </div>
      )}
    </div>
  );
}
