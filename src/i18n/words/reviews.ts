import type { CheckLevel } from "../../domain/review/reviewForm.ts";
import type { CellState } from "../../domain/review/reviewMatrix.ts";
import { catalogue } from "../catalogue.ts";

type Words = {
  title: string;
  loading: string;
  failed: string;
  retry: string;
  none: { title: string; text: string };
  /** Where a filing stands, in a cell and in a line. */
  states: Record<CellState, string>;
  waitsFor: Record<CheckLevel, string>;
  mine: { title: string; nothing: string };
  overdue: { title: string };
  waiting: { title: string; nothing: string; tooLong: (count: number) => string };
  line: {
    review: string;
    unit: string;
    due: string;
    state: string;
    sent: string;
    overdue: (days: number) => string;
    leftDays: (days: number) => string;
    today: string;
    waitedDays: (days: number) => string;
  };
  matrix: {
    title: string;
    form: string;
    year: string;
    cluster: string;
    allClusters: string;
    unit: string;
    all: string;
    counted: (shown: number, all: number) => string;
    late: string;
    copied: string;
    copiedShort: string;
    nothing: { title: string; text: string };
    noMatch: { title: string; text: string };
    clear: string;
    open: (unit: string, period: string, state: string) => string;
    show: (state: string) => string;
    itself: string;
    previous: string;
    next: string;
    page: (from: number, to: number, of: number) => string;
    legend: string;
    table: string;
    pages: string;
  };
  assign: {
    action: string;
    title: string;
    form: string;
    period: string;
    to: string;
    sector: (name: string) => string;
    opensOn: string;
    dueOn: string;
    locksOn: string;
    dayHint: string;
    choose: string;
    preview: string;
    owes: string;
    isThere: string;
    ended: (successors: string) => string;
    leftCluster: string;
    confirm: (count: number) => string;
    done: (created: number, kept: number) => string;
    nothingNew: string;
    noUnits: string;
  };
  remind: {
    action: (count: number) => string;
    done: (count: number) => string;
    nobody: (units: readonly string[]) => string;
  };
};

/** Units that one sentence names; the rest are counted. */
const named = 5;

const vi: Words = {
  title: "Báo cáo định kỳ",
  loading: "Đang tải báo cáo",
  failed: "Chưa tải được báo cáo",
  retry: "Thử lại",
  none: {
    title: "Chưa có báo cáo nào",
    text: "Khi mẫu báo cáo được ban hành và giao cho các đơn vị, việc cần nộp hiện ở đây.",
  },
  states: {
    notDue: "Chưa mở",
    open: "Chưa viết",
    draft: "Đang viết",
    late: "Quá hạn",
    submitted: "Đã gửi",
    returned: "Trả lại",
    verified: "Đã thẩm định",
    approved: "Đã duyệt",
    notNeeded: "Được miễn",
  },
  waitsFor: { cluster: "chờ cụm thẩm định", department: "chờ phòng thẩm định" },
  overdue: { title: "Quá hạn chưa nộp" },
  mine: { title: "Tôi phải nộp", nothing: "Không còn báo cáo nào phải nộp." },
  waiting: {
    title: "Chờ tôi xem",
    nothing: "Không có báo cáo nào đang chờ.",
    tooLong: count => `${count} báo cáo đã chờ quá 7 ngày`,
  },
  line: {
    review: "Báo cáo",
    unit: "Đơn vị",
    due: "Hạn nộp",
    state: "Tình trạng",
    sent: "Gửi lúc",
    overdue: days => `quá ${days} ngày`,
    leftDays: days => `còn ${days} ngày`,
    today: "hạn hôm nay",
    waitedDays: days => `đã chờ ${days} ngày`,
  },
  matrix: {
    title: "Bảng theo dõi",
    form: "Mẫu báo cáo",
    year: "Năm",
    cluster: "Cụm",
    allClusters: "Mọi cụm",
    unit: "Đơn vị",
    all: "Tất cả",
    counted: (shown, all) => (shown === all ? `${all} đơn vị` : `${shown} trong ${all} đơn vị`),
    late: "nộp muộn",
    copied: "phần lớn chép lại kỳ trước",
    copiedShort: "chép lại",
    nothing: {
      title: "Chưa giao báo cáo nào trong năm này",
      text: "Chọn mẫu, kỳ và cụm rồi giao báo cáo; danh sách đơn vị lấy từ thành viên của cụm vào ngày chốt số liệu.",
    },
    noMatch: { title: "Không có đơn vị nào ở tình trạng này", text: "Bỏ lọc để xem tất cả." },
    clear: "Bỏ lọc",
    open: (unit, period, state) => `${unit}, ${period}: ${state}`,
    show: state => `Chỉ xem: ${state}`,
    itself: "Báo cáo của cụm",
    previous: "Trang trước",
    next: "Trang sau",
    page: (from, to, of) => `${from}–${to} trên ${of}`,
    legend: "Lọc theo tình trạng",
    table: "Đơn vị theo kỳ",
    pages: "Các trang của bảng",
  },
  assign: {
    action: "Giao báo cáo",
    title: "Giao báo cáo cho các đơn vị",
    form: "Mẫu báo cáo",
    period: "Kỳ",
    to: "Cụm hoặc lĩnh vực",
    sector: name => `Mọi cụm lĩnh vực ${name}`,
    opensOn: "Mở từ ngày",
    dueOn: "Hạn nộp",
    locksOn: "Khóa sau ngày",
    dayHint: "Ghi như 25/6/2026",
    choose: "Chọn",
    preview: "Sẽ giao cho",
    owes: "phải nộp",
    isThere: "đã giao",
    ended: successors =>
      successors === ""
        ? "không còn tồn tại vào ngày chốt, được miễn"
        : `đã thôi tồn tại (tiếp nối: ${successors}), được miễn`,
    leftCluster: "đã rời cụm, được miễn",
    confirm: count => `Giao cho ${count} đơn vị`,
    done: (created, kept) => `Đã giao ${created} báo cáo${kept > 0 ? `; ${kept} đã có từ trước` : ""}.`,
    nothingNew: "Tất cả đã được giao từ trước",
    noUnits: "Chưa có đơn vị thành viên trong kỳ này",
  },
  remind: {
    action: count => `Nhắc ${count} đơn vị chưa nộp`,
    done: count => `Đã nhắc ${count} báo cáo.`,
    nobody: units =>
      `Chưa có ai được giao viết báo cáo nên không nhắc được: ${units.slice(0, named).join("; ")}${units.length > named ? `; và ${units.length - named} đơn vị nữa` : ""}.`,
  },
};

const en: Words = {
  title: "Periodic reviews",
  loading: "Loading reviews",
  failed: "The reviews could not be loaded",
  retry: "Try again",
  none: {
    title: "No reviews yet",
    text: "Once a form is published and assigned to units, what has to be filed appears here.",
  },
  states: {
    notDue: "Not open",
    open: "Not begun",
    draft: "Draft",
    late: "Overdue",
    submitted: "Sent",
    returned: "Returned",
    verified: "Verified",
    approved: "Approved",
    notNeeded: "Not needed",
  },
  waitsFor: { cluster: "waits for the cluster", department: "waits for the department" },
  overdue: { title: "Overdue" },
  mine: { title: "I have to file", nothing: "Nothing left to file." },
  waiting: {
    title: "Waiting for me",
    nothing: "No review is waiting.",
    tooLong: count => `${count} waiting for more than 7 days`,
  },
  line: {
    review: "Review",
    unit: "Unit",
    due: "Due",
    state: "State",
    sent: "Sent at",
    overdue: days => `${days} ${days === 1 ? "day" : "days"} overdue`,
    leftDays: days => `${days} ${days === 1 ? "day" : "days"} left`,
    today: "due today",
    waitedDays: days => `waiting for ${days} ${days === 1 ? "day" : "days"}`,
  },
  matrix: {
    title: "Overview",
    form: "Form",
    year: "Year",
    cluster: "Cluster",
    allClusters: "All clusters",
    unit: "Unit",
    all: "All",
    counted: (shown, all) => (shown === all ? `${all} units` : `${shown} of ${all} units`),
    late: "filed late",
    copied: "mostly copied from last period",
    copiedShort: "copied",
    nothing: {
      title: "Nothing was assigned in this year",
      text: "Choose form, period and cluster and assign; the units are the cluster's members on the cut-off day.",
    },
    noMatch: { title: "No unit is in this state", text: "Clear the filter to see all." },
    clear: "Clear filter",
    open: (unit, period, state) => `${unit}, ${period}: ${state}`,
    show: state => `Only: ${state}`,
    itself: "The cluster's own review",
    previous: "Previous page",
    next: "Next page",
    page: (from, to, of) => `${from}–${to} of ${of}`,
    legend: "Filter by state",
    table: "Units by period",
    pages: "Pages of the table",
  },
  assign: {
    action: "Assign reviews",
    title: "Assign reviews to units",
    form: "Form",
    period: "Period",
    to: "Cluster or sector",
    sector: name => `All clusters of the sector ${name}`,
    opensOn: "Opens on",
    dueOn: "Due on",
    locksOn: "Locks after",
    dayHint: "Write 25/6/2026",
    choose: "Choose",
    preview: "Will be assigned to",
    owes: "has to file",
    isThere: "assigned already",
    ended: successors =>
      successors === ""
        ? "no longer exists on the cut-off day, exempt"
        : `ceased to exist (followed by ${successors}), exempt`,
    leftCluster: "left the cluster, exempt",
    confirm: count => `Assign to ${count} ${count === 1 ? "unit" : "units"}`,
    done: (created, kept) => `${created} reviews assigned${kept > 0 ? `; ${kept} were there already` : ""}.`,
    nothingNew: "All were assigned already",
    noUnits: "There are no member units in this period",
  },
  remind: {
    action: count => `Remind ${count} ${count === 1 ? "unit" : "units"} that have not filed`,
    done: count => `${count} reviews reminded of.`,
    nobody: units =>
      `Nobody files for these, so they could not be reminded: ${units.slice(0, named).join("; ")}${units.length > named ? `; and ${units.length - named} more` : ""}.`,
  },
};

/** The words of the reviews' own pages: what is owed, what waits, and the matrix. */
export const reviewsWords = catalogue<Words>({ vi, en });
