import { type WrittenDate, writtenDateMax } from "../writtenDate.ts";
import { addDays } from "./calendarDay.ts";
import { unmark } from "./vietnamese.ts";

/** The numbers that a text names as a date, not yet checked against the calendar; null is what it leaves out. */
export type DateReading = {
  precision: Exclude<WrittenDate["precision"], "none">;
  year: number | null;
  quarter: number | null;
  month: number | null;
  day: number | null;
  part: WrittenDate["part"];
};

const parts = { dau: "early", thuong: "early", giua: "mid", trung: "mid", cuoi: "late", ha: "late" } as const;
const romans: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4 };

const part = "(?:(?<p>dau|giua|cuoi|(?:thuong|trung|ha)(?= tuan))(?: tuan)? )?";
const year = "(?:(?:[/.]|,? nam )(?<y>\\d{4}|\\d\\d)|[-, ] ?(?<y2>\\d{4}))?";

// Read in this order, each taking its characters away from the next. All text is unmarked: "tháng" is "thang".
const forms = [
  "(?<y>\\d{4})(?<s>[/.-])(?<m>\\d{1,2})\\k<s>(?<d>\\d{1,2})",
  "(?<d>\\d{1,2})(?<s>[/.-])(?<m>\\d{1,2})\\k<s>(?<y>\\d{4}|\\d\\d)",
  `(?<!tuan |thu )(?<d>\\d{1,2}) thang (?<m>\\d{1,2})${year}`,
  `${part}thang (?<m>\\d{1,2})${year}`,
  `${part}quy (?<q>iv|i{1,3}|\\d)${year}`,
  "(?<m>\\d{1,2})[/.-](?<y>\\d{4})",
  `(?<d>\\d{1,2})/(?<m>\\d{1,2})${year}`,
  `(?<=ngay )(?<d>\\d{1,2})[.-](?<m>\\d{1,2})${year}`,
  "^(?<d>\\d{1,2})[.-](?<m>\\d{1,2})(?:,? nam (?<y>\\d{4}|\\d\\d))?$",
  // "6 tháng đầu năm" is half a year: neither the whole of it nor our "early", so the year alone is certain.
  "thang (?:dau|cuoi) nam(?: (?<y>\\d{4}))?",
  "(?<p>dau|giua|cuoi) nam(?: (?<y>\\d{4}))?",
  "nam (?<y>\\d{4})",
  "(?<y>(?:18|19|20|21)\\d\\d)",
  "(?<today>hom nay|hom qua|ngay mai)",
].map(
  form => new RegExp(`(?<![\\p{L}\\p{N}]|\\d[/.])${form}(?![\\p{L}\\p{N}]|/[\\p{L}\\p{N}]|\\.\\d)`, "gu"),
);

// "17-18/6", "từ 17 đến 18/6", "tháng 6 và 7": a number joined to the date makes it one of two, unless the number
// is an hour, a minute, a weekday ("thứ 6, 19/6") or a week.
const joinedBefore = /(?<![\p{L}\p{N}:]|gio |thu |tuan )\d{1,2} ?(?:[-–—,]|va|den) ?(?:ngay |thang |quy )?$/u;
const joinedAfter = /^ ?(?:[-–—,]|va|den) ?(?:ngay |thang |quy )?\d{1,2}(?![\p{L}\p{N}:]| gio)/u;

/**
 * The one date that a text names, "several" when it names more (nobody can say which is meant), null when it names
 * none; `today` (`yyyy-mm-dd`) is what "hôm nay" means. A lunar date is none, for the product keeps
 * only its words, and so is more text than a date may have.
 */
export function readDate(text: string, today: string): DateReading | "several" | null {
  const whole = plainDateText(text);
  if (whole.includes("am lich") || whole.length > writtenDateMax) return null;
  let rest = whole;
  const found = new Map<string, DateReading>();
  for (const form of forms) {
    for (const match of rest.matchAll(form)) {
      if (joinedBefore.test(whole.slice(0, match.index))) return "several";
      if (joinedAfter.test(whole.slice(match.index + match[0].length))) return "several";
      const reading = readingOf(match.groups ?? {}, today);
      found.set(JSON.stringify(reading), reading);
    }
    rest = rest.replace(form, match => "_".repeat(match.length));
  }
  return found.size > 1 ? "several" : ([...found.values()][0] ?? null);
}

/** Text without case, diacritics and accidental spaces: what the forms are written for. */
export function plainDateText(text: string): string {
  return unmark(text)
    .replace(/\s+/g, " ")
    .replace(/ ?\/ ?/g, "/")
    .trim();
}

type Groups = Partial<Record<"y" | "y2" | "q" | "m" | "d" | "p" | "today", string>>;

function readingOf(groups: Groups, today: string): DateReading {
  if (groups.today) {
    const [y = 0, m = 0, d = 0] = relativeDay(groups.today, today).split("-").map(Number);
    return { precision: "day", year: y, quarter: null, month: m, day: d, part: null };
  }
  return {
    precision: groups.d ? "day" : groups.m ? "month" : groups.q ? "quarter" : "year",
    year: fullYear(groups.y ?? groups.y2),
    quarter: groups.q ? (romans[groups.q] ?? Number(groups.q)) : null,
    month: groups.m ? Number(groups.m) : null,
    day: groups.d ? Number(groups.d) : null,
    part: parts[groups.p as keyof typeof parts] ?? null,
  };
}

function relativeDay(words: string, today: string): string {
  return addDays(today, { "hom qua": -1, "ngay mai": 1 }[words] ?? 0);
}

// Two figures always mean this century: records reach a few years back, not to 1926.
function fullYear(figures: string | undefined): number | null {
  if (!figures) return null;
  return figures.length === 2 ? 2000 + Number(figures) : Number(figures);
}
