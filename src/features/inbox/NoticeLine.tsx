import { Check } from "lucide-react";
import { Link } from "react-router-dom";
import { contract } from "../../api/contract.ts";
import { useWrite } from "../../api/query.ts";
import type { Notice } from "../../domain/notice.ts";
import { formatInstant } from "../../i18n/formats.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { noticeText, noticeWords } from "../../i18n/words/notices.ts";
import { problemText, problemWords } from "../../i18n/words/problems.ts";
import { paths } from "../../paths.ts";
import { classes } from "../../ui/classes.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { toast } from "../../ui/toast.ts";

/** One notice; opening what it is about, or the tick beside it, makes it read. */
export function NoticeLine({ notice }: { notice: Notice }) {
  const t = useWords(noticeWords);
  const problems = useWords(problemWords);
  const { language } = useLanguage();
  const markRead = useWrite(contract.notices.markRead);
  const { id, content, at, readAt } = notice;
  const text = noticeText(content, language);
  const seen = () => {
    if (readAt !== null) return;
    markRead
      .send({ id, body: {} })
      .catch(error => toast(problemText(problems, error.problem), { variant: "bad" }));
  };
  const to = addressOf(content);
  return (
    <li className="relative flex items-start gap-3 px-2 py-2.5 hover:bg-surface-sunken">
      <div className="min-w-0 flex-1">
        <Link
          to={to}
          onClick={seen}
          className={classes(
            "after:absolute after:inset-0",
            readAt === null ? "font-semibold" : "text-ink-soft",
          )}
        >
          {text}
        </Link>
        <p className="text-ink-faint figures">{formatInstant(at, language)}</p>
      </div>
      {readAt === null && (
        <span className="relative flex items-center gap-2">
          <Tag hue="info">{t.unread}</Tag>
          <IconButton
            label={t.markOne(text)}
            icon={<Check aria-hidden className="size-4" />}
            onClick={seen}
          />
        </span>
      )}
    </li>
  );
}

/** Where a notice leads: to the record that it is about. */
function addressOf(content: Notice["content"]): string {
  if ("conferenceId" in content) return paths.conference(content.conferenceId);
  if ("unitId" in content) return paths.unit(content.unitId);
  return "reviewId" in content ? paths.review(content.reviewId) : paths.ownAccount();
}
