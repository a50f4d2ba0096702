import { join, resolve } from "node:path";
import { z } from "zod";
import type { BackupKeep } from "./backupsToDrop.ts";

/** Where backups go, and how many of them stay. */
export type BackupSettings = { folder: string; keep: BackupKeep };

const count = (least: number, otherwise: number) =>
  z.coerce
    .number(`must be a whole number from ${least} to 10000`)
    .int(`must be a whole number from ${least} to 10000`)
    .min(least, `must be at least ${least}`)
    .max(10_000, "must be at most 10000")
    .default(otherwise);

const Environment = z.object({
  BACKUP_DIR: z.string().optional(),
  BACKUP_KEEP_DAYS: count(1, 14),
  BACKUP_KEEP_WEEKS: count(0, 8),
});

/** Reads the settings of backups; an empty variable counts as absent. Throws one sentence that names the variable. */
export function readBackupSettings(env: Record<string, string | undefined>, dataDir: string): BackupSettings {
  const given = Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== "");
  const parsed = Environment.safeParse(Object.fromEntries(given));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(`${issue?.path.join(".")} ${issue?.message}.`);
  }
  const { BACKUP_DIR, BACKUP_KEEP_DAYS: days, BACKUP_KEEP_WEEKS: weeks } = parsed.data;
  return { folder: resolve(BACKUP_DIR ?? join(dataDir, "backups")), keep: { days, weeks } };
}
