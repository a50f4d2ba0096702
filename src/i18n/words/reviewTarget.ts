import { catalogue } from "../catalogue.ts";

/** The words of what the year's agreement sets, beside what is filed. */
export const reviewTargetWords = catalogue({
  vi: {
    agreement: (year: number) => `Giao ước ${year}`,
    ofCluster: "toàn cụm",
    ofTerm: "cả nhiệm kỳ",
    noFigure: "không ghi con số",
    progress: (value: string) => `đến nay ${value}`,
    withEarlier: (value: string, periods: string) => `đến nay ${value} (tính cả ${periods})`,
    percent: (percent: string) => `bằng ${percent}% chỉ tiêu`,
    titles: (year: number, titles: string) => `Danh hiệu đăng ký năm ${year}: ${titles}`,
  },
  en: {
    agreement: year => `Agreement of ${year}`,
    ofCluster: "the whole cluster",
    ofTerm: "the whole term",
    noFigure: "no figure given",
    progress: value => `${value} so far`,
    withEarlier: (value, periods) => `${value} so far (with ${periods})`,
    percent: percent => `${percent}% of the target`,
    titles: (year, titles) => `Titles registered for ${year}: ${titles}`,
  },
});
