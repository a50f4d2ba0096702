import { describe, expect, test } from "vitest";
import { type ConferenceDraft, emptyConference } from "../../src/domain/conference/conference.ts";
import { brokenLinks, conferenceLinks } from "../../src/domain/conference/conferenceRefs.ts";
import { newId } from "../../src/domain/id.ts";

const person = (
  id: string,
  is: "person" | "body",
  linked: string | null,
): ConferenceDraft["people"][number] => ({
  id,
  is,
  who: { id: linked, name: "Ai đó" },
  rank: "",
  posts: [],
  roles: ["presiding"],
});
const directive = (personId: string): ConferenceDraft["directives"][number] => ({
  id: newId(),
  personId,
  text: "Đẩy mạnh tuyên truyền",
  units: [],
  deadline: null,
});

describe("The links of a conference", () => {
  test("lead a person to the officials and a body to the units", () => {
    const [official, unit] = [newId(), newId()];
    const people = [person(newId(), "person", official), person(newId(), "body", unit)];
    expect(conferenceLinks({ ...emptyConference(), people })).toEqual([
      { catalogue: "officials", id: official, path: "people.0.who" },
      { catalogue: "units", id: unit, path: "people.1.who" },
    ]);
  });

  test("name the field they stand in; what is only written leads nowhere", () => {
    const [cluster, period] = [newId(), newId()];
    const links = conferenceLinks({
      ...emptyConference(),
      cluster: { id: cluster, name: "Cụm" },
      period: { id: null, name: "6 tháng đầu năm" },
      nextPeriod: { id: period, name: "6 tháng cuối năm" },
    });
    expect(links).toEqual([
      { catalogue: "clusters", id: cluster, path: "cluster" },
      { catalogue: "periods", id: period, path: "nextPeriod" },
    ]);
  });
});

describe("A record contradicts itself", () => {
  test("when a directive comes from somebody who is not in it", () => {
    const here = newId();
    const draft = {
      ...emptyConference(),
      people: [person(here, "person", null)],
      directives: [directive(here), directive(""), directive(newId())],
    };
    expect(brokenLinks(draft)).toEqual([{ path: "directives.2.personId", code: "unknownPerson" }]);
  });

  test("when two rows have one identity", () => {
    const same = newId();
    const people = [person(same, "person", null), person(newId(), "body", null), person(same, "body", null)];
    expect(brokenLinks({ ...emptyConference(), people })).toEqual([
      { path: "people.2", code: "duplicateId" },
    ]);
  });

  test("but not when its kinds are several", () => {
    expect(brokenLinks({ ...emptyConference(), kinds: ["briefing", "vote"] })).toEqual([]);
  });
});
