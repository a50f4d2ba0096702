import type { Id } from "../id.ts";
import { isId } from "../newId.ts";
import { conferenceKinds, conferenceStates, eventStatuses } from "./conferenceChoices.ts";
import type { ConferenceFilter } from "./conferenceFilter.ts";

/** What the tasks of a conference can be asked: whether there are any, and whether a deadline among them has passed. */
export const taskQuestions = ["some", "overdue", "none"] as const;

/** Orders of the register; a minus means descending. Records without a date come last when the newest come first. */
export const conferenceSorts = ["-date", "date", "title", "-title", "-updated", "updated"] as const;
export type ConferenceSort = (typeof conferenceSorts)[number];

/**
 * The rules of ConferenceFilter for one text of a page's address, by hand: a list opens before any schema is there. What does not belong there is
 * undefined.
 */
export const filterReaders: {
  [Name in keyof ConferenceFilter]-?: (text: string) => ConferenceFilter[Name];
} = {
  q: text => (text.length <= 200 ? text : undefined),
  period: idIn,
  cluster: idIn,
  kind: text => conferenceKinds.find(one => one === text),
  state: text => conferenceStates.find(one => one === text),
  eventStatus: text => eventStatuses.filter(one => one !== "").find(one => one === text),
  unit: idIn,
  tasks: text => taskQuestions.find(one => one === text),
  year: text => (/^(?:19|2[01])\d\d$|^2200$/.test(text) ? Number(text) : undefined),
};

function idIn(text: string): Id | undefined {
  return isId(text) ? text : undefined;
}
