import { useQuery } from "@tanstack/react-query";
import { useId } from "react";
import { contract } from "../../api/contract.ts";
import { read } from "../../api/query.ts";
import { reviewWait } from "../../domain/review/reviewWaiting.ts";
import { useToday } from "../../i18n/useToday.ts";
import { useWords } from "../../i18n/useWords.ts";
import { problemText, problemWords } from "../../i18n/words/problems.ts";
import { reviewsWords } from "../../i18n/words/reviews.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { ReviewLines } from "./ReviewLines.tsx";

/** One list of filings that the person has to act on, with what to say when there is none. */
export function LinesSection({ list }: { list: "mine" | "waiting" }) {
  const t = useWords(reviewsWords);
  const problems = useWords(problemWords);
  const titleId = useId();
  const found = useQuery(read(contract.reviews[list], {}));
  const today = useToday();
  const tooLong =
    list === "mine"
      ? 0
      : (found.data?.rows ?? []).filter(
          ({ waitsSince }) => waitsSince !== null && reviewWait(waitsSince, today).isTooLong,
        ).length;
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId} className="mb-2 text-base font-semibold">
        {t[list].title}
        {found.data && found.data.rows.length > 0 && (
          <span className="ml-2 font-normal text-ink-faint figures">{found.data.rows.length}</span>
        )}
        {tooLong > 0 && (
          <span className="ml-3 text-sm font-normal text-bad figures">{t.waiting.tooLong(tooLong)}</span>
        )}
      </h2>
      {found.isPending && <Skeleton label={t.loading} rows={2} />}
      {found.isError && (
        <Notice
          variant="bad"
          action={
            <Button size="small" onClick={() => void found.refetch()}>
              {t.retry}
            </Button>
          }
        >
          {problemText(problems, found.error.problem)}
        </Notice>
      )}
      {found.data &&
        (found.data.rows.length === 0 ? (
          <p className="text-sm text-ink-soft">{t[list].nothing}</p>
        ) : (
          <ReviewLines
            caption={t[list].title}
            rows={found.data.rows}
            shows={list === "mine" ? "due" : "waited"}
          />
        ))}
    </section>
  );
}
