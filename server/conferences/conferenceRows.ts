import type { Selectable } from "kysely";
import { Conference } from "../../src/domain/conference/conference.ts";
import type { Db, Tables, Tx } from "../db/tables.ts";
import { Refusal } from "../http/refusal.ts";
import { inScope, type Looker } from "../scope.ts";

type Row = Selectable<Tables["conferences"]>;

/** The record as it stands; a removed one, and one outside the looker's scope, is not found. */
export async function findConference(db: Db | Tx, id: string, looker: Looker): Promise<Conference> {
  const row = await findRow(db, id, looker);
  if (row.removedAt !== null) throw new Refusal("notFound");
  return conferenceOf(row);
}

/** The row as it stands, removed or not; one outside the looker's scope is not found. */
export async function findRow(db: Db | Tx, id: string, looker: Looker): Promise<Row> {
  const row = await db
    .selectFrom("conferences")
    .selectAll()
    .where("id", "=", id)
    .where(inScope(looker, "conferences"))
    .executeTakeFirst();
  if (row === undefined) throw new Refusal("notFound");
  return row;
}

/** The record as the caller saw it; when somebody saved in between, the refusal carries both states. */
export async function takeConference(tx: Tx, id: string, seen: number, looker: Looker): Promise<Conference> {
  const current = await findConference(tx, id, looker);
  if (current.version !== seen) throw await staleRefusal(tx, current, seen);
  return current;
}

/** What the caller saw and what stands now, so that nothing typed has to be typed again. */
export async function staleRefusal(tx: Tx, current: Conference, seen: number): Promise<Refusal> {
  const base = await tx
    .selectFrom("conferenceRevisions")
    .select("content")
    .where("conferenceId", "=", current.id)
    .where("version", "=", seen)
    .executeTakeFirst();
  return new Refusal("stale", { base: base === undefined ? null : JSON.parse(base.content), current });
}

/** A row as the contract speaks of it. */
export function conferenceOf(row: Row): Conference {
  const { id, version, state, content, createdAt, createdBy, updatedAt, updatedBy } = row;
  return {
    id,
    version,
    state: Conference.shape.state.parse(state),
    content: JSON.parse(content),
    createdAt,
    createdBy,
    updatedAt,
    updatedBy,
  };
}
