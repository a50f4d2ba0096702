import type { AttendanceCount } from "../../domain/conference/attendanceHistory.ts";
import { catalogue } from "../catalogue.ts";

/** The words of a unit's history of attendance, on screen and in its file. */
export const attendanceWords = catalogue({
  vi: {
    title: (unit: string) => `Tham dự của ${unit}`,
    loading: "Đang tải các lần tham dự",
    filename: (day: string) => `tham-du-${day}.csv`,
    columns: {
      date: "Ngày",
      title: "Hội nghị",
      cluster: "Cụm thi đua",
      attendance: "Tham dự",
      reason: "Lý do vắng",
      substitute: "Người dự thay",
    },
    untitled: "Chưa có tên",
    noDate: "Không rõ ngày",
    caption: "Các hội nghị có tên đơn vị",
    notHeld: "Hội nghị không họp hoặc chưa họp",
    year: "Năm",
    anyYear: "Mọi năm",
    cluster: "Cụm thi đua",
    anyCluster: "Mọi cụm",
    byYear: "Theo năm",
    allYears: "Tất cả",
    noYear: "Không rõ năm",
    said: ({ attended, listed, absent, substitute, invited, unsaid }: AttendanceCount) =>
      [
        `dự ${attended} trên ${listed}`,
        absent > 0 && `${absent} vắng`,
        substitute > 0 && `${substitute} cử người dự thay`,
        invited > 0 && `${invited} được mời`,
        unsaid > 0 && `${unsaid} không ghi`,
      ]
        .filter(Boolean)
        .join(", "),
    leftOut: (count: number) => `không tính ${count} hội nghị không họp hoặc chưa họp`,
    shown: (count: string) => `${count} lần có tên trong danh sách dự`,
    more: "Xem thêm",
    exportCsv: "Xuất CSV",
    print: "In",
    none: "Chưa hội nghị nào ghi tên đơn vị này",
    noneText: "Khi đơn vị được ghi vào thành phần dự của một hội nghị, hội nghị đó sẽ hiện ở đây.",
    noMatch: "Không có hội nghị nào khớp",
    noMatchText: "Chọn năm khác hoặc cụm khác.",
    clear: "Bỏ lọc",
  },
  en: {
    title: unit => `Attendance of ${unit}`,
    loading: "Loading the attendance",
    filename: day => `attendance-${day}.csv`,
    columns: {
      date: "Date",
      title: "Conference",
      cluster: "Cluster",
      attendance: "Attendance",
      reason: "Reason of absence",
      substitute: "Substitute",
    },
    untitled: "No title yet",
    noDate: "Date unknown",
    caption: "Conferences that list the unit",
    notHeld: "Not held, or not yet",
    year: "Year",
    anyYear: "Any year",
    cluster: "Cluster",
    anyCluster: "Any cluster",
    byYear: "By year",
    allYears: "All",
    noYear: "Year unknown",
    said: ({ attended, listed, absent, substitute, invited, unsaid }) =>
      [
        `attended ${attended} of ${listed}`,
        absent > 0 && `${absent} absent`,
        substitute > 0 && `${substitute} by substitute`,
        invited > 0 && `${invited} invited`,
        unsaid > 0 && `${unsaid} not said`,
      ]
        .filter(Boolean)
        .join(", "),
    leftOut: count => `${count} not held or not yet held left out`,
    shown: count => `${count} times listed`,
    more: "Show more",
    exportCsv: "Export CSV",
    print: "Print",
    none: "No conference lists this unit yet",
    noneText: "Once the unit stands among the participants of a conference, it appears here.",
    noMatch: "No conference matches",
    noMatchText: "Choose another year or cluster.",
    clear: "Clear filters",
  },
});
