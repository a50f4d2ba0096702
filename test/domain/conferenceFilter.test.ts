import { describe, expect, test } from "vitest";
import { ConferenceFilter, ConferencePage } from "../../src/domain/conference/conferenceFilter.ts";
import { newId } from "../../src/domain/id.ts";
import { paths } from "../../src/paths.ts";

describe("A filter of the register", () => {
  test("comes back from the address that it makes", () => {
    const filter: ConferenceFilter = {
      q: "đường & phố",
      cluster: newId(),
      kind: "vote",
      state: "draft",
      year: 2020,
    };
    const query = new URL(paths.conferences(filter), "http://so-ket.test").searchParams;
    expect(ConferenceFilter.parse(Object.fromEntries(query))).toEqual(filter);
  });

  test("reads a year from text and refuses what is none", () => {
    expect(ConferenceFilter.parse({ year: "2020" })).toEqual({ year: 2020 });
    for (const year of ["", "20", "2020.5", "năm", "9999"])
      expect(ConferenceFilter.safeParse({ year }).success, year).toBe(false);
  });

  test("knows no other names and no ids that are not ours", () => {
    expect(ConferenceFilter.safeParse({ owner: "me" }).success).toBe(false);
    expect(ConferenceFilter.safeParse({ cluster: "3" }).success).toBe(false);
  });

  test("asks for at most 200 rows", () => {
    expect(ConferencePage.safeParse({ limit: "200" }).success).toBe(true);
    expect(ConferencePage.safeParse({ limit: "201" }).success).toBe(false);
    expect(ConferencePage.safeParse({ sort: "content" }).success).toBe(false);
  });
});
