import { catalogue } from "../catalogue.ts";

/** The book of changes as a spreadsheet. */
export const auditExportWords = catalogue({
  vi: {
    filename: (day: string) => `nhat-ky-${day}.csv`,
    columns: {
      seq: "Số thứ tự",
      at: "Lúc",
      actorName: "Người làm",
      action: "Việc",
      title: "Hồ sơ",
      recordId: "Mã hồ sơ",
      before: "Trước",
      after: "Sau",
      address: "Địa chỉ mạng",
      agent: "Phần mềm dùng",
      requestId: "Mã yêu cầu",
      hash: "Mã băm",
    },
  },
  en: {
    filename: day => `audit-${day}.csv`,
    columns: {
      seq: "Number",
      at: "At",
      actorName: "Who",
      action: "What",
      title: "Record",
      recordId: "Record id",
      before: "Before",
      after: "After",
      address: "Network address",
      agent: "Program used",
      requestId: "Request id",
      hash: "Hash",
    },
  },
});
