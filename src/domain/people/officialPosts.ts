import { holdsOn, isOverlapping, rowOn, type Span } from "../dated.ts";
import { addDays } from "../text/calendarDay.ts";
import { compareVi, fold } from "../text/vietnamese.ts";
import {
  type Official,
  type OfficialPost,
  type OfficialRow,
  type PostBody,
  postKinds,
  postLevels,
} from "./official.ts";

/** Protocol's order: Party before State before Front, a Party committee before a head before deputies, then who came first. */
export function comparePosts(a: OfficialPost, b: OfficialPost): number {
  return (
    postKinds.indexOf(a.kind) - postKinds.indexOf(b.kind) ||
    postLevels.indexOf(a.level) - postLevels.indexOf(b.level) ||
    a.from.localeCompare(b.from) ||
    compareVi(a.title, b.title)
  );
}

/** The posts in force on the day, in protocol's order. */
export function postsOn(posts: readonly OfficialPost[], day: string): OfficialPost[] {
  return posts.filter(post => holdsOn(post, day)).toSorted(comparePosts);
}

/** Ranks borne on the day, as they are written before a name. */
export function rankOn(ranks: readonly (Span & { rank: string })[], day: string): string {
  return ranks
    .filter(row => holdsOn(row, day))
    .map(({ rank }) => rank)
    .join(", ");
}

/** The day nearest to the one asked for on which the post was held: its own name and its body's are those of that day. */
function dayWithin({ from, to }: Span, day: string): string {
  if (to !== "" && to < day) return to;
  return from > day ? from : day;
}

/** What the body of a post was called while it was held: its name on the day, or the nearest day on which the post was held. */
export function bodyNameOn(post: OfficialPost, bodies: readonly PostBody[], day: string): string {
  const names = bodies.find(({ id }) => id === post.body.id)?.names ?? [];
  return rowOn(names, dayWithin(post, day))?.name ?? post.body.name;
}

/**
 * The post as minutes write it on the day. A title that spells out a name of its body stands alone; "Trưởng ban" of "Ban Tuyên giáo"
 * is written with one "ban".
 */
export function writtenPost(post: OfficialPost, bodies: readonly PostBody[], day: string): string {
  const { title } = post;
  const body = bodyNameOn(post, bodies, day);
  const names = bodies.find(({ id }) => id === post.body.id)?.names.map(({ name }) => name) ?? [];
  const said = ` ${fold(title)} `;
  if ([body, post.body.name, ...names].some(name => name !== "" && said.includes(` ${fold(name)} `)))
    return title;
  const [words, bodyWords] = [title.split(" "), body.split(" ")];
  const isShared = fold(words.at(-1) ?? "") === fold(bodyWords[0] ?? "");
  return [...(isShared ? words.slice(0, -1) : words), body].join(" ").trim();
}

/** Somebody as a list shows them on the day. */
export function officialOn({ id, version, content, bodies }: Official, day: string): OfficialRow {
  const held = postsOn(content.posts, day);
  const others = content.posts.filter(post => !held.includes(post));
  return {
    id,
    version,
    name: content.name,
    isSample: content.isSample,
    rank: rankOn(content.ranks, day),
    posts: held.map(post => ({
      written: writtenPost(post, bodies, day),
      body: { id: post.body.id, name: bodyNameOn(post, bodies, day) },
      kind: post.kind,
      level: post.level,
    })),
    otherPosts: others.map(post => writtenPost(post, bodies, day)),
  };
}

/** Days on which no post is known although one was held before and one after. Both ends belong to a gap. */
export function postGaps(posts: readonly Span[]): Span[] {
  const gaps: Span[] = [];
  const [first, ...later] = posts.toSorted((a, b) => a.from.localeCompare(b.from));
  let last = first?.to ?? "";
  for (const { from, to } of later) {
    if (last === "") break;
    const next = addDays(last, 1);
    if (from > next) gaps.push({ from: next, to: addDays(from, -1) });
    if (to === "" || to > last) last = to;
  }
  return gaps;
}

/**
 * Pairs of posts in one body of which both are held on the same days. Two posts at once are usual in two bodies; in one they are
 * often an end that nobody wrote down, so a person looks, and nothing is refused.
 */
export function postOverlaps(
  posts: readonly OfficialPost[],
): { posts: [OfficialPost, OfficialPost]; days: Span }[] {
  return posts.flatMap((a, at) =>
    posts
      .slice(at + 1)
      .filter(b => isOfOneBody(a, b) && isOverlapping(a, b))
      .map(b => ({ posts: [a, b] as [OfficialPost, OfficialPost], days: sharedDays(a, b) })),
  );
}

function isOfOneBody(a: OfficialPost, b: OfficialPost): boolean {
  if (a.body.id !== null || b.body.id !== null) return a.body.id === b.body.id;
  const of = ({ body, title }: OfficialPost) => fold(body.name === "" ? title : body.name);
  return of(a) === of(b);
}

function sharedDays(a: Span, b: Span): Span {
  const ends = [a.to, b.to].filter(to => to !== "").toSorted();
  return { from: a.from > b.from ? a.from : b.from, to: ends[0] ?? "" };
}

/**
 * Whether what a paper writes of somebody disagrees with the posts of a day: nothing written is a post of that day, or something
 * written is one of other days. A shorter writing of the same post ("Trưởng ban Tuyên giáo Tỉnh ủy" without the province) agrees.
 */
export function isOtherPost(written: readonly string[], { posts, otherPosts }: OfficialRow): boolean {
  const said = written.filter(text => text.trim() !== "");
  if (said.length === 0 || posts.length + otherPosts.length === 0) return false;
  const strange = said.filter(text => !posts.some(post => isSameWriting(text, post.written)));
  return (
    strange.length === said.length || strange.some(text => otherPosts.some(post => isSameWriting(text, post)))
  );
}

function isSameWriting(a: string, b: string): boolean {
  const [one, other] = [`${fold(a)} `, `${fold(b)} `];
  return one.startsWith(other) || other.startsWith(one);
}
