import { assert, constantFrom, integer, property, record, uniqueArray } from "fast-check";
import { describe, expect, test } from "vitest";
import { holdsOn } from "../../src/domain/dated.ts";
import { newId } from "../../src/domain/id.ts";
import {
  NewOfficial,
  OfficialDraft,
  type OfficialPost,
  officialFrom,
} from "../../src/domain/people/official.ts";
import {
  isOtherPost,
  officialOn,
  postGaps,
  postOverlaps,
  postsOn,
  rankOn,
  writtenPost,
} from "../../src/domain/people/officialPosts.ts";
import { addDays, daysBetween } from "../../src/domain/text/calendarDay.ts";

const board = {
  id: newId(),
  names: [
    { name: "Ban Tuyên giáo Tỉnh ủy", from: "" },
    { name: "Ban Tuyên giáo và Dân vận Tỉnh ủy", from: "2025-03-01" },
  ],
};
const bodies = [board];
const blank = { kind: "", level: "", from: "", to: "", basis: "", endBasis: "" } as const;

function post(title: string, more: Partial<OfficialPost> = {}): OfficialPost {
  return { id: newId(), title, body: { id: null, name: "" }, ...blank, ...more };
}
const inBoard = { id: board.id, name: "Ban Tuyên giáo Tỉnh ủy" };

describe("A post is written", () => {
  test("with the name that its body had on the day, and one “ban” where both words meet", () => {
    const head = post("Trưởng ban", { body: inBoard });
    expect(writtenPost(head, bodies, "2025-02-28")).toBe("Trưởng Ban Tuyên giáo Tỉnh ủy");
    expect(writtenPost(head, bodies, "2025-03-01")).toBe("Trưởng Ban Tuyên giáo và Dân vận Tỉnh ủy");
  });

  test("with the body’s name of the last day on which it was held, looked at later", () => {
    const ended = post("Trưởng ban", { body: inBoard, to: "2025-02-28" });
    expect(writtenPost(ended, bodies, "2026-06-30")).toBe("Trưởng Ban Tuyên giáo Tỉnh ủy");
    const begun = post("Trưởng ban", { body: inBoard, from: "2025-03-01" });
    expect(writtenPost(begun, bodies, "2019-01-01")).toBe("Trưởng Ban Tuyên giáo và Dân vận Tỉnh ủy");
  });

  test("alone where the title spells its body out, under whatever name of it", () => {
    const whole = post("Phó Trưởng ban Tuyên giáo Tỉnh ủy", { body: inBoard });
    expect(writtenPost(whole, bodies, "2026-01-01")).toBe("Phó Trưởng ban Tuyên giáo Tỉnh ủy");
    expect(writtenPost(post("Phó Bí thư Tỉnh đoàn"), [], "2026-01-01")).toBe("Phó Bí thư Tỉnh đoàn");
  });

  test("with the words of a paper where its body is no unit of the catalogue", () => {
    const member = post("Ủy viên Ban Chấp hành", { body: { id: null, name: "Đảng bộ tỉnh" } });
    expect(writtenPost(member, [], "2026-01-01")).toBe("Ủy viên Ban Chấp hành Đảng bộ tỉnh");
  });
});

describe("The posts of a day", () => {
  test("hold from their first day to their last, several at once, the Party’s before the State’s and heads before deputies", () => {
    const posts = [
      post("Phó Chủ tịch", { kind: "state", level: "deputy", from: "2024-01-01" }),
      post("Trưởng ban", { kind: "party", level: "head", to: "2024-06-30" }),
      post("Ủy viên Ban Thường vụ", { kind: "party", level: "committee" }),
      post("Thành viên Hội đồng"),
    ];
    const titles = (day: string) => postsOn(posts, day).map(({ title }) => title);
    expect(titles("2024-01-01")).toEqual([
      "Ủy viên Ban Thường vụ",
      "Trưởng ban",
      "Phó Chủ tịch",
      "Thành viên Hội đồng",
    ]);
    expect(titles("2023-12-31")).not.toContain("Phó Chủ tịch");
    expect(titles("2024-06-30")).toContain("Trưởng ban");
    expect(titles("2024-07-01")).not.toContain("Trưởng ban");
  });

  test("stand in a list beside how the others were written, and beside the rank of the day", () => {
    const content: OfficialDraft = {
      ...officialFrom(newId(), NewOfficial.parse({ name: "Lan", rank: "Thạc sĩ", post: "", isSample: true })),
      posts: [
        post("Phó Trưởng ban", { body: inBoard, to: "2025-02-28" }),
        post("Trưởng ban", { body: inBoard, from: "2025-03-01" }),
      ],
    };
    expect(officialOn({ id: newId(), version: 1, content, bodies }, "2025-03-01")).toMatchObject({
      rank: "Thạc sĩ",
      posts: [{ written: "Trưởng Ban Tuyên giáo và Dân vận Tỉnh ủy", body: { id: board.id } }],
      otherPosts: ["Phó Trưởng Ban Tuyên giáo Tỉnh ủy"],
    });
    expect(rankOn([{ rank: "Đại tá", from: "2020-05-01", to: "" }], "2020-04-30")).toBe("");
  });

  test("keep the flat post and rank of somebody first written down, without a day that nobody knows", () => {
    const id = newId();
    const flat = { name: "Lộc", rank: "Đại tá", post: "Chủ tịch Hội Cựu chiến binh tỉnh", isSample: true };
    const content = officialFrom(id, flat);
    expect(OfficialDraft.parse(content)).toEqual(content);
    expect(officialOn({ id, version: 1, content, bodies: [] }, "1999-01-01")).toMatchObject({
      rank: flat.rank,
      posts: [{ written: flat.post }],
    });
  });
});

describe("What looks like a day that nobody wrote down", () => {
  test("is a gap between two posts, from the day after one to the day before the next", () => {
    const posts = [
      { from: "2025-07-01", to: "" },
      { from: "", to: "2025-03-31" },
    ];
    expect(postGaps(posts)).toEqual([{ from: "2025-04-01", to: "2025-06-30" }]);
    expect(
      postGaps([
        { from: "", to: "2025-03-31" },
        { from: "2025-04-01", to: "" },
      ]),
    ).toEqual([]);
    expect(postGaps([])).toEqual([]);
    expect(postGaps([{ from: "2020-01-01", to: "2021-01-01" }])).toEqual([]);
  });

  test("is two posts in one body that share days; posts in two bodies do not", () => {
    const old = post("Phó Trưởng ban", { body: inBoard, to: "2025-03-01" });
    const next = post("Trưởng ban", { body: inBoard, from: "2025-03-01" });
    expect(postOverlaps([old, next])).toEqual([
      { posts: [old, next], days: { from: "2025-03-01", to: "2025-03-01" } },
    ]);
    expect(postOverlaps([{ ...old, to: "2025-02-28" }, next])).toEqual([]);
    expect(postOverlaps([old, post("Ủy viên", { body: { id: newId(), name: "Tỉnh ủy" } })])).toEqual([]);
  });

  test("a gap holds exactly the days between the first and the last post on which none is held", () => {
    const start = "2024-01-01";
    const span = record({ at: integer({ min: 0, max: 60 }), long: integer({ min: 0, max: 20 }) }).map(
      ({ at, long }) => ({ from: addDays(start, at), to: addDays(start, at + long) }),
    );
    assert(
      property(uniqueArray(span, { minLength: 1, maxLength: 6 }), posts => {
        const gaps = postGaps(posts);
        const first = posts.map(({ from }) => from).toSorted()[0] ?? "";
        const last =
          posts
            .map(({ to }) => to)
            .toSorted()
            .at(-1) ?? "";
        for (let at = 0; at <= daysBetween(first, last); at += 1) {
          const day = addDays(first, at);
          expect(gaps.some(gap => holdsOn(gap, day))).toBe(!posts.some(row => holdsOn(row, day)));
        }
      }),
    );
  });
});

describe("What a paper writes of somebody", () => {
  const row = (posts: string[], otherPosts: string[] = []) => ({
    id: newId(),
    version: 1,
    name: "",
    isSample: true,
    rank: "",
    posts: posts.map(written => ({ written, body: inBoard, kind: "" as const, level: "" as const })),
    otherPosts,
  });
  const [head, deputy] = ["Trưởng Ban Tuyên giáo Tỉnh ủy Thái Nguyên", "Phó Chủ tịch Hội"];

  test("agrees with the day’s post also when it writes it shorter", () => {
    expect(isOtherPost(["Trưởng ban Tuyên giáo Tỉnh ủy"], row([head]))).toBe(false);
    expect(isOtherPost([], row([head]))).toBe(false);
    expect(isOtherPost(["Cụm trưởng"], row([]))).toBe(false);
  });

  test("disagrees when it writes a post of other days, or none of the day’s", () => {
    expect(isOtherPost([head, deputy], row([head], [deputy]))).toBe(true);
    expect(isOtherPost([deputy], row([head]))).toBe(true);
    expect(isOtherPost([deputy], row([], [head]))).toBe(true);
    expect(isOtherPost([head, "Cụm trưởng"], row([head], [deputy]))).toBe(false);
  });

  test("never disagrees when it writes exactly the posts of the day", () => {
    const title = constantFrom("Trưởng ban", "Phó Bí thư Tỉnh đoàn", "Chủ tịch Hội", "Ủy viên");
    assert(
      property(uniqueArray(title, { minLength: 1 }), titles => {
        expect(isOtherPost(titles, row(titles))).toBe(false);
      }),
    );
  });
});
