import type { ConferenceDraft } from "../../../domain/conference/conference.ts";
import { formatCount } from "../../../i18n/formats.ts";
import { useLanguage, useWords } from "../../../i18n/useWords.ts";
import { conferenceWords } from "../../../i18n/words/conference.ts";
import { joined } from "../../../i18n/words/conferenceLines.ts";
import { conferencePageWords } from "../../../i18n/words/conferencePage.ts";
import { writtenDateText } from "../../../i18n/words/writtenDateText.ts";
import { Disclosure } from "../../../ui/Disclosure.tsx";
import { linkLook } from "../../../ui/linkLook.ts";
import { Notice } from "../../../ui/Notice.tsx";
import { ItemFiles } from "./files/ItemFiles.tsx";
import { Note } from "./Items.tsx";

/** The documents that the event rests on. */
export function BasisDocumentsSection({ draft }: { draft: ConferenceDraft }) {
  const { language } = useLanguage();
  return (
    <ul className="list-disc space-y-1 pl-6 text-base marker:text-ink-faint">
      {draft.basisDocuments.map(({ id, number, title, issuer, date }) => (
        <li key={id}>
          {joined([number, date === null ? "" : writtenDateText(date, language), title])}
          {issuer !== "" && <span className="text-ink-soft"> ({issuer})</span>}
          <ItemFiles id={id} />
        </li>
      ))}
    </ul>
  );
}

/** Statements of the sources that cannot both hold: shown as what they are, repaired by nobody. */
export function ContradictionsSection({ draft }: { draft: ConferenceDraft }) {
  const t = useWords(conferencePageWords);
  return (
    <div className="space-y-2">
      {draft.contradictions.map(({ id, about, text }) => (
        <Notice key={id} variant="warn" title={joined([t.flagged, about], ": ")}>
          <p className="whitespace-pre-line">{text}</p>
        </Notice>
      ))}
    </div>
  );
}

/** Where the record comes from, with the text as it stood: folded on screen, whole on paper. */
export function SourcesSection({ draft }: { draft: ConferenceDraft }) {
  const t = useWords(conferencePageWords);
  const { source } = useWords(conferenceWords);
  const { language } = useLanguage();
  return (
    <ul className="space-y-3 text-base">
      {draft.sources.map(({ id, title, publisher, address, author, published, caption, text }) => (
        <li key={id} className="wrap-break-word print:break-inside-auto">
          <p className="font-medium">{joined([title, publisher])}</p>
          {address !== "" && <Address address={address} />}
          {author !== "" && (
            <Note>
              {source.author}: {author}
            </Note>
          )}
          {published !== null && (
            <Note>
              {source.published}: {writtenDateText(published, language)}
            </Note>
          )}
          {caption !== "" && (
            <Note>
              {source.caption}: {caption}
            </Note>
          )}
          {text !== "" && (
            <Disclosure summary={t.fullText} meta={t.characters(formatCount(text.length))}>
              <p className="text-sm whitespace-pre-line">{text}</p>
            </Disclosure>
          )}
          <ItemFiles id={id} />
        </li>
      ))}
    </ul>
  );
}

/** Only a web address is a link: what else was typed here stays text. */
function Address({ address }: { address: string }) {
  if (!/^https?:\/\//i.test(address)) return <p className="text-sm text-ink-soft">{address}</p>;
  return (
    <p className="text-sm">
      <a href={address} target="_blank" rel="noreferrer" className={linkLook()}>
        {address}
      </a>
    </p>
  );
}
