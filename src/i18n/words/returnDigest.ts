import { catalogue } from "../catalogue.ts";

/** The words of why reviews came back. */
export const returnDigestWords = catalogue({
  vi: {
    title: "Lý do trả lại trong năm",
    reason: "Lý do",
    count: "Số lần",
    fields: "Ở mục",
    units: "Của đơn vị",
    whole: "cả báo cáo",
  },
  en: {
    title: "Reasons for returns this year",
    reason: "Reason",
    count: "Times",
    fields: "At",
    units: "Of",
    whole: "the whole review",
  },
});
