import { betterAuth } from "better-auth";
import { APIError } from "better-auth/api";
import { hashPassword } from "better-auth/crypto";
import { Username } from "../../src/domain/people/account.ts";
import type { Store } from "../db/tables.ts";
import { Refusal } from "../http/refusal.ts";
import { actorOf } from "./actorOf.ts";
import { authOptions, type SessionSettings } from "./authOptions.node.ts";
import type { SessionPort } from "./session.ts";
import { touchSession } from "./sessionIdle.ts";
import { chargeTry, forgiveTries } from "./signInLimit.ts";
import { spendLink } from "./signInLinks.ts";
import { openVouchedSession } from "./vouchedSession.node.ts";

/** Signs an account in without a password, because somebody trusted has vouched for its owner; the headers make the browser remember it. */
export type OpenSession = (request: Request, accountId: string) => Promise<Headers>;

/** Signing in with username and password: a cookie, and a session in the database that can be taken away at any time. */
export function createSessionPort(
  store: Store,
  settings: SessionSettings,
): SessionPort & { open: OpenSession } {
  const { db } = store;
  const { api } = betterAuth(authOptions(store, settings));
  const tryOf = (request: Request, username: string) => ({
    username,
    address: settings.addressOf(request),
    now: settings.clock(),
  });

  async function sessionOf({ headers }: Request) {
    if (!headers.has("cookie")) return null;
    return api.getSession({ headers }).catch(unwrap);
  }

  const ways = { provider: settings.provider ?? null, password: settings.hasPasswords ?? true };
  const refuseWithoutPasswords = () => {
    if (!ways.password) throw new Refusal("forbidden");
  };

  /** One browser has one session: the one that it had before ends. */
  async function endSessionBefore(request: Request): Promise<void> {
    const before = await sessionOf(request);
    if (before !== null) await db.deleteFrom("session").where("id", "=", before.session.id).execute();
  }

  const port: SessionPort & { open: OpenSession } = {
    practice: [],
    ways,
    hashPassword,

    async open(request, userId) {
      await endSessionBefore(request);
      return openVouchedSession(db, settings, request, userId);
    },

    async current(request) {
      const found = await sessionOf(request);
      if (found === null) return null;
      const leftMs = found.session.expiresAt.getTime() - settings.clock().getTime();
      const limits = { idleSeconds: settings.idleMinutes * 60, leftSeconds: Math.floor(leftMs / 1000) };
      return { id: found.session.id, limits };
    },

    async acceptLink(request, given) {
      refuseWithoutPasswords();
      const username = await spendLink(db, given, hashPassword, settings.clock());
      return port.signIn(request, { username, password: given.next });
    },

    async actor(request) {
      const found = await sessionOf(request);
      if (found === null) return null;
      const isAlive = await touchSession(db, found.session, settings.clock(), settings.idleMinutes * 60_000);
      return isAlive ? actorOf(db, found.user as Parameters<typeof actorOf>[1], settings.clock()) : null;
    },

    async signIn(request, given) {
      refuseWithoutPasswords();
      const username = usernameOf(given.username);
      const attempt = tryOf(request, username);
      await chargeTry(db, attempt);
      const body = { username, password: given.password };
      const { headers, response } = await api
        .signInUsername({ body, headers: request.headers, returnHeaders: true })
        .catch(unwrap);
      const row = await db
        .selectFrom("user")
        .selectAll()
        .where("id", "=", response.user.id)
        .executeTakeFirstOrThrow();
      const actor = await actorOf(db, row, attempt.now);
      if (actor === null) {
        await db.deleteFrom("session").where("token", "=", response.token).execute();
        throw new Refusal("wrongPassword");
      }
      await forgiveTries(db, attempt);
      // From where, so that people can tell their sessions apart.
      await db
        .updateTable("session")
        .set({ ipAddress: settings.addressOf(request) })
        .where("token", "=", response.token)
        .execute();
      await endSessionBefore(request);
      return { actor, headers: cookiesOf(headers) };
    },

    async signOut(request) {
      const { headers } = await api.signOut({ headers: request.headers, returnHeaders: true }).catch(unwrap);
      return { actor: null, headers: cookiesOf(headers) };
    },

    async changePassword(request, { current, next }) {
      const found = await sessionOf(request);
      if (found === null) throw new Refusal("signIn");
      const attempt = tryOf(request, found.user.username ?? "");
      await chargeTry(db, attempt);
      const body = { currentPassword: current, newPassword: next, revokeOtherSessions: true };
      const { headers } = await api
        .changePassword({ body, headers: request.headers, returnHeaders: true })
        .catch(unwrap);
      await forgiveTries(db, attempt);
      const row = await db
        .updateTable("user")
        .set(eb => ({
          mustChangePassword: 0,
          updatedAt: attempt.now.toISOString(),
          version: eb("version", "+", 1),
        }))
        .where("id", "=", found.user.id)
        .returningAll()
        .executeTakeFirstOrThrow();
      return { actor: await actorOf(db, row, attempt.now), headers: cookiesOf(headers) };
    },
  };
  return port;
}

/** The name as accounts have it; what cannot be a name (a NUL, say) stands for one that nobody has. */
function usernameOf(typed: string): string {
  const read = Username.safeParse(typed.trim().toLowerCase());
  return read.success ? read.data : "?";
}

/** Refusals of better-auth in our words; trouble with the database as the database told it. */
function unwrap(error: unknown): never {
  if (!(error instanceof APIError)) throw error;
  if (error.statusCode >= 500) throw error.cause ?? error;
  throw new Refusal("wrongPassword");
}

function cookiesOf(headers: Headers): Headers {
  return new Headers(headers.getSetCookie().map(cookie => ["set-cookie", cookie] as [string, string]));
}
