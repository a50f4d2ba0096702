import { z } from "zod";
import { AuditFilter, AuditLine, AuditRow, ChainState } from "../../domain/audit.ts";
import { get } from "../endpoint.ts";
import { many } from "./answers.ts";

/** A row's number; the column holds no larger one. */
const Seq = z.coerce.number<number>().int().min(1).max(2_147_483_647);

/** The book of changes: read, searched, taken away and checked, never written to. */
export const audit = {
  list: get("/audit", {
    needs: "audit.view",
    query: z.strictObject({
      ...AuditFilter.shape,
      before: Seq.optional(),
      after: Seq.optional(),
      limit: z.coerce.number<number>().int().min(1).max(200).optional(),
    }),
    returns: z.strictObject({
      rows: z.array(AuditLine),
      older: z.int().nullable(),
      newer: z.int().nullable(),
    }),
  }),
  people: get("/audit/people", {
    needs: "audit.view",
    returns: many(z.strictObject({ id: z.string(), name: z.string() })),
  }),
  chain: get("/audit/chain", { needs: "audit.view", returns: ChainState }),
  export: get("/audit/export.csv", {
    needs: "audit.view",
    query: z.strictObject({ ...AuditFilter.shape, language: z.enum(["vi", "en"]).optional() }),
    returns: "csv",
  }),
  view: get("/audit/:seq", { needs: "audit.view", returns: AuditRow }),
} as const;
