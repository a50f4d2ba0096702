import { catalogue } from "../catalogue.ts";

/** Headings of the exported register that are not fields of the form, and the name of the file. */
export const conferenceExportWords = catalogue({
  vi: {
    filename: (day: string) => `hoi-nghi-${day}.csv`,
    dateWritten: "Ngày theo nguồn",
    inferred: "Năm suy ra",
    yes: "có",
    convenedBy: "Cơ quan triệu tập",
    state: "Tình trạng",
    others: "Người khác",
    updatedAt: "Cập nhật lúc",
    updatedBy: "Người cập nhật",
  },
  en: {
    filename: day => `conferences-${day}.csv`,
    dateWritten: "Date as written",
    inferred: "Year inferred",
    yes: "yes",
    convenedBy: "Convened by",
    state: "State",
    others: "Other people",
    updatedAt: "Updated at",
    updatedBy: "Updated by",
  },
});
