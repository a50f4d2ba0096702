import { randomBytes } from "node:crypto";
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

/** Makes the data folder, readable by its owner only. Throws one sentence when nothing can be written there. */
export function prepareDataDir(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new Error(
      `The data folder ${folder} cannot be written to. Give this account the right to it, or set DATA_DIR.`,
      {
        cause: error,
      },
    );
  }
}

/** The secret that signs session cookies: made at the first start and kept, so that a restart signs nobody out. */
export function sessionSecret(folder: string): string {
  const file = join(folder, "session-secret");
  if (!existsSync(file)) replaceFile(file, randomBytes(32).toString("base64url"));
  const secret = readFileSync(file, "utf8").trim();
  if (secret.length < 32)
    throw new Error(
      `${file} holds no secret of 32 characters. Delete it, and the next start makes a new one.`,
    );
  return secret;
}

/** Writes a file whole or not at all, for its owner only. */
export function replaceFile(file: string, text: string): void {
  writeFileSync(`${file}.new`, text, { mode: 0o600, flush: true });
  renameSync(`${file}.new`, file);
}
