import type { Official } from "../../domain/people/official.ts";
import { officialOn } from "../../domain/people/officialPosts.ts";
import { formatDate } from "../../domain/text/formatWritten.ts";
import { useWords } from "../../i18n/useWords.ts";
import { officialWords } from "../../i18n/words/officials.ts";
import { PageSection } from "../../ui/PageSection.tsx";

interface PostsOnDayProps {
  official: Official;
  on: string;
  /** Whether the address asks about a day, which then stands in the heading. */
  isAsked: boolean;
}

/** The posts in force on the day, as minutes would write them, in protocol's order. */
export function PostsOnDay({ official, on, isAsked }: PostsOnDayProps) {
  const t = useWords(officialWords);
  const { posts } = officialOn(official, on);
  const none = isAsked ? t.none.onDay : t.none.now;
  return (
    <PageSection
      title={isAsked ? t.onDay(formatDate(on)) : t.now}
      none={posts.length === 0 ? none : undefined}
    >
      <ul className="space-y-1">
        {posts.map(({ written }) => (
          <li key={written} className="font-medium">
            {written}
          </li>
        ))}
      </ul>
    </PageSection>
  );
}
