import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router-dom";
import { contract } from "../../api/contract.ts";
import { read } from "../../api/query.ts";
import type { ReviewLine } from "../../domain/review/reviewView.ts";
import { reviewWait } from "../../domain/review/reviewWaiting.ts";
import { dayText, formatInstant } from "../../i18n/formats.ts";
import { useToday } from "../../i18n/useToday.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { homePartWords } from "../../i18n/words/homeParts.ts";
import { reviewsWords } from "../../i18n/words/reviews.ts";
import { paths } from "../../paths.ts";
import { linkLook } from "../../ui/linkLook.ts";
import { Tag } from "../../ui/Tag.tsx";
import { HomeSection } from "./HomeSection.tsx";

const mostShown = 5;

/** Reviews that this person has to file, that wait for their word, or that others owe past their day: the work that comes first; nothing where there is none. */
export function ReviewsToDo({ list }: { list: "mine" | "waiting" | "overdue" }) {
  const t = useWords(reviewsWords);
  const { reviews: words } = useWords(homePartWords);
  const { language } = useLanguage();
  const rows = useQuery(read(contract.reviews[list], {})).data?.rows ?? [];
  const today = useToday();
  if (rows.length === 0) return null;
  // What waits is late for whoever lets it wait, not for whoever sent it.
  const isLate = (row: ReviewLine) =>
    list === "waiting"
      ? row.waitsSince !== null && reviewWait(row.waitsSince, today).isTooLong
      : row.isOverdue;
  const whenOf = ({ submittedAt, dueOn }: ReviewLine) => {
    if (list === "waiting") return submittedAt !== null && words.sentAt(formatInstant(submittedAt, language));
    return dueOn !== null && words.until(dayText(dueOn));
  };
  return (
    <HomeSection
      title={t[list].title}
      link={
        <Link to={paths.reviews()} className={linkLook()}>
          {words.all(rows.length)}
        </Link>
      }
    >
      <ul className="divide-y divide-line border-y border-line">
        {rows.slice(0, mostShown).map(row => (
          <li key={row.id} className="relative flex items-start gap-3 px-2 py-2.5 hover:bg-surface-sunken">
            <div className="min-w-0 flex-1">
              <Link
                to={paths.review(row.id)}
                className="line-clamp-2 font-medium after:absolute after:inset-0"
              >
                {row.form}, {row.period}
              </Link>
              <p className="text-ink-faint sm:truncate figures">
                {[row.unit || row.cluster, whenOf(row)].filter(Boolean).join(" · ")}
              </p>
            </div>
            <Tag hue={isLate(row) ? "bad" : "plain"}>{t.states[row.state]}</Tag>
          </li>
        ))}
      </ul>
    </HomeSection>
  );
}
