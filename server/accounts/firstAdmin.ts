import { newId } from "../../src/domain/id.ts";
import { openPost } from "../../src/domain/people/post.ts";
import type { Store } from "../db/tables.ts";
import { insertAccount } from "./insertAccount.ts";
import { oneTimePassword } from "./oneTimePassword.ts";
import type { SessionPort } from "./session.ts";

/**
 * Makes the administrator of an empty database. Without a given password a random one is told, before the account stands, so that
 * an account whose password nobody saw cannot exist; it must be changed at the first sign-in.
 */
export async function makeFirstAdmin(
  { db }: Store,
  session: SessionPort,
  given: string | undefined,
  tell: (password: string) => void,
): Promise<void> {
  const anybody = () => db.selectFrom("user").select("id").limit(1).executeTakeFirst();
  if ((await anybody()) !== undefined) return;
  const password = given ?? oneTimePassword();
  const passwordHash = await session.hashPassword(password);
  const admin = { id: newId(), username: "admin", name: "Quản trị viên", post: openPost("admin") };
  await db.transaction().execute(async tx => {
    const rest = { passwordHash, mustChangePassword: given === undefined, now: new Date().toISOString() };
    const isNew = await insertAccount(tx, { ...admin, ...rest });
    if (isNew && given === undefined) tell(password);
  });
}
