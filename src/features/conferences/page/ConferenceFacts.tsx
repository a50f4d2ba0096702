import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { contract } from "../../../api/contract.ts";
import { read } from "../../../api/query.ts";
import type { ConferenceDraft } from "../../../domain/conference/conference.ts";
import { isNamed } from "../../../domain/namedRef.ts";
import { useLanguage, useWords } from "../../../i18n/useWords.ts";
import { conferenceWords } from "../../../i18n/words/conference.ts";
import { eventStatusText, joined } from "../../../i18n/words/conferenceLines.ts";
import { conferencePageWords } from "../../../i18n/words/conferencePage.ts";
import { writtenDateText } from "../../../i18n/words/writtenDateText.ts";
import { DateText } from "./DateText.tsx";
import { RefText } from "./RefText.tsx";

/** The head of the minutes: what, when, where, whose, and which period it looks back on. */
export function ConferenceFacts({ draft }: { draft: ConferenceDraft }) {
  const t = useWords(conferencePageWords);
  const words = useWords(conferenceWords);
  const { language } = useLanguage();
  const clusters = useQuery(read(contract.clusters.list, {})).data?.rows;
  const convenedBy = clusters?.find(cluster => cluster.id === draft.cluster.id)?.convenedBy ?? "";
  const { fields, sessions, venueKinds } = words;
  const hours = joined([draft.startTime, draft.endTime], "–");
  const time = joined([draft.session === "" ? "" : sessions[draft.session], hours]);
  return (
    <dl className="grid gap-x-6 gap-y-1.5 text-base sm:grid-cols-[10rem_1fr] print:grid-cols-[10rem_1fr]">
      {draft.kinds.length > 0 && (
        <Fact name={fields.kinds}>{draft.kinds.map(kind => words.kinds[kind]).join(", ")}</Fact>
      )}
      {(draft.date !== null || draft.isDateUnknown) && (
        <Fact name={fields.date}>
          <EventDates draft={draft} />
        </Fact>
      )}
      {draft.eventStatus !== "" && <Fact name={fields.eventStatus}>{eventStatusText(draft, language)}</Fact>}
      {time !== "" && <Fact name={t.time}>{time}</Fact>}
      {draft.venues.length > 0 && (
        <Fact name={fields.venues}>
          {draft.venues.map(({ id, kind, name }) => (
            <span key={id} className="block">
              {joined([kind === "place" ? "" : venueKinds[kind], name], ": ")}
            </span>
          ))}
        </Fact>
      )}
      {isNamed(draft.cluster) && (
        <Fact name={fields.cluster}>
          <RefText named={draft.cluster} by="cluster" />
          {convenedBy !== "" && <span className="text-ink-soft">, {t.convenedBy(convenedBy)}</span>}
        </Fact>
      )}
      {(["period", "nextPeriod"] as const).map(
        name =>
          isNamed(draft[name]) && (
            <Fact key={name} name={fields[name]}>
              <RefText named={draft[name]} by="period" />
            </Fact>
          ),
      )}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="contents">
      <dt className="pt-0.5 text-sm text-ink-faint max-sm:-mb-1.5">{name}</dt>
      <dd className="min-w-0 wrap-break-word">{children}</dd>
    </div>
  );
}

/** The day or days, with the words of the source beside them unless they say the same. */
function EventDates({ draft: { date, endDate } }: { draft: ConferenceDraft }) {
  const t = useWords(conferencePageWords);
  const { language } = useLanguage();
  if (date === null) return <>{t.dateUnknown}</>;
  const written = joined([date.written, endDate?.written ?? ""], " – ");
  const shown = [date, endDate].map(one => (one === null ? "" : writtenDateText(one, language)));
  return (
    <>
      <DateText date={date} />
      {endDate !== null && (
        <>
          {" – "}
          <DateText date={endDate} />
        </>
      )}
      {written !== joined(shown, " – ") && (
        <span className="ml-1.5 text-sm text-ink-faint">{t.asWritten(written)}</span>
      )}
    </>
  );
}
