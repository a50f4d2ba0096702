import { sql } from "kysely";
import { dayOf } from "../../src/domain/dated.ts";
import { newId } from "../../src/domain/id.ts";
import { NoticeContent } from "../../src/domain/notice.ts";
import type { Db } from "../db/tables.ts";
import { isMorning } from "../morning.ts";
import { digestLetter, type Letter } from "./digestLetter.ts";

/** Sends a letter; throws when the mail server does not take it. */
export type SendLetter = (letter: Letter) => Promise<void>;

/** Minutes until the next try, one a try; after the last the letter is given up. They also bar others while one is at work. */
const backOff = [5, 15, 60, 240, 720];

/** Makes the letters that are due and sends them. Several servers over one database may do so at once. */
export async function runMailings(
  db: Db,
  { send, now, baseUrl }: { send: SendLetter; now: Date; baseUrl: string | undefined },
): Promise<void> {
  await makeMailings(db, now);
  for (;;) {
    const mailing = await claim(db, now);
    if (mailing === null) return;
    await deliver(db, mailing, { send, now, baseUrl });
  }
}

/** A notice goes into one letter only: whoever marks it first has it. */
async function makeMailings(db: Db, now: Date): Promise<void> {
  const at = now.toISOString();
  const today = dayOf(at);
  const waiting = await db
    .selectFrom("ownChoices")
    .innerJoin("user", "user.id", "ownChoices.accountId")
    .select(["accountId", "mailOften"])
    .where("isDisabled", "=", 0)
    .where("mailAddress", "!=", "")
    .where(eb =>
      eb.or([
        eb("mailOften", "=", "atOnce"),
        eb.and([eb("mailOften", "=", "daily"), eb("dailyOn", "<", today)]),
      ]),
    )
    .where(
      sql<boolean>`exists (select 1 from "notices" where "notices"."accountId" = "ownChoices"."accountId" and "mailingId" is null and "readAt" is null)`,
    )
    .execute();
  for (const { accountId, mailOften } of waiting) {
    if (mailOften === "daily" && !isMorning(now)) continue;
    await db.transaction().execute(async tx => {
      const id = newId();
      const { numUpdatedRows } = await tx
        .updateTable("notices")
        .set({ mailingId: id })
        .where("accountId", "=", accountId)
        .where("mailingId", "is", null)
        .where("readAt", "is", null)
        .executeTakeFirstOrThrow();
      if (numUpdatedRows === 0n) return;
      await tx.updateTable("ownChoices").set({ dailyOn: today }).where("accountId", "=", accountId).execute();
      const row = { id, accountId, at, state: "due", tries: 0, nextAt: at, sentAt: null, problem: "" };
      await tx.insertInto("mailings").values(row).execute();
    });
  }
}

type Mailing = { id: string; accountId: string; tries: number };

/** Takes the next letter that is due. Until its next time nobody else takes it, also when this process ends at work. */
async function claim(db: Db, now: Date): Promise<Mailing | null> {
  for (;;) {
    const due = await db
      .selectFrom("mailings")
      .select(["id", "accountId", "tries", "nextAt"])
      .where("state", "=", "due")
      .where("nextAt", "<=", now.toISOString())
      .orderBy("nextAt")
      .limit(1)
      .executeTakeFirst();
    if (due === undefined) return null;
    const { id, accountId, nextAt } = due;
    const wait = backOff[due.tries] ?? 0;
    const taken = await db
      .updateTable("mailings")
      .set({
        tries: due.tries + 1,
        nextAt: new Date(now.getTime() + Math.max(wait, 5) * 60_000).toISOString(),
      })
      .where("id", "=", id)
      .where("state", "=", "due")
      .where("nextAt", "=", nextAt)
      .returning("id")
      .executeTakeFirst();
    if (taken !== undefined) return { id, accountId, tries: due.tries + 1 };
  }
}

async function deliver(
  db: Db,
  { id, accountId, tries }: Mailing,
  { send, now, baseUrl }: { send: SendLetter; now: Date; baseUrl: string | undefined },
): Promise<void> {
  const end = (state: string, more: { sentAt?: string; problem?: string }) =>
    db
      .updateTable("mailings")
      .set({ state, ...more })
      .where("id", "=", id)
      .execute();
  const reader = await db
    .selectFrom("ownChoices")
    .innerJoin("user", "user.id", "ownChoices.accountId")
    .select(["mailAddress", "mailOften", "language", "user.name"])
    .where("accountId", "=", accountId)
    .where("isDisabled", "=", 0)
    .executeTakeFirst();
  const rows = await db
    .selectFrom("notices")
    .select(["about", "at"])
    .where("mailingId", "=", id)
    .where("readAt", "is", null)
    .orderBy("at")
    .execute();
  // Read meanwhile, or no longer wanted.
  if (reader === undefined || reader.mailOften === "never" || rows.length === 0) {
    await end("dropped", {});
    return;
  }
  const notices = rows.map(({ about, at }) => ({ content: NoticeContent.parse(JSON.parse(about)), at }));
  const { mailAddress: to, name } = reader;
  const language = reader.language === "en" ? "en" : "vi";
  try {
    await send(digestLetter({ id, to, language, name }, notices, baseUrl));
    await end("sent", { sentAt: now.toISOString(), problem: "" });
  } catch (error) {
    const problem = (error instanceof Error ? error.message : String(error)).slice(0, 300);
    await end(tries > backOff.length ? "givenUp" : "due", { problem });
  }
}
