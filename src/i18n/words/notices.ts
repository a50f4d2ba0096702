import type { NoticeContent } from "../../domain/notice.ts";
import { catalogue, type Language } from "../catalogue.ts";
import { dayText } from "../formats.ts";
import { roleWords } from "./roles.ts";

/** What people are told, and the page where they read it. */
export const noticeWords = catalogue({
  vi: {
    title: "Hộp thư",
    unreadOnly: "Chỉ chưa đọc",
    all: "Tất cả",
    show: "Hiện",
    markAll: "Đánh dấu đã đọc tất cả",
    markOne: (text: string) => `Đánh dấu đã đọc: ${text}`,
    unread: "Chưa đọc",
    list: "Thông báo",
    loading: "Đang tải thông báo",
    empty: "Chưa có thông báo nào",
    emptyText:
      "Khi người khác sửa, ghi hay đóng hội nghị bạn đã làm, hoặc phân công của bạn thay đổi, tin sẽ hiện ở đây.",
    noneUnread: "Không còn thông báo chưa đọc",
    pager: { label: "Các trang thông báo", previous: "Mới hơn", next: "Cũ hơn" },
    untitled: "chưa có tên",
    of: (role: string, place: string) => (place === "" ? role : `${role} (${place})`),
    inPlaceOf: (post: string, name: string) => `${post} thay mặt ${name}`,
    until: (day: string) => (day === "" ? "" : ` đến hết ${day}`),
    since: (day: string) => (day === "" ? "" : ` từ ${day}`),
    kinds: {
      conferenceChanged: (by: string, title: string) => `${by} đã sửa hội nghị “${title}”`,
      conferenceRecorded: (by: string, title: string) => `${by} đã ghi hội nghị “${title}” vào sổ`,
      conferenceClosed: (by: string, title: string) => `${by} đã đóng hồ sơ hội nghị “${title}”`,
      conferenceReopened: (by: string, title: string, reason: string) =>
        `${by} đã mở lại hồ sơ hội nghị “${title}”. Lý do: ${reason}`,
      conferenceRemoved: (by: string, title: string) => `${by} đã xóa hội nghị “${title}”`,
      conferenceBroughtBack: (by: string, title: string) => `${by} đã khôi phục hội nghị “${title}”`,
      reviewSubmitted: (by: string, unit: string, review: string) =>
        `${by} đã gửi ${review} của ${unit}; chờ bạn thẩm định`,
      reviewReturned: (by: string, unit: string, review: string) =>
        `${by} trả lại ${review} của ${unit} để sửa`,
      reviewApproved: (by: string, unit: string, review: string) =>
        `${by} đã phê duyệt ${review} của ${unit}`,
      reviewReopened: (by: string, unit: string, review: string) =>
        `${by} mở lại ${review} của ${unit} để sửa`,
      reviewExtended: (by: string, unit: string, review: string) => `${by} gia hạn ${review} cho ${unit}`,
      reviewReminded: (by: string, unit: string, review: string) => `${by} nhắc nộp ${review} của ${unit}`,
      reviewExempted: (by: string, unit: string, review: string) => `${by} miễn ${review} cho ${unit}`,
      reviewRequired: (by: string, unit: string, review: string) =>
        `${by} thôi miễn: ${unit} lại phải nộp ${review}`,
      reviewShortened: (by: string, unit: string, review: string) =>
        `${by} thôi gia hạn ${review} của ${unit}; hạn nộp như ban đầu`,
      reviewDue: (unit: string, review: string, day: string, isOver: boolean) =>
        isOver
          ? `${review} của ${unit} đã quá hạn nộp ngày ${day}`
          : `${review} của ${unit} đến hạn nộp ngày ${day}`,
      reviewUnheld: (unit: string, review: string, day: string) =>
        `${unit} chưa có ai được giao viết ${review}, hạn nộp ngày ${day}; hãy giao việc cho một người`,
      because: (sentence: string, reason: string) =>
        reason === "" ? sentence : `${sentence}. Lý do: ${reason}`,
      passwordReset: (by: string) => `${by} đã cấp lại mật khẩu cho tài khoản của bạn`,
      unitMerged: (by: string, units: string, into: string, day: string) =>
        into === ""
          ? `${by} ghi: ${units} giải thể từ ${day}`
          : `${by} ghi: ${units} thành ${into} từ ${day}`,
      postGiven: (by: string, post: string, span: string) => `${by} giao cho bạn: ${post}${span}`,
      postEnded: (by: string, post: string, span: string) => `${by} đặt ngày kết thúc cho ${post}:${span}`,
      postTaken: (by: string, post: string) => `${by} rút lại phân công ${post}`,
      postBegun: (post: string, span: string) => `Phân công ${post} có hiệu lực${span}`,
      postEnding: (post: string, span: string) => `Phân công ${post} chỉ còn hiệu lực${span}`,
      postOver: (post: string, span: string) => `Phân công ${post} có hiệu lực${span}, nay đã hết`,
      substituteBegun: (who: string, post: string, span: string) =>
        `${who} thay mặt bạn trong phân công ${post}${span}`,
      substituteEnding: (who: string, post: string, span: string) =>
        `${who} chỉ còn thay mặt bạn trong phân công ${post}${span}`,
      substituteOver: (who: string, post: string, span: string) =>
        `${who} đã thay mặt bạn trong phân công ${post}${span}, nay đã hết`,
    },
  },
  en: {
    title: "Inbox",
    unreadOnly: "Unread only",
    all: "All",
    show: "Show",
    markAll: "Mark all as read",
    markOne: text => `Mark as read: ${text}`,
    unread: "Unread",
    list: "Notices",
    loading: "Loading notices",
    empty: "No notice yet",
    emptyText:
      "When somebody changes, records or closes a conference you worked on, or your posts change, it is told here.",
    noneUnread: "Nothing is unread",
    pager: { label: "Pages of notices", previous: "Newer", next: "Older" },
    untitled: "untitled",
    of: (role, place) => (place === "" ? role : `${role} (${place})`),
    inPlaceOf: (post, name) => `${post} in place of ${name}`,
    until: day => (day === "" ? "" : ` until ${day}`),
    since: day => (day === "" ? "" : ` from ${day}`),
    kinds: {
      conferenceChanged: (by, title) => `${by} changed the conference “${title}”`,
      conferenceRecorded: (by, title) => `${by} recorded the conference “${title}”`,
      conferenceClosed: (by, title) => `${by} closed the conference “${title}”`,
      conferenceReopened: (by, title, reason) =>
        `${by} reopened the conference “${title}”. Reason: ${reason}`,
      conferenceRemoved: (by, title) => `${by} removed the conference “${title}”`,
      conferenceBroughtBack: (by, title) => `${by} brought the conference “${title}” back`,
      reviewSubmitted: (by, unit, review) => `${by} sent ${review} of ${unit}; it waits for you`,
      reviewReturned: (by, unit, review) => `${by} returned ${review} of ${unit} to be changed`,
      reviewApproved: (by, unit, review) => `${by} approved ${review} of ${unit}`,
      reviewReopened: (by, unit, review) => `${by} opened ${review} of ${unit} again`,
      reviewExtended: (by, unit, review) => `${by} gave ${unit} more time for ${review}`,
      reviewReminded: (by, unit, review) => `${by} reminds ${unit} of ${review}`,
      reviewExempted: (by, unit, review) => `${by} decided that ${unit} need not file ${review}`,
      reviewRequired: (by, unit, review) => `${by} decided that ${unit} has to file ${review} after all`,
      reviewShortened: (by, unit, review) =>
        `${by} took back the extension of ${review} of ${unit}; it is due as before`,
      reviewDue: (unit, review, day, isOver) =>
        isOver ? `${review} of ${unit} was due on ${day}` : `${review} of ${unit} is due on ${day}`,
      reviewUnheld: (unit, review, day) =>
        `Nobody can file ${review} of ${unit}, due on ${day}; give somebody the post`,
      because: (sentence, reason) => (reason === "" ? sentence : `${sentence}. Reason: ${reason}`),
      passwordReset: by => `${by} reset the password of your account`,
      unitMerged: (by, units, into, day) =>
        into === ""
          ? `${by} recorded that ${units} was dissolved on ${day}`
          : `${by} recorded that ${units} became ${into} on ${day}`,
      postGiven: (by, post, span) => `${by} gave you a post: ${post}${span}`,
      postEnded: (by, post, span) => `${by} set an end to the post ${post}:${span}`,
      postTaken: (by, post) => `${by} took back the post ${post}`,
      postBegun: (post, span) => `The post ${post} is in force${span}`,
      postEnding: (post, span) => `The post ${post} is in force only${span}`,
      postOver: (post, span) => `The post ${post} was in force${span} and is over`,
      substituteBegun: (who, post, span) => `${who} stands in for you in the post ${post}${span}`,
      substituteEnding: (who, post, span) => `${who} stands in for you in the post ${post} only${span}`,
      substituteOver: (who, post, span) => `${who} stood in for you in the post ${post}${span}; that is over`,
    },
  },
});

/** A notice as one sentence. */
export function noticeText(content: NoticeContent, language: Language): string {
  const words = noticeWords[language];
  const { kinds } = words;
  if ("conferenceId" in content) {
    const title = content.title || words.untitled;
    return content.kind === "conferenceReopened"
      ? kinds.conferenceReopened(content.by, title, content.reason)
      : kinds[content.kind](content.by, title);
  }
  if (content.kind === "reviewDue")
    return kinds.reviewDue(content.unit, content.review, dayText(content.dueOn), content.isOver);
  if (content.kind === "reviewUnheld")
    return kinds.reviewUnheld(content.unit, content.review, dayText(content.dueOn));
  if ("reviewId" in content)
    return kinds.because(kinds[content.kind](content.by, content.unit, content.review), content.reason);
  if (content.kind === "unitMerged")
    return kinds.unitMerged(content.by, content.units, content.into, dayText(content.day));
  if (content.kind === "passwordReset") return kinds.passwordReset(content.by);
  const post = words.of(roleWords[language].names[content.role], content.place);
  const from = "from" in content ? words.since(dayText(content.from)) : "";
  const to = "to" in content ? words.until(dayText(content.to)) : "";
  if (content.kind === "postTaken") return kinds.postTaken(content.by, post);
  if ("who" in content) return kinds[content.kind](content.who, post, from + to);
  if ("by" in content) return kinds[content.kind](content.by, post, from + to);
  const { inPlaceOf } = content;
  return kinds[content.kind](inPlaceOf === undefined ? post : words.inPlaceOf(post, inPlaceOf), from + to);
}
