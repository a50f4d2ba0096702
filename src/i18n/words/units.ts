import type { Span } from "../../domain/dated.ts";
import { formatDate } from "../../domain/formatWritten.ts";
import type { UnitChangeKind } from "../../domain/unitChange.ts";
import { catalogue } from "../catalogue.ts";

function span(
  { from, to }: Span,
  words: { from: string; to: string; always: string; ended: string },
): string {
  if (from === "" && to === "") return words.always;
  if (to === "") return `${words.from} ${formatDate(from)}`;
  return from === ""
    ? `${words.ended} ${formatDate(to)}`
    : `${formatDate(from)} ${words.to} ${formatDate(to)}`;
}

/** The words of units through time: the tree, one unit's page, changes, groups and import. */
export const unitWords = catalogue({
  vi: {
    /** A former name, and the day from which it was no longer the name. */
    before: (day: string, name: string) => `trước ${day}: ${name}`,
    change: (name: string) => `Thay đổi của ${name}`,
    attendance: "Lịch sử tham dự",
    changeAction: "Đổi tên, hợp nhất, chia tách, giải thể",
    changed: (kind: string, name: string) => `Đã ghi: ${kind} · ${name}`,
    whatHappened: "Việc đã xảy ra",
    changeDay: "Từ ngày",
    changeDayHint: "Ngày đầu tiên có hiệu lực, ghi như 1/7/2025.",
    mergedWith: "Hợp nhất với",
    leaveOut: (name: string) => `Bỏ ${name}`,
    newName: "Tên mới",
    newNames: "Tên các đơn vị mới",
    newNamesHint: "Mỗi dòng một đơn vị.",
    documentNumber: "Số văn bản",
    documentDay: "Ngày ký",
    documentIssuer: "Cơ quan ban hành",
    documentTitle: "Trích yếu",
    reach: {
      title: "Liên quan từ ngày này",
      nothing: "Chưa có hồ sơ nào nhắc đến đơn vị từ ngày này.",
      below: (names: string) => `Đơn vị trực thuộc sẽ chuyển theo: ${names}`,
      memberships: {
        stays: (names: string, _eve: string) => `Vẫn là thành viên: ${names}`,
        ends: (names: string, eve: string) => `Thôi là thành viên hết ngày ${eve}: ${names}`,
        succeeds: (names: string, eve: string) =>
          `Thôi là thành viên hết ngày ${eve}, đơn vị sau hợp nhất vào thay cùng nhóm: ${names}`,
      },
      heads: {
        stays: (names: string, _eve: string) => `Vẫn làm Cụm trưởng hoặc Cụm phó: ${names}`,
        ends: (names: string, eve: string) => `Thôi làm Cụm trưởng hoặc Cụm phó hết ngày ${eve}: ${names}`,
        succeeds: (names: string, eve: string) =>
          `Thôi làm Cụm trưởng hoặc Cụm phó hết ngày ${eve}: ${names}`,
      },
      posts: {
        stays: (names: string, _eve: string) => `Vẫn báo cáo cho đơn vị: ${names}`,
        ends: (names: string, eve: string) => `Phân công báo cáo hết ngày ${eve}: ${names}`,
        succeeds: (names: string, eve: string) => `Phân công báo cáo đơn vị cũ hết ngày ${eve}: ${names}`,
      },
      keepHead: (cluster: string) => `Đơn vị sau hợp nhất thay làm Cụm trưởng hoặc Cụm phó của ${cluster}`,
      follow: (holder: string) => `${holder} báo cáo cho đơn vị sau hợp nhất`,
      conferences: (count: number) => `${count} hội nghị từ ngày này giữ nguyên tên đã ghi`,
      tasks: (count: number) => `${count} nhiệm vụ do đơn vị chủ trì`,
      groups: (names: string) => `Nhóm đơn vị: ${names}`,
    },
    revoke: {
      action: "Rút lại thay đổi này",
      text: "Các đơn vị, cụm và phân công trở lại như trước thay đổi này. Đơn vị lập ra bởi thay đổi sẽ bị bỏ.",
      done: "Đã rút lại thay đổi",
    },
    namesOverTime: "Tên qua các thời kỳ",
    parentsOverTime: "Đơn vị cấp trên qua các thời kỳ",
    changes: "Những thay đổi",
    predecessors: "Từ đơn vị",
    successors: "Thành đơn vị",
    signedOn: (day: string) => `ký ngày ${day}`,
    span: (days: Span) => span(days, { from: "từ", to: "đến", always: "đến nay", ended: "đến hết" }),
    changeKinds: {
      rename: "Đổi tên",
      move: "Chuyển cấp trên",
      merge: "Hợp nhất",
      split: "Chia tách",
      dissolve: "Giải thể",
    } satisfies Record<UnitChangeKind, string>,
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
    change: (name: string) => `Change of ${name}`,
    attendance: "Attendance history",
    changeAction: "Rename, merge, split, dissolve",
    changed: (kind: string, name: string) => `Recorded: ${kind} · ${name}`,
    whatHappened: "What happened",
    changeDay: "From",
    changeDayHint: "The first day on which it holds, like 1/7/2025.",
    mergedWith: "Merged with",
    leaveOut: (name: string) => `Leave ${name} out`,
    newName: "New name",
    newNames: "Names of the new units",
    newNamesHint: "One unit a line.",
    documentNumber: "Number of the document",
    documentDay: "Signed on",
    documentIssuer: "Issued by",
    documentTitle: "Subject",
    reach: {
      title: "What it touches from that day",
      nothing: "No record names the unit from that day on.",
      below: (names: string) => `Units below that move along: ${names}`,
      memberships: {
        stays: (names: string, _eve: string) => `Stays a member: ${names}`,
        ends: (names: string, eve: string) => `No longer a member after ${eve}: ${names}`,
        succeeds: (names: string, eve: string) =>
          `No longer a member after ${eve}; the merged unit takes the place: ${names}`,
      },
      heads: {
        stays: (names: string, _eve: string) => `Stays head or deputy: ${names}`,
        ends: (names: string, eve: string) => `No longer head or deputy after ${eve}: ${names}`,
        succeeds: (names: string, eve: string) => `No longer head or deputy after ${eve}: ${names}`,
      },
      posts: {
        stays: (names: string, _eve: string) => `Still reports for it: ${names}`,
        ends: (names: string, eve: string) => `Reporters' posts end on ${eve}: ${names}`,
        succeeds: (names: string, eve: string) => `Reporters' posts of the old units end on ${eve}: ${names}`,
      },
      keepHead: (cluster: string) => `The merged unit takes over as head or deputy of ${cluster}`,
      follow: (holder: string) => `${holder} reports for the merged unit`,
      conferences: (count: number) => `${count} conferences from that day keep the name they hold`,
      tasks: (count: number) => `${count} tasks that it owns`,
      groups: (names: string) => `Groups of units: ${names}`,
    },
    revoke: {
      action: "Take this change back",
      text: "Units, clusters and posts become what they were before this change. Units that began with it go.",
      done: "The change was taken back",
    },
    namesOverTime: "Names over time",
    parentsOverTime: "Units above over time",
    changes: "What happened",
    predecessors: "From",
    successors: "Became",
    signedOn: (day: string) => `signed on ${day}`,
    span: (days: Span) => span(days, { from: "from", to: "to", always: "to this day", ended: "until" }),
    changeKinds: {
      rename: "Renamed",
      move: "Moved under another unit",
      merge: "Merged",
      split: "Split",
      dissolve: "Dissolved",
    } satisfies Record<UnitChangeKind, string>,
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
