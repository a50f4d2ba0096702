import { describe, expect, test } from "vitest";
import {
  type ConferenceDraft,
  type ConferenceState,
  emptyConference,
} from "../../src/domain/conference/conference.ts";
import { conferenceStates } from "../../src/domain/conference/conferenceChoices.ts";
import { conferenceMoves, editMove } from "../../src/domain/conference/conferenceMoves.ts";
import type { Role } from "../../src/domain/people/actor.ts";
import { holderOf } from "../support/holders.ts";

const complete: ConferenceDraft = {
  ...emptyConference(),
  title: "Sơ kết",
  kinds: ["halfYearReview"],
  isDateUnknown: true,
};
const whatMay = (role: Role, state: ConferenceState, content = complete) =>
  Object.entries(conferenceMoves(holderOf(role), { state, content })).map(
    ([move, allowed]) => `${move}: ${allowed === true ? "yes" : allowed.no}`,
  );

describe("What may be done with a conference", () => {
  test("while it is a draft: anything but closing", () => {
    expect(whatMay("staff", "draft")).toEqual([
      "edit: yes",
      "record: yes",
      "close: notRecorded",
      "reopen: role",
      "remove: yes",
    ]);
    expect(whatMay("staff", "draft", emptyConference())).toContain("record: incomplete");
  });

  test("once it is recorded: everything but recording it again", () => {
    expect(whatMay("admin", "recorded")).toEqual([
      "edit: yes",
      "record: alreadyRecorded",
      "close: yes",
      "reopen: notClosed",
      "remove: yes",
    ]);
  });

  test("once it is closed: nothing, but an administrator may reopen it", () => {
    expect(whatMay("staff", "closed")).toEqual([
      "edit: closed",
      "record: closed",
      "close: closed",
      "reopen: role",
      "remove: closed",
    ]);
    expect(whatMay("admin", "closed")).toContain("reopen: yes");
  });

  test("by those who only read, and by nobody: nothing in any state", () => {
    for (const state of conferenceStates) {
      const nobodys = Object.values(conferenceMoves(null, { state, content: complete }));
      expect(nobodys.every(allowed => allowed !== true && allowed.no === "signIn")).toBe(true);
      expect(whatMay("leader", state).every(move => move.endsWith(": role"))).toBe(true);
    }
  });

  test("is the same in a line of the register as on the page", () => {
    for (const state of conferenceStates) {
      const { edit } = conferenceMoves(holderOf("staff"), { state, content: complete });
      expect(editMove(holderOf("staff"), state)).toEqual(edit);
    }
  });
});
