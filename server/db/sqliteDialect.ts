import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from "kysely";
import { keepStatements } from "./keepStatements.ts";

/** One open handle of a SQLite file, as the driver has it. */
export type SqliteHandle = {
  readonly inTransaction: boolean;
  prepare: (sql: string) => SqliteStatement;
  close: () => void;
};

type SqliteStatement = {
  reader: boolean;
  readonly: boolean;
  all: (parameters: readonly unknown[]) => unknown[];
  run: (parameters: readonly unknown[]) => { changes: number | bigint };
};

/** How long a statement waits for another process to let go of the file, and how often it looks. */
const patienceMs = 1000;
const pauseMs = 10;

/**
 * SQLite over two handles of one file: readers never stand behind a writer, and writers of this process take turns. SQLite's own
 * waiting would stop the whole process, so the handles must not wait (busy_timeout 0): here a busy file is asked again from time to time.
 */
export function sqliteDialect(writer: SqliteHandle, reader: SqliteHandle): Dialect {
  return {
    createDriver: () => new TwoHandDriver(readily(writer), readily(reader)),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createAdapter: () => new WholeMigrations(),
    createIntrospector: db => new SqliteIntrospector(db),
  };
}

/** The handle with its statements kept. */
function readily(handle: SqliteHandle): SqliteHandle {
  return {
    get inTransaction() {
      return handle.inTransaction;
    },
    prepare: keepStatements(sql => handle.prepare(sql)),
    close: () => handle.close(),
  };
}

/** SQLite takes a change of the schema back like any other change, so a migration stands whole or not at all. */
class WholeMigrations extends SqliteAdapter {
  override get supportsTransactionalDdl() {
    return true;
  }
}

class TwoHandDriver implements Driver {
  readonly #writer: SqliteHandle;
  readonly #reader: SqliteHandle;
  #lastTurn: Promise<unknown> = Promise.resolve();

  constructor(writer: SqliteHandle, reader: SqliteHandle) {
    this.#writer = writer;
    this.#reader = reader;
  }

  async init() {}
  async acquireConnection() {
    return new TwoHandConnection(this.#writer, this.#reader, () => this.#takeTurn());
  }
  beginTransaction = (connection: TwoHandConnection) => connection.begin();
  commitTransaction = (connection: TwoHandConnection) => connection.commit();
  rollbackTransaction = (connection: TwoHandConnection) => connection.rollback();
  async releaseConnection() {}
  async destroy() {
    this.#reader.close();
    this.#writer.close();
  }

  #takeTurn(): Promise<() => void> {
    const before = this.#lastTurn;
    return new Promise(resolve => {
      this.#lastTurn = new Promise<void>(pass => void before.then(() => resolve(pass)));
    });
  }
}

class TwoHandConnection implements DatabaseConnection {
  readonly #writer: SqliteHandle;
  readonly #reader: SqliteHandle;
  readonly #takeTurn: () => Promise<() => void>;
  /** Ends our turn at the writing handle; there while a transaction is open. */
  #pass: (() => void) | null = null;

  constructor(writer: SqliteHandle, reader: SqliteHandle, takeTurn: () => Promise<() => void>) {
    this.#writer = writer;
    this.#reader = reader;
    this.#takeTurn = takeTurn;
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    if (this.#pass !== null) return run(this.#writer, sql, parameters);
    const giveUp = performance.now() + patienceMs;
    const isRead = await patiently(giveUp, () => this.#reader.prepare(sql).readonly);
    if (isRead) return patiently(giveUp, () => run(this.#reader, sql, parameters));
    const pass = await this.#takeTurn();
    return patiently(giveUp, () => run<Row>(this.#writer, sql, parameters)).finally(pass);
  }

  // oxlint-disable-next-line require-yield -- A cursor left open would pin an old state for every other reader of the handle.
  async *streamQuery(): AsyncIterableIterator<never> {
    throw new Error("Nothing streams from SQLite: read page by page.");
  }

  /** Takes the right to write at once; a transaction that began by reading could lose it later. */
  async begin(): Promise<void> {
    const giveUp = performance.now() + patienceMs;
    const pass = await this.#takeTurn();
    try {
      await patiently(giveUp, () => run(this.#writer, "begin immediate"));
      this.#pass = pass;
    } catch (error) {
      pass();
      throw error;
    }
  }

  /** When it fails, Kysely calls `rollback`, which ends the turn. */
  async commit(): Promise<void> {
    run(this.#writer, "commit");
    this.#endTurn();
  }

  /** A full disk or a fault of the disk may have taken the transaction back already; a second time would hide why. */
  async rollback(): Promise<void> {
    try {
      if (this.#writer.inTransaction) run(this.#writer, "rollback");
    } finally {
      this.#endTurn();
    }
  }

  #endTurn(): void {
    this.#pass?.();
    this.#pass = null;
  }
}

function run<Row>(handle: SqliteHandle, sql: string, parameters: readonly unknown[] = []): QueryResult<Row> {
  const statement = handle.prepare(sql);
  if (statement.reader) return { rows: statement.all(parameters) as Row[] };
  return { rows: [], numAffectedRows: BigInt(statement.run(parameters).changes) };
}

/** Asks again while another process has the file, until it is time to give up; the first try is always made. */
async function patiently<R>(giveUp: number, work: () => R): Promise<R> {
  for (;;) {
    try {
      return work();
    } catch (error) {
      const code = error instanceof Error && "code" in error ? String(error.code) : "";
      if (!/^SQLITE_(BUSY|LOCKED)/.test(code) || performance.now() > giveUp) throw error;
    }
    await new Promise(resolve => setTimeout(resolve, pauseMs));
  }
}
