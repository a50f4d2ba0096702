import type { ReactNode } from "react";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceFormWords } from "../../../i18n/words/conferenceForm.ts";
import type { SectionId } from "./sectionStates.ts";

/** One of the eight parts of the form. */
export function FormSection({ id, children }: { id: SectionId; children: ReactNode }) {
  const { sections } = useWords(conferenceFormWords);
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className="scroll-mt-20 border-t border-line pt-5 pb-8 outline-none first:border-t-0 first:pt-0"
    >
      <h2 id={`${id}-title`} className="mb-4 text-lg font-semibold">
        {sections[id]}
      </h2>
      {/* Empty lists are one button each and stand side by side; whatever holds something takes the whole width. */}
      <div className="flex flex-wrap gap-x-4 gap-y-5 *:min-w-0">{children}</div>
    </section>
  );
}
