import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { contract } from "../../../api/contract.ts";
import type { Answer } from "../../../api/endpoint.ts";
import { read } from "../../../api/query.ts";
import type { ConferenceFilter } from "../../../domain/conference/conferenceFilter.ts";
import { formatCount } from "../../../i18n/formats.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceListWords } from "../../../i18n/words/conferenceList.ts";
import { Pager } from "../../../ui/Pager.tsx";

interface RegisterFooterProps {
  filter: ConferenceFilter;
  page: Answer<typeof contract.conferences.list>;
  isBusy: boolean;
  onPage: (cursor: string) => void;
}

/** How much of the register is shown, and the way to the pages beside this one. */
export function RegisterFooter({ filter, page, isBusy, onPage }: RegisterFooterProps) {
  const t = useWords(conferenceListWords);
  const count = useQuery({ ...read(contract.conferences.count, filter), placeholderData: keepPreviousData });
  const { next, previous } = page;
  const total = count.isPlaceholderData ? undefined : count.data?.total;
  return (
    <>
      <p aria-live="polite">
        {total === undefined
          ? t.shown(formatCount(page.rows.length))
          : t.counted(rangeOf(page, total), formatCount(total))}
      </p>
      <Pager
        words={t.pager}
        busy={isBusy}
        onPrevious={previous === null ? undefined : () => onPage(previous)}
        onNext={next === null ? undefined : () => onPage(next)}
      />
    </>
  );
}

/** Which rows these are, as far as it is known: a page in the middle, reached by its key, knows only how many it holds. */
function rangeOf({ rows, next, previous }: RegisterFooterProps["page"], total: number): string {
  const first = previous === null ? 1 : next === null ? total - rows.length + 1 : null;
  return first === null || first < 1
    ? formatCount(rows.length)
    : `${formatCount(first)}–${formatCount(first + rows.length - 1)}`;
}
