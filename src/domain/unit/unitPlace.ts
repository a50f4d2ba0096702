import { z } from "zod";

/** Every kind of record that can name a unit, in the order in which people are told. */
export const unitPlaces = [
  "below",
  "memberships",
  "heads",
  "convening",
  "agreements",
  "posts",
  "officials",
  "filings",
  "conferences",
  "participations",
  "tasks",
  "groups",
  "changes",
] as const;
export type UnitPlace = (typeof unitPlaces)[number];

/** How many records of one kind name some units; a kind without any is left out. */
export const UnitPlaceCount = z.strictObject({ place: z.enum(unitPlaces), count: z.int().positive() });
export type UnitPlaceCount = z.infer<typeof UnitPlaceCount>;
