import * as fc from "fast-check";
import { expect, test } from "vitest";
import { movedPosts, type SecretaryPost } from "../../src/domain/cluster/handoverPosts.ts";
import { holdsOn } from "../../src/domain/dated.ts";
import { newId } from "../../src/domain/id.ts";
import { addDays } from "../../src/domain/text/calendarDay.ts";

const [lan, minh, hoa] = [newId(), newId(), newId()] as const;
const today = "2026-07-01";

function post(accountId: string, from: string, to = "", onBehalfOf: string | null = null): SecretaryPost {
  return { id: newId(), accountId, from, to, onBehalfOf };
}

test("standing in for the secretary is no post of one's own and goes with the secretary's", () => {
  const own = post(lan, "");
  const standIn = post(minh, "2026-12-01", "2027-01-31", own.id);
  const held = [own, standIn];
  const stays = movedPosts(held, { on: "2027-01-01", secretaries: [lan] }, today);
  expect(stays).toEqual({ kept: held, ended: [], given: [] });
  const follows = movedPosts(held, { on: "2027-01-01", secretaries: [minh] }, today);
  expect(follows.kept).toEqual([]);
  expect(follows.ended.map(({ id, to }) => [id, to])).toEqual([
    [own.id, "2026-12-31"],
    [standIn.id, "2026-12-31"],
  ]);
  expect(follows.given).toEqual([{ accountId: minh, from: "2027-01-01", to: "" }]);
});

test("a post planned for after the day ends too, unless its holder is named, who then has rights until it begins", () => {
  const [planned, theirs] = [post(minh, "2027-03-01"), post(hoa, "2027-02-01")];
  const moved = movedPosts([planned, theirs], { on: "2027-01-01", secretaries: [hoa] }, today);
  expect(moved).toEqual({
    kept: [theirs],
    ended: [{ ...planned, to: null }],
    given: [{ accountId: hoa, from: "2027-01-01", to: "2027-01-31" }],
  });
});

test("from the day on exactly those named hold the cluster's rights, and no day that gave rights is lost", () => {
  const day = fc.integer({ min: -400, max: 400 }).map(count => addDays(today, count));
  const span = fc
    .tuple(fc.option(day, { nil: "" }), fc.option(fc.nat(300), { nil: null }))
    .map(([from, length]) => ({ from, to: length === null ? "" : addDays(from || today, length) }));
  const held = fc.array(
    fc.tuple(fc.constantFrom(lan, minh), span).map(([who, { from, to }]) => post(who, from, to)),
    { maxLength: 5 },
  );
  const named = fc.subarray([lan, minh, hoa]);
  fc.assert(
    fc.property(held, day, named, (posts, on, secretaries) => {
      const { kept, ended, given } = movedPosts(posts, { on, secretaries }, today);
      const untouched = posts.filter(({ id }) => ![...kept, ...ended].some(moved => moved.id === id));
      const after = [
        ...untouched,
        ...kept,
        ...ended.flatMap(row => (row.to === null ? [] : [{ ...row, to: row.to }])),
      ];
      const holders = (at: string) =>
        new Set([...after, ...given].filter(row => holdsOn(row, at)).map(row => row.accountId));
      for (const who of holders(on > today ? on : today)) expect(secretaries).toContain(who);
      if (on >= today) expect(holders(on)).toEqual(new Set(secretaries));
      for (const { from, to } of ended) if (to === null) expect(from >= today).toBe(true);
    }),
  );
});
