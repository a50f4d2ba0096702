import { z } from "zod";
import { Id } from "../id.ts";
import { NamedRef } from "../namedRef.ts";
import { line, prose } from "../text/cleanText.ts";
import { Quantity } from "../text/quantity.ts";
import { WrittenDate } from "../writtenDate.ts";

/** How far an agreement item reaches. */
const horizons = ["", "year", "term"] as const;

/** One item of the emulation agreement: what is promised, how much, for a year or a term. */
export const AgreementItem = z.strictObject({
  id: Id,
  text: prose(2000),
  target: Quantity,
  measure: line(80),
  horizon: z.enum(horizons),
});

/** A title that a unit registered in advance. */
export const RegisteredTitle = z.strictObject({ id: Id, unit: NamedRef, title: line(300) });

/** The emulation agreement as signed at the event; `signed` of `signedOf` units (5/6). */
export const Agreement = z.strictObject({
  items: z.array(AgreementItem).max(200),
  titles: z.array(RegisteredTitle).max(200),
  signed: Quantity,
  signedOf: Quantity,
});

/** An emulation campaign. The anniversary that it honours has dates of its own, which are not the campaign's. */
export const Campaign = z.strictObject({
  id: Id,
  name: line(500),
  start: WrittenDate.nullable(),
  end: WrittenDate.nullable(),
  anniversaryFrom: WrittenDate.nullable(),
  anniversaryTo: WrittenDate.nullable(),
});

/** Praise or an award named at the event; an award without a unit, or praise without an award, stays so. */
export const Commendation = z.strictObject({
  id: Id,
  text: prose(2000),
  form: z.enum(["", "verbal", "certificate", "title", "flag", "medal"]),
  to: NamedRef,
});

/** Proposal, vote, decision and revocation are separate records with their own numbers and dates. */
const resultStages = ["scoring", "proposal", "vote", "decision", "revocation"] as const;

/** One line of a result. Rank without points, points without rank, a unanimous vote without figures: all may stand alone. */
export const Result = z.strictObject({
  id: Id,
  stage: z.enum(resultStages),
  subject: NamedRef,
  award: line(300),
  rank: line(40),
  points: Quantity,
  band: line(80),
  votesFor: Quantity,
  votesOf: Quantity,
  isUnanimous: z.boolean(),
  documentNumber: line(120),
  date: WrittenDate.nullable(),
});

/** Whether the list of results is all there is: not said, everything, or only a part ("two of three winners named"). */
export const resultExtents = ["", "full", "partial"] as const;
