import { Link } from "react-router-dom";
import type { contract } from "../../api/contract.ts";
import type { Answer } from "../../api/endpoint.ts";
import { formatCount, formatInstant } from "../../i18n/formats.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { homePartWords } from "../../i18n/words/homeParts.ts";
import { paths } from "../../paths.ts";
import { linkLook } from "../../ui/linkLook.ts";
import { HomeSection } from "./HomeSection.tsx";

type Care = NonNullable<Answer<typeof contract.home.view>["care"]>;

/** What an administrator looks after: accounts, the book, backups, letters. */
export function SystemCare({ care }: { care: Care }) {
  const words = useWords(homePartWords).care;
  const { language } = useLanguage();
  const { withoutPost, bookRows, seenWhole, lastBackup, lettersGivenUp } = care;
  const backup =
    lastBackup === null
      ? words.noBackup
      : lastBackup === ""
        ? words.otherBackup
        : formatInstant(lastBackup, language);
  return (
    <HomeSection title={words.title}>
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1.5 figures [&_dt]:text-ink-soft">
        <dt>{words.withoutPost}</dt>
        <dd>
          <Link to={`${paths.accounts()}?state=withoutPost`} className={linkLook()}>
            {formatCount(withoutPost)}
          </Link>
        </dd>
        <dt>{words.book}</dt>
        <dd>
          <Link to={paths.audit()} className={linkLook()}>
            {formatCount(bookRows)}
          </Link>
          {seenWhole !== null && (
            <span className="text-ink-faint"> · {words.seenWhole(formatCount(seenWhole))}</span>
          )}
        </dd>
        <dt>{words.backup}</dt>
        <dd>{backup}</dd>
        <dt>{words.letters}</dt>
        <dd>{formatCount(lettersGivenUp.length)}</dd>
      </dl>
      {lettersGivenUp.length > 0 && (
        <ul className="mt-2 divide-y divide-line border-y border-line">
          {lettersGivenUp.map(({ id, name, at, problem }) => (
            <li key={id} className="px-2 py-2 wrap-anywhere">
              {name} <span className="text-ink-faint figures">{formatInstant(at, language)}</span>
              <p className="text-bad">{problem}</p>
            </li>
          ))}
        </ul>
      )}
    </HomeSection>
  );
}
