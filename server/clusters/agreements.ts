import {
  type AgreementDraft,
  type AgreementRecord,
  missingToSign,
  signedCount,
  strangersIn,
  unitsOfYear,
} from "../../src/domain/cluster/agreement.ts";
import { type AgreementMoves, agreementMoves } from "../../src/domain/cluster/agreementMoves.ts";
import type { AgreementState } from "../../src/domain/cluster/agreementState.ts";
import type { Actor } from "../../src/domain/people/actor.ts";
import { can, isDenial } from "../../src/domain/people/permission.ts";
import { agreedChoices } from "../../src/domain/review/reviewTarget.ts";
import { agreementWords } from "../../src/i18n/words/agreements.ts";
import type { Db, Tables, Tx } from "../db/tables.ts";
import type { Change, GroupHandlers } from "../http/handler.ts";
import { forbidden, Refusal } from "../http/refusal.ts";
import { inScope } from "../scope.ts";
import { clusterOf, findCluster } from "./clusterSave.ts";

type Row = Tables["agreements"];
type Saved = { id: string; version: number };

/** The emulation agreements and the steps of their life; each step names the version it was decided upon. */
export const agreements: GroupHandlers<"agreements"> = {
  list: async ({ db, actor, query }) => {
    const rows = await db
      .selectFrom("agreements")
      .innerJoin("clusters", "clusters.id", "agreements.clusterId")
      .selectAll("agreements")
      .select("clusters.content as clusterContent")
      .where(inScope({ actor }, "agreements"))
      .$if(query.cluster !== undefined, found => found.where("clusterId", "=", query.cluster ?? ""))
      .orderBy("year", "desc")
      .orderBy("agreements.id")
      .execute();
    return {
      rows: rows.map(({ id, version, clusterId, year, state, content, clusterContent }) => {
        const agreed: AgreementDraft = JSON.parse(content);
        const units = unitsOfYear(clusterOf({ id, version, content: clusterContent }).content, year);
        const [itemCount, signed] = [agreed.items.length, signedCount(agreed, units)];
        return { id, version, clusterId, year, state, itemCount, signed, signedOf: units.length };
      }),
    };
  },

  // Only the department asks, and it sees every cluster.
  codes: async ({ db }) => {
    const rows = await db
      .selectFrom("agreements")
      .select(["year", "content"])
      .orderBy("year", "desc")
      .execute();
    return {
      rows: agreedChoices(
        rows.map(({ year, content }) => ({ year, items: (JSON.parse(content) as AgreementDraft).items })),
      ),
    };
  },

  view: ({ db, actor, params }) => findAgreement(db, actor, params.id),

  create: async ({ tx, actor, body: { id, clusterId, year, content } }) => {
    const cluster = await findCluster(tx, clusterId, { actor });
    const allowed = can(actor, "agreement.edit", { clusterId });
    if (allowed !== true) throw forbidden(allowed.no);
    refuseStrangers(content, unitsOfYear(cluster.content, year));
    const row: Row = {
      id,
      version: 1,
      clusterId,
      year,
      state: "draft",
      content: JSON.stringify(content),
    };
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto("agreements")
      .values(row)
      .onConflict(found => found.doNothing())
      .executeTakeFirstOrThrow();
    if (numInsertedOrUpdatedRows === 0n)
      throw new Refusal("taken", { fields: [{ path: "year", code: "taken" }] });
    return { answer: { id, version: 1 }, recordId: id, before: null, after: booked({ ...row, content }) };
  },

  update: async ({ tx, actor, params, version, body }) => {
    const before = await takeAgreement(tx, actor, params.id, version, "edit");
    refuseStrangers(body, before.units);
    return changeAgreement(tx, before, { content: body });
  },

  sign: async ({ tx, actor, params, version }) =>
    changeAgreement(tx, await takeAgreement(tx, actor, params.id, version, "sign"), { state: "signed" }),

  reopen: async ({ tx, actor, params, version, body: { reason } }) => {
    const before = await takeAgreement(tx, actor, params.id, version, "reopen");
    const change = await changeAgreement(tx, before, { state: "draft" });
    return { ...change, after: { ...(change.after as object), reason } };
  },
};

async function findAgreement(db: Db | Tx, actor: Actor | null, id: string): Promise<AgreementRecord> {
  const row = await db.selectFrom("agreements").selectAll().where("id", "=", id).executeTakeFirst();
  if (row === undefined) throw new Refusal("notFound");
  const content: AgreementDraft = JSON.parse(row.content);
  // Whoever sees the cluster sees its agreements; for others neither is there.
  const cluster = await findCluster(db, row.clusterId, { actor });
  const missing = missingToSign(content);
  const moves = agreementMoves(actor, { ...row, isComplete: missing.length === 0 });
  return { ...row, content, units: unitsOfYear(cluster.content, row.year), missing, can: moves };
}

/** The agreement in the version seen; refuses a move that is not open, with the reason that the screens were given. */
async function takeAgreement(
  tx: Tx,
  actor: Actor,
  id: string,
  seen: number,
  move: keyof AgreementMoves,
): Promise<AgreementRecord> {
  const agreement = await findAgreement(tx, actor, id);
  if (agreement.version !== seen) throw new Refusal("stale", { current: agreement });
  const allowed = agreement.can[move];
  if (allowed === true) return agreement;
  const { no } = allowed;
  if (isDenial(no)) throw forbidden(no);
  if (no === "agreementIncomplete") throw new Refusal("invalid", { fields: agreement.missing });
  throw new Refusal("conflict", { why: no, message: agreementWords.vi.no[no] });
}

function refuseStrangers(content: AgreementDraft, units: readonly string[]): void {
  const fields = strangersIn(content, units);
  if (fields.length > 0) throw new Refusal("invalid", { fields });
}

async function changeAgreement(
  tx: Tx,
  before: AgreementRecord,
  changed: { content?: AgreementDraft; state?: AgreementState },
): Promise<Change<Saved>> {
  const { id, version } = before;
  const after = { ...before, ...changed, version: version + 1 };
  const { numUpdatedRows } = await tx
    .updateTable("agreements")
    .set({ version: after.version, state: after.state, content: JSON.stringify(after.content) })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirstOrThrow();
  // Another transaction was first; the caller reads what it saved and decides again.
  if (numUpdatedRows === 0n) throw new Refusal("stale", { current: { id, version: version + 1 } });
  return {
    answer: { id, version: after.version },
    recordId: id,
    before: booked(before),
    after: booked(after),
  };
}

type Booked = Pick<AgreementRecord, "version" | "clusterId" | "year" | "state" | "content">;

/** What the book of changes keeps of an agreement, under the name that people know it by. */
function booked({ version, clusterId, year, state, content }: Booked): object {
  return { title: agreementWords.vi.title(year), version, clusterId, year, state, content };
}
