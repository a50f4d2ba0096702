import { describe, expect, test } from "vitest";
import { blankRows, isBlankRow } from "../../src/domain/conference/blankRows.ts";
import { ConferenceDraft, emptyConference } from "../../src/domain/conference/conference.ts";
import { conferenceKinds } from "../../src/domain/conference/conferenceChoices.ts";
import { fillEmpty, startFrom, templateFor } from "../../src/domain/conference/conferenceTemplates.ts";
import { tidyConference } from "../../src/domain/conference/tidyConference.ts";
import { newId } from "../../src/domain/id.ts";

const ids = (draft: ConferenceDraft) =>
  [...draft.venues, ...draft.people, ...draft.participants].map(row => row.id);

describe("A template", () => {
  test.each(conferenceKinds)("for %s gives shape and not one fact", kind => {
    const template = templateFor(kind);

    expect(ConferenceDraft.parse(template)).toEqual(template);
    expect(tidyConference(template).content).toEqual({ ...emptyConference(), kinds: [kind] });
  });

  test("is new rows every time", () => {
    expect(ids(templateFor("briefing"))).not.toEqual(ids(templateFor("briefing")));
  });
});

describe("The next conference of a cluster", () => {
  const previous: ConferenceDraft = {
    ...emptyConference(),
    title: "Sơ kết 6 tháng đầu năm 2020",
    kinds: ["halfYearReview"],
    date: { written: "19/6/2020", value: "2020-06-19", precision: "day", part: null, inferred: false },
    cluster: { id: newId(), name: "Cụm thi đua số 3" },
    period: { id: newId(), name: "6 tháng đầu năm 2020" },
    nextPeriod: { id: newId(), name: "6 tháng cuối năm 2020" },
    venues: [{ ...blankRows.venue(), name: "Hội trường Tỉnh ủy" }],
    people: [
      {
        ...blankRows.person(),
        who: { id: null, name: "Nguyễn Thị Thủy" },
        posts: ["Phó Trưởng ban"],
        roles: ["directing"],
      },
    ],
    participants: [
      {
        ...blankRows.participant(),
        unit: { id: newId(), name: "Hội Nông dân" },
        attendance: "absent",
        reason: "họp",
        delegates: "2 đồng chí",
      },
    ],
    tasks: [{ ...blankRows.task(), text: "Củng cố tổ chức" }],
    sources: [{ ...blankRows.source(), title: "Bản tin" }],
  };
  const next = startFrom(previous);

  test("keeps cluster, venues, people with posts and roles, and who belongs to it", () => {
    expect(next.cluster).toEqual(previous.cluster);
    expect(next.venues[0]?.name).toBe("Hội trường Tỉnh ủy");
    expect(next.people[0]).toMatchObject({ posts: ["Phó Trưởng ban"], roles: ["directing"] });
    expect(next.participants[0]?.unit).toEqual(previous.participants[0]?.unit);
  });

  test("looks back on the period that was planned", () => {
    expect(next.period).toEqual(previous.nextPeriod);
    expect(next.nextPeriod).toEqual({ id: null, name: "" });
  });

  test("carries over nothing that was said, done or attended there", () => {
    expect(next.participants[0]).toMatchObject({ attendance: "", reason: "", delegates: "" });
    expect(next).toMatchObject({ title: "", kinds: [], date: null, tasks: [], sources: [] });
  });

  test("has rows of its own", () => {
    for (const id of ids(next)) expect(ids(previous)).not.toContain(id);
  });
});

describe("A start beside what is typed", () => {
  test("fills only what is still empty", () => {
    const typed = { ...emptyConference(), title: "Tên đã gõ", kinds: ["briefing" as const] };
    const filled = fillEmpty(typed, templateFor("halfYearReview"));

    expect(filled.title).toBe("Tên đã gõ");
    expect(filled.kinds).toEqual(["briefing"]);
    expect(filled.tasks).toHaveLength(1);
  });
});

describe("A blank row", () => {
  test.each(Object.entries(blankRows))("of %s is blank", (_, make) => {
    expect(isBlankRow(make())).toBe(true);
  });

  test.each([
    ["an online venue without a name", { ...blankRows.venue(), kind: "online" }],
    ["a person of whom only the post is known", { ...blankRows.person(), posts: ["Trưởng ban"] }],
    ["a number that cannot be read", { ...blankRows.indicator(), value: { written: "nhiều", value: null } }],
    ["a unanimous vote without figures", { ...blankRows.result(), isUnanimous: true }],
  ])("is not %s", (_, row) => {
    expect(isBlankRow(row)).toBe(false);
  });
});
