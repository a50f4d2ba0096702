import { catalogue } from "../catalogue.ts";

/** The words of units through time: the tree, one unit's page, changes, groups and import. */
export const unitWords = catalogue({
  vi: {
    /** A former name, and the day from which it was no longer the name. */
    before: (day: string, name: string) => `trước ${day}: ${name}`,
    parent: "Đơn vị cấp trên",
    parentFrom: (day: string) => `Đơn vị cấp trên từ ${day}`,
    nameFrom: (day: string) => `Tên từ ${day}`,
    nameBegins: "Từ ngày",
    from: "Thành lập ngày",
    fromHint: "Ghi như 1/7/2025. Không rõ thì để trống.",
    to: "Kết thúc ngày",
    toHint: "Ngày cuối cùng đơn vị còn tồn tại. Đang hoạt động thì để trống.",
    note: "Ghi chú",
    picker: {
      clear: "Bỏ đơn vị",
      empty: "Không có đơn vị nào khớp",
      more: (count: number) => `và ${count} đơn vị nữa; gõ thêm để thu hẹp`,
      count: (count: number) => `${count} đơn vị khớp`,
    },
  },
  en: {
    before: (day: string, name: string) => `before ${day}: ${name}`,
    parent: "Unit above",
    parentFrom: (day: string) => `Unit above from ${day}`,
    nameFrom: (day: string) => `Name from ${day}`,
    nameBegins: "From",
    from: "Founded on",
    fromHint: "Write it like 1/7/2025. Leave it empty where nobody knows.",
    to: "Ended on",
    toHint: "The last day on which it existed. Leave it empty while it exists.",
    note: "Note",
    picker: {
      clear: "Clear the unit",
      empty: "No unit matches",
      more: (count: number) => `and ${count} more; type on to narrow`,
      count: (count: number) => `${count} ${count === 1 ? "unit matches" : "units match"}`,
    },
  },
});
