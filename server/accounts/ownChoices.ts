import { OwnChoices } from "../../src/domain/people/ownChoices.ts";
import type { Db, Tx } from "../db/tables.ts";
import type { GroupHandlers } from "../http/handler.ts";

/** How one wants to be told. Whoever begins to want letters is not sent what lay there before. */
export const ownChoices: GroupHandlers<"ownChoices"> = {
  view: async ({ db, actor, surroundings }) => ({
    ...(await choicesOf(db, actor?.id ?? "")),
    hasMail: surroundings.hasMail,
  }),

  update: async ({ tx, actor, body }) => {
    const before = await choicesOf(tx, actor.id);
    await tx
      .insertInto("ownChoices")
      .values({ ...body, accountId: actor.id, version: 1, dailyOn: "" })
      .onConflict(conflict =>
        conflict
          .column("accountId")
          .doUpdateSet(eb => ({ ...body, version: eb("ownChoices.version", "+", 1) })),
      )
      .execute();
    if (before.mailOften === "never")
      await tx
        .updateTable("notices")
        .set({ mailingId: "none" })
        .where("accountId", "=", actor.id)
        .where("mailingId", "is", null)
        .execute();
    return { answer: body, recordId: actor.id, before, after: body };
  },
};

async function choicesOf(db: Db | Tx, accountId: string): Promise<OwnChoices> {
  const row = await db
    .selectFrom("ownChoices")
    .select(["mailAddress", "mailOften", "language"])
    .where("accountId", "=", accountId)
    .executeTakeFirst();
  return row === undefined ? { mailAddress: "", mailOften: "never", language: "vi" } : OwnChoices.parse(row);
}
