import type { Language } from "./catalogue.ts";

const locales: Record<Language, string> = { vi: "vi-VN", en: "en-GB" };
const timeZone = "Asia/Ho_Chi_Minh";

/** An instant as the clock on an office wall here shows it: 14:05. */
export function formatTime(instant: string | Date, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { hour: "2-digit", minute: "2-digit", timeZone }).format(
    new Date(instant),
  );
}

/** An instant with its day: 19/06/2020 14:05. Both languages write the day first. */
export function formatInstant(instant: string | Date, language: Language): string {
  const day = new Intl.DateTimeFormat("en-GB", {
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
    timeZone,
  }).format(new Date(instant));
  return `${day} ${formatTime(instant, language)}`;
}

/** A whole number with the separators of Vietnamese papers: 1.234. Papers here are one kind, whatever language the screen speaks. */
export function formatCount(count: number): string {
  return new Intl.NumberFormat("vi-VN").format(count);
}

/** How long a file is, as people say it: 345 kB, 1,2 MB, 10,7 GB. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const [size, unit] =
    bytes < 999_500
      ? [bytes / 1000, "kB"]
      : bytes < 999_950_000
        ? [bytes / 1_000_000, "MB"]
        : [bytes / 1_000_000_000, "GB"];
  return `${new Intl.NumberFormat("vi-VN", { maximumFractionDigits: unit === "kB" ? 0 : 1 }).format(size)} ${unit}`;
}

/** Today's day `yyyy-mm-dd` in Việt Nam, whatever the machine's time zone says. */
export function todayInVietnam(now: Date): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone }).format(now);
}

/** A day `yyyy-mm-dd` as papers here write it, 19/06/2020; "" stays "". */
export function dayText(day: string): string {
  return day.split("-").toReversed().join("/");
}
