import type { BetterAuthOptions } from "better-auth";
import { username as usernames } from "better-auth/plugins/username";
import { newId } from "../../src/domain/id.ts";
import type { Store } from "../db/tables.ts";
import { sessionCookieName } from "./vouchedSession.node.ts";

/** How long sessions last, what signs their cookies, and where requests come from. */
export type SessionSettings = {
  secret: string;
  baseUrl: string | undefined;
  idleMinutes: number;
  maxHours: number;
  addressOf: (request: Request) => string;
  clock: () => Date;
  /** The name of the outside provider, where there is one. */
  provider?: string | undefined;
  /** Whether passwords open anything; without it, true. */
  hasPasswords?: boolean;
};

/** What we ask of better-auth. Its expiry is the absolute end of a session; idleness is ours (sessionIdle.ts). */
export function authOptions(
  { db, engine }: Store,
  settings: Pick<SessionSettings, "secret" | "baseUrl" | "maxHours">,
) {
  const isHttps = settings.baseUrl?.startsWith("https:") ?? false;
  const kept = { type: "number", required: true, input: false } as const;
  return {
    database: { db, type: engine, transaction: true },
    secret: settings.secret,
    baseURL: settings.baseUrl ?? "http://localhost",
    logger: { disabled: true },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 1, maxPasswordLength: 1000 },
    // The contract has checked the new password; a name that cannot exist must take as long as a wrong password.
    plugins: [
      usernames({
        displayUsername: false,
        minUsernameLength: 1,
        maxUsernameLength: 1000,
        usernameValidator: () => true,
      }),
    ],
    user: {
      additionalFields: {
        isDisabled: kept,
        mustChangePassword: kept,
        version: kept,
      },
    },
    session: {
      expiresIn: settings.maxHours * 3600,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
    },
    advanced: {
      database: { generateId: () => newId() },
      ipAddress: { disableIpTracking: true },
      useSecureCookies: false,
      cookies: {
        session_token: {
          name: sessionCookieName(settings.baseUrl),
          attributes: { httpOnly: true, sameSite: "lax", path: "/", secure: isHttps },
        },
      },
    },
  } satisfies BetterAuthOptions;
}
