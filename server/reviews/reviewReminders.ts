import { dayOf } from "../../src/domain/dated.ts";
import { type DueReminder, dueReminder, Reminders } from "../../src/domain/review/reminders.ts";
import { Review } from "../../src/domain/review/review.ts";
import { addDays } from "../../src/domain/text/calendarDay.ts";
import { postHolders, staffHolders } from "../accounts/postHolders.ts";
import type { Db } from "../db/tables.ts";
import { notify } from "../inbox/notify.ts";
import { isMorning } from "../morning.ts";
import { returnDays } from "./returnDays.ts";
import { obligationOf } from "./reviewRows.ts";

/**
 * Reminds, from the morning on, whoever owes a filing whose day of reminding has come. Each reminder goes out once, however often this
 * runs and on however many servers: its row and its notices are one transaction. Where nobody can file, the department is told instead.
 * Returns how many filings were reminded of.
 */
export async function remindOfReviews(db: Db, now: Date): Promise<number> {
  if (!isMorning(now)) return 0;
  const at = now.toISOString();
  const today = dayOf(at);
  const rows = await unfiledRows(db, today);
  const returned = rows.filter(row => row.reviewState === "returned");
  const returnDue = await returnDays(
    db,
    returned.map(row => row.id),
  );
  let reminded = 0;
  for (const row of rows) {
    const obligation = obligationOf(row);
    const due = dueReminder({
      obligation,
      state: Review.shape.state.parse(row.reviewState),
      isPeriodClosed: row.periodState === "closed",
      returnDueOn: returnDue.get(row.id) ?? null,
      reminders: Reminders.parse(JSON.parse(row.reminders)),
      today,
    });
    if (due !== null && (await remindOnce(db, { ...row, ...due, at, today }))) reminded++;
  }
  return reminded;
}

/** Further than a form can be set to remind, before or after. */
const reach = 100;

/** What is still to be written or answered near its deadline; what was given more time, or came back, has a day of its own. */
async function unfiledRows(db: Db, today: string) {
  return db
    .selectFrom("obligations")
    .innerJoin("periods", "periods.id", "obligations.periodId")
    .innerJoin("reviewForms", "reviewForms.id", "obligations.formId")
    .selectAll("obligations")
    .select([
      "periods.name as period",
      "periods.state as periodState",
      "reviewForms.name as form",
      "reviewForms.reminders",
    ])
    .where("obligations.reviewState", "in", ["draft", "returned"])
    .where("obligations.exemption", "is", null)
    .where("obligations.opensOn", "<=", today)
    .where(eb =>
      eb.or([
        eb.and([
          eb("obligations.dueOn", ">=", addDays(today, -reach)),
          eb("obligations.dueOn", "<=", addDays(today, reach)),
        ]),
        eb("obligations.extension", "is not", null),
        eb("obligations.reviewState", "=", "returned"),
      ]),
    )
    .orderBy("obligations.id")
    .execute();
}

type Reminding = DueReminder & {
  id: string;
  unitId: string | null;
  clusterId: string;
  unitName: string;
  clusterName: string;
  form: string;
  period: string;
  at: string;
  today: string;
};

async function remindOnce(db: Db, row: Reminding): Promise<boolean> {
  const { id, dueOn, step, at, today } = row;
  return db.transaction().execute(async tx => {
    const to = await postHolders(tx, row, today);
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto("reviewReminders")
      .values({ reviewId: id, dueOn, step, at, told: to.length })
      .onConflict(conflict => conflict.columns(["reviewId", "dueOn", "step"]).doNothing())
      .executeTakeFirstOrThrow();
    if (numInsertedOrUpdatedRows === 0n) return false;
    const unit = row.unitName || row.clusterName;
    const review = `${row.form}, ${row.period}`;
    const about = { reviewId: id, review, unit, dueOn };
    if (to.length > 0)
      await notify(tx, { to, content: { kind: "reviewDue", ...about, isOver: step > 0 }, at });
    else
      await notify(tx, {
        to: await staffHolders(tx, today),
        content: { kind: "reviewUnheld", ...about },
        at,
      });
    return to.length > 0;
  });
}
