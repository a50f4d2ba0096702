import { useDeferredValue, useState } from "react";
import { useFormContext, useFormState } from "react-hook-form";
import type { ConferenceDraft } from "../../../domain/conference/conference.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceFormWords } from "../../../i18n/words/conferenceForm.ts";
import { SectionNav } from "../../../ui/SectionNav.tsx";
import { sentencesUnder } from "./fieldProblem.ts";
import { useFormPulse } from "./formPulse.ts";
import { entriesIn, sectionIds, sectionOf } from "./sectionStates.ts";

/** The parts of the form with what each holds or still needs; counted after a pause, never while a key is down. */
export function FormNav() {
  const { sections: t } = useWords(conferenceFormWords);
  const { getValues } = useFormContext<ConferenceDraft>();
  const { errors } = useFormState<ConferenceDraft>();
  // The later parts come a moment after the first; the list looks for them once they stand.
  const isRest = useDeferredValue(true, false);
  const [draft, setDraft] = useState(() => getValues());
  useFormPulse(() => setDraft({ ...getValues() }));
  const problems = sentencesUnder(errors).map(({ path }) => sectionOf(path));
  const sections = sectionIds.map(id => {
    const broken = problems.filter(section => section === id).length;
    const entries = entriesIn(draft, id);
    const title = t[id];
    if (broken > 0) return { id, title, state: "error" as const, stateWord: t.problems(broken) };
    if (entries === 0) return { id, title, state: "empty" as const, stateWord: t.empty };
    return { id, title, state: "done" as const, stateWord: t.entries(entries) };
  });
  return <SectionNav key={String(isRest)} label={t.label} sections={sections} />;
}
