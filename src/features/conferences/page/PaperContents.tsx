import { useWords } from "../../../i18n/useWords.ts";
import { conferencePageWords } from "../../../i18n/words/conferencePage.ts";
import { classes } from "../../../ui/classes.ts";
import { useCurrentSection } from "../../../ui/useCurrentSection.ts";

/** The sections of the minutes beside them, where there is room, with the one being read marked. */
export function PaperContents({ sections }: { sections: readonly { id: string; title: string }[] }) {
  const t = useWords(conferencePageWords);
  const current = useCurrentSection(sections.map(section => section.id));
  return (
    <nav
      aria-label={t.contents}
      className="sticky top-[calc(var(--top-line,0px)+1.5rem)] hidden w-56 shrink-0 self-start xl:block print:hidden"
    >
      <p className="mb-1 pl-3 text-xs font-medium text-ink-faint">{t.contents}</p>
      <ol className="border-l border-line text-sm">
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              aria-current={id === current ? "location" : undefined}
              className={classes(
                "-ml-px block border-l-2 py-1 pl-3 hover:text-ink",
                id === current ? "border-accent font-medium text-ink" : "border-transparent text-ink-soft",
              )}
            >
              {title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
