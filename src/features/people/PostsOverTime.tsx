import { holdsOn } from "../../domain/dated.ts";
import type { Official } from "../../domain/people/official.ts";
import { comparePosts } from "../../domain/people/officialPosts.ts";
import { useWords } from "../../i18n/useWords.ts";
import { officialWords } from "../../i18n/words/officials.ts";
import { PageSection } from "../../ui/PageSection.tsx";
import { Table } from "../../ui/Table.tsx";
import { usePostColumns } from "./usePostColumns.tsx";

/** Every post ever held, those in force on the day first, then the latest; each with its days and the papers that gave and ended it. */
export function PostsOverTime({ official, on }: { official: Official; on: string }) {
  const t = useWords(officialWords);
  const columns = usePostColumns(official, on);
  const rows = official.content.posts.toSorted(
    (a, b) =>
      Number(holdsOn(b, on)) - Number(holdsOn(a, on)) ||
      (holdsOn(a, on) ? comparePosts(a, b) : b.from.localeCompare(a.from) || b.to.localeCompare(a.to)),
  );
  return (
    <PageSection title={t.posts} none={rows.length === 0 ? t.none.posts : undefined}>
      <Table caption={t.posts} columns={columns} rows={rows} rowKey={post => post.id} />
    </PageSection>
  );
}
