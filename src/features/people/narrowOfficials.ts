import type { OfficialRow } from "../../domain/people/official.ts";
import { acronym, compareVi, fold, wordMatcher } from "../../domain/text/vietnamese.ts";

/** What stands for a body in the address: its link, or its name where nobody linked it. */
const keyOf = ({ body }: OfficialRow["posts"][number]) => body.id ?? body.name;

/** The bodies in which somebody holds a post on the day, as choices in the order of the alphabet. */
export function bodiesOf(rows: readonly OfficialRow[]): { value: string; label: string }[] {
  const posts = rows.flatMap(row => row.posts).filter(post => post.body.name !== "");
  const names = new Map(posts.map(post => [keyOf(post), post.body.name]));
  return [...names].map(([value, label]) => ({ value, label })).sort((a, b) => compareVi(a.label, b.label));
}

/** The people whom words, a body and a kind of post leave. Words look through earlier and later posts too, body and kind at the day's. */
export function narrowOfficials(
  rows: readonly OfficialRow[],
  { query, body, kind }: { query: string; body: string; kind: string },
): OfficialRow[] {
  const matches = wordMatcher(query);
  return rows.filter(
    row =>
      matches(searchedText(row)) &&
      ((body === "" && kind === "") ||
        row.posts.some(post => (body === "" || keyOf(post) === body) && (kind === "" || post.kind === kind))),
  );
}

/** Each body is found by its initials as well: "ubmttq" is no beginning of a whole post's. */
function searchedText({ name, rank, posts, otherPosts }: OfficialRow): string {
  const written = posts.map(post => post.written);
  const initials = [name, ...posts.map(post => post.body.name), ...written, ...otherPosts].map(acronym);
  return [fold([name, rank, ...written, ...otherPosts].join(" ")), ...initials].join(" ");
}
