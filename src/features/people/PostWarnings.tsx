import type { Official } from "../../domain/people/official.ts";
import { postGaps, postOverlaps, writtenPost } from "../../domain/people/officialPosts.ts";
import { useToday } from "../../i18n/useToday.ts";
import { useWords } from "../../i18n/useWords.ts";
import { officialWords } from "../../i18n/words/officials.ts";
import { Notice } from "../../ui/Notice.tsx";
import { dayText, useHeldText } from "./useHeldText.ts";

/** What looks like a day that nobody wrote down: gaps between posts, and two posts in one body on the same days. */
export function PostWarnings({ official: { content, bodies } }: { official: Official }) {
  const t = useWords(officialWords);
  const held = useHeldText();
  const today = useToday();
  const sentences = [
    ...postGaps(content.posts).map(({ from, to }) => t.warnings.gap(dayText(from), dayText(to))),
    ...postOverlaps(content.posts).map(({ posts: [one, other], days }) =>
      t.warnings.overlap(writtenPost(one, bodies, today), writtenPost(other, bodies, today), held(days)),
    ),
  ];
  if (sentences.length === 0) return null;
  return (
    <div className="mb-6 print:hidden">
      <Notice variant="warn" title={t.warnings.title}>
        <ul>
          {sentences.map(sentence => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
