import { z } from "zod";
import { Id } from "../../domain/id.ts";

/** All rows of a short list. */
export const many = <Row extends z.ZodType>(row: Row) => z.strictObject({ rows: z.array(row) });

/** A new record under the id that whoever creates it has made. */
export const Created = <Draft extends z.ZodType>(content: Draft) => z.strictObject({ id: Id, content });

/** What a write answers: which record, and the version it has now. */
export const Saved = z.strictObject({ id: Id, version: z.int().positive() });
