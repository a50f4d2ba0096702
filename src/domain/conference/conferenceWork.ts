import { z } from "zod";
import { Id } from "../id.ts";
import { NamedRef } from "../namedRef.ts";
import { line, prose } from "../text/cleanText.ts";
import { Quantity } from "../text/quantity.ts";
import { WrittenDate } from "../writtenDate.ts";

/** A statement of the event in its own row, so that it can be moved, merged and found by its id. */
export const Item = z.strictObject({ id: Id, text: prose(4000) });
export type Item = z.infer<typeof Item>;

/** The word before a number: over, nearly, about, at least, at most. */
export const qualifiers = ["", "over", "nearly", "about", "atLeast", "atMost"] as const;

/** One figure of an achievement: "54 of more than 70", "1.234,5 triệu đồng", "112 % of plan". Values are exact decimals. */
export const Indicator = z.strictObject({
  id: Id,
  name: line(300),
  qualifier: z.enum(qualifiers),
  value: Quantity,
  measure: line(80),
  target: Quantity,
  partOfQualifier: z.enum(qualifiers),
  partOf: Quantity,
  percentOfPlan: Quantity,
});
export type Indicator = z.infer<typeof Indicator>;

/** Whose achievement or task it is: nobody said, the cluster as a whole, or units. */
export const ownerKinds = ["", "cluster", "unit"] as const;

/** A short fact that went well, with its fields of work, its owner and any figures. */
export const Achievement = z.strictObject({
  id: Id,
  text: prose(4000),
  fieldsOfWork: z.array(line(120)).max(20),
  owner: z.enum(ownerKinds),
  unit: NamedRef,
  indicators: z.array(Indicator).max(100),
});
export type Achievement = z.infer<typeof Achievement>;

/** What the source says about limitations: nothing; listed here; discussed but not listed; expressly none. */
export const limitationStatements = ["", "listed", "discussed", "none"] as const;

/** Something that did not go well, with its cause and who raised it. */
export const Limitation = z.strictObject({
  id: Id,
  text: prose(4000),
  cause: prose(2000),
  raisedBy: line(300),
});
export type Limitation = z.infer<typeof Limitation>;

/** What an official directed at the event. `personId` points to a row of `people` in the same record, "" when nobody is named. */
export const Directive = z.strictObject({
  id: Id,
  personId: z.union([Id, z.literal("")]),
  text: prose(4000),
  units: z.array(NamedRef).max(100),
  deadline: WrittenDate.nullable(),
});
export type Directive = z.infer<typeof Directive>;

/** A task set for the time after the event. Its id is its identity for life; no other record copies it. */
export const Task = z.strictObject({
  id: Id,
  text: prose(4000),
  origin: z.enum(["cluster", "directive"]),
  personId: z.union([Id, z.literal("")]),
  owners: z.array(NamedRef).max(100),
  deadline: WrittenDate.nullable(),
});
export type Task = z.infer<typeof Task>;
