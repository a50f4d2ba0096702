import { assert, integer, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { newId } from "../../src/domain/id.ts";
import { type OfficialDraft, officialFrom } from "../../src/domain/people/official.ts";
import { postsOn } from "../../src/domain/people/officialPosts.ts";
import { changePosts, PostChange } from "../../src/domain/people/postChange.ts";
import { addDays } from "../../src/domain/text/calendarDay.ts";

const id = newId();
const official = officialFrom(id, { name: "Lan", rank: "", post: "Phó Trưởng ban", isSample: true });
const takes = {
  id: newId(),
  title: "Trưởng ban",
  body: { id: null, name: "" },
  kind: "party" as const,
  level: "head" as const,
};
const change = (more: object = {}) =>
  PostChange.parse({ day: "2025-03-01", basis: "QĐ 12", leaves: [id], takes, ...more });

function changed(person: OfficialDraft, by: PostChange): OfficialDraft {
  const after = changePosts(person, by);
  if ("refused" in after) throw new Error(JSON.stringify(after.refused));
  return after;
}

describe("A change of posts", () => {
  test("ends the old post the day before and gives the new one from the day on, both by its paper", () => {
    expect(changed(official, change()).posts).toEqual([
      { ...official.posts[0], to: "2025-02-28", endBasis: "QĐ 12" },
      { ...takes, from: "2025-03-01", to: "", basis: "QĐ 12", endBasis: "" },
    ]);
  });

  test("may only end posts or only give one, but not neither", () => {
    expect(changed(official, change({ takes: null })).posts).toHaveLength(1);
    expect(changed(official, change({ leaves: [] })).posts).toHaveLength(2);
    const neither = PostChange.safeParse({ ...change(), leaves: [], takes: null });
    expect(neither.error?.issues[0]).toMatchObject({ message: "changeRequired", path: ["leaves"] });
  });

  test("refuses to end a post that began on the day or later, that ended before, or that nobody holds", () => {
    const held = (span: object) => ({ ...official, posts: official.posts.map(row => ({ ...row, ...span })) });
    const refusal = (span: object) => changePosts(held(span), change());
    const refused = (code: string) => ({ refused: [{ path: "leaves.0", code }] });
    expect(refusal({ from: "2025-03-01" })).toEqual(refused("endBeforeStart"));
    expect(refusal({ from: "2025-02-28" })).not.toHaveProperty("refused");
    expect(refusal({ to: "2025-02-28" })).toEqual(refused("postEnded"));
    expect(refusal({ to: "2025-03-01" })).not.toHaveProperty("refused");
    expect(changePosts(official, change({ leaves: [newId()] }))).toEqual(refused("unknownLink"));
    expect(changePosts(official, change({ takes: { ...takes, id } }))).toEqual({
      refused: [{ path: "takes.id", code: "duplicateId" }],
    });
  });

  test("leaves every earlier day as it was, and has the new post in force on every later one", () => {
    const after = changed(official, change());
    assert(
      property(integer({ min: -4000, max: 4000 }), away => {
        const day = addDays("2025-03-01", away);
        const titles = (person: OfficialDraft) => postsOn(person.posts, day).map(({ title }) => title);
        expect(titles(after)).toEqual(away < 0 ? titles(official) : ["Trưởng ban"]);
      }),
    );
  });
});
