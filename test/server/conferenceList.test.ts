import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import {
  type ConferenceDraft,
  type ConferenceState,
  emptyConference,
} from "../../src/domain/conference/conference.ts";
import { conferenceKinds } from "../../src/domain/conference/conferenceChoices.ts";
import { type ConferenceFilter, type ConferenceSort } from "../../src/domain/conference/conferenceFilter.ts";
import type { ConferenceSummary } from "../../src/domain/conference/conferenceSummary.ts";
import { conferenceText } from "../../src/domain/conference/conferenceText.ts";
import { conferenceSorts, taskQuestions } from "../../src/domain/conference/registerAddress.ts";
import { newId } from "../../src/domain/id.ts";
import { sortKey } from "../../src/domain/text/sortKey.ts";
import { matchesAllWords } from "../../src/domain/text/vietnamese.ts";
import { firstDay, isBefore } from "../../src/domain/writtenDate.ts";
import { anyConference } from "../support/anyConference.ts";
import { addEntries, saveAll } from "../support/saveAll.ts";
import { describeOnEachDatabase, type Person, type World } from "../support/world.ts";

const { list, count } = contract.conferences;
type Kept = { id: string; content: ConferenceDraft; state: ConferenceState; at: string };

/** Five hundred records of any shape, among them many of one day and of one title. */
async function register(world: World): Promise<Kept[]> {
  const entries = await addEntries(world);
  const drafts = fc.sample(anyConference(entries), { numRuns: 500, seed: 20260619 });
  const records = drafts.map((content, at) => ({
    id: newId(),
    content: at % 5 === 0 ? { ...content, title: "Hội nghị sơ kết", date: drafts[0]?.date ?? null } : content,
    state: at % 3 === 0 ? ("recorded" as const) : ("draft" as const),
  }));
  await saveAll(world.store, records);
  return records.map((record, at) => ({
    ...record,
    at: new Date(Date.UTC(2026, 0, 1) + at * 1000).toISOString(),
  }));
}

const keys: Record<"date" | "title" | "updated", (kept: Kept) => string> = {
  date: ({ content: { date } }) => (date === null ? "" : (firstDay(date) ?? "")),
  title: ({ content }) => sortKey(content.title),
  updated: ({ at }) => at,
};

const isPresiding = (id: string) => (person: ConferenceDraft["people"][number]) =>
  person.is === "person" && person.who.id === id && person.roles.includes("presiding");

/** What the list must be, worked out in memory: the same words of the contract, none of its SQL. */
function expected(all: Kept[], filter: ConferenceFilter, sort: ConferenceSort): string[] {
  const key = keys[sort.replace("-", "") as keyof typeof keys];
  const sign = sort.startsWith("-") ? -1 : 1;
  const bytes = (text: string) => Buffer.from(text);
  const { q = "", cluster, period, kind, state, eventStatus, unit, presidedBy, tasks, year } = filter;
  return all
    .filter(({ content, state: stands }) => {
      const day = keys.date({ id: "", content, state: "draft", at: "" });
      return (
        [undefined, content.cluster.id].includes(cluster) &&
        [undefined, content.period.id].includes(period) &&
        (kind === undefined || content.kinds.includes(kind)) &&
        [undefined, stands].includes(state) &&
        [undefined, content.eventStatus].includes(eventStatus) &&
        (unit === undefined || content.participants.some(row => row.unit.id === unit)) &&
        (presidedBy === undefined || content.people.some(isPresiding(presidedBy))) &&
        (tasks === undefined || asksOf(content)[tasks]) &&
        (year === undefined || day.startsWith(`${year}-`)) &&
        hasWords(conferenceText(content), q)
      );
    })
    .map(kept => ({ id: kept.id, key: bytes(key(kept)) }))
    .sort((a, b) => sign * (Buffer.compare(a.key, b.key) || Buffer.compare(bytes(a.id), bytes(b.id))))
    .map(({ id }) => id);
}

/** The world's clock stands at 1 July 2026. */
function asksOf({ tasks }: ConferenceDraft) {
  const isOverdue = tasks.some(({ deadline }) => deadline !== null && isBefore(deadline, "2026-07-01"));
  return { some: tasks.length > 0, none: tasks.length === 0, overdue: isOverdue };
}

/** Every word whole, but the last may be the beginning of one. */
function hasWords(folded: string, q: string): boolean {
  const wanted = q.toLowerCase().split(" ").filter(Boolean);
  const all = folded.split(" ");
  return wanted.every((one, at) =>
    at === wanted.length - 1 ? matchesAllWords(folded, one) : all.includes(one),
  );
}

async function walk(
  person: Person,
  query: ConferenceFilter & { sort: ConferenceSort; limit: number },
): Promise<{ forward: string[]; back: string[] }> {
  const forward: ConferenceSummary[] = [];
  let page = await person.view(list, query);
  expect(page.previous).toBeNull();
  forward.push(...page.rows);
  while (page.next !== null) {
    page = await person.view(list, { ...query, cursor: page.next });
    forward.push(...page.rows);
  }
  const back: ConferenceSummary[] = [...page.rows];
  while (page.previous !== null) {
    page = await person.view(list, { ...query, cursor: page.previous });
    back.unshift(...page.rows);
  }
  return { forward: forward.map(row => row.id), back: back.map(row => row.id) };
}

describeOnEachDatabase("The register", world => {
  test("pages forward and back through exactly the rows that filter and order leave, and counts them", async () => {
    const all = await register(world());
    const ids = (of: (content: ConferenceDraft) => (string | null | undefined)[]) => {
      const known = new Set(all.flatMap(kept => of(kept.content)));
      return fc.constantFrom(...[...known].filter(id => typeof id === "string"));
    };
    const filters: fc.Arbitrary<ConferenceFilter> = fc.record(
      {
        q: fc.constantFrom("thai nguyen", "nguyen", "nghi q", "covid 19", "o neil", "duong dang", "khong co"),
        cluster: ids(content => [content.cluster.id]),
        period: ids(content => [content.period.id]),
        unit: ids(content => content.participants.map(row => row.unit.id)),
        presidedBy: ids(content =>
          content.people.filter(({ is }) => is === "person").map(({ who }) => who.id),
        ),
        kind: fc.constantFrom(...conferenceKinds),
        state: fc.constantFrom("draft" as const, "recorded" as const),
        eventStatus: fc.constantFrom("held" as const, "planned" as const),
        tasks: fc.constantFrom(...taskQuestions),
        year: fc.integer({ min: 1999, max: 2031 }),
      },
      { requiredKeys: [] },
    );
    const staff = world().as("staff");
    for (const sort of conferenceSorts) {
      const { forward, back } = await walk(staff, { sort, limit: 37 });
      expect(forward).toEqual(expected(all, {}, sort));
      expect(back).toEqual(forward);
    }
    await fc.assert(
      fc.asyncProperty(
        filters,
        fc.constantFrom(...conferenceSorts),
        fc.integer({ min: 1, max: 60 }),
        async (filter, sort, limit) => {
          const wanted = expected(all, filter, sort);
          const { forward, back } = await walk(staff, { ...filter, sort, limit: Math.max(limit, 20) });
          expect(forward).toEqual(wanted);
          expect(back).toEqual(wanted);
          expect((await staff.view(count, filter)).total).toBe(wanted.length);
        },
      ),
      { numRuns: 40 },
    );
  }, 60_000);
});

describeOnEachDatabase("Search in the register", world => {
  const titles = [
    "Cụm thi đua số 3: Giao ban tuyên giáo tỉnh Thái Nguyên trong dịch Covid-19",
    "Hội nghị của đồng chí Nguyễn Thị Thủy, đường Đại học",
    "NOT or near: đảng bộ 50% O'Neil",
  ];
  const found = async (q: string) => {
    const staff = world().as("staff");
    const { rows } = await staff.view(list, { q, sort: "title" });
    expect((await staff.view(count, { q })).total).toBe(rows.length);
    return rows.map(row => titles.indexOf(row.title)).sort();
  };
  const fill = () =>
    saveAll(
      world().store,
      titles.map(title => ({ id: newId(), content: { ...emptyConference(), title } })),
    );

  test("meets words without diacritics, in any order, the last one from its beginning", async () => {
    await fill();
    expect(await found("thai nguyen covid")).toEqual([0]);
    expect(await found("covid Thái nguyên")).toEqual([0]);
    expect(await found("nguyen thi thuy")).toEqual([1]);
    expect(await found("Nguyễn Thị Thuỷ")).toEqual([1]);
    expect(await found("đảng")).toEqual([2]);
    expect(await found("dang")).toEqual([2]);
    expect(await found("DUONG")).toEqual([1]);
    expect(await found("giao ba")).toEqual([0]);
    expect(await found("ba giao")).toEqual([]);
    expect(await found("khong co chu nay")).toEqual([]);
  });

  test("treats what a query language would obey as plain text", async () => {
    await fill();
    expect(await found("NOT OR NEAR")).toEqual([2]);
    expect(await found(`O'Neil`)).toEqual([2]);
    expect(await found("50%")).toEqual([2]);
    for (const blank of [`"`, "*", ":", "'", "-", "\\", "()", "^", "--;", " . "]) {
      expect(await found(blank), blank).toEqual([0, 1, 2]);
    }
    for (const odd of [`"dang`, "dang*", "words:dang", "dang' & 'x", "dang'--", "\\dang", "{dang"]) {
      await found(odd);
    }
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 30 }), async q => {
        await found(q.replaceAll("\u0000", ""));
      }),
      { numRuns: 100 },
    );
  });

  test("follows an edit", async () => {
    const id = newId();
    const staff = world().as("staff");
    await staff.change(contract.conferences.create, {
      body: { id, content: { ...emptyConference(), title: "Bản cũ" } },
    });
    await staff.change(contract.conferences.update, {
      id,
      version: 1,
      body: { ...emptyConference(), title: "Bản mới" },
    });
    const hits = async (q: string) => (await staff.view(list, { q })).rows.length;
    expect(await hits("ban cu")).toBe(0);
    expect(await hits("ban moi")).toBe(1);
  });
});

describeOnEachDatabase("A cursor or query that we did not write", world => {
  const statusOf = async (address: string) => (await world().as("staff").fetch(address)).status;

  test("is refused, never obeyed and never a fault", async () => {
    const cursor = (value: unknown) => encodeURIComponent(btoa(JSON.stringify(value)));
    for (const made of [
      ["next", "\u0000", newId()],
      ["next", "x", "'; --"],
      ["up", "x", newId()],
      1,
      null,
      [],
    ]) {
      expect(await statusOf(`/api/conferences?cursor=${cursor(made)}`)).toBe(400);
    }
    expect(await statusOf("/api/conferences?cursor=%00")).toBe(400);
    expect(await statusOf("/api/conferences?limit=0")).toBe(422);
    expect(await statusOf("/api/conferences?limit=201")).toBe(422);
    expect(await statusOf("/api/conferences?sort=content")).toBe(422);
    expect(await statusOf("/api/conferences?cluster=1%20or%201=1")).toBe(422);
    expect(await statusOf("/api/conferences?owner=me")).toBe(422);
    expect(await statusOf("/api/conferences?q=a&q=b")).toBe(400);
  });
});

describe("The order of titles", () => {
  test("puts Cụm 2 before Cụm 10 and d before đ", () => {
    const names = ["Đảng", "Cụm 10", "Dân", "Cụm 2"];
    const byKey = names.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
    expect(byKey).toEqual(["Cụm 2", "Cụm 10", "Dân", "Đảng"]);
  });
});
