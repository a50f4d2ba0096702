import { hashPassword } from "better-auth/crypto";
import { serializeSigned } from "hono/utils/cookie";
import { newId } from "../../src/domain/id.ts";
import type { Db } from "../db/tables.ts";
import { newToken } from "./signInLinks.ts";

type VouchedSettings = {
  secret: string;
  baseUrl: string | undefined;
  maxHours: number;
  addressOf: (request: Request) => string;
  clock: () => Date;
};

/**
 * Signs an account in without a password, because somebody trusted has vouched for its owner. The headers make the browser remember
 * it, with a cookie signed as better-auth signs, so that it knows the session again.
 */
export async function openVouchedSession(
  db: Db,
  { secret, baseUrl, maxHours, addressOf, clock }: VouchedSettings,
  request: Request,
  userId: string,
): Promise<Headers> {
  const now = clock();
  const token = newToken();
  const at = now.toISOString();
  const maxAge = maxHours * 3600;
  await dropFirstPassword(db, userId, at);
  const session = {
    id: newId(),
    userId,
    token,
    createdAt: at,
    updatedAt: at,
    expiresAt: new Date(now.getTime() + maxAge * 1000).toISOString(),
    ipAddress: addressOf(request),
    userAgent: request.headers.get("user-agent"),
  };
  await db.insertInto("session").values(session).execute();
  const secure = baseUrl?.startsWith("https:") ?? false;
  const attributes = { httpOnly: true, sameSite: "Lax", path: "/", secure, maxAge } as const;
  return new Headers([
    ["set-cookie", await serializeSigned(sessionCookieName(baseUrl), token, secret, attributes)],
  ]);
}

/** What the session's cookie is called; behind HTTPS it is bound to this host. */
export function sessionCookieName(baseUrl: string | undefined): string {
  return baseUrl?.startsWith("https:") ? "__Host-so-ket" : "so-ket";
}

/** Whoever is vouched for needs no first password; the one that was handed out, or nobody knew, opens nothing any more. */
async function dropFirstPassword(db: Db, userId: string, updatedAt: string): Promise<void> {
  const password = await hashPassword(newToken());
  await db.transaction().execute(async tx => {
    const waiting = await tx
      .updateTable("user")
      .set(eb => ({ mustChangePassword: 0, updatedAt, version: eb("version", "+", 1) }))
      .where("id", "=", userId)
      .where("mustChangePassword", "=", 1)
      .returning("id")
      .executeTakeFirst();
    if (waiting === undefined) return;
    await tx
      .updateTable("account")
      .set({ password, updatedAt })
      .where("userId", "=", userId)
      .where("providerId", "=", "credential")
      .execute();
  });
}
