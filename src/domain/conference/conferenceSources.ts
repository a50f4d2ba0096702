import { z } from "zod";
import { Id } from "../id.ts";
import { line, prose } from "../text/cleanText.ts";
import { WrittenDate } from "../writtenDate.ts";

/** A document that the event rests on. Legal bases are dated data, never constants. */
export const BasisDocument = z.strictObject({
  id: Id,
  number: line(120),
  title: line(500),
  issuer: line(300),
  date: WrittenDate.nullable(),
});

/** Where the record comes from, with the text as it stood. The date is the publication's, not the event's. */
export const Source = z.strictObject({
  id: Id,
  title: line(500),
  publisher: line(300),
  address: line(2000),
  author: line(200),
  published: WrittenDate.nullable(),
  caption: prose(2000),
  text: prose(100_000),
});

/** Two statements of the sources that cannot both hold: kept and flagged, never repaired. */
export const Contradiction = z.strictObject({ id: Id, about: line(200), text: prose(2000) });
