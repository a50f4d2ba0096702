import type { Store } from "./db/tables.ts";
import { type Log, plain } from "./log.node.ts";
import { runMailings } from "./mailings.ts";
import type { Settings } from "./settings.node.ts";
import { openSmtp } from "./smtp.node.ts";

const minute = 60_000;

/** Sends due letters once a minute, where a mail server is set. Returns how to stop, after the letter at hand. */
export async function startMail(
  { db }: Store,
  { SMTP_URL, MAIL_FROM = "", BASE_URL: baseUrl }: Settings,
  log: Log,
): Promise<() => Promise<void>> {
  if (SMTP_URL === undefined) return async () => {};
  const { send, close } = await openSmtp(SMTP_URL, MAIL_FROM);
  let running: Promise<void> | null = null;
  const tick = () => {
    running ??= runMailings(db, { send, now: new Date(), baseUrl })
      .catch((error: unknown) => log.say("error", "letters", { error: plain(error) }))
      .finally(() => {
        running = null;
      });
  };
  const timer = setInterval(tick, minute);
  tick();
  return async () => {
    clearInterval(timer);
    await running;
    close();
  };
}
