import type { ObligationDecision } from "../../domain/review/obligationDecision.ts";
import type { ReviewAct } from "../../domain/review/review.ts";
import type { EvidenceChange } from "../../domain/review/reviewEvidence.ts";
import type { ReturnReason } from "../../domain/review/reviewReturn.ts";
import { catalogue } from "../catalogue.ts";

type Words = {
  register: string;
  notFound: { title: string; text: string };
  ofCluster: (cluster: string) => string;
  due: (day: string) => string;
  returnDue: (day: string) => string;
  extended: (day: string, reason: string, by: string) => string;
  exempt: (reason: string, by: string) => string;
  onTime: string;
  onTimeByExtension: string;
  late: (days: number) => string;
  writtenOnTime: string;
  sentAt: (when: string) => string;
  formNumber: (number: number) => string;
  quality: { empty: string; copied: string; partial: string; complete: string };
  unanswered: string;
  yes: string;
  no: string;
  before: (period: string, value: string) => string;
  sameAsBefore: (period: string) => string;
  evidence: (count: number) => string;
  noEvidence: string;
  evidenceChange: Record<EvidenceChange["is"], string>;
  sameFile: {
    used: (name: string) => string;
    gentle: string;
    here: (field: string) => string;
  };
  copied: string;
  explained: (text: string) => string;
  misfit: {
    belowMin: (bound: string) => string;
    aboveMax: (bound: string) => string;
    rule: (message: string, left: string, right: string) => string;
    changed: (percent: string, before: string) => string;
  };
  acts: Record<ReviewAct, string>;
  decisions: { title: string; acts: Record<ObligationDecision["act"], (day: string) => string> };
  history: {
    title: string;
    link: string;
    act: string;
    at: string;
    by: string;
    what: string;
  };
  returns: {
    title: string;
    by: (who: string, when: string, due: string) => string;
    whole: string;
    answered: (who: string, when: string) => string;
    open: string;
    takenBack: string;
    changed: string;
    onTime: string;
    late: (days: number) => string;
    overdue: (days: number) => string;
  };
  reasons: Record<ReturnReason, string>;
  moves: {
    write: string;
    go: string;
    judge: string;
    withdraw: string;
    withdrawn: string;
    verify: string;
    verified: string;
    approve: string;
    approved: string;
    reopen: string;
    reopened: string;
    reopenText: string;
    extend: string;
    extended: string;
    extendUntil: string;
    exempt: string;
    exempted: string;
    exemptText: string;
    require: string;
    required: string;
    requireText: string;
    shorten: string;
    shortened: string;
    shortenText: string;
    reason: string;
    reasonHint: string;
    reasonRequired: string;
    dayHint: string;
    undo: string;
    changed: string;
    more: string;
  };
  judge: {
    title: string;
    onlyExceptions: string;
    counted: (exceptions: number, all: number) => string;
    nothing: string;
    copied: string;
    accept: string;
    accepted: string;
    remark: string;
    reason: string;
    text: string;
    textRequired: string;
    remove: string;
    keys: string;
    wholeRemark: string;
    send: (count: number) => string;
    sendTitle: string;
    message: string;
    dueOn: string;
    returned: string;
    was: string;
    reworded: string;
    evidenceChanged: string;
    rewordedSentBack: string;
    evidenceSentBack: string;
    wasRemarked: string;
    noRemarks: string;
    left: (count: number) => string;
  };
};

const vi: Words = {
  register: "Báo cáo định kỳ",
  notFound: { title: "Không tìm thấy báo cáo", text: "Báo cáo không có, hoặc thuộc cụm, đơn vị khác." },
  ofCluster: cluster => `Báo cáo của ${cluster}`,
  due: day => `hạn ${day}`,
  returnDue: day => `hạn gửi lại ${day}`,
  extended: (day, reason, by) => `Gia hạn đến ${day}: ${reason} (${by})`,
  exempt: (reason, by) => `Được miễn báo cáo kỳ này: ${reason} (${by})`,
  onTime: "nộp đúng hạn",
  onTimeByExtension: "nộp đúng hạn (có gia hạn)",
  late: days => `nộp muộn ${days} ngày`,
  writtenOnTime: "viết xong trước hạn, đến máy chủ sau hạn",
  sentAt: when => `gửi lúc ${when}`,
  formNumber: number => `mẫu số ${number}`,
  quality: {
    empty: "chưa có nội dung",
    copied: "phần lớn chép lại kỳ trước",
    partial: "chưa đủ",
    complete: "đủ nội dung bắt buộc",
  },
  unanswered: "Chưa ghi",
  yes: "Có",
  no: "Không",
  before: (period, value) => `${period}: ${value}`,
  sameAsBefore: period => `như ${period}`,
  evidence: count => `${count} minh chứng`,
  noEvidence: "Thiếu minh chứng",
  evidenceChange: {
    added: "Thêm minh chứng",
    removed: "Gỡ minh chứng",
    replaced: "Thay minh chứng cùng tên",
  },
  sameFile: {
    used: name => `Tệp “${name}” còn dùng ở:`,
    gentle: "Tệp này đã dùng ở nơi khác; nếu đúng là cùng một văn bản thì cứ để:",
    here: field => `mục “${field}” của báo cáo này`,
  },
  copied: "Chép nguyên văn kỳ trước",
  explained: text => `Giải trình: ${text}`,
  misfit: {
    belowMin: bound => `Nhỏ hơn mức thấp nhất ${bound}`,
    aboveMax: bound => `Lớn hơn mức cao nhất ${bound}`,
    rule: (message, left, right) => `${message} (${left} so với ${right})`,
    changed: (percent, before) => `Thay đổi ${percent}% so với kỳ trước (${before})`,
  },
  acts: {
    begun: "Giao báo cáo",
    edited: "Sửa",
    submitted: "Gửi",
    resubmitted: "Gửi lại",
    withdrawn: "Rút lại",
    verified: "Thẩm định",
    returned: "Trả lại",
    approved: "Phê duyệt",
    reopened: "Mở lại",
  },
  decisions: {
    title: "Gia hạn và miễn",
    acts: {
      extended: day => `Gia hạn đến ${day}`,
      shortened: day => `Thôi gia hạn, hạn nộp lại là ${day}`,
      exempted: () => "Miễn báo cáo",
      required: () => "Thôi miễn báo cáo",
    },
  },
  history: {
    title: "Lịch sử báo cáo",
    link: "Lịch sử",
    act: "Việc",
    at: "Lúc",
    by: "Người làm",
    what: "Lý do, mục thay đổi",
  },
  returns: {
    title: "Trả lại và trả lời",
    by: (who, when, due) => `${who} trả lại lúc ${when}, đề nghị gửi lại chậm nhất ngày ${due}`,
    whole: "Cả báo cáo",
    answered: (who, when) => `${who} gửi lại lúc ${when}`,
    open: "Chưa gửi lại",
    takenBack: "Đơn vị đã rút bản gửi lại, chưa gửi bản khác",
    changed: "Đã sửa",
    onTime: "đúng hạn gửi lại",
    late: days => `muộn ${days} ngày so với hạn gửi lại`,
    overdue: days => `quá hạn gửi lại ${days} ngày`,
  },
  reasons: {
    missing: "Thiếu nội dung",
    evidenceMissing: "Thiếu minh chứng",
    numberDoubtful: "Số liệu cần xem lại",
    contradiction: "Mâu thuẫn giữa các mục",
    unclear: "Viết chưa rõ",
    copied: "Chép lại kỳ trước",
    wrongPeriod: "Sai kỳ báo cáo",
    other: "Lý do khác",
  },
  moves: {
    write: "Viết báo cáo",
    go: "Viết tiếp",
    judge: "Xem xét",
    withdraw: "Rút lại",
    withdrawn: "Đã rút lại báo cáo để sửa.",
    verify: "Thẩm định đạt",
    verified: "Đã thẩm định báo cáo.",
    approve: "Phê duyệt",
    approved: "Đã phê duyệt báo cáo.",
    reopen: "Mở lại",
    reopened: "Đã mở lại báo cáo.",
    reopenText: "Báo cáo trở về đơn vị để sửa và gửi lại; bản đã duyệt vẫn giữ nguyên trong lịch sử.",
    extend: "Gia hạn",
    extended: "Đã gia hạn.",
    extendUntil: "Gia hạn đến ngày",
    exempt: "Miễn báo cáo",
    exempted: "Đã miễn báo cáo kỳ này.",
    exemptText: "Đơn vị không phải nộp kỳ này. Tên người quyết định và lý do được ghi lại.",
    require: "Thôi miễn",
    required: "Đơn vị lại phải nộp báo cáo.",
    requireText: "Đơn vị lại phải nộp; những gì đã viết trước khi miễn vẫn còn nguyên.",
    shorten: "Thôi gia hạn",
    shortened: "Đã thôi gia hạn, hạn nộp như ban đầu.",
    shortenText: "Hạn nộp và ngày khóa trở lại như ban đầu; những gì đã viết vẫn còn nguyên.",
    reason: "Lý do",
    reasonHint: "Nêu ngắn gọn; lý do được lưu trong lịch sử.",
    reasonRequired: "Nêu lý do",
    dayHint: "Ghi như 25/6/2026",
    undo: "Hoàn tác",
    changed: "Báo cáo vừa thay đổi. Trang phía sau đã theo bản mới; xem lại rồi làm tiếp.",
    more: "Việc khác",
  },
  judge: {
    title: "Xem xét báo cáo",
    onlyExceptions: "Chỉ xem mục cần chú ý",
    counted: (exceptions, all) => `${exceptions} trong ${all} mục cần chú ý`,
    nothing: "Không có mục nào cần chú ý: mọi giá trị như lần trước và không trái quy tắc.",
    copied: "Quá nửa nội dung chữ, hoặc mọi số liệu, giống hệt kỳ trước: báo cáo này không tính là đủ.",
    accept: "Đạt",
    accepted: "Đã xem, đạt",
    remark: "Trả lại mục này",
    reason: "Lý do",
    text: "Nhận xét",
    textRequired: "Ghi nhận xét để đơn vị biết cần sửa gì",
    remove: "Bỏ nhận xét",
    keys: "Phím: J, K đi giữa các mục; A đạt; R trả lại mục.",
    wholeRemark: "Nhận xét cả báo cáo",
    send: count => `Trả lại (${count} nhận xét)`,
    sendTitle: "Trả lại báo cáo",
    message: "Lời nhắn chung (không bắt buộc)",
    dueOn: "Gửi lại chậm nhất ngày",
    returned: "Đã trả lại báo cáo.",
    was: "Trước",
    reworded: "So với lần xem trước",
    evidenceChanged: "Minh chứng so với lần xem trước",
    rewordedSentBack: "So với bản đã bị trả lại trước đó",
    evidenceSentBack: "Minh chứng so với bản đã bị trả lại trước đó",
    wasRemarked: "Lần trả lại trước có ý kiến về mục này, xem phần trả lời ở trên.",
    noRemarks: "Ghi ít nhất một nhận xét để trả lại",
    left: count => `còn ${count} mục chưa xem`,
  },
};

const en: Words = {
  register: "Periodic reviews",
  notFound: { title: "Review not found", text: "It does not exist, or belongs to another cluster or unit." },
  ofCluster: cluster => `Review of ${cluster}`,
  due: day => `due ${day}`,
  returnDue: day => `to be sent again by ${day}`,
  extended: (day, reason, by) => `Extended to ${day}: ${reason} (${by})`,
  exempt: (reason, by) => `Not needed for this period: ${reason} (${by})`,
  onTime: "filed on time",
  onTimeByExtension: "filed on time (extended)",
  late: days => `filed ${days} ${days === 1 ? "day" : "days"} late`,
  writtenOnTime: "written before the deadline, received after it",
  sentAt: when => `sent at ${when}`,
  formNumber: number => `form number ${number}`,
  quality: {
    empty: "nothing in it yet",
    copied: "mostly copied from last period",
    partial: "not complete",
    complete: "everything required is there",
  },
  unanswered: "Not answered",
  yes: "Yes",
  no: "No",
  before: (period, value) => `${period}: ${value}`,
  sameAsBefore: period => `as in ${period}`,
  evidence: count => `${count} evidence ${count === 1 ? "file" : "files"}`,
  noEvidence: "Evidence missing",
  evidenceChange: {
    added: "Evidence added",
    removed: "Evidence removed",
    replaced: "Evidence replaced under the same name",
  },
  sameFile: {
    used: name => `The file “${name}” is also used in:`,
    gentle: "This file is used elsewhere too; leave it if it is meant to prove both:",
    here: field => `“${field}” of this review`,
  },
  copied: "Last period's words",
  explained: text => `Explanation: ${text}`,
  misfit: {
    belowMin: bound => `Below the minimum of ${bound}`,
    aboveMax: bound => `Above the maximum of ${bound}`,
    rule: (message, left, right) => `${message} (${left} against ${right})`,
    changed: (percent, before) => `Changed by ${percent}% against last period (${before})`,
  },
  acts: {
    begun: "Assigned",
    edited: "Edited",
    submitted: "Sent",
    resubmitted: "Sent again",
    withdrawn: "Withdrawn",
    verified: "Verified",
    returned: "Returned",
    approved: "Approved",
    reopened: "Opened again",
  },
  decisions: {
    title: "Extensions and exemptions",
    acts: {
      extended: day => `Extended to ${day}`,
      shortened: day => `Extension taken back, due on ${day} again`,
      exempted: () => "Not needed",
      required: () => "Needed after all",
    },
  },
  history: {
    title: "History of the review",
    link: "History",
    act: "What",
    at: "When",
    by: "Who",
    what: "Reason, fields changed",
  },
  returns: {
    title: "Returns and answers",
    by: (who, when, due) => `${who} returned it at ${when}, to be sent again by ${due}`,
    whole: "The whole review",
    answered: (who, when) => `${who} sent it again at ${when}`,
    open: "Not sent again yet",
    takenBack: "The unit took its answer back and has not sent another",
    changed: "Changed",
    onTime: "by the day that was asked for",
    late: days => `${days} ${days === 1 ? "day" : "days"} after the day that was asked for`,
    overdue: days => `${days} ${days === 1 ? "day" : "days"} past the day that was asked for`,
  },
  reasons: {
    missing: "Something missing",
    evidenceMissing: "Evidence missing",
    numberDoubtful: "Figure to be checked",
    contradiction: "Contradiction between fields",
    unclear: "Not clear",
    copied: "Copied from last period",
    wrongPeriod: "Wrong period",
    other: "Other reason",
  },
  moves: {
    write: "Write the review",
    go: "Go on writing",
    judge: "Review it",
    withdraw: "Withdraw",
    withdrawn: "The review is withdrawn and can be changed.",
    verify: "Verify",
    verified: "The review is verified.",
    approve: "Approve",
    approved: "The review is approved.",
    reopen: "Open again",
    reopened: "The review is open again.",
    reopenText:
      "The review goes back to its unit to be changed and sent again; the approved state stays in the history.",
    extend: "Extend",
    extended: "Extended.",
    extendUntil: "Extend until",
    exempt: "Not needed",
    exempted: "The unit need not file for this period.",
    exemptText: "The unit need not file for this period. Who decided it and why is recorded.",
    require: "Needed after all",
    required: "The unit has to file again.",
    requireText: "The unit has to file after all; what was written before is still there.",
    shorten: "Take the extension back",
    shortened: "The extension is taken back; the review is due as before.",
    shortenText: "Deadline and lock are as before; what was written is still there.",
    reason: "Reason",
    reasonHint: "In short; the reason is kept in the history.",
    reasonRequired: "Give a reason",
    dayHint: "Write 25/6/2026",
    undo: "Undo",
    changed: "The review has just changed. The page behind shows the new state; look again and go on.",
    more: "More",
  },
  judge: {
    title: "Review the filing",
    onlyExceptions: "Only what needs attention",
    counted: (exceptions, all) => `${exceptions} of ${all} fields need attention`,
    nothing: "Nothing needs attention: every value is as before and within the rules.",
    copied: "More than half of the text, or every figure, is last period's: this does not count as complete.",
    accept: "Accept",
    accepted: "Seen and accepted",
    remark: "Return this field",
    reason: "Reason",
    text: "Remark",
    textRequired: "Say what the unit should change",
    remove: "Remove remark",
    keys: "Keys: J, K move between fields; A accepts; R returns a field.",
    wholeRemark: "Remark on the whole review",
    send: count => `Return (${count} ${count === 1 ? "remark" : "remarks"})`,
    sendTitle: "Return the review",
    message: "Message (optional)",
    dueOn: "To be sent again by",
    returned: "The review is returned.",
    was: "Before",
    reworded: "Against what was judged before",
    evidenceChanged: "Evidence against what was judged before",
    rewordedSentBack: "Against what was sent back before",
    evidenceSentBack: "Evidence against what was sent back before",
    wasRemarked: "An earlier return had a remark on this field; its answer is above.",
    noRemarks: "Write at least one remark to return it",
    left: count => `${count} ${count === 1 ? "field" : "fields"} not seen yet`,
  },
};

/** The words of one filing's pages: read, judged, moved on. */
export const reviewPageWords = catalogue<Words>({ vi, en });
