import { backupDay } from "./backupName.ts";

/** How many days and weeks keep a backup. */
export type BackupKeep = { days: number; weeks: number };

/**
 * The backups of a folder that are no longer needed. Kept are the newest one of each of the newest `days` days and of each of the
 * newest `weeks` weeks that have one, and always the newest; what was made for a reason (before a restore or a migration) stays.
 */
export function backupsToDrop(names: string[], keep: BackupKeep): string[] {
  const newestFirst = names
    .filter(name => backupDay(name) !== null)
    .toSorted()
    .toReversed();
  const kept = new Set([
    ...newestOfEach(newestFirst, dayOf).slice(0, Math.max(1, keep.days)),
    ...newestOfEach(newestFirst, weekOf).slice(0, keep.weeks),
  ]);
  return newestFirst.filter(name => !kept.has(name));
}

function newestOfEach(newestFirst: string[], spanOf: (name: string) => string): string[] {
  const bySpan = new Map<string, string>();
  for (const name of newestFirst) if (!bySpan.has(spanOf(name))) bySpan.set(spanOf(name), name);
  return [...bySpan.values()];
}

function dayOf(name: string): string {
  return backupDay(name) ?? "";
}

/** The Monday that begins the week. */
function weekOf(name: string): string {
  const day = new Date(`${dayOf(name)}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return day.toISOString().slice(0, 10);
}
