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
    signOutFailed: "What is kept on this device could not be deleted, so you are still signed in; try again.",
  },
});
