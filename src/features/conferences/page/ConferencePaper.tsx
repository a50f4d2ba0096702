import { useEffect } from "react";
import type { ConferenceDraft } from "../../../domain/conference/conference.ts";
import type { AttachedFile } from "../../../domain/file/attachedFile.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceWords } from "../../../i18n/words/conference.ts";
import { conferencePageWords } from "../../../i18n/words/conferencePage.ts";
import { fileWords } from "../../../i18n/words/files.ts";
import { ConferenceFacts } from "./ConferenceFacts.tsx";
import { FilesSection } from "./files/FilesSection.tsx";
import { PaperFilesContext } from "./files/PaperFilesContext.ts";
import { PaperContents } from "./PaperContents.tsx";
import { PaperSection } from "./PaperSection.tsx";
import { paperSections } from "./paperSections.tsx";

interface ConferencePaperProps {
  draft: ConferenceDraft;
  /** What was attached to the record; an older state of it shows none. */
  files?: readonly AttachedFile[];
}

/** A conference as minutes: facts first, then every section of which the source says something, and one line for the rest. */
export function ConferencePaper({ draft, files = [] }: ConferencePaperProps) {
  const t = useWords(conferencePageWords);
  const { title: filesTitle } = useWords(fileWords);
  const { fields } = useWords(conferenceWords);
  const said = paperSections.filter(section => !section.isSilent(draft));
  const silent = paperSections.filter(section => section.isSilent(draft));
  useEffect(() => {
    // The browser looked for the section of the address before it was there.
    document.getElementById(window.location.hash.slice(1))?.scrollIntoView();
  }, []);
  return (
    <div className="flex items-start gap-8 print:block">
      <div className="min-w-0 max-w-[52rem] grow rounded border border-line bg-surface-raised px-4 py-5 sm:px-8 sm:py-7 print:max-w-none print:border-0 print:p-0">
        <h2 className="sr-only">{t.facts}</h2>
        <ConferenceFacts draft={draft} />
        <PaperFilesContext value={files}>
          {said.map(({ name, Content }) => (
            <PaperSection key={name} id={name} title={fields[name]}>
              <Content draft={draft} />
            </PaperSection>
          ))}
        </PaperFilesContext>
        {files.length > 0 && (
          <PaperSection id="files" title={filesTitle}>
            <FilesSection files={files} draft={draft} />
          </PaperSection>
        )}
        {silent.length > 0 && (
          <p className="mt-8 border-t border-line pt-3 text-sm text-ink-faint">
            {t.silent}: {silent.map(({ name }) => fields[name].toLowerCase()).join(", ")}.
          </p>
        )}
      </div>
      <PaperContents
        sections={[
          ...said.map(({ name }) => ({ id: name as string, title: fields[name] })),
          ...(files.length > 0 ? [{ id: "files", title: filesTitle }] : []),
        ]}
      />
    </div>
  );
}
