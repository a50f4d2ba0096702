import { resolve } from "node:path";
import { z } from "zod";
import { mostFileMegabytes } from "../src/domain/file/fileLimits.ts";
import { NewPassword } from "../src/domain/people/account.ts";
import { isCommonPassword } from "./accounts/commonPassword.ts";

const whole = (least: number, most: number, otherwise: number) =>
  z.coerce
    .number(`must be a whole number from ${least} to ${most}`)
    .int(`must be a whole number from ${least} to ${most}`)
    .min(least, `must be at least ${least}`)
    .max(most, `must be at most ${most}`)
    .default(otherwise);

const httpOrigin = z
  .string()
  .refine(isOrigin, "must be the address that people open, such as https://so-ket.example.vn, without a path")
  .transform(text => new URL(text).origin);

const providerAddress = z
  .string()
  .refine(
    isProvider,
    "must be the provider's address (its issuer), with https:// unless it is on this machine",
  );

const password = NewPassword.refine(
  text => !isCommonPassword(text, "admin"),
  "must not be a password that is easy to guess",
);

const Environment = z.object({
  HOST: z.string().default("127.0.0.1"),
  PORT: whole(0, 65535, 3000),
  DATA_DIR: z
    .string()
    .default("./data")
    .transform(path => resolve(path)),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, "must begin with postgres://; leave it empty for the built-in SQLite")
    .optional(),
  BASE_URL: httpOrigin.optional(),
  ADMIN_PASSWORD: password.optional(),
  SMTP_URL: z
    .string()
    .regex(
      /^smtps?:\/\/[^/\s]+/,
      "must begin with smtp:// or smtps://; leave it empty and no letters are sent",
    )
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(
      /^[^\r\n<>]*<[^\s<>@]+@[^\s<>@]+>$|^[^\s<>@]+@[^\s<>@]+$/,
      "must be the address that letters come from, such as Sơ Kết <so-ket@example.vn>",
    )
    .optional(),
  SESSION_SECRET: z
    .string()
    .min(32, "must have at least 32 characters; leave it empty and one is made and kept")
    .optional(),
  OIDC_ISSUER: providerAddress.optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().default("OpenID Connect"),
  PASSWORD_SIGN_IN: z
    .enum(["0", "1"], "must be 0 to allow signing in at the provider only, otherwise 1")
    .default("1"),
  LOG_LEVEL: z.enum(["error", "info", "debug"], "must be error, info or debug").default("info"),
  SESSION_IDLE_MINUTES: whole(1, 1440, 30),
  SESSION_MAX_HOURS: whole(1, 720, 12),
  CALLS_PER_MINUTE: whole(10, 1_000_000, 600),
  UNSIGNED_CALLS_PER_MINUTE: whole(10, 1_000_000, 1200),
  FILE_MAX_MB: whole(1, mostFileMegabytes, 25),
  RECORD_FILES_MAX: whole(1, 1000, 200),
  TRUST_PROXY: z
    .enum(["0", "1"], "must be 1 behind a proxy of ours that sets X-Forwarded-For, otherwise 0")
    .default("0"),
});

const passwordRules: Record<string, string> = {
  passwordTooShort: "must have at least 12 characters",
  passwordTooLong: "must have at most 128 characters",
};

/** The settings of a server, all from environment variables. */
export type Settings = z.infer<typeof Environment>;

/** Reads the settings; an empty variable counts as absent. Throws one sentence that names the variable and what it must be. */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ""),
  );
  const parsed = Environment.safeParse(given);
  if (parsed.success) {
    if (parsed.data.SMTP_URL !== undefined && parsed.data.MAIL_FROM === undefined)
      throw new Error("MAIL_FROM must be the address that letters come from, because SMTP_URL is set.");
    refuseHalfProvider(parsed.data);
    return parsed.data;
  }
  const [issue] = parsed.error.issues;
  const rule = issue?.message ?? "";
  throw new Error(`${issue?.path.join(".")} ${passwordRules[rule] ?? rule}.`);
}

/** Signing in at a provider takes all four settings, or none. */
function refuseHalfProvider(settings: Settings): void {
  const { OIDC_ISSUER, PASSWORD_SIGN_IN } = settings;
  if (OIDC_ISSUER === undefined) {
    if (PASSWORD_SIGN_IN === "0")
      throw new Error("PASSWORD_SIGN_IN must stay 1 while no provider is set in OIDC_ISSUER.");
    return;
  }
  for (const name of ["OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET", "BASE_URL"] as const)
    if (settings[name] === undefined) throw new Error(`${name} must be set, because OIDC_ISSUER is set.`);
}

function isProvider(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === "https:" || (protocol === "http:" && ["127.0.0.1", "localhost"].includes(hostname));
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return /^https?:$/.test(url.protocol) && url.pathname === "/" && url.search === "" && url.username === "";
}
