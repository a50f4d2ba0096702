import type { Id } from "../id.ts";
import { isId } from "../newId.ts";
import { conferenceKinds, conferenceStates, eventStatuses } from "./conferenceChoices.ts";
import type { ConferenceFilter } from "./conferenceFilter.ts";

/** What the tasks of a conference can be asked: whether there are any, and whether a deadline among them has passed. */
export const taskQuestions = ["some", "overdue", "none"] as const;

/** The list that saved views and chosen columns of the register belong to. */
export const registerName = "conferences";

/** Orders of the register; a minus means descending. Records without a date come last when the newest come first. */
export const conferenceSorts = ["-date", "date", "title", "-title", "-updated", "updated"] as const;
export type ConferenceSort = (typeof conferenceSorts)[number];

/**
 * The rules of ConferenceFilter for one text of a page's address, by hand: a list opens before any schema is there. What does not belong there is
 * undefined.
 */
const filterReaders: {
  [Name in keyof ConferenceFilter]-?: (text: string) => ConferenceFilter[Name];
} = {
  q: text => (text.length <= 200 ? text : undefined),
  period: idIn,
  cluster: idIn,
  kind: text => conferenceKinds.find(one => one === text),
  state: text => conferenceStates.find(one => one === text),
  eventStatus: text => eventStatuses.filter(one => one !== "").find(one => one === text),
  unit: idIn,
  presidedBy: idIn,
  tasks: text => taskQuestions.find(one => one === text),
  year: text => (/^(?:19|2[01])\d\d$|^2200$/.test(text) ? Number(text) : undefined),
};

/** What the register's address says; nothing else remembers how the list is narrowed, ordered and paged. */
export type RegisterAddress = {
  filter: ConferenceFilter;
  sort: ConferenceSort;
  /** The columns of a view or a link; "" where the address leaves them to whoever looks. */
  columns: string;
  cursor: string | undefined;
};

export const filterNames = Object.keys(filterReaders) as (keyof ConferenceFilter)[];

/** Reads the register's address; what does not belong there, or is no longer possible, is passed over. */
export function readRegisterAddress(query: URLSearchParams): RegisterAddress {
  const entries = filterNames.flatMap(name => {
    const text = query.get(name) ?? "";
    const value = text === "" ? undefined : filterReaders[name](text);
    return value === undefined ? [] : [[name, value] as const];
  });
  const sort = conferenceSorts.find(one => one === query.get("sort"));
  return {
    filter: Object.fromEntries(entries),
    sort: sort ?? "-date",
    columns: query.get("cols") ?? "",
    cursor: query.get("cursor") ?? undefined,
  };
}

/** What the register asks its server for at this address. */
export function registerPage({ filter, sort, cursor }: Pick<RegisterAddress, "filter" | "sort" | "cursor">) {
  return { ...filter, sort, ...(cursor !== undefined && { cursor }) };
}

function idIn(text: string): Id | undefined {
  return isId(text) ? text : undefined;
}
