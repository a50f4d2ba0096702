import { z } from "zod";
import type { Permission } from "../domain/people/permission.ts";

/** Who may call: a permission of the actor, or "anyone" for the few calls that precede sign-in. */
export type Needs = Permission | "anyone";

type PathNames<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | PathNames<Rest>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;

/** The names after a colon in a path, each a string. */
export type PathParams<Path extends string> = { [Name in PathNames<Path>]: string };

/** A call that changes nothing. `returns: "csv"` streams text instead of JSON, `returns: "file"` streams bytes to be saved as a file. */
export type Reading<Path extends string, Query extends z.ZodType, Returns> = {
  does: "read";
  method: "GET";
  path: Path;
  needs: Needs;
  query: Query;
  returns: Returns;
};

/**
 * A call that changes something: one transaction, one audit row, replayable by its Idempotency-Key. `body: "bytes"` takes a piece of a file
 * as it is (`application/octet-stream`) instead of JSON.
 * `ifMatch` calls name the version they saw. A "session" call changes who is signed in and speaks to the session port instead.
 * A "keep" call writes only what is the caller's own and passing (a draft, being there): sent again it does the same again, so it
 * needs no key, and it leaves no row in the book.
 */
export type Writing<
  Path extends string,
  Body extends z.ZodType | "bytes",
  Returns,
  IfMatch extends boolean,
  Does extends "write" | "session" | "keep",
> = {
  does: Does;
  method: "POST" | "PUT" | "DELETE";
  path: Path;
  needs: Needs;
  body: Body;
  ifMatch: IfMatch;
  returns: Returns;
  /** Longest JSON body in bytes, where it is more than the usual 1 MB. */
  maxBytes?: number;
};

export type AnyReading = Reading<string, z.ZodType, z.ZodType | "csv" | "file">;
export type AnyWriting = Writing<
  string,
  z.ZodType | "bytes",
  z.ZodType,
  boolean,
  "write" | "session" | "keep"
>;
export type Endpoint = AnyReading | AnyWriting;

const Nothing = z.strictObject({});

/** A read. Query values come from the address; unknown names are refused. */
export function get<
  const Path extends string,
  Returns extends z.ZodType | "csv" | "file",
  Query extends z.ZodType = typeof Nothing,
>(path: Path, call: { needs: Needs; query?: Query; returns: Returns }): Reading<Path, Query, Returns> {
  const query = (call.query ?? Nothing) as Query;
  return { does: "read", method: "GET", path, needs: call.needs, query, returns: call.returns };
}

/** A write; with `ifMatch: true` it must name the version it saw. */
export function write<
  const Path extends string,
  Returns extends z.ZodType,
  const Body extends z.ZodType | "bytes" = typeof Nothing,
  const IfMatch extends boolean = false,
  const Does extends "write" | "session" | "keep" = "write",
>(
  method: "POST" | "PUT" | "DELETE",
  path: Path,
  call: { needs: Needs; body?: Body; ifMatch?: IfMatch; returns: Returns; does?: Does; maxBytes?: number },
): Writing<Path, Body, Returns, IfMatch, Does> {
  return {
    does: (call.does ?? "write") as Does,
    method,
    path,
    needs: call.needs,
    body: (call.body ?? Nothing) as Body,
    ifMatch: (call.ifMatch ?? false) as IfMatch,
    returns: call.returns,
    ...(call.maxBytes !== undefined && { maxBytes: call.maxBytes }),
  };
}

/** What the caller of a read gives: path names and query in one object. */
export type ReadInput<E extends AnyReading> = PathParams<E["path"]> & QueryInput<z.input<E["query"]>>;

// A call without a query must not forbid the names in its path.
type QueryInput<Query> = Query extends Record<string, never> ? unknown : Query;

/** What the caller of a write gives: path names, the body, and the version seen where one is needed. */
export type WriteInput<E extends AnyWriting> = PathParams<E["path"]> & {
  body: E["body"] extends z.ZodType ? z.input<E["body"]> : Uint8Array<ArrayBuffer>;
  /** Stamps of the person's own drafts of this record on the server: when it is saved, they go in the same transaction. */
  drafts?: readonly string[];
} & (E["ifMatch"] extends true ? { version: number } : unknown);

/** What a write is given, once its body is understood. */
export type SentBody<E extends AnyWriting> = E["body"] extends z.ZodType ? z.output<E["body"]> : Uint8Array;

/** What a call answers. */
export type Answer<E extends Endpoint> = E["returns"] extends z.ZodType
  ? z.output<E["returns"]>
  : E["returns"] extends "file"
    ? Blob
    : string;
