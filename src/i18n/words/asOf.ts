import { catalogue } from "../catalogue.ts";

/** The words for looking at another day than today. */
export const asOfWords = catalogue({
  vi: {
    label: "Xem theo ngày",
    asOn: (day: string) => `Theo ngày ${day}`,
    today: "Xem hôm nay",
    badDay: "Cần đủ ngày, tháng, năm",
  },
  en: {
    label: "See as of day",
    asOn: day => `As on ${day}`,
    today: "See today",
    badDay: "Day, month and year are needed",
  },
});
