import { describe, expect, test } from "vitest";
import { blankRows } from "../../src/domain/conference/blankRows.ts";
import { ConferenceDraft, emptyConference } from "../../src/domain/conference/conference.ts";
import { missingToRecord } from "../../src/domain/conference/recordable.ts";
import { tidyConference } from "../../src/domain/conference/tidyConference.ts";
import { periodAfter, periodNamed } from "../../src/domain/period/periodNamed.ts";
import { readQuantity } from "../../src/domain/text/readQuantity.ts";

describe("A conference", () => {
  test("may be empty as a draft, and lacks three things to be recorded", () => {
    const empty = emptyConference();
    expect(ConferenceDraft.parse(empty)).toEqual(empty);
    expect(missingToRecord(empty).map(missing => missing.path)).toEqual(["title", "kinds", "date"]);
  });

  test("needs no date when the source gives none", () => {
    const undated = {
      ...emptyConference(),
      title: "Họp cụm",
      kinds: ["briefing" as const],
      isDateUnknown: true,
    };
    expect(missingToRecord(undated)).toEqual([]);
  });

  test("takes nothing that it does not know", () => {
    expect(ConferenceDraft.safeParse({ ...emptyConference(), status: "recorded" }).success).toBe(false);
  });
});

describe("A tidied draft", () => {
  const person = {
    ...blankRows.person(),
    who: { id: null, name: "Lê A" },
    posts: ["Trưởng ban", " ", "Ủy viên"],
  };
  const draft: ConferenceDraft = {
    ...emptyConference(),
    people: [blankRows.person(), person],
    tasks: [blankRows.task(), { ...blankRows.task(), text: "Việc", personId: person.id }],
    directives: [{ ...blankRows.directive(), text: "Ý kiến", personId: blankRows.person().id }],
  };
  const { content, pathInForm } = tidyConference(draft);

  test("leaves out the rows in which nothing was typed, and blank posts", () => {
    expect(content.people).toEqual([{ ...person, posts: ["Trưởng ban", "Ủy viên"] }]);
    expect(content.tasks.map(task => task.text)).toEqual(["Việc"]);
  });

  test("keeps who set a task, and forgets a person who is no longer there", () => {
    expect(content.tasks[0]?.personId).toBe(person.id);
    expect(content.directives[0]?.personId).toBe("");
  });

  test("knows where each field stands in the form", () => {
    expect(pathInForm("tasks.0.owners.0")).toBe("tasks.1.owners.0");
    expect(pathInForm("people.0.posts.1")).toBe("people.1.posts.2");
    expect(pathInForm("date.value")).toBe("date.value");
  });

  test("changes nothing in the draft itself", () => {
    expect(draft.people).toHaveLength(2);
    expect(draft.directives[0]?.personId).not.toBe("");
  });
});

describe("A period named in a text", () => {
  test.each([
    ["Giao ban công tác tuyên giáo 6 tháng đầu năm 2020", "2020-01-01", "2020-06-30"],
    ["nhiệm vụ 6 tháng cuối năm 2020", "2020-07-01", "2020-12-31"],
    ["Sơ kết sáu tháng đầu năm 2024", "2024-01-01", "2024-06-30"],
    ["Họp cụm quý II/2026", "2026-04-01", "2026-06-30"],
    ["Giao ban Quý 4 năm 2025", "2025-10-01", "2025-12-31"],
    ["Kiểm tra 9 tháng năm 2023", "2023-01-01", "2023-09-30"],
    ["Tổng kết năm 2024", "2024-01-01", "2024-12-31"],
  ])("%s", (text, start, end) => {
    expect(periodNamed(text)).toMatchObject({ start, end });
  });

  test.each(["Họp cụm", "Ký giao ước thi đua", "Phát động 90 ngày đêm"])("%s names none", text => {
    expect(periodNamed(text)).toBeNull();
  });

  test.each([
    ["6 tháng đầu năm 2020", "6 tháng cuối năm 2020"],
    ["6 tháng cuối năm 2020", "6 tháng đầu năm 2021"],
    ["Quý IV/2025", "Quý I/2026"],
    ["Năm 2024", "Năm 2025"],
    ["9 tháng đầu năm 2023", "Quý IV/2023"],
  ])("after %s comes %s", (name, next) => {
    const period = periodNamed(name);
    expect(period && periodAfter(period)?.name).toBe(next);
  });
});

describe("A quantity as written", () => {
  test.each([
    ["1.200", "1200"],
    ["hơn 1.200", "1200"],
    ["Trên 54 đơn vị", "54"],
    ["khoảng 1.234,5 triệu đồng", "1234.5"],
    ["112%", "112"],
    ["≥ 95", "95"],
  ])("%s is %s", (text, value) => {
    expect(readQuantity(text)).toEqual({ ok: value });
  });

  test("7.0 is asked about, words without a number stay words, and nothing is nothing", () => {
    expect(readQuantity("7.0")).toEqual({ ambiguous: ["7.0"] });
    expect(readQuantity("nhiều đơn vị")).toEqual({ textOnly: true });
    expect(readQuantity("54/70")).toEqual({ textOnly: true });
    expect(readQuantity(" ")).toEqual({ blank: true });
  });
});
