import { dayOf } from "../../src/domain/dated.ts";
import { tellOfPosts } from "../accounts/postCalendar.ts";
import type { Store } from "../db/tables.ts";
import { type Log, plain } from "../log.node.ts";
import { isMorning } from "../morning.ts";
import { remindOfReviews } from "../reviews/reviewReminders.ts";
import type { Settings } from "../settings.node.ts";
import { runMailings } from "./mailings.ts";
import { openSmtp } from "./smtp.node.ts";

const minute = 60_000;

/**
 * Once a minute: tells people what a new day does to their posts, of filings that are due once it is morning, and sends due letters where a mail server is set. Returns how
 * to stop, after the letter at hand.
 */
export async function startMail(
  { db }: Store,
  { SMTP_URL, MAIL_FROM = "", BASE_URL: baseUrl }: Settings,
  log: Log,
): Promise<() => Promise<void>> {
  const smtp = SMTP_URL === undefined ? null : await openSmtp(SMTP_URL, MAIL_FROM);
  let [toldOn, remindedOn] = ["", ""];
  const work = async (now: Date) => {
    const today = dayOf(now.toISOString());
    if (toldOn !== today) {
      await tellOfPosts(db, now);
      toldOn = today;
    }
    if (isMorning(now) && remindedOn !== today) {
      await remindOfReviews(db, now);
      remindedOn = today;
    }
    if (smtp !== null) await runMailings(db, { send: smtp.send, now, baseUrl });
  };
  let running: Promise<void> | null = null;
  const tick = () => {
    running ??= work(new Date())
      .catch((error: unknown) => log.say("error", "reminders and letters", { error: plain(error) }))
      .finally(() => {
        running = null;
      });
  };
  const timer = setInterval(tick, minute);
  tick();
  return async () => {
    clearInterval(timer);
    await running;
    smtp?.close();
  };
}
