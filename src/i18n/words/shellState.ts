import { catalogue } from "../catalogue.ts";

/** What the shell says of things that wait. Pages have their own words of them, which a first load does not carry. */
export const shellStateWords = catalogue({
  vi: {
    bell: (unread: number) => (unread === 0 ? "Hộp thư" : `Hộp thư, ${unread} thông báo chưa đọc`),
    outbox: {
      waiting: (count: number) => `${count} mục chờ gửi`,
      refused: (count: number, refused: number) =>
        `${count} mục chờ gửi, trong đó ${refused} mục cần xem lại`,
      short: (count: number) => `${count} chờ gửi`,
    },
    untitled: "Chưa có tên",
    signOutLater:
      "Máy chủ không trả lời nên chưa đăng xuất được; có mạng hãy đăng xuất lại. Không có mạng thì máy này đã thôi tự mở phần của bạn.",
    signOutFailed: "Chưa xóa được phần giữ trên máy này nên chưa đăng xuất; thử lại.",
  },
  en: {
    bell: unread => (unread === 0 ? "Inbox" : `Inbox, ${unread} unread`),
    outbox: {
      waiting: count => `${count} waiting to be sent`,
      refused: (count, refused) => `${count} waiting to be sent, ${refused} of them to look at`,
      short: count => `${count} waiting`,
    },
    untitled: "Untitled",
    signOutLater:
      "The server does not answer, so you are still signed in; sign out again once there is a network. Without one, this device no longer opens what is yours by itself.",
    signOutFailed: "What is kept on this device could not be deleted, so you are still signed in; try again.",
  },
});
