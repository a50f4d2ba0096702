import { formatWritten } from "../../domain/text/formatWritten.ts";
import { type WrittenDate } from "../../domain/writtenDate.ts";
import { catalogue, type Language } from "../catalogue.ts";

/** The words around a date that figures alone cannot say. */
export const writtenDateWords = catalogue({
  vi: {
    parts: {
      early: (date: string) => `đầu ${date}`,
      mid: (date: string) => `giữa ${date}`,
      late: (date: string) => `cuối ${date}`,
    },
    month: (date: string) => `tháng ${date}`,
    quarter: (number: string, year: string) => `quý ${["I", "II", "III", "IV"][Number(number) - 1]}/${year}`,
    year: (date: string) => `năm ${date}`,
    inferred: "năm suy ra",
  },
  en: {
    parts: {
      early: date => `early ${date}`,
      mid: date => `mid ${date}`,
      late: date => `late ${date}`,
    },
    month: date => date,
    quarter: (number, year) => `Q${number}/${year}`,
    year: date => date,
    inferred: "year inferred",
  },
});

/** A date with its words: "19/06/2020", "giữa tháng 07/2020", "quý II/2020", or the words as written when they are all there is. */
export function writtenDateText(date: WrittenDate, language: Language): string {
  const words = writtenDateWords[language];
  const { value, precision, part } = date;
  if (value === null) return date.written;
  const said = {
    day: () => formatWritten(date),
    month: () => words.month(formatWritten(date)),
    quarter: () => words.quarter(value.slice(-1), value.slice(0, 4)),
    year: () => words.year(value),
    none: () => date.written,
  }[precision]();
  return part === null ? said : words.parts[part](said);
}
