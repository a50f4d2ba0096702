import { z } from "zod";
import { Id } from "../id.ts";
import { requiredLine } from "../text/cleanText.ts";

/** Which list: the name of its page. */
export const ListName = z.string().regex(/^[a-z]{1,40}$/);

/** The query of a list's address, with its question mark; the whole truth of what a list shows. */
const ListAddress = z
  .string()
  .max(2000)
  .regex(/^\?[^#\s]*$|^$/);

/** A person's own name for an address of a list. `isDefault`: the list opens with it. */
export const SavedViewDraft = z.strictObject({
  list: ListName,
  name: requiredLine(80),
  address: ListAddress,
  isDefault: z.boolean(),
});
export type SavedViewDraft = z.infer<typeof SavedViewDraft>;

/** A view as the server keeps it, for nobody but the person who named it. */
export const SavedView = z.strictObject({ id: Id, version: z.int().positive(), ...SavedViewDraft.shape });
export type SavedView = z.infer<typeof SavedView>;

/** The columns of a list in order, joined by commas; "" for those that the list comes with. */
export const ListColumns = z
  .string()
  .max(500)
  .regex(/^(?:[a-zA-Z]+(?:,[a-zA-Z]+)*)?$/);

/** Views that one person may keep for one list; more than anybody finds again. */
export const mostViews = 100;
