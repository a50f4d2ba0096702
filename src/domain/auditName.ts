import { z } from "zod";

/** What an id in the book stands for; `part` is something inside the record that the row is about. */
export const namedKinds = [
  "unit",
  "cluster",
  "period",
  "official",
  "account",
  "post",
  "conference",
  "reviewForm",
  "review",
  "agreement",
  "unitGroup",
  "unitChange",
  "unitImport",
  "file",
  "view",
  "part",
] as const;
export type NamedKind = (typeof namedKinds)[number];

/** A record by its name of today; `of` is the record to open it in, where its page is not its own. */
export const AuditName = z.strictObject({ kind: z.enum(namedKinds), name: z.string(), of: z.string() });
export type AuditName = z.infer<typeof AuditName>;
