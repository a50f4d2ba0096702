import type { z } from "zod";
import { newId } from "../id.ts";
import { noRef } from "../namedRef.ts";
import { noQuantity } from "../text/quantity.ts";
import type {
  AgreementItem,
  Campaign,
  Commendation,
  RegisteredTitle,
  Result,
} from "./conferenceEmulation.ts";
import type { Participant, Person, Venue } from "./conferencePeople.ts";
import type { BasisDocument, Contradiction, Source } from "./conferenceSources.ts";
import type { Achievement, Directive, Indicator, Item, Limitation, Task } from "./conferenceWork.ts";

/** A fresh row of each kind, in which nothing has been said yet. */
export const blankRows = {
  venue: (): Venue => ({ id: newId(), kind: "place", name: "" }),
  person: (): Person => ({ id: newId(), is: "person", who: noRef, rank: "", posts: [], roles: [] }),
  participant: (): Participant => ({
    id: newId(),
    is: "unit",
    unit: noRef,
    delegates: "",
    attendance: "",
    reason: "",
    substitute: "",
    headCount: noQuantity,
  }),
  item: (): Item => ({ id: newId(), text: "" }),
  indicator: (): Indicator => ({
    id: newId(),
    name: "",
    qualifier: "",
    value: noQuantity,
    measure: "",
    target: noQuantity,
    partOfQualifier: "",
    partOf: noQuantity,
    percentOfPlan: noQuantity,
  }),
  achievement: (): Achievement => ({
    id: newId(),
    text: "",
    fieldsOfWork: [],
    owner: "",
    unit: noRef,
    indicators: [],
  }),
  limitation: (): Limitation => ({ id: newId(), text: "", cause: "", raisedBy: "" }),
  directive: (): Directive => ({ id: newId(), personId: "", text: "", units: [], deadline: null }),
  task: (): Task => ({ id: newId(), text: "", origin: "cluster", personId: "", owners: [], deadline: null }),
  agreementItem: (): z.infer<typeof AgreementItem> => ({
    id: newId(),
    text: "",
    target: noQuantity,
    measure: "",
    horizon: "",
  }),
  registeredTitle: (): z.infer<typeof RegisteredTitle> => ({ id: newId(), unit: noRef, title: "" }),
  campaign: (): z.infer<typeof Campaign> => ({
    id: newId(),
    name: "",
    start: null,
    end: null,
    anniversaryFrom: null,
    anniversaryTo: null,
  }),
  commendation: (): z.infer<typeof Commendation> => ({ id: newId(), text: "", form: "", to: noRef }),
  result: (): z.infer<typeof Result> => ({
    id: newId(),
    stage: "vote",
    subject: noRef,
    award: "",
    rank: "",
    points: noQuantity,
    band: "",
    votesFor: noQuantity,
    votesOf: noQuantity,
    isUnanimous: false,
    documentNumber: "",
    date: null,
  }),
  basisDocument: (): z.infer<typeof BasisDocument> => ({
    id: newId(),
    number: "",
    title: "",
    issuer: "",
    date: null,
  }),
  source: (): z.infer<typeof Source> => ({
    id: newId(),
    title: "",
    publisher: "",
    address: "",
    author: "",
    published: null,
    caption: "",
    text: "",
  }),
  contradiction: (): z.infer<typeof Contradiction> => ({ id: newId(), about: "", text: "" }),
};

// How a row hangs in the record, not what it says: these are set before anything is typed.
const silent = new Set(["id", "is", "roles", "origin", "personId", "stage", "horizon"]);

/** Whether a row carries no word, number, link or tick, so that leaving it out loses nothing. */
export function isBlankRow(row: Record<string, unknown>): boolean {
  return Object.entries(row).every(
    ([key, value]) => silent.has(key) || (key === "kind" && value === "place") || saysNothing(value),
  );
}

function saysNothing(value: unknown): boolean {
  if (typeof value === "string") return value.trim() === "";
  if (Array.isArray(value)) return value.every(saysNothing);
  if (typeof value === "object" && value !== null) return isBlankRow(value as Record<string, unknown>);
  return value === null || value === undefined || value === false;
}
