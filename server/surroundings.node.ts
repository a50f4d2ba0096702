import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileLimitsOf } from "../src/domain/file/fileLimits.ts";
import { readAuditMark } from "./audit/auditMark.node.ts";
import { backupDay } from "./backup/backupName.ts";
import { readBackupSettings } from "./backup/backupSettings.node.ts";
import type { Settings } from "./settings.node.ts";
import type { Surroundings } from "./surroundings.ts";

/** What a server on this machine can say besides its database. PostgreSQL is backed up by its own tools, which do not tell us. */
export function surroundingsOf(
  { DATA_DIR, DATABASE_URL, SMTP_URL, FILE_MAX_MB, RECORD_FILES_MAX }: Settings,
  addressOf: Surroundings["addressOf"],
): Surroundings {
  const { folder } = readBackupSettings(process.env, DATA_DIR);
  return {
    addressOf,
    auditMark: () => readAuditMark(DATA_DIR),
    lastBackup: () => (DATABASE_URL === undefined ? newestBackup(folder) : undefined),
    hasMail: SMTP_URL !== undefined,
    fileLimits: fileLimitsOf(FILE_MAX_MB, RECORD_FILES_MAX),
  };
}

function newestBackup(folder: string): string | null {
  if (!existsSync(folder)) return null;
  const times = readdirSync(folder)
    .filter(name => backupDay(name) !== null)
    .map(name => statSync(join(folder, name)).mtimeMs);
  return times.length === 0 ? null : new Date(Math.max(...times)).toISOString();
}
