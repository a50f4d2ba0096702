import { classes } from "./classes.ts";
import { SectionMark, type SectionState } from "./SectionMark.tsx";
import { Select } from "./Select.tsx";
import { useCurrentSection } from "./useCurrentSection.ts";

/** One section of a long form: `id` is that of the element on the page. */
export interface FormSection {
  id: string;
  title: string;
  state: SectionState;
  /** The state as a word, e.g. "chưa có gì", "2 lỗi". */
  stateWord: string;
}

export interface SectionNavProps {
  label: string;
  sections: readonly FormSection[];
}

function goTo(id: string) {
  const section = document.getElementById(id);
  section?.scrollIntoView({ block: "start" });
  section?.setAttribute("tabindex", "-1");
  section?.focus({ preventScroll: true });
}

/** The sections of a long form beside it, with what each still needs; on a phone one choice above it. */
export function SectionNav({ label, sections }: SectionNavProps) {
  const current = useCurrentSection(sections.map(section => section.id));
  return (
    <nav aria-label={label} className="print:hidden">
      <Select
        compact
        label={label}
        value={current}
        onChange={event => goTo(event.target.value)}
        options={sections.map(({ id, title, stateWord }) => ({
          value: id,
          label: `${title} · ${stateWord}`,
        }))}
        className="lg:hidden"
      />
      <ol className="hidden border-l border-line lg:block">
        {sections.map(section => (
          <li key={section.id}>
            <a
              href={`#${section.id}`}
              aria-current={section.id === current ? "location" : undefined}
              onClick={event => {
                event.preventDefault();
                goTo(section.id);
              }}
              className={classes(
                "-ml-px flex min-h-8 items-start gap-2 rounded-r border-l-2 py-1.5 pr-2 pl-3 text-sm hover:bg-surface-sunken",
                section.id === current
                  ? "border-accent font-medium text-ink"
                  : "border-transparent text-ink-soft forced-colors:border-[Canvas]",
              )}
            >
              <span className="min-w-0 flex-1">{section.title}</span>
              <SectionMark state={section.state} word={section.stateWord} />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
