import { useEffect, useState } from "react";
import { useFormContext } from "react-hook-form";
import { measure } from "../../../domain/review/reviewCompleteness.ts";
import { isAnswered, noAnswer, type ReviewContent } from "../../../domain/review/reviewContent.ts";
import { evidenceCounts } from "../../../domain/review/reviewEvidence.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { reviewWriteWords } from "../../../i18n/words/reviewWrite.ts";
import { SectionNav } from "../../../ui/SectionNav.tsx";
import { useFiling } from "./filingContext.ts";

/** Measured a moment after the last key, never while one is down. */
const pause = 400;

/** The sections of the form, each with what it still needs: measured by the rule that the server submits by. */
export function WriteNav() {
  const t = useWords(reviewWriteWords);
  const { view, files } = useFiling();
  const { form: asked, previous } = view;
  const form = useFormContext<ReviewContent>();
  const [content, setContent] = useState(() => structuredClone(form.getValues()));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = form.subscribe({
      formState: { values: true },
      callback: () => {
        clearTimeout(timer);
        timer = setTimeout(() => setContent(structuredClone(form.getValues())), pause);
      },
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [form]);
  const { gaps, sections } = measure(asked, content, evidenceCounts(files.attached), previous);
  const rows = asked.sections.map(section => {
    const measured = sections.find(one => one.sectionId === section.id);
    const ids = new Set(section.fields.map(field => field.id));
    const here = gaps.filter(gap => ids.has(gap.fieldId));
    const wrong = here.filter(gap => gap.is !== "unanswered").length;
    const isBegun = section.fields.some(field => isAnswered(field, content.answers[field.id] ?? noAnswer));
    const at = { id: `section-${section.id}`, title: section.title };
    if (wrong > 0) return { ...at, state: "error" as const, stateWord: t.state.errors(wrong) };
    if (!isBegun && (measured?.required ?? 0) > 0)
      return { ...at, state: "empty" as const, stateWord: t.state.empty };
    if (here.length > 0) return { ...at, state: "empty" as const, stateWord: t.state.missing(here.length) };
    return { ...at, state: "done" as const, stateWord: t.state.done };
  });
  return <SectionNav label={t.sections} sections={rows} />;
}
