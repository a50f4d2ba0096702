import { describe, expect, test } from "vitest";
import { emptyConference } from "../../src/domain/conference/conference.ts";
import { missingToRecord } from "../../src/domain/conference/recordable.ts";
import { textOnlyDate } from "../../src/domain/writtenDate.ts";

const complete = {
  ...emptyConference(),
  title: "Sơ kết",
  kinds: ["halfYearReview" as const],
  isDateUnknown: true,
};

describe("A conference can be recorded", () => {
  test("with a title, a kind and a date said to be unknown", () => {
    expect(missingToRecord(complete)).toEqual([]);
  });

  test("with a date in words alone", () => {
    expect(missingToRecord({ ...complete, isDateUnknown: false, date: textOnlyDate("vừa qua") })).toEqual([]);
  });

  test("but not before, and every missing thing is named at once", () => {
    expect(missingToRecord(emptyConference()).map(({ path, code }) => `${path}: ${code}`)).toEqual([
      "title: titleRequired",
      "kinds: kindRequired",
      "date: dateRequired",
    ]);
  });
});
