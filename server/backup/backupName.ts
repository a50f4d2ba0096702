/** The file name of a backup: when it was made, in UTC so that names sort by time, and why if not as a matter of routine. */
export function backupName(now: Date, reason = ""): string {
  const [day = "", time = ""] = now.toISOString().split("T");
  const why = reason === "" ? "" : `-${reason}`;
  return `so-ket-${day}-${time.slice(0, 8).replaceAll(":", "")}${why}.sqlite`;
}

/** The day in the name of a routine backup; null for any other file. */
export function backupDay(name: string): string | null {
  return /^so-ket-(\d{4}-\d{2}-\d{2})-\d{6}\.sqlite$/.exec(name)?.[1] ?? null;
}
