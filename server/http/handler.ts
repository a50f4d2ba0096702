import type { z } from "zod";
import type { Contract } from "../../src/api/contract.ts";
import type {
  Answer,
  AnyReading,
  AnyWriting,
  Endpoint,
  PathParams,
  SentBody,
} from "../../src/api/endpoint.ts";
import type { Actor } from "../../src/domain/people/actor.ts";
import type { SessionChange, SessionPort } from "../accounts/session.ts";
import type { Db, Engine, Store, Tx } from "../db/tables.ts";
import type { Surroundings } from "../surroundings.ts";
import type { Rates } from "./rates.ts";

/** What the backend is given: a store, the session port, the time, and whether a write comes from our own pages; a page has no surroundings and no limits. */
export type Backend = {
  store: Store;
  session: SessionPort;
  clock: () => Date;
  isSameSite: (request: Request) => boolean;
  surroundings?: Surroundings;
  rates?: Rates;
};

/** What every handler gets; `now` is the instant of the call as ISO text. `actor` is null only in calls open to anyone. */
type Call<E extends Endpoint> = {
  actor: Actor | null;
  params: PathParams<E["path"]>;
  request: Request;
  session: SessionPort;
  engine: Engine;
  surroundings: Surroundings;
  now: string;
};

/** What a reading handler gets. */
export type ReadCall<E extends AnyReading> = Call<E> & { db: Db; query: z.output<E["query"]> };

/** What a writing handler gets, inside its transaction. `version` is the one the caller saw, 0 where none is needed. */
export type WriteCall<E extends AnyWriting> = Call<E> & {
  actor: Actor;
  tx: Tx;
  body: SentBody<E>;
  version: number;
};

/** What a session handler gets: no transaction, because the session port keeps its own books. */
export type SessionCall<E extends AnyWriting> = Call<E> & { body: SentBody<E> };

/** What a write hands back: the answer (`replay` where a repeated request must not see all of it again), and what its audit row says. */
export type Change<A> = { answer: A; replay?: A; recordId: string; before: unknown; after: unknown };

/** A file streamed line by line. */
export type CsvFile = { filename: string; lines: AsyncIterator<string> };

/** A file streamed piece by piece, `size` bytes in all. */
export type FileBytes = {
  filename: string;
  mediaType: string;
  size: number;
  pieces: AsyncIterator<Uint8Array>;
};

type Read<E extends AnyReading> = E["returns"] extends "csv"
  ? CsvFile
  : E["returns"] extends "file"
    ? FileBytes
    : Answer<E>;

type Handler<E> = E extends AnyReading
  ? (call: ReadCall<E>) => Promise<Read<E>>
  : E extends AnyWriting
    ? E["does"] extends "session"
      ? (call: SessionCall<E>) => Promise<SessionChange>
      : E["does"] extends "keep"
        ? (call: WriteCall<E>) => Promise<Answer<E>>
        : (call: WriteCall<E>) => Promise<Change<Answer<E>>>
    : never;

/** One handler for each call of a group; leaving one out does not compile. */
export type GroupHandlers<G extends keyof Contract> = {
  [Name in keyof Contract[G]]: Handler<Contract[G][Name]>;
};

/** One group of handlers for each group of the contract. */
export type Handlers = { [G in keyof Contract]: GroupHandlers<G> };

/** A handler as `implement` sees it, which has already matched it to its call. */
export type AnyHandler = (call: Record<string, unknown> & AnyCall) => Promise<unknown>;

/** The parts of a call that `implement` itself uses. */
type AnyCall = { actor: Actor | null; request: Request; now: string; action: string; requestId: string };
