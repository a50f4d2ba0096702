import { refuseUnseen } from "./files/fileOwners.ts";
import type { GroupHandlers } from "./http/handler.ts";
import { recordKey } from "./http/recordKey.ts";
import { Refusal } from "./http/refusal.ts";

/** A page that has said nothing for this long is taken to be closed; pages speak every 20 seconds. */
const memoryMs = 60_000;

/** Who is in a record now. One row a person and record, however many tabs; nobody can be told to be where they are not. */
export const presence: GroupHandlers<"presence"> = {
  tell: async ({ tx, actor, params, body, now }) => {
    const { type, recordId } = recordKey(params);
    // Who is in a record that one may not see is none of one's business, nor whether it is there.
    if (type !== "conference") throw new Refusal("notFound");
    await refuseUnseen(tx, actor, { ownerType: type, ownerId: recordId });
    const forgotten = new Date(Date.parse(now) - memoryMs).toISOString();
    await tx.deleteFrom("presence").where("at", "<", forgotten).execute();
    if (body.is === "gone") {
      await tx
        .deleteFrom("presence")
        .where("type", "=", type)
        .where("recordId", "=", recordId)
        .where("userId", "=", actor.id)
        .execute();
      return { others: [] };
    }
    // A second tab that only reads does not take away that the first one types.
    const typing = body.is === "typing" ? { typingAt: now } : {};
    await tx
      .insertInto("presence")
      .values({ type, recordId, userId: actor.id, at: now, typingAt: "", ...typing })
      .onConflict(conflict =>
        conflict.columns(["type", "recordId", "userId"]).doUpdateSet({ at: now, ...typing }),
      )
      .execute();
    const others = await tx
      .selectFrom("presence")
      .innerJoin("user", "user.id", "presence.userId")
      .select(["user.name", "presence.typingAt"])
      .where("type", "=", type)
      .where("recordId", "=", recordId)
      .where("userId", "!=", actor.id)
      .orderBy("user.name")
      .limit(20)
      .execute();
    return { others: others.map(({ name, typingAt }) => ({ name, isTyping: typingAt >= forgotten })) };
  },
};
